import type { Question } from '../types.ts'
import { argumentsOf } from '../arguments.ts'
import { factors } from '../factors.ts'
import { indicators } from '../indicators.ts'
import { relations } from '../relations.ts'
import { askClaims, askRecords } from './ask.ts'
import { draws, saysOf } from './edges.ts'

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
    stem: 'Why, in the article, is Mongolia hard to replace for Korea?',
    options: {
      'reason-proximity': { text: 'It lies close to Korea', why: 'Geographical proximity is the reason that both passages name.', holds: () => isReason('proximity') },
      'reason-peninsular-peace': { text: 'It matters for peninsular peace', why: 'The article sees strategic weight in it for building peace on the Korean Peninsula.', holds: () => isReason('Peninsular peacebuilding') },
      'reason-gateway': { text: 'It is a gateway to the north', why: 'Through it Korea can pursue its new northern policy.', holds: () => isReason('gateway') },
      'strategic-partnership': { text: 'It is an ally by treaty', why: 'The two are partners; an alliance is nowhere among the reasons.', holds: () => isReason('alliance') },
    },
    rests: ['hardly-replaceable', 'reason-proximity', 'reason-peninsular-peace', 'reason-gateway'],
    hint: 'Some of it can be read off a map; some has to do with two Koreas.',
  }),
  'q-setting-moisture': askRecords(factors, {
    type: 'single',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'understanding',
    stem: 'Far from the oceans, by what is Mongolia dominated, in the article’s account?',
    options: {
      'siberian-anticyclones': { text: 'Anticyclones centred over Siberia', why: 'The article joins the two by “thus”, and adds that hardly any sea moisture arrives.' },
      'interior-drainage': { text: 'Basins without an outlet to the sea', why: 'Two thirds of the land drain so; that is a matter of rivers, not of the distance from the sea.' },
      'sloping-relief': { text: 'A slope from the west to the east', why: 'That is how the land lies; the article does not derive it from the distance.' },
      'exposed-land': { text: 'Bare ground that absorbs little', why: 'Bare ground turns a downpour into a flood; it has no part in this sentence.' },
    },
    holds: (_, id) => relations.some(({ from, kind, to }) => from === 'landlocked-position' && kind === 'leads-to' && to === id),
    rests: ['siberian-anticyclones', 'landlocked-position'],
    hint: 'Look to the north, and to the air rather than the ground.',
  }),
  'q-setting-drainage': askClaims({
    type: 'single',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'recall',
    stem: 'How much of Mongolia’s territory is marked by interior drainage basins?',
    options: {
      half: { text: 'One half', why: 'More than that: the developed rivers are in the north only.', holds: () => drains(1, 2) },
      thirds: { text: 'Two thirds', why: 'Despite the developed rivers of the north, most of the land drains inward.', holds: () => drains(2, 3) },
      quarters: { text: 'Three quarters', why: 'Close, but a little more than the article says.', holds: () => drains(3, 4) },
      tenths: { text: 'Nine tenths', why: 'Not so much: the north has a developed river system.', holds: () => drains(9, 10) },
    },
    order: 'listed',
    rests: ['interior-drainage-share', 'interior-drainage'],
    hint: 'Only the north has a developed river system.',
  }),
  'q-setting-gateway': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'reasoning',
    stem: 'A Korean plan for rail and power lines to Russia would lean on which reason?',
    options: {
      'reason-proximity': { text: 'Mongolia lies close by', why: 'Being near helps, but here it counts what lies beyond Mongolia.' },
      'reason-peninsular-peace': { text: 'Mongolia helps with peace', why: 'That reason concerns the two Koreas, not the way to Russia.' },
      'reason-gateway': { text: 'Mongolia is a gateway', why: 'The article calls it the gateway to cooperation between Korea and Russia.' },
      'reason-development-gap': { text: 'Mongolia is less developed', why: 'This reason speaks of Mongolia’s own need, not of a third country.' },
    },
    holds: reason => 'also' in reason && reason.also.some(({ anchors }) => (anchors as readonly string[]).includes('gateway to Korea-Russia cooperation')),
    rests: ['reason-gateway'],
    hint: 'Which reason looks through Mongolia to what lies behind it?',
  }),
  'q-setting-if-richer': askRecords(argumentsOf, {
    type: 'multiple',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'reasoning',
    stem: 'Which reasons for Korea’s interest would outlast the end of Mongolia’s own troubles?',
    options: {
      'reason-proximity': { text: 'It lies near Korea', why: 'Nearness stays, however rich or clean the country is.' },
      'reason-gateway': { text: 'It opens a way north', why: 'The gateway to the north does not hang on Mongolia’s troubles.' },
      'reason-severity': { text: 'Its harm is severe', why: 'Severe environmental concerns are the very troubles in question.' },
      'reason-development-gap': { text: 'It is less developed', why: 'That it lags behind others in the region is one of those troubles.' },
    },
    holds: (step, id) => relations.some(({ from, kind, to }) => from === id && kind === 'supports' && to === 'hardly-replaceable') && !step.anchors.some(anchor => /severe|backward/.test(anchor)),
    rests: ['hardly-replaceable', 'reason-proximity', 'reason-gateway', 'reason-severity', 'reason-development-gap'],
    hint: 'Some reasons lie in the map, some in Mongolia’s need.',
  }),
  'q-setting-impression': askRecords(argumentsOf, {
    type: 'single',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'understanding',
    stem: 'Against which impression does the article hold that Mongolia can hardly be replaced?',
    options: {
      'low-profile-country': { text: 'It keeps a low profile in its region', why: 'It “appears to be” so, and “still” it matters to Korea’s regional diplomacy.' },
      'reason-development-gap': { text: 'It lags behind others in its region', why: 'That is itself one of the reasons why it can hardly be replaced.' },
      'mongolia-in-transition': { text: 'It lived through a painful transition', why: 'That explains why cooperation stayed shallow at first.' },
      'capacity-gap-in-mongolia': { text: 'Its government is short of finance', why: 'That explains where GGGI’s projects come in.' },
    },
    holds: (_, id) => draws(id, 'contrasts-with', 'hardly-replaceable'),
    rests: ['low-profile-country', 'hardly-replaceable', 'reason-development-gap'],
    hint: 'It is about how a country comes across, not about what it lacks.',
  }),

  'q-setting-promise': askClaims({
    type: 'multiple',
    chapter: 'setting',
    objective: 'explain-why-mongolia',
    level: 'recall',
    stem: 'By which grounds does the article explain that environmental governance grows so steadily as a field?',
    options: {
      security: { text: 'Mongolia’s security is at risk', why: 'Its environmental security is under threat: the first ground.', holds: () => draws('two-grounds-for-cooperation', 'supports', 'promising-field') && saysOf('two-grounds-for-cooperation', 'threatened environmental security') },
      region: { text: 'The region has cause to worry', why: 'Regional environmental concerns are the second ground.', holds: () => draws('two-grounds-for-cooperation', 'supports', 'promising-field') && saysOf('two-grounds-for-cooperation', 'regional environmental concerns') },
      market: { text: 'Korean firms seek new markets', why: 'Entry into a market is a task of the joint committee, and no ground given here.', holds: () => saysOf('two-grounds-for-cooperation', 'market') },
      north: { text: 'Russia lies beyond Mongolia', why: 'The way to Russia is a reason for Mongolia’s strategic weight.', holds: () => saysOf('two-grounds-for-cooperation', 'Russia') },
    },
    rests: ['two-grounds-for-cooperation', 'promising-field'],
    hint: 'Both have to do with harm that somebody fears.',
  }),
} as const satisfies Record<string, Question>
