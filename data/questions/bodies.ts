import type { RecordId } from '@deck/article'
import type { Question } from '@deck/questions'
import { draws } from '@deck/lesson/reasoning'
import { askClaims, askMatch, askOrder, askSort, askTruth } from '@deck/questions'
import { agreements } from '../agreements.ts'
import { events } from '../events.ts'
import { institutions } from '../institutions.ts'
import { projects } from '../projects.ts'

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
      'wto-environment-committee': { text: 'The environment committee of 1995', why: 'The footnote says that this committee of the WTO was created in 1995.' },
      'oecd-environment-committee': { text: 'The environment committee of 1970', why: 'The footnote says that this committee was established as part of the OECD in 1970.' },
      'unccd-interface': { text: institutions['unccd-interface'].name.en, why: 'It proposed three indicators of land. It belongs to the UN convention.' },
      'nowpap-meeting': { text: institutions['nowpap-meeting'].name.en, why: 'The first meeting, in 1994, adopted NOWPAP.' },
    },
    targets: { neaspec: 'NEASPEC', nowpap: 'NOWPAP', oecd: 'OECD', unccd: 'UNCCD', wto: 'WTO' },
    holds: (_, target, id) => draws(id, 'part-of', target as RecordId),
    rests: ['wto-environment-committee', 'oecd-environment-committee', 'unccd-interface', 'unccd', 'nowpap-meeting'],
    hint: 'One body is about trade, and one about economic cooperation. One body is left over.',
  }),

  'q-order-seas': askOrder(events, {
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'understanding',
    stem: 'In which order did these steps take place, up to the plan for the Northwest Pacific?',
    items: {
      'stockholm-conference': { why: 'The conference of 1972 led to the founding of UNEP.' },
      'regional-seas-launch': { why: 'UNEP launched this programme in 1974. It did not cover all seas.' },
      'new-seas-requested': { text: 'A request for new action plans', why: 'In 1989 four countries asked UNEP for plans for seas that were not yet covered.' },
      'nowpap-adopted': { why: 'The plan was adopted in 1994, at the first Inter-Governmental Meeting.' },
    },
    when: event => event.when,
    rests: ['stockholm-conference', 'regional-seas-launch', 'regional-seas-programme', 'new-seas-requested', 'nowpap-adopted'],
    hint: 'UNEP had to exist before it could launch a programme.',
  }),

  'q-why-new-seas': askClaims({
    type: 'single',
    chapter: 'participation',
    objective: 'date-the-joining-years',
    level: 'reasoning',
    stem: 'Why did four countries request new action plans from UNEP in 1989?',
    options: {
      gap: { text: 'UNEP’s programme did not cover their seas', why: 'They requested plans for seas that the Regional Seas Programme did not yet cover.', holds: () => draws('new-seas-request', 'follows', 'regional-seas-programme') && agreements['new-seas-request'].purpose.includes('seas not yet covered') },
      summit: { text: 'The Earth Summit had asked them to do so', why: 'The Earth Summit was held three years later, in 1992.', holds: () => events['earth-summit'].when.from < agreements['new-seas-request'].when.from },
      centre: { text: 'A marine centre had asked for their help', why: 'The centre in Daejeon belongs to NOWPAP, which came after the request.', holds: () => draws('merrac', 'proposed', 'new-seas-request') },
      ministers: { text: 'Their environment ministers had met before', why: 'The article gives 1999 for TEMM, and Russia does not take part in it.', holds: () => institutions.temm.founded.from < agreements['new-seas-request'].when.from },
    },
    rests: ['new-seas-request', 'regional-seas-programme', 'new-seas-requested', 'earth-summit', 'temm'],
    hint: 'The request is about seas that had been left out.',
  }),

  'q-truth-observer': askTruth({
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'understanding',
    stem: 'The UN General Assembly accepted GGGI as an observer three years after its launch.',
    part: 'three years',
    truth: () => inWords[events['gggi-made-observer'].when.from - events['gggi-launched'].when.from] ?? '',
    why: 'GGGI was launched in 2010 and accepted as an observer in December 2013.',
    rests: ['un-general-assembly', 'gggi-launched', 'gggi-made-observer'],
    hint: 'Think of the two years: the launch and the acceptance.',
  }),

  'q-match-body-and-task': askMatch(institutions, {
    chapter: 'leadership',
    objective: 'contrast-joining-and-leading',
    level: 'recall',
    stem: 'What is the task of each body?',
    items: {
      'p4g': { why: 'P4G gives grants to local solutions in low- and middle-income countries.' },
      'gcf': { why: 'The fund was set up to provide finance to mitigate climate change or adapt to it.' },
      'gggi': { why: 'The institute supports developing countries and emerging economies.' },
      'green-round-table': { why: 'Korea’s foreign ministry holds it to strengthen cooperation with many partners.' },
    },
    targets: tasks,
    holds: (body, target) => body.role === tasks[target],
    rests: ['p4g', 'gcf', 'gggi', 'green-round-table'],
    hint: 'One is a fund, one is a partnership, one is an institute, and one is a conference.',
  }),

  'q-sort-what-answers-what': askSort(answers, {
    chapter: 'rungs',
    objective: 'match-rung-and-action',
    level: 'understanding',
    stem: 'Is each of these directed against pollution or against sand and dust storms?',
    items: {
      'neaspec-air-mechanism': { text: 'NEASPEC’s mechanism of 2018', why: 'It is a platform for science-based cooperation on air pollution.' },
      'landfill-system-export': { text: 'Landfill recycling system', why: 'Korea exported it to reduce the pollution of Ulaanbaatar.' },
      'air-quality-master-plan': { text: 'The office’s master plan of 2020', why: 'It is a plan to improve the quality of ambient air.' },
      'neaff-shelterbelt': { text: 'NEAFF’s shelterbelt', why: 'The article names it among what was done in view of sand and dust storms.' },
      'tailored-dust-programmes': { text: 'Tailored programmes', why: 'They were meant to strengthen Mongolia’s ability to respond to storms that had become more frequent.' },
    },
    targets: { 'pollution': 'Pollution', 'sand-and-dust-storms': 'Sand and dust storms' },
    holds: (_, target, id) => draws(id, 'answers', target as RecordId),
    rests: ['neaspec-air-mechanism', 'landfill-system-export', 'air-quality-master-plan', 'neaff-shelterbelt', 'tailored-dust-programmes', 'pollution', 'sand-and-dust-storms'],
    hint: 'Three are about air or waste, and two are about storms.',
  }),
} as const satisfies Record<string, Question>
