/** Answers to questions of any type, from the first touch to the words on a grade. What differs from type to type is in types/. */
import type { Answer, Grade } from './grade.ts'
import type { Question, QuestionType } from './registry.ts'
import type { AnswerWords } from './words.ts'
import { kindOf, kinds } from './registry.ts'

/**
 * A question with its options or items in the order in which it is shown. Slides, phones, worksheets and exports
 * all take the order from here. Items that were laid out stay as they are when laid out again.
 *
 * @param id of the question
 * @param question of the bank, or built from the data
 * @param seed the same seed gives the same order
 * @throws Error where the answer of an ordering, a matching or a sorting is broken: see computeAnswer
 */
export const layoutQuestion = <Q extends Question>(id: string, question: Q, seed: number): Q => kindOf(question as Question).arrange(id, question, seed) as Q

/**
 * What a question shows before anybody has touched it: nothing chosen, items as they are laid out (never in
 * the right order), nothing placed, nothing typed, nothing judged, nothing pointed at.
 */
export const startAnswer = (id: string, question: Question, seed: number): Answer => kindOf(question).start(layoutQuestion(id, question, seed))

/** Whether there is something to grade: an option, a list as it stands, one item placed, a number, a judgement, a spot. */
export const isAnswered = (question: Question, answer: Answer): boolean => kindOf(question).isAnswered(question, answer)

/**
 * The answer that the data make right, in the shape in which answers are handed in: gradeAnswer
 * calls it right. Nothing stores it.
 * @throws Error, with the id, where the question is broken: each type says how
 */
export const computeAnswer = (id: string, question: Question): Answer => kindOf(question).compute(id, question)

/**
 * Grades an answer against the answer that the data give. The rule of partial credit stands with each type. An empty answer is wrong.
 *
 * @param id the question's id, for messages
 * @param question its type and what its answer is computed from
 * @param answer in the shape of its type: a list of ids, targets by item, a text
 * @throws RangeError for what is no answer to this question: an unknown option, item or target, a
 * text that is no number, two picks in a single choice, an answer of another type's shape
 * @throws Error where the question itself is broken (see computeAnswer)
 */
export const gradeAnswer = (id: string, question: Question, answer: Answer): Grade => kindOf(question).grade(id, question, answer)

/** Whether items in this order give their answer away. @throws Error where the answer is broken: see computeAnswer */
export const givesAway = (id: string, question: Question, order: readonly string[]): boolean => kindOf(question).givesAway(id, question)(order)

/** The one line that a reader gets on an answer. */
export function describeVerdict(words: AnswerWords, type: QuestionType, grade: Grade): string {
  return grade.state === 'right' ? words.verdictRight : kinds[type].verdict(words, grade)
}

/**
 * The right answer, short for the eye and whole for the ear.
 * @param words the interface words
 * @param question as it is shown, so that letters are those of its options
 * @param answer as computeAnswer gives it
 */
export function describeRightAnswer(words: AnswerWords, question: Question, answer: Answer): { shown: string, spoken: string } {
  return kindOf(question).right(words, question, answer)
}

/**
 * What an answer that was given before a chapter would have been graded, now that the question is asked again.
 * @param id of the question
 * @param question itself
 * @param kept the answer as text; '' where none was given
 * @returns null where there is none, or none that the question still takes
 */
export function gradeBefore(id: string, question: Question, kept: string): Pick<Grade, 'state'> & { said: string } | null {
  try {
    const kind = kindOf(question)
    const answer = kind.read(question, JSON.parse(kept) as unknown)
    if (answer === undefined || !kind.isAnswered(question, answer))
      return null
    return { state: kind.grade(id, question, answer).state, said: kind.chosen(question, answer) }
  }
  catch {
    return null
  }
}
