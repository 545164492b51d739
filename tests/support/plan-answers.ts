/** Answers to every question of a bank, made from its answer: right, partly right and wrong. */
import type { Answer, Grade, ListAnswer, PairAnswer, PairQuestion, Question } from '@deck/questions'
import { computeAnswer, gradeAnswer } from '@deck/questions'

/** An answer to hand in, and the grade that the data predict for it. */
export interface Plan {
  /** What the answer is meant to be. */
  kind: Grade['state']
  /** How it comes about, where a kind has several ways. */
  how: string
  answer: Answer
  grade: Grade
}

type Sketch = Pick<Plan, 'kind' | 'how' | 'answer'>

/**
 * The answers to give to a question: the right one, one that is wrong altogether and, where the type
 * knows partial credit, some between. The grades come from gradeAnswer.
 * @throws Error where an answer that is meant to be right, partly right or wrong is graded otherwise
 */
export function planAnswers(id: string, question: Question): readonly Plan[] {
  return sketchAnswers(id, question).map((sketch) => {
    const grade = gradeAnswer(id, question, sketch.answer)
    if (grade.state !== sketch.kind)
      throw new Error(`"${id}": ${sketch.how} is ${grade.state}, not ${sketch.kind}`)
    return { ...sketch, grade }
  })
}

function sketchAnswers(id: string, question: Question): readonly Sketch[] {
  const answer = computeAnswer(id, question)
  const right: Sketch = { kind: 'right', how: 'the answer', answer }
  switch (question.type) {
    case 'single':
    case 'multiple':
      return [right, ...sketchPicks(question.type, answer as ListAnswer, question.options.map(option => option.id))]
    case 'ordering':
      return [right, ...sketchOrders(answer as ListAnswer)]
    case 'matching':
    case 'sorting':
      return [right, ...sketchPairs(answer as PairAnswer, question)]
    case 'number':
      return [right, { kind: 'wrong', how: 'beyond the tolerance', answer: String(Number((question.value() + 2 * question.tolerance + 1).toFixed(6))) }]
    case 'year':
      return [right, { kind: 'partly', how: 'a year beyond the tolerance', answer: String(Number(answer) - question.tolerance - 1) }, { kind: 'wrong', how: 'years away', answer: String(Number(answer) + question.reach) }]
    case 'point':
      return [right, { kind: 'wrong', how: 'another spot', answer: question.options.findLast(({ id: spot }) => spot !== answer)!.id }]
    case 'true-false':
      return [right, { kind: 'wrong', how: 'the other', answer: answer === 'true' ? 'false' : 'true' }]
  }
}

function sketchPicks(type: 'single' | 'multiple', answer: ListAnswer, options: ListAnswer): readonly Sketch[] {
  const others = options.filter(option => !answer.includes(option))
  if (type === 'single')
    return [{ kind: 'wrong', how: 'a distractor', answer: others.slice(-1) }]
  return [
    ...(answer.length > 1 ? [{ kind: 'partly', how: 'one left out', answer: answer.slice(1) } as const] : []),
    ...(others.length > 1 ? [{ kind: 'partly', how: 'one too many', answer: [...answer, others[0]!] } as const] : []),
    { kind: 'wrong', how: 'all the others', answer: others },
  ]
}

function sketchOrders(answer: ListAnswer): readonly Sketch[] {
  return [
    { kind: 'partly', how: 'two neighbours exchanged', answer: [answer[1]!, answer[0]!, ...answer.slice(2)] },
    { kind: 'wrong', how: 'turned round', answer: answer.toReversed() },
  ]
}

function sketchPairs(answer: PairAnswer, { type, targets }: Pick<PairQuestion, 'type' | 'targets'>): readonly Sketch[] {
  const [first, ...rest] = Object.keys(answer) as [string, ...string[]]
  const elsewhere = Object.fromEntries(Object.entries(answer).map(([item, target], i, pairs) =>
    [item, type === 'matching' ? pairs[(i + 1) % pairs.length]![1] : targets.find(({ id }) => id !== target)!.id]))
  return [
    { kind: 'partly', how: 'one misplaced', answer: { ...answer, [first]: elsewhere[first]! } },
    { kind: 'partly', how: 'one left out', answer: Object.fromEntries(rest.map(item => [item, answer[item]!])) },
    { kind: 'wrong', how: 'everything misplaced', answer: elsewhere },
  ]
}
