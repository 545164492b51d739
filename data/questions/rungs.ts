import type { Question, RecordId } from '../types.ts'
import { actors } from '../actors.ts'
import { agreements } from '../agreements.ts'
import { argumentsOf } from '../arguments.ts'
import { events } from '../events.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'
import { rungs } from '../partnership.ts'
import { projects } from '../projects.ts'
import { askClaims, askRecords, askValue } from './ask.ts'
import { draws } from './edges.ts'

/** Whether the article lets the growth of the first decade follow on both rungs, of these years. */
const precedeGrowth = (...years: number[]) => years.every(year => Object.entries(rungs).some(([id, rung]) => rung.when.from === year && draws('better-relations-more-work', 'follows', id as RecordId)))

/** Whether a limit of this name holds back Mongolia's government where GGGI's projects answer. */
const holdsBack = (limit: string) => draws('gggi-projects', 'answers', 'capacity-gap-in-mongolia') && argumentsOf['capacity-gap-in-mongolia'].anchors.some(anchor => anchor.includes(limit))

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
      'air-quality-master-plan': { text: 'Master plan for improved ambient air quality', why: 'The policy office promoted it in 2020, two rungs later.' },
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
      outside: { text: 'The regional conference had left Mongolia outside', why: 'Mongolia was one of the five countries of the conference of 1992.', holds: () => !(institutions.neacec.members as readonly string[]).includes('mongolia') },
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
    stem: 'Which upgrades does the article name before diplomacy grew in the century’s first decade?',
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
    hint: 'It belongs to two countries, and to the level of ministries.',
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
      'landfill-system-export': { text: 'A recycling system for landfill waste', why: 'It came out of Korea’s state programmes and was then introduced to Mongolia.' },
      'greenbelt-project': { text: 'The Greenbelt Reforestation Project', why: 'It plants forest in support of Mongolia’s own Green Wall.' },
      'neaff-shelterbelt': { text: 'The shelterbelt of a non-governmental forum', why: 'A non-governmental forum has been planting it since 2000.' },
      'dust-meetings': { why: 'They rest on a memorandum and serve joint research.' },
    },
    holds: (_, id) => draws(id, 'grew-out-of', 'landfill-recycling-system'),
    rests: ['landfill-system-export', 'landfill-recycling-system'],
    hint: 'Recall the two state programmes and what they brought forth.',
  }),

  'q-founded-by-society': askRecords(institutions, {
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'recall',
    stem: 'Which body of the 1990s was founded by private sectors, think tanks and citizens?',
    options: {
      neaff: { text: 'NEAFF', why: 'A non-governmental forum for the forests of Northeast Asia.' },
      neacec: { text: 'NEACEC', why: 'It grew out of a symposium between Korea and Japan.' },
      neaspec: { text: 'NEASPEC', why: 'A foreign ministry and a UN commission initiated it.' },
      temm: { text: 'TEMM', why: 'There the environment ministers of three countries meet.' },
    },
    holds: body => (['private-sector', 'think-tanks', 'citizens'] as const).every(group => (body.founders as readonly string[]).includes(group)),
    rests: ['neaff', 'private-sector', 'think-tanks', 'citizens'],
    hint: 'Its field is narrower than that of the others.',
  }),

  'q-frames-without-depth': askClaims({
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'reasoning',
    stem: 'How can the 1990s lay a foundation and still lack depth, in the article’s reasoning?',
    options: {
      frames: { text: 'Frames stood, but both states were changing', why: 'Two regional bodies laid the ground; transformation kept the work shallow.', holds: () => draws('neaspec', 'leads-to', 'foundation-laid') && draws('mongolia-in-transition', 'leads-to', 'depth-absent-in-1990s') },
      treaties: { text: 'Treaties were made, but soon given up again', why: 'No agreement between the two on the environment dates from that decade.', holds: () => Object.values(agreements).some(({ parties, when }) => (parties as readonly string[]).includes('mongolia') && when !== null && when.from < 1999) },
      money: { text: 'Projects ran, but under different partners', why: 'The joint projects that the article dates begin in 2000 or later.', holds: () => Object.values(projects).some(({ actors, when }) => (actors as readonly string[]).includes('mongolia') && when !== null && when.from < 1999) },
      experts: { text: 'Experts met, but governments had no contact', why: 'Diplomatic relations stood from 1990, and NEASPEC from 1993.', holds: () => rungs['diplomatic-relations'].when.from > 1999 || institutions.neaspec.founded.from > 1999 },
    },
    rests: ['foundation-laid', 'depth-absent-in-1990s', 'mongolia-in-transition', 'neaspec', 'diplomatic-relations'],
    hint: 'Ask what was there, and then who had time for it.',
  }),

  'q-joint-committee': askRecords(projects, {
    type: 'multiple',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'With what is the joint committee on the environment charged?',
    options: {
      'desertification-research': { text: 'Desertification research', why: 'Research on preventing desertification is named first.' },
      'water-resources-assistance': { text: 'Help with water resources', why: 'It assists Mongolia in developing its water.' },
      'neaff-shelterbelt': { text: 'Planting a shelterbelt', why: 'A non-governmental forum has done that since 2000.' },
      'market-entry-support': { text: 'Help with market entry', why: 'It helps Korea’s environmental industry into Mongolia’s market.' },
    },
    holds: (_, id) => draws('joint-environment-committee', 'carries-out', id),
    rests: ['joint-environment-committee', 'desertification-research', 'water-resources-assistance', 'market-entry-support', 'neaff-shelterbelt'],
    hint: 'It rests on agreements in force since 2000, and serves both countries.',
  }),

  'q-dust-memorandum': askRecords(agreements, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'On which paper do the meetings every other year on sand and dust weather rest?',
    options: {
      'meteorology-memorandum': { text: 'Memorandum on meteorology', why: 'It has directed joint research at such meetings since 2003.' },
      'desertification-memorandum': { text: 'Memorandum on desertification', why: 'It was first signed in 2006, and works by planting forest.' },
      'environment-agreement': { text: 'Agreements on the environment', why: 'They are the ground of the joint committee.' },
      'air-quality-master-plan': { text: 'Master plan for ambient air', why: 'The policy office promoted it in 2020.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'dust-meetings'),
    rests: ['meteorology-memorandum', 'dust-meetings'],
    hint: 'The meetings began in 2003; ask which papers were there by then.',
  }),

  'q-gap-that-gggi-answers': askClaims({
    type: 'multiple',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'By which limits is Mongolia’s government held back where GGGI comes in?',
    options: {
      implementing: { text: 'Implementation', why: 'Carrying out what is decided is the first limit.', holds: () => holdsBack('implementation') },
      financing: { text: 'Financing', why: 'The second limit: money for the work.', holds: () => holdsBack('financing') },
      legislation: { text: 'Legislation', why: 'Of a want of laws the article says nothing here.', holds: () => holdsBack('legislat') },
      monitoring: { text: 'Monitoring', why: 'Monitoring belongs to cooperation in science.', holds: () => holdsBack('monitoring') },
    },
    rests: ['capacity-gap-in-mongolia', 'gggi-projects', 'gggi'],
    hint: 'Plans alone do not build anything.',
  }),

  'q-declaration-of-2021': askClaims({
    type: 'multiple',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'By which means does the declaration of 2021 want to deepen cooperation?',
    options: {
      energy: { text: 'Green energy', why: 'It is to be promoted, says the declaration.', holds: () => draws('strategic-declaration', 'supports', 'green-energy') },
      forests: { text: 'Restored forests', why: 'Restoring forests is among its means.', holds: () => draws('strategic-declaration', 'supports', 'forest-restoration') },
      dust: { text: 'Weather meetings', why: 'Those rest on an older memorandum, at work since 2003.', holds: () => draws('strategic-declaration', 'leads-to', 'dust-meetings') },
      landfill: { text: 'Landfill systems', why: 'The export of such a system belongs to the first decade of the century.', holds: () => draws('strategic-declaration', 'supports', 'landfill-system-export') },
    },
    rests: ['strategic-declaration', 'green-energy', 'forest-restoration'],
    hint: 'Look for what makes growth friendlier to nature.',
  }),
} as const satisfies Record<string, Question>
