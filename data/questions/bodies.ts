import type { Question, RecordId } from '../types.ts'
import { agreements } from '../agreements.ts'
import { events } from '../events.ts'
import { institutions } from '../institutions.ts'
import { projects } from '../projects.ts'
import { askMatch, askOrder, askSort, askTruth } from './ask-form.ts'
import { askClaims } from './ask.ts'
import { draws } from './edges.ts'

/** What different kinds of record do against a crisis or a hazard. */
const answers = { ...institutions, ...agreements, ...projects }

/** Tasks offered as partners, as the data word them. */
const tasks: Readonly<Record<string, string>> = {
  'task-grants': institutions.p4g.role,
  'task-air': institutions['neaspec-air-mechanism'].role,
  'task-balance': institutions.gggi.role,
  'task-finance': institutions.gcf.role,
  'task-widen': institutions['green-round-table'].role,
}

const inWords = ['no years', 'one year', 'two years', 'three years', 'four years']

/** Questions on bodies of the world and the region that the chapters' own questions pass by. */
export const bodyQuestions = {
  'q-match-part-and-whole': askMatch(institutions, {
    chapter: 'participation',
    objective: 'explain-domestic-drive',
    level: 'recall',
    stem: 'To which larger body does each of these belong?',
    items: {
      'wto-environment-committee': { text: institutions['wto-environment-committee'].name.en, why: 'It was created in 1995, the year in which Korea became a member there.' },
      'oecd-environment-committee': { text: institutions['oecd-environment-committee'].name.en, why: 'It had been part of that organisation since 1970, long before Korea came.' },
      'unccd-interface': { text: institutions['unccd-interface'].name.en, why: 'It proposed the three indicators by which land is assessed.' },
      'nowpap-meeting': { text: institutions['nowpap-meeting'].name.en, why: 'Its first session adopted the action plan that it has served since.' },
    },
    targets: { neaspec: 'NEASPEC', nowpap: 'NOWPAP', oecd: 'OECD', unccd: 'UNCCD', wto: 'WTO' },
    holds: (_, target, id) => draws(id, 'part-of', target as RecordId),
    rests: ['wto-environment-committee', 'oecd-environment-committee', 'unccd-interface', 'unccd', 'nowpap-meeting'],
    hint: 'Two go by trade and economy, one by the land, one by the sea.',
  }),

  'q-order-seas': askOrder(events, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'understanding',
    stem: 'In what order did these steps lead to a plan for the Northwest Pacific?',
    items: {
      'stockholm-conference': { why: 'UNEP itself, which launched what followed, came out of this conference.' },
      'regional-seas-launch': { why: 'UNEP’s programme for seas and coasts came first, and left some seas out.' },
      'new-seas-requested': { text: 'New plans for other seas requested', why: 'Seas that the programme had left out were what the request was about.' },
      'nowpap-adopted': { why: 'The plan itself was adopted at the first inter-governmental meeting.' },
    },
    when: event => event.when,
    rests: ['stockholm-conference', 'regional-seas-launch', 'regional-seas-programme', 'new-seas-requested', 'nowpap-adopted'],
    hint: 'Before a gap can be filled, there must be something that leaves it.',
  }),

  'q-why-new-seas': askClaims({
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'reasoning',
    stem: 'What explains why four countries turned to UNEP in 1989?',
    options: {
      gap: { text: 'UNEP’s programme for seas left theirs out', why: 'They asked for plans for seas that the Regional Seas Programme did not yet cover.', holds: () => draws('new-seas-request', 'follows', 'regional-seas-programme') && agreements['new-seas-request'].purpose.includes('seas left out') },
      summit: { text: 'The Earth Summit had called upon them', why: 'The summit met three years later, in 1992.', holds: () => events['earth-summit'].when.from < agreements['new-seas-request'].when.from },
      centre: { text: 'Their centre for emergencies was at a loss', why: 'The centre in Daejeon belongs to the plan that the request led to.', holds: () => draws('merrac', 'proposed', 'new-seas-request') },
      ministers: { text: 'Their environment ministers had agreed to', why: 'Ministers of three countries meet in TEMM, and only from 1999.', holds: () => institutions.temm.founded.from < agreements['new-seas-request'].when.from },
    },
    rests: ['new-seas-request', 'regional-seas-programme', 'new-seas-requested', 'earth-summit', 'temm'],
    hint: 'Three of the answers have to wait for things that came later.',
  }),

  'q-truth-observer': askTruth({
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'The UN General Assembly accepted GGGI as an observer three years after its launch.',
    part: 'three years',
    truth: () => inWords[events['gggi-made-observer'].when.from - events['gggi-launched'].when.from] ?? '',
    why: 'It was launched in 2010, came to rest on a treaty in 2012, and was accepted in December 2013.',
    rests: ['un-general-assembly', 'gggi-launched', 'gggi-made-observer'],
    hint: 'Between the two lies the step by which it came to rest on a treaty.',
  }),

  'q-match-body-and-task': askMatch(institutions, {
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'Which body has which task?',
    items: {
      'p4g': { why: 'Its grants go to local solutions, in farming, water, mobility and energy.' },
      'gcf': { why: 'It was set up in line with the aim of the Cancún Agreements.' },
      'gggi': { why: 'It serves developing countries and emerging economies.' },
      'green-round-table': { why: 'The foreign ministry holds it to draw others in, citizens included.' },
    },
    targets: tasks,
    holds: (body, target) => body.role === tasks[target],
    rests: ['p4g', 'gcf', 'gggi', 'green-round-table'],
    hint: 'One is a fund, one a partnership, one an institute, one a conference.',
  }),

  'q-sort-what-answers-what': askSort(answers, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'Is each of these directed against pollution or against storms of sand and dust?',
    items: {
      'neaspec-air-mechanism': { text: 'NEASPEC’s mechanism of 2018', why: 'It was launched so that work on polluted air should rest on science.' },
      'landfill-system-export': { text: 'A system brought from Korea', why: 'It separates and recycles landfill waste, to relieve the capital.' },
      'air-quality-master-plan': { text: 'The office’s master plan of 2020', why: 'It is to improve the quality of the ambient air.' },
      'neaff-shelterbelt': { text: 'A forum’s belt of trees', why: 'NEAFF has been building it in Mongolia’s territory since 2000.' },
      'tailored-dust-programmes': { text: 'Programmes made to measure', why: 'They strengthen Mongolia’s own response, as storms come more often.' },
    },
    targets: { 'pollution': 'Pollution', 'sand-and-dust-storms': 'Sand and dust storms' },
    holds: (_, target, id) => draws(id, 'answers', target as RecordId),
    rests: ['neaspec-air-mechanism', 'landfill-system-export', 'air-quality-master-plan', 'neaff-shelterbelt', 'tailored-dust-programmes', 'pollution', 'sand-and-dust-storms'],
    hint: 'Three have to do with the city, two with the open country.',
  }),
} as const satisfies Record<string, Question>
