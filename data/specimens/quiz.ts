import type { Specimen } from '../../model/pictures.ts'

/** A question of each type, and what a reader might answer; what the answer is graded, a test holds. */
const asked = [
  { id: 'q-opening-plan', type: 'single', right: ['history'], wrong: ['analysis'] },
  { id: 'q-growth-alarm', type: 'multiple', right: ['onsan', 'seoul'], partly: ['seoul'], wrong: ['busan', 'daejeon'] },
  { id: 'q-order-joining-years', type: 'ordering', right: ['gef-proposed', 'neaspec-initiated', 'nowpap-adopted', 'wto-joined'], partly: ['neaspec-initiated', 'gef-proposed', 'nowpap-adopted', 'wto-joined'], wrong: ['wto-joined', 'nowpap-adopted', 'neaspec-initiated', 'gef-proposed'] },
  { id: 'q-match-body-and-seat', type: 'matching', right: { 'gcf': 'songdo', 'nowpap-coordinating-unit': 'busan', 'merrac': 'daejeon' }, partly: { 'nowpap-coordinating-unit': 'busan', 'merrac': 'daejeon' }, wrong: { 'gcf': 'busan', 'nowpap-coordinating-unit': 'daejeon', 'merrac': 'songdo' } },
  { id: 'q-sort-drivers', type: 'sorting', right: { 'drought-flood-alternation': 'natural-driver', 'growing-herds': 'human-driver', 'erosion': 'natural-driver', 'mining-overexploitation': 'human-driver' }, partly: { 'drought-flood-alternation': 'human-driver', 'growing-herds': 'human-driver', 'erosion': 'natural-driver', 'mining-overexploitation': 'human-driver' }, wrong: { 'drought-flood-alternation': 'human-driver', 'growing-herds': 'natural-driver', 'erosion': 'human-driver', 'mining-overexploitation': 'natural-driver' } },
  { id: 'q-number-key-areas', type: 'number', right: '5', wrong: '6' },
  { id: 'q-truth-pandemic', type: 'true-false', right: 'false', wrong: 'true' },
  { id: 'q-point-state-visit', type: 'point, on the ladder', right: 'comprehensive-partnership', wrong: 'strategic-partnership' },
  { id: 'q-point-fund', type: 'point, on the map', right: 'songdo', wrong: 'busan' },
] as const

const card = { component: 'quiz/QuizCard', on: 'slide' } as const
const staged = { ...card, props: { id: 'q-opening-plan' }, clicks: 3 } as const
const votes = [{ history: 4, analysis: 9, help: 2 }, { history: 12, analysis: 3 }]

/** Questions of every type: unanswered, answered, given away; and what a class does with one. */
export const quizSpecimens: readonly Specimen[] = [
  ...asked.flatMap<Specimen>(({ id, type, ...answers }) => [
    { ...card, state: `${type}: unanswered`, props: { id } },
    ...Object.entries(answers).map<Specimen>(([grade, given]) => ({ ...card, state: `${type}: ${grade}`, props: { id, given } })),
    { ...card, state: `${type}: given away, with the reasons`, props: { id }, clicks: 3, at: 3 },
  ]),
  { ...staged, state: 'on a slide: the stem alone', at: 0 },
  { ...staged, state: 'on a slide: the answer, without the reasons', at: 2 },
  { ...staged, state: 'in the lecturer’s window', at: 1, isPresenter: true },
  { ...staged, state: 'in class: hands counted twice', at: 1, lecture: { 'q-opening-plan': { at: 1, votes } } },
  { ...staged, state: 'in class: hands beside the reasons', at: 3, lecture: { 'q-opening-plan': { at: 1, votes } } },
  { ...staged, state: 'on a slide: one reason at a time', at: 3 },
  { component: 'quiz/QuizCard', state: 'a question that is in no bank', props: { id: 'q-no-such-question' }, refuses: true },
]
