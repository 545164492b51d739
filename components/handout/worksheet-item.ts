/** A question as it stands on a worksheet: what is asked and room to answer, and nothing of the answer. */
import type { LanguageCode, Question } from '../../data/schema/types.ts'
import type { LetteredSpot } from '../quiz/types/point.ts'
import { layoutQuestion, letterOf } from '../quiz/layout.ts'
import { listSpots } from '../quiz/types/point.ts'

/** Something to tick, number, match or sort, with the letter or number that it has on this worksheet. */
export interface Lettered { id: string, mark: string, text: string, lang?: LanguageCode }

/** A spot on a picture, by its letter alone. */
export type BareSpot = Pick<LetteredSpot, 'letter' | 'spot'> & { id: string }

/** The paper form of each type of question. */
export type SheetForm
  = | { form: 'tick', isSingle: boolean, options: readonly Lettered[] }
    | { form: 'order', options: readonly Lettered[] }
    | { form: 'match' | 'sort', options: readonly Lettered[], targets: readonly Lettered[] }
    | { form: 'figure', unit: string }
    | { form: 'judge' }
    | { form: 'point', surface: 'ladder' | 'map', frame: string, spots: readonly BareSpot[] }

/** An item of a worksheet. */
export type WorksheetItem = SheetForm & { id: string, number: number, type: Question['type'], chapter: string, stem: string }

/**
 * A question as a worksheet asks it. The answer is asked for nowhere but in the order of items to be placed, which
 * must not give it away (see layoutQuestion).
 * @param id of the question
 * @param question bank's or built
 * @param number on the worksheet
 * @param seed decides the order of what is shuffled
 */
export function layItem(id: string, question: Question, number: number, seed: number): WorksheetItem {
  return { id, number, type: question.type, chapter: question.chapter, stem: question.stem, ...layForm(id, question, seed) }
}

function layForm(id: string, question: Question, seed: number): SheetForm {
  switch (question.type) {
    case 'ordering':
      return { form: 'order', options: mark(layoutQuestion(id, question, seed).options, letterOf) }
    case 'matching':
    case 'sorting': {
      const isMatch = question.type === 'matching'
      return {
        form: isMatch ? 'match' : 'sort',
        options: mark(layoutQuestion(id, question, seed).options, isMatch ? countFromOne : letterOf),
        targets: mark(question.targets, isMatch ? letterOf : countFromOne),
      }
    }
    case 'number':
      return { form: 'figure', unit: question.unit }
    case 'true-false':
      return { form: 'judge' }
    case 'point':
      return {
        form: 'point',
        surface: question.surface,
        frame: question.surface === 'map' ? question.frame : '',
        spots: listSpots(question).map(({ letter, spot, option }) => ({ letter, spot, id: option.id })),
      }
    default:
      return { form: 'tick', isSingle: question.type === 'single', options: mark(layoutQuestion(id, question, seed).options, letterOf) }
  }
}

function countFromOne(index: number): string {
  return String(index + 1)
}

/** What is offered, each with its letter or number and without its reason. */
function mark(list: readonly { id: string, text: string, lang?: LanguageCode }[], markOf: (index: number) => string): Lettered[] {
  return list.map(({ id, text, lang }, i) => ({ id, mark: markOf(i), text, ...lang && { lang } }))
}
