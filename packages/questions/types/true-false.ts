/** Statements to judge: whether the data make them true, and what a judgement is worth. */
import type { Ask } from '../ask.ts'
import type { Grade } from '../grade.ts'
import type { Asked } from '../question.ts'
import type { AnswerWords } from '../words.ts'
import { requireParts } from '../ask.ts'
import { asText, makeGrade } from '../grade.ts'
import { defineKind } from '../kind.ts'
import { containsPhrase, hintTells } from '../lint-text.ts'
import { sayAnswer } from '../words.ts'

/** A statement (the stem) to be judged. It is true where its `part` is what the data say. */
export interface TruthQuestion extends Asked {
  type: 'true-false'
  /** The words of the stem that are true or false; they stand in it once. */
  part: string
  /** What the data would have in their place. */
  truth: () => string
  /** Why it is true or false, as feedback. */
  why: string
}

/**
 * Asks whether a statement is true: it is where its `part` is what `truth` computes from the data.
 */
export function askTruth(ask: Ask & Pick<TruthQuestion, 'part' | 'truth' | 'why'>): TruthQuestion {
  requireParts(ask, 'stem', 'part', 'truth', 'why', 'rests')
  return { type: 'true-false', ...ask }
}

/** Whether the statement is true. @throws Error where the data have nothing to say */
export function computeTruth(id: string, { part, truth }: TruthQuestion): 'true' | 'false' {
  const said = truth()
  if (!said)
    throw new Error(`question "${id}": the data do not say what is true`)
  return said === part ? 'true' : 'false'
}

/**
 * Grades a judgement of a statement: right or wrong; no partial credit.
 * @throws RangeError for anything but 'true', 'false' and ''
 */
export function gradeTruth(id: string, question: TruthQuestion, judged: string): Grade {
  const right = computeTruth(id, question)
  const other = right === 'true' ? 'false' : 'true'
  if (!['', right, other].includes(judged))
    throw new RangeError(`question "${id}" takes "true" or "false", not "${judged}"`)
  return judged === right
    ? makeGrade(1, { [right]: 'hit', [other]: 'passed' })
    : makeGrade(0, { [right]: 'missed', [other]: judged ? 'slip' : 'passed' })
}

const judgements = ['true', 'false'] as const
const nameJudgements = (words: AnswerWords) => judgements.map(id => ({ id, name: words[id] }))

export const truth = defineKind<TruthQuestion, string>({
  read: (_, found) => ['', ...judgements].find(each => each === found),
  compute: computeTruth,
  grade: (id, question, answer) => gradeTruth(id, question, asText(id, answer)),
  verdict: words => words.verdictSlip,
  missing: 'nothingChosen',
  right: (words, _, answer) => sayAnswer(words, answer === 'true' ? words.true : words.false),
  card: { view: 'QuizTruth' },
  votes: {
    stays: true,
    list: nameJudgements,
    count: (_, __, answer) => [answer],
    readHand: option => option,
    name: nameJudgements,
    cover: nameJudgements,
  },
  phone: {
    form: 'true-false',
    ids: () => ({ options: judgements.map(id => [id, id]), targets: [] }),
    parts: words => ({ options: judgements.map(id => ({ id, text: words[id] })) }),
  },
  paper: () => ({ how: 'judge', judge: true }),
  paperAnswer: (words, _, { truth, why }, answer) =>
    ({ answer: answer === 'true' ? words.true : `${words.false}. ${words.corrected}: ${truth()}`, lines: [], why }),
  exchange: ({ part, truth, why }, answer, { tidy }) =>
    ({ form: 'truth', isTrue: answer === 'true', part: tidy(part), truth: tidy(truth()), why: tidy(why) }),
  interaction: 'true-false',
  corrects: ({ part, truth }) => ({ part, truth: truth() }),
  rules: {
    'part-in-stem': ({ stem, part, truth }) => {
      const count = part ? stem.split(part).length - 1 : 0
      return [
        ...(count === 1 ? [] : [`has its part "${part}" ${count} times in the statement, not once`]),
        ...(truth() !== part && containsPhrase(stem, truth()) ? [`says "${truth()}" in its statement, which is what is true`] : []),
      ]
    },
    'hint-keeps-answer': question => hintTells(question, question.truth()),
  },
})
