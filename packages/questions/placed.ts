/** Items that are put in their place: in an order, to a partner, into a group. */
import type { Grade } from './grade.ts'
import type { VoteOption } from './kind.ts'
import type { QuestionRules } from './lint-text.ts'
import type { Asked, Option } from './question.ts'
import type { AnswerWords } from './words.ts'
import { drawItems } from './seeded.ts'

/** Whether so many are no fewer and no more. */
export const between = (count: number, least: number, most: number): boolean => count >= least && count <= most

/** How many of the figures or orders that were given have room on a slide. */
export const mostShown = 8

interface Placed extends Asked { options: readonly Option[] }

/** How items to be placed are laid out, and the rules for them, by when an order of theirs gives the answer away. */
export function layoutItems<Q extends Placed>(givesAway: (id: string, question: Q) => (order: readonly string[]) => boolean) {
  const arrange = (id: string, question: Q, seed: number): Q => ({ ...question, options: drawItems(question.options, id, seed, givesAway(id, question)) })
  const rules: QuestionRules<Q> = {
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
  return { arrange, givesAway, rules }
}

/** The items that phones put in their right place or not; undefined where no phone has voted. */
export function listItemsCounted({ options }: { options: readonly Option[] }, counted: readonly string[]): readonly VoteOption[] | undefined {
  return options.some(({ id }) => counted.includes(id)) ? options.map(({ id, text }) => ({ id, name: text })) : undefined
}

/** The items that an answer put in their right place. */
export const listHits = ({ byOption }: Grade): string[] => Object.entries(byOption).flatMap(([item, state]) => state === 'hit' ? [item] : [])

/** How a report names an item that phones put in its right place. */
export const nameInPlace = (words: AnswerWords, item: string) => `${item}: ${words.inPlace.toLowerCase()}`
