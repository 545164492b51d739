import type { Question, RecordId, RelationKind } from '../types.ts'
import { actors } from '../actors.ts'
import { agreements } from '../agreements.ts'
import { events } from '../events.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'
import { rungs } from '../partnership.ts'
import { projects } from '../projects.ts'
import { relations } from '../relations.ts'
import { askClaims, askRecords, askValue } from './ask.ts'

const draws = (from: RecordId, kind: RelationKind, to: RecordId) => relations.some(edge => edge.from === from && edge.kind === kind && edge.to === to)

/** Whether both rungs, of these years, stand in the article as grounds of the growth of the first decade. */
const precedeGrowth = (...years: number[]) => years.every(year => Object.entries(rungs).some(([id, rung]) => rung.when.from === year && draws(id as RecordId, 'leads-to', 'better-relations-more-work')))

/** Questions of the chapter "rungs". */
export const rungsQuestions = {
  'q-under-rung-of-1999': askRecords(agreements, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'Which of these took effect while the partnership of 1999 was the highest rung?',
    options: {
      'environment-agreement': { why: 'They have been in force since 2000, one year after that rung.' },
      'desertification-memorandum': { why: 'It was first signed in 2006, under Good-Neighbourliness.' },
      'air-quality-master-plan': { text: 'Master plan for cleaner ambient air', why: 'The policy office promoted it in 2020, two rungs later.' },
      'strategic-declaration': { text: 'Declaration with five key areas', why: 'It opened the highest rung, in September 2021.' },
    },
    holds: agreement => agreement.rung === 'complementary-partnership',
    rests: ['environment-agreement', 'complementary-partnership'],
    hint: 'Seven years passed before the next rung; look for what came early in them.',
  }),

  'q-under-rung-of-2011': askRecords(events, {
    type: 'multiple',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'What came about while the Comprehensive Partnership of 2011 was the highest rung?',
    options: {
      'greenbelt-proposed': { why: 'It was proposed in 2006, one rung lower; only its second phase belongs here.' },
      'memorandum-renewed': { why: 'Signed in 2006, it was renewed in 2016, under this rung.' },
      'air-mechanism-launched': { why: 'NEASPEC launched its regional mechanism in 2018.' },
      'policy-office-founded': { why: 'The joint office of the two countries dates from 2019.' },
    },
    holds: event => event.when.from >= rungs['comprehensive-partnership'].when.from && event.when.from < rungs['strategic-partnership'].when.from && rungs['comprehensive-partnership'].when.from === 2011,
    rests: ['greenbelt-proposed', 'memorandum-renewed', 'air-mechanism-launched', 'policy-office-founded', 'comprehensive-partnership'],
    hint: 'The rung stood for ten years. What was only continued in them began earlier.',
  }),

  'q-who-signed-2006': askRecords(actors, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'Which Korean body signed the memorandum on desertification and dust of 2006?',
    options: {
      'forest-service': { why: 'It signed with Mongolia’s environment ministry; forest was to be planted.' },
      'meteorological-administration': { text: 'Meteorological Administration', why: 'It is party to the other memorandum, at work since 2003.' },
      'environment-ministry': { text: 'Ministry of Environment', why: 'The article names it among those who dominated, but not as signatory here.' },
      'foreign-ministry': { text: 'Ministry of Foreign Affairs', why: 'It initiated NEASPEC, at the level of the region.' },
    },
    holds: (_, id) => agreements['desertification-memorandum'].when.from === 2006 && (agreements['desertification-memorandum'].parties as readonly string[]).includes(id),
    rests: ['desertification-memorandum', 'forest-service'],
    hint: 'Ask by what means the memorandum set out to work.',
  }),

  'q-why-thin-1990s': askClaims({
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'understanding',
    stem: 'Why, by the article’s account, did cooperation stay shallow in the 1990s?',
    options: {
      transformation: { text: 'Both countries were themselves in transformation', why: 'Korea had only just arrived among donors; Mongolia was in painful transition.', holds: () => draws('korea-newly-arrived', 'leads-to', 'depth-absent-in-1990s') && draws('mongolia-in-transition', 'leads-to', 'depth-absent-in-1990s') },
      outside: { text: 'The regional conference left Mongolia outside', why: 'Mongolia was one of the five countries of the conference of 1992.', holds: () => !(institutions.neacec.members as readonly string[]).includes('mongolia') },
      relations: { text: 'The two had no diplomatic relations as yet', why: 'They had established them in 1990, at the decade’s start.', holds: () => rungs['diplomatic-relations'].when.from > 1999 },
      mechanism: { text: 'No mechanism among governments existed yet', why: 'NEASPEC, the first of that kind, was initiated in 1993.', holds: () => institutions.neaspec.founded.from > 1999 },
    },
    rests: ['depth-absent-in-1990s', 'korea-newly-arrived', 'mongolia-in-transition', 'neacec', 'neaspec', 'diplomatic-relations'],
    hint: 'Frames were there. Look at what each state was busy with.',
  }),

  'q-what-preceded-growth': askClaims({
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'understanding',
    stem: 'Which upgrades stand behind the welcome growth in the new century’s first decade?',
    order: 'listed',
    options: {
      'pair-1990': { text: 'Those of 1990 and 1999', why: 'The step of 1990 opened a decade in which depth was absent.', holds: () => precedeGrowth(1990, 1999) },
      'pair-1999': { text: 'Those of 1999 and 2006', why: 'The article names both, and then says “thus”.', holds: () => precedeGrowth(1999, 2006) },
      'pair-2006': { text: 'Those of 2006 and 2011', why: 'The step of 2011 came after that decade had ended.', holds: () => precedeGrowth(2006, 2011) },
      'pair-2011': { text: 'Those of 2011 and 2021', why: 'Both came later; they belong to the turn to green growth.', holds: () => precedeGrowth(2011, 2021) },
    },
    rests: ['better-relations-more-work', 'complementary-partnership', 'good-neighbourliness'],
    hint: 'One step came just before the decade, the other within it.',
  }),

  'q-what-the-office-is-for': askClaims({
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'understanding',
    stem: 'What is the environmental policy office of 2019 to do?',
    options: {
      gather: { text: 'Pool resources and coordinate scattered work', why: 'Governments and civil society had worked apart; the office is to gather them.', holds: () => institutions['policy-office'].founded.from === 2019 && draws('policy-office', 'supports', 'scattered-work-gathered') },
      region: { text: 'Serve five countries of the region as secretariat', why: 'It is a joint body of the two countries alone.', holds: () => (institutions['policy-office'].members as readonly string[]).length === 5 },
      plant: { text: 'Plant the shelterbelt that a forum had planned', why: 'NEAFF has built the shelterbelt itself, since 2000.', holds: () => draws('policy-office', 'carries-out', 'neaff-shelterbelt') },
      green: { text: 'Carry out the projects that belong to GGGI', why: 'GGGI runs its own projects; the office has programmes of the two states.', holds: () => draws('policy-office', 'carries-out', 'gggi-projects') },
    },
    rests: ['policy-office', 'scattered-work-gathered'],
    hint: 'Before it, programmes were run here and there.',
  }),

  'q-how-many-new-programmes': askValue({
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'How many new programmes were designed beside those that had run for years?',
    values: {
      4: 'That many are named one by one; the list then breaks off with “etc.”.',
      6: 'The article counts six new programmes.',
      10: 'That many programmes were discussed at the office’s first meeting.',
      13: 'That is the number of GGGI’s projects in Mongolia.',
    },
    holds: value => value === indicators['office-new-programmes'].quantity.value,
    rests: ['office-new-programmes'],
    hint: 'Fewer than came before the office’s first meeting.',
  }),

  'q-home-technology-abroad': askRecords(projects, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'reasoning',
    stem: 'Which work in Mongolia goes back to a technology that Korea developed at home?',
    options: {
      'landfill-system-export': { text: 'A recycling system for landfill waste', why: 'It came out of Korea’s state programmes and was then taken to Ulaanbaatar.' },
      'greenbelt-project': { text: 'The Greenbelt Reforestation Project', why: 'It plants forest in support of Mongolia’s own Green Wall.' },
      'neaff-shelterbelt': { text: 'The shelterbelt of a forest forum', why: 'A non-governmental forum has been planting it since 2000.' },
      'dust-meetings': { why: 'They rest on a memorandum and serve joint research.' },
    },
    holds: (_, id) => draws(id, 'grew-out-of', 'landfill-recycling-system'),
    rests: ['landfill-system-export', 'landfill-recycling-system'],
    hint: 'Recall the two state programmes and what they brought forth.',
  }),
} as const satisfies Record<string, Question>
