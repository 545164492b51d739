import type { Question } from '@deck/questions'
import { draws, saysOf } from '@deck/lesson/reasoning'
import { askClaims, askRecords } from '@deck/questions'
import { argumentsOf } from '../arguments.ts'
import { factors } from '../factors.ts'
import { indicators } from '../indicators.ts'
import { relations } from '../relations.ts'

/** Whether one of the reasons that support "hardly replaceable" has this term among its anchors. */
function isReason(term: string) {
  return relations.some(({ from, kind, to }) =>
    kind === 'supports' && to === 'hardly-replaceable'
    && from in argumentsOf && argumentsOf[from as keyof typeof argumentsOf].anchors.some(anchor => anchor.includes(term)))
}

/** Whether the share of land in interior drainage basins is so many of so many parts. */
const drains = (parts: number, of: number) => Math.abs(indicators['interior-drainage-share'].quantity.percent - 100 * parts / of) < 0.01

/** Questions of the chapter "setting". */
export const settingQuestions = {
  'q-setting-reasons': askClaims({
    type: 'multiple',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'understanding',
    stem: 'Why is Mongolia hardly replaceable, according to the article?',
    options: {
      'reason-proximity': { text: 'It lies close to Korea', why: 'Both passages on this question name geographical proximity.', holds: () => isReason('proximity') },
      'reason-peninsular-peace': { text: 'It helps Korean peace', why: 'One passage names its strategic significance for peace on the Korean Peninsula.', holds: () => isReason('Peninsular peacebuilding') },
      'reason-gateway': { text: 'It serves northern policy', why: 'One passage calls it a gateway for Korea’s new northern policy.', holds: () => isReason('gateway') },
      'strategic-partnership': { text: 'It is a military ally', why: 'The two states are partners. The article names no alliance among the reasons.', holds: () => isReason('alliance') },
    },
    rests: ['hardly-replaceable', 'reason-proximity', 'reason-peninsular-peace', 'reason-gateway'],
    hint: 'One reason is about location, and one is about the two Koreas.',
  }),
  'q-setting-moisture': askRecords(factors, {
    type: 'single',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'understanding',
    stem: 'Mongolia is far from the oceans. What dominates its weather?',
    options: {
      'siberian-anticyclones': { text: 'Anticyclones centred over Siberia', why: 'The article connects the two with “thus”. It adds that hardly any oceanic moisture arrives.' },
      'interior-drainage': { text: 'Basins without an outlet to the sea', why: 'These basins describe the rivers. The article does not derive them from the distance to the sea.' },
      'sloping-relief': { text: 'Slopes to the east and the south', why: 'This describes the relief. The article does not derive it from the distance to the sea.' },
      'exposed-land': { text: 'Exposed land that absorbs little', why: 'The article uses exposed land to explain floods.' },
    },
    holds: (_, id) => relations.some(({ from, kind, to }) => from === 'landlocked-position' && kind === 'leads-to' && to === id),
    rests: ['siberian-anticyclones', 'landlocked-position'],
    hint: 'Think of the air, not of the ground.',
  }),
  'q-setting-drainage': askClaims({
    type: 'single',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'recall',
    stem: 'How much of Mongolia’s territory has interior drainage basins?',
    options: {
      half: { text: 'One half', why: 'It is more. The article says two thirds.', holds: () => drains(1, 2) },
      thirds: { text: 'Two thirds', why: 'The article says two thirds, despite the developed rivers in the north.', holds: () => drains(2, 3) },
      quarters: { text: 'Three quarters', why: 'This is close, but a little more than the article says.', holds: () => drains(3, 4) },
      tenths: { text: 'Nine tenths', why: 'It is less. The north has a developed river system.', holds: () => drains(9, 10) },
    },
    order: 'listed',
    rests: ['interior-drainage-share', 'interior-drainage'],
    hint: 'It is more than half, but the north has a developed river system.',
  }),
  'q-setting-gateway': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'reasoning',
    stem: 'Suppose Korea planned rail and power lines to Russia. Which reason for Mongolia’s importance would fit best?',
    options: {
      'reason-proximity': { text: 'Mongolia is near Korea', why: 'Nearness is about Mongolia itself. The plan needs a way to Russia.' },
      'reason-peninsular-peace': { text: 'Mongolia supports peace', why: 'This reason is about the Korean Peninsula, not about Russia.' },
      'reason-gateway': { text: 'Mongolia is a gateway', why: 'The article calls Mongolia the gateway to cooperation between Korea and Russia.' },
      'reason-development-gap': { text: 'Mongolia is less developed', why: 'This reason is about Mongolia’s own needs, not about a third country.' },
    },
    holds: reason => reason.also !== undefined && reason.also.some(({ anchors }) => anchors.includes('gateway to Korea-Russia cooperation')),
    rests: ['reason-gateway'],
    hint: 'Which reason looks beyond Mongolia?',
  }),
  'q-setting-if-richer': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'reasoning',
    stem: 'Suppose Mongolia solved its own problems. In our reading, which reasons for Korea’s interest would still hold?',
    options: {
      'reason-proximity': { text: 'It is near Korea', why: 'Its location would stay the same.' },
      'reason-gateway': { text: 'It is a gateway north', why: 'The gateway does not depend on Mongolia’s problems.' },
      'reason-severity': { text: 'Its problems are severe', why: 'This reason is about the problems, so it would disappear with them.' },
      'reason-development-gap': { text: 'It is less developed', why: 'This reason is about development, so it would disappear with the problem.' },
    },
    holds: (step, id) => relations.some(({ from, kind, to }) => from === id && kind === 'supports' && to === 'hardly-replaceable') && !step.anchors.some(anchor => /severe|backward/.test(anchor)),
    rests: ['hardly-replaceable', 'reason-proximity', 'reason-gateway', 'reason-severity', 'reason-development-gap'],
    hint: 'Some reasons are about location, and some are about needs.',
  }),
  'q-setting-impression': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'understanding',
    stem: 'The article calls Mongolia “hardly replaceable” for Korea. With which impression does it contrast this?',
    options: {
      'low-profile-country': { text: 'It is a low-profile country', why: 'It “appears” little noticed (low-profile), but it is hard to replace in Korea’s regional diplomacy.' },
      'reason-development-gap': { text: 'It is a less developed country', why: 'This is one of the reasons why it is hard to replace.' },
      'mongolia-in-transition': { text: 'It went through a painful transition', why: 'The article says that this could explain why cooperation stayed shallow in the 1990s.' },
      'capacity-gap-in-mongolia': { text: 'Its government’s finance is limited', why: 'GGGI noticed this challenge, and one of implementation too. The article sets no contrast here.' },
    },
    holds: (_, id) => draws(id, 'contrasts-with', 'hardly-replaceable'),
    rests: ['low-profile-country', 'hardly-replaceable', 'reason-development-gap'],
    hint: 'The contrast is about how Mongolia appears beside its neighbours.',
  }),

  'q-setting-promise': askClaims({
    type: 'multiple',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'recall',
    stem: 'Which reasons does the article give for the growth of environmental cooperation as a field?',
    options: {
      security: { text: 'Mongolia’s security is at risk', why: 'The article names Mongolia’s threatened environmental security.', holds: () => draws('two-grounds-for-cooperation', 'supports', 'promising-field') && saysOf('two-grounds-for-cooperation', 'threatened environmental security') },
      region: { text: 'The region has concerns too', why: 'The article also names regional environmental concerns.', holds: () => draws('two-grounds-for-cooperation', 'supports', 'promising-field') && saysOf('two-grounds-for-cooperation', 'regional environmental concerns') },
      market: { text: 'Korean firms seek new markets', why: 'Market entry is a task of the joint committee. The article does not name it as a reason here.', holds: () => saysOf('two-grounds-for-cooperation', 'market') },
      north: { text: 'Russia lies beyond Mongolia', why: 'The way to Russia is a reason for Mongolia’s strategic significance.', holds: () => saysOf('two-grounds-for-cooperation', 'Russia') },
    },
    rests: ['two-grounds-for-cooperation', 'promising-field'],
    hint: 'Both reasons are about threats to the environment.',
  }),
} as const satisfies Record<string, Question>
