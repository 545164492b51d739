/** Items that are put in their place: in an order, to a partner, into a group. */
import type { Grade } from './grade.ts'
import type { VoteOption } from './kind.ts'
import type { QuestionRules } from './lint-text.ts'
import type { Asked, Option } from './question.ts'
import type { AnswerWords } from './words.ts'

/** Whether so many are no fewer and no more. */
export const between = (count: number, least: number, most: number): boolean => count >= least && count <= most

interface Placed extends Asked { options: readonly Option[] }

/** Rules for items that are placed. `arrange` and `givesAway` are those of the type. */
export function itemRules<Q extends Placed>(
  arrange: (id: string, question: Q, seed: number) => Q,
  givesAway: (id: string, question: Q) => (order: readonly string[]) => boolean,
): QuestionRules<Q> {
  return {
    'three-to-five-items': ({ options }) => between(options.length, 3, 5) ? [] : [`has ${options.length} items, not three to five`],
    // an answer that is broken has no order to give away: another rule reports it
    'quiet-order': (question, id, { seeds = [] }) => {
      try {
        const tells = givesAway(id, question)
        const telling = seeds.find(seed => tells(arrange(id, question, seed).options.map(option => option.id)))
        return telling === undefined ? [] : [`shows its items in an order that gives the answer away, under seed ${telling}; offer more items, or other groups`]
      }
      catch {
        return []
      }
    },
  }
}

/** The items that phones put in their right place or not; undefined where no phone has voted. */
export function listItemsCounted({ options }: { options: readonly Option[] }, counted: readonly string[]): readonly VoteOption[] | undefined {
  return options.some(({ id }) => counted.includes(id)) ? options.map(({ id, text }) => ({ id, name: text })) : undefined
}

/** The items that an answer put in their right place. */
export const listHits = ({ byOption }: Grade): string[] => Object.entries(byOption).flatMap(([item, state]) => state === 'hit' ? [item] : [])

/** How a report names an item that phones put in its right place. */
export const nameInPlace = (words: AnswerWords, item: string) => `${item}: ${words.inPlace.toLowerCase()}`
