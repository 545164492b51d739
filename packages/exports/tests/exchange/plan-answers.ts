/** Answers to a question in the words that a student sees, each with the deck's own grade. */
import type { Answer, PairAnswer, Question } from '@deck/questions'
import type { ExchangeItem } from '../../item.ts'
import { computeAnswer, gradeAnswer } from '@deck/questions'
import { tidyText } from '../../item.ts'

/** An answer as it is given to whatever has read a file. */
export interface Given {
  /** Texts that are picked, or put into this order. */
  texts?: readonly string[]
  /** Item and partner, each by its text. */
  pairs?: readonly (readonly [string, string])[]
  typed?: string
  judged?: 'true' | 'false'
  spot?: { x: number, y: number, letter: string }
}

/** An answer, what it is meant to be, and the deck's grade of it, from 0 to 1. */
export interface Planned { kind: 'right' | 'partly' | 'wrong', given: Given, score: number }

/** What has read a file: grades an answer from 0 to 1. */
export type Grader = (given: Given) => number

/** A right answer, a wrong one, and one between where there is such a thing. */
export function planAnswers(id: string, question: Question, item: ExchangeItem): Planned[] {
  const key = computeAnswer(id, question)
  return listAnswers(question, key).map(([kind, answer]) => ({ kind, given: say(question, item, answer), score: gradeAnswer(id, question, answer).score }))
}

function listAnswers(question: Question, key: Answer): [Planned['kind'], Answer][] {
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const right = key as readonly string[]
      const others = question.options.map(({ id }) => id).filter(id => !right.includes(id))
      const partly: [Planned['kind'], Answer][] = right.length > 1 ? [['partly', right.slice(1)], ...others.length > 1 ? [['partly', [...right, others[0]!]] as [Planned['kind'], Answer]] : []] : []
      return [['right', right], ...partly, ['wrong', [others[0]!]]]
    }
    case 'ordering': {
      const [first, second, ...rest] = key as readonly string[]
      return [['right', key], ['partly', [second!, first!, ...rest]], ['wrong', [...key as readonly string[]].reverse()]]
    }
    case 'matching':
    case 'sorting': {
      const all = Object.entries(key as PairAnswer)
      const other = (target: string) => question.targets.find(({ id }) => id !== target)!.id
      const [first, ...rest] = all
      return [['right', key], ['partly', Object.fromEntries([[first![0], other(first![1])], ...rest])], ['wrong', Object.fromEntries(all.map(([item, target]) => [item, other(target)]))]]
    }
    case 'number': {
      const at = (kind: Planned['kind'], off: number): [Planned['kind'], Answer][] => [-off, off].map(by => [kind, String(Number(key) + by)])
      return [['right', key], ...question.tolerance ? at('right', question.tolerance) : [], ...at('wrong', question.tolerance + 1)]
    }
    case 'year':
      return [['right', key], ['partly', String(Number(key) - question.tolerance - 1)], ['partly', String(Number(key) + question.reach - 1)], ['wrong', String(question.scale.from)]]
    case 'true-false':
      return [['right', key], ['wrong', key === 'true' ? 'false' : 'true']]
    case 'point':
      return [['right', key], ['wrong', question.options.find(({ id }) => id !== key)!.id]]
  }
}

function say(question: Question, item: ExchangeItem, answer: Answer): Given {
  const textOf = (list: readonly { id: string, text: string }[], id: string) => tidyText(list.find(each => each.id === id)!.text)
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return { texts: (answer as readonly string[]).map(id => textOf(question.options, id)) }
    case 'matching':
    case 'sorting':
      return { pairs: Object.entries(answer).map(([from, to]) => [textOf(question.options, from), textOf(question.targets, to as string)]) }
    case 'number':
    case 'year':
      return { typed: answer as string }
    case 'true-false':
      return { judged: answer as 'true' | 'false' }
    case 'point': {
      if (item.form !== 'point')
        throw new Error(`${item.id} has no picture`)
      const { x, y, letter } = item.picture.spots.find(({ key }) => key === item.options.find(({ id }) => id === answer)!.key)!
      return { spot: { x, y, letter } }
    }
  }
}
