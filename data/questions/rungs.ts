import type { RecordId } from '@deck/article'
import type { Question } from '@deck/questions'
import { draws } from '@deck/lesson/reasoning'
import { askClaims, askRecords, askValue } from '@deck/questions'
import { actors } from '../actors.ts'
import { agreements } from '../agreements.ts'
import { argumentsOf } from '../arguments.ts'
import { events } from '../events.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'
import { rungs } from '../partnership.ts'
import { projects } from '../projects.ts'

/** Whether the article lets the growth of the first decade follow on both rungs, of these years. */
const precedeGrowth = (...years: number[]) => years.every(year => Object.entries(rungs).some(([id, rung]) => rung.when.from === year && draws('better-relations-more-work', 'follows', id as RecordId)))

/** Whether a limit of this name holds back Mongolia's government where GGGI's projects answer. */
const isLimitedBy = (limit: string) => draws('gggi-projects', 'answers', 'capacity-gap-in-mongolia') && argumentsOf['capacity-gap-in-mongolia'].anchors.some(anchor => anchor.includes(limit))

/** Questions of the chapter "rungs". */
export const rungsQuestions = {
  'q-under-rung-of-1999': askRecords(agreements, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'Which of these began after the rung of 1999, and before the year of the next rung?',
    options: {
      'environment-agreement': { why: 'They have been in force since 2000, one year after this rung.' },
      'desertification-memorandum': { why: 'It was first signed in 2006, the year of the next rung.' },
      'air-quality-master-plan': { text: 'Master plan for improved ambient air quality', why: 'The policy office promoted it in 2020, two rungs later.' },
      'strategic-declaration': { text: 'Declaration on a strategic partnership', why: 'It belongs to the highest rung, from September 2021.' },
    },
    holds: agreement => agreement.rung === 'complementary-partnership',
    rests: ['environment-agreement', 'complementary-partnership'],
    hint: 'The next rung came in 2006. Look for something before that year.',
  }),

  'q-under-rung-of-2011': askRecords(events, {
    type: 'multiple',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'What happened while the Comprehensive Partnership of 2011 was the highest rung?',
    options: {
      'greenbelt-proposed': { why: 'It was proposed in 2006, one rung earlier. Its second phase began under this rung.' },
      'memorandum-renewed': { why: 'The memorandum was signed in 2006 and renewed in 2016.' },
      'air-mechanism-launched': { why: 'NEASPEC launched this regional mechanism in 2018.' },
      'policy-office-founded': { why: 'The joint office of the two countries was founded in 2019.' },
    },
    holds: event => event.when.from >= rungs['comprehensive-partnership'].when.from && event.when.from < rungs['strategic-partnership'].when.from && rungs['comprehensive-partnership'].when.from === 2011,
    rests: ['greenbelt-proposed', 'memorandum-renewed', 'air-mechanism-launched', 'policy-office-founded', 'comprehensive-partnership'],
    hint: 'This rung was the highest for ten years. One of the four is older.',
  }),

  'q-who-signed-2006': askRecords(actors, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'Which Korean body signed the memorandum of 2006 on desertification and yellow dust?',
    options: {
      'forest-service': { why: 'It signed with Mongolia’s environment ministry. Under the memorandum, forests are planted.' },
      'meteorological-administration': { text: 'Meteorological Administration', why: 'It signed the other memorandum, on meteorology.' },
      'environment-ministry': { text: 'Ministry of Environment', why: 'This ministry is part of the government, but the article does not say that it signed here.' },
      'foreign-ministry': { text: 'Ministry of Foreign Affairs', why: 'The article does not name it here. It initiated NEASPEC together with a UN commission.' },
    },
    holds: (_, id) => agreements['desertification-memorandum'].when.from === 2006 && (agreements['desertification-memorandum'].parties as readonly string[]).includes(id),
    rests: ['desertification-memorandum', 'forest-service'],
    hint: 'Two of these bodies signed a memorandum. Which of them fits this subject?',
  }),

  'q-why-thin-1990s': askClaims({
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'understanding',
    stem: 'How could the absence of in-depth cooperation in the 1990s be explained, says the article?',
    options: {
      transformation: { text: 'Both countries were in transformation', why: 'Korea and Mongolia were both changing. The article says that this “could” explain it.', holds: () => draws('korea-newly-arrived', 'leads-to', 'depth-absent-in-1990s') && draws('mongolia-in-transition', 'leads-to', 'depth-absent-in-1990s') },
      outside: { text: 'Mongolia was no member of any conference', why: 'Mongolia was one of the five countries in the conference of 1992.', holds: () => !(institutions.neacec.members as readonly string[]).includes('mongolia') },
      relations: { text: 'There were no diplomatic relations yet', why: 'Diplomatic relations were established in 1990.', holds: () => rungs['diplomatic-relations'].when.from > 1999 },
      mechanism: { text: 'There was no intergovernmental body yet', why: 'NEASPEC, the first inter-governmental mechanism, was initiated in 1993.', holds: () => institutions.neaspec.founded.from > 1999 },
    },
    rests: ['depth-absent-in-1990s', 'korea-newly-arrived', 'mongolia-in-transition', 'neacec', 'neaspec', 'diplomatic-relations'],
    hint: 'Regional bodies already existed. Ask what each state was going through.',
  }),

  'q-what-preceded-growth': askClaims({
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'understanding',
    stem: 'With which two upgrades of relations does the article explain the welcome development of the first decade?',
    order: 'listed',
    options: {
      'pair-1990': { text: 'Those of 1990 and 1999', why: 'The relations of 1990 came before a decade without in-depth cooperation.', holds: () => precedeGrowth(1990, 1999) },
      'pair-1999': { text: 'Those of 1999 and 2006', why: 'The article names both upgrades, and then writes that the first decade “thus” saw the development.', holds: () => precedeGrowth(1999, 2006) },
      'pair-2006': { text: 'Those of 2006 and 2011', why: 'The upgrade of 2011 came after that decade.', holds: () => precedeGrowth(2006, 2011) },
      'pair-2011': { text: 'Those of 2011 and 2021', why: 'Both upgrades came after that decade.', holds: () => precedeGrowth(2011, 2021) },
    },
    rests: ['better-relations-more-work', 'complementary-partnership', 'good-neighbourliness'],
    hint: 'One upgrade came shortly before the decade, and the other during it.',
  }),

  'q-what-the-office-is-for': askClaims({
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'understanding',
    stem: 'What effort does the founding of the environmental policy office of 2019 suggest, according to the article?',
    options: {
      gather: { text: 'To pool resources and coordinate programmes', why: 'It “suggests an effort” to assemble resources and coordinate programmes that used to be scattered.', holds: () => institutions['policy-office'].founded.from === 2019 && draws('policy-office', 'supports', 'scattered-work-gathered') },
      region: { text: 'To serve five countries as a secretariat', why: 'It is a joint institution of Korea and Mongolia only.', holds: () => (institutions['policy-office'].members as readonly string[]).length === 5 },
      plant: { text: 'To plant a shelterbelt in Mongolia', why: 'NEAFF has been building the shelterbelt since 2000.', holds: () => draws('policy-office', 'carries-out', 'neaff-shelterbelt') },
      green: { text: 'To carry out the projects of GGGI', why: 'GGGI supports its own projects. The office “suggests an effort” to coordinate scattered programmes.', holds: () => draws('policy-office', 'carries-out', 'gggi-projects') },
    },
    rests: ['policy-office', 'scattered-work-gathered'],
    hint: 'The office belongs to two countries, and policy is its subject.',
  }),

  'q-how-many-new-programmes': askValue({
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'In addition to older projects, how many new programmes does the article report with the joint office?',
    values: {
      4: 'The article names four of them and then adds “etc.”.',
      6: 'The article counts six new programmes.',
      10: 'Ten programmes were discussed at the office’s first meeting.',
      13: 'Thirteen is the number of GGGI’s projects in Mongolia.',
    },
    holds: value => value === indicators['office-new-programmes'].quantity.value,
    rests: ['office-new-programmes'],
    hint: 'The number is smaller than ten.',
  }),

  'q-home-technology-abroad': askRecords(projects, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'reasoning',
    stem: 'Read together, in which project in Mongolia is there technology that Korea’s state research programmes facilitated?',
    options: {
      'landfill-system-export': { text: 'A recycling system for landfill waste', why: 'Such a system stands in two passages: facilitated by the programmes, and in Mongolia. That it is one is our reading.' },
      'greenbelt-project': { text: 'The Greenbelt Reforestation Project', why: 'This project supports Mongolia’s Green Wall programme by planting forests.' },
      'neaff-shelterbelt': { text: 'The shelterbelt of trees by NEAFF', why: 'The non-governmental forest forum NEAFF has been building it since 2000. By our definition it protects land from wind.' },
      'dust-meetings': { why: 'They are based on a memorandum, and they serve scientific research.' },
    },
    holds: (_, id) => draws(id, 'grew-out-of', 'landfill-recycling-system'),
    rests: ['landfill-system-export', 'landfill-recycling-system'],
    hint: 'Look back at what Korea’s research programmes of the second period facilitated.',
  }),

  'q-founded-by-society': askRecords(institutions, {
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'recall',
    stem: 'Which body did private sectors, think tanks (research institutes) and citizens found in the 1990s?',
    options: {
      neaff: { text: 'NEAFF', why: 'It is a non-governmental organisation for the forests of Northeast Asia.' },
      neacec: { text: 'NEACEC', why: 'It grew out of a symposium between Korea and Japan.' },
      neaspec: { text: 'NEASPEC', why: 'Korea’s foreign ministry and a UN commission initiated it.' },
      temm: { text: 'TEMM', why: 'In TEMM the environment ministers of three countries meet.' },
    },
    holds: body => (['private-sector', 'think-tanks', 'citizens'] as const).every(group => (body.founders as readonly string[]).includes(group)),
    rests: ['neaff', 'private-sector', 'think-tanks', 'citizens'],
    hint: 'It has only one field of work.',
  }),

  'q-frames-without-depth': askClaims({
    type: 'single',
    chapter: 'rungs',
    objective: 'explain-thin-1990s',
    level: 'reasoning',
    stem: 'Why did the 1990s lay a foundation and still lack in-depth cooperation, in the article’s account?',
    options: {
      frames: { text: 'Bodies existed, but both states were in transition', why: 'NEACEC and NEASPEC laid a foundation. The lack of depth “could be explained by” transformation.', holds: () => draws('neaspec', 'leads-to', 'foundation-laid') && draws('mongolia-in-transition', 'leads-to', 'depth-absent-in-1990s') },
      treaties: { text: 'Treaties were signed, but they were cancelled later', why: 'The article dates no environmental agreement between the two to that decade.', holds: () => Object.values(agreements).some(({ parties, when }) => (parties as readonly string[]).includes('mongolia') && when !== null && when.from < 1999) },
      money: { text: 'Projects began, but the partners changed too often', why: 'The joint projects with a date in the article began in 2000 or later.', holds: () => Object.values(projects).some(({ actors, when }) => (actors as readonly string[]).includes('mongolia') && when !== null && when.from < 1999) },
      experts: { text: 'Experts met, but the two governments had no contact', why: 'Diplomatic relations have existed since 1990, and NEASPEC since 1993.', holds: () => rungs['diplomatic-relations'].when.from > 1999 || institutions.neaspec.founded.from > 1999 },
    },
    rests: ['foundation-laid', 'depth-absent-in-1990s', 'mongolia-in-transition', 'neaspec', 'diplomatic-relations'],
    hint: 'Three of the options go against a date that you know.',
  }),

  'q-joint-committee': askRecords(projects, {
    type: 'multiple',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'What are the tasks of the joint committee on the environment?',
    options: {
      'desertification-research': { text: 'Desertification research', why: 'Research on preventing desertification is the first task that the article names.' },
      'water-resources-assistance': { text: 'Help with water resources', why: 'The committee is to assist the development of Mongolia’s water resources.' },
      'neaff-shelterbelt': { text: 'Planting a shelterbelt', why: 'The non-governmental forum NEAFF has been doing this since 2000.' },
      'market-entry-support': { text: 'Help with market entry', why: 'The committee is to support Korea’s environmental industry in entering Mongolia’s market.' },
    },
    holds: (_, id) => draws('joint-environment-committee', 'carries-out', id),
    rests: ['joint-environment-committee', 'desertification-research', 'water-resources-assistance', 'market-entry-support', 'neaff-shelterbelt'],
    hint: 'The committee is based on agreements between two states.',
  }),

  'q-dust-memorandum': askRecords(agreements, {
    type: 'single',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'Which agreement directs the biennial meetings on sand and dust weather?',
    options: {
      'meteorology-memorandum': { text: 'Memorandum on meteorology', why: 'It has directed biennial meetings since 2003.' },
      'desertification-memorandum': { text: 'Memorandum on desertification', why: 'Under this memorandum, forests are planted.' },
      'environment-agreement': { text: 'Agreements on the environment', why: 'They are the basis of the joint committee on the environment.' },
      'air-quality-master-plan': { text: 'Master plan on ambient air', why: 'The policy office promoted it in 2020.' },
    },
    holds: (_, id) => draws(id, 'leads-to', 'dust-meetings'),
    rests: ['meteorology-memorandum', 'dust-meetings'],
    hint: 'It has been at work since 2003.',
  }),

  'q-gap-that-gggi-answers': askClaims({
    type: 'multiple',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'Which challenges of Mongolia’s government does GGGI respond to, according to the article?',
    options: {
      implementing: { text: 'Implementation', why: 'The article names limited implementation.', holds: () => isLimitedBy('implementation') },
      financing: { text: 'Financing', why: 'The article names limited financing.', holds: () => isLimitedBy('financing') },
      legislation: { text: 'Legislation', why: 'The article mentions no lack of laws here.', holds: () => isLimitedBy('legislat') },
      monitoring: { text: 'Monitoring', why: 'Monitoring belongs to the scientific cooperation.', holds: () => isLimitedBy('monitoring') },
    },
    rests: ['capacity-gap-in-mongolia', 'gggi-projects', 'gggi'],
    hint: 'Ask what a government needs after it has made a plan.',
  }),

  'q-declaration-of-2021': askClaims({
    type: 'multiple',
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'recall',
    stem: 'Through which measures does the declaration of 2021 want to deepen cooperation?',
    options: {
      energy: { text: 'Green energy', why: 'The declaration names the promotion of green energy.', holds: () => draws('strategic-declaration', 'supports', 'green-energy') },
      forests: { text: 'Restored forests', why: 'The declaration names the restoration of forests.', holds: () => draws('strategic-declaration', 'supports', 'forest-restoration') },
      dust: { text: 'Weather meetings', why: 'These meetings are based on an older memorandum.', holds: () => draws('strategic-declaration', 'leads-to', 'dust-meetings') },
      landfill: { text: 'Landfill systems', why: 'The article speaks of this export before, and not with this declaration.', holds: () => draws('strategic-declaration', 'supports', 'landfill-system-export') },
    },
    rests: ['strategic-declaration', 'green-energy', 'forest-restoration'],
    hint: 'Two of the four belong to earlier work.',
  }),
} as const satisfies Record<string, Question>
