import type { Answer } from '../../components/quiz/grade.ts'
import type { PointQuestion, Question } from '../../data/schema/types.ts'
import type { Choice } from './messages.ts'
import { layoutQuestion, letterOf } from '../../components/quiz/layout.ts'
import { listSpots } from '../../components/quiz/types/point.ts'

/** What stands for the deck's ids on phones: letters for options, figures for targets, in the order in which they are shown. */
export interface PhoneIds {
  /** Phone's id and deck's id of each option. */
  options: readonly (readonly [phone: string, deck: string])[]
  targets: readonly (readonly [phone: string, deck: string])[]
}

/** The deck's ids of a question's options in the order, and so with the letters, in which its slide shows them. */
function listShown(id: string, question: Question): readonly string[] {
  switch (question.type) {
    case 'point':
      return listSpots(question as PointQuestion).map(({ option }) => option.id)
    case 'true-false':
      return ['true', 'false']
    case 'number':
      return []
    default:
      return layoutQuestion(id, question).options.map(option => option.id)
  }
}

/**
 * What stands for the deck's ids on phones. The deck's own would give answers away: that of a place on a map is its name.
 * @param id of the question
 * @param question of the bank, or built from the data
 * @throws Error where the question is broken, as computeAnswer does
 */
export function namePhoneIds(id: string, question: Question): PhoneIds {
  const isTruth = question.type === 'true-false'
  return {
    options: listShown(id, question).map((deck, i) => [isTruth ? deck : letterOf(i), deck]),
    targets: 'targets' in question ? question.targets.map((target, i) => [String(i + 1), target.id]) : [],
  }
}

/** The same answer with other ids; one that has none stays as it is. */
function rename(answer: Answer | Choice, option: ReadonlyMap<string, string>, target: ReadonlyMap<string, string>): Answer {
  if (typeof answer === 'string')
    return option.get(answer) ?? answer
  if (Array.isArray(answer))
    return answer.map(each => option.get(each) ?? each)
  return Object.fromEntries(Object.entries(answer).map(([item, to]) => [option.get(item) ?? item, target.get(to) ?? to]))
}

const turn = (pairs: PhoneIds['options']) => new Map(pairs.map(([phone, deck]) => [deck, phone]))

/**
 * A phone's answer as the deck's grading takes it.
 * @param ids as namePhoneIds gives them
 * @param choice one that checkChoice has let through
 */
export const readChoice = (ids: PhoneIds, choice: Choice): Answer => rename(choice, new Map(ids.options), new Map(ids.targets))

/** An answer of the deck with the phone's ids. */
export const writeChoice = (ids: PhoneIds, answer: Answer): Choice => rename(answer, turn(ids.options), turn(ids.targets)) as Choice
