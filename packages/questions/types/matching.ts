/** Each item has one partner, and a partner one item at most. */
import type { Ask, Table } from '../ask.ts'
import type { PairAnswer } from '../grade.ts'
import type { Pairing, PairQuestion } from '../pairs.ts'
import { defineKind } from '../kind.ts'
import { askPairs, checkTargets, findPlaces, listPairLines, pairParts } from '../pairs.ts'
import { markItems } from '../paper-form.ts'
import { layoutItems } from '../placed.ts'
import { countFromOne, letterOf } from '../question.ts'
import { runs } from '../seeded.ts'

/**
 * Asks which target belongs to which record; a target has one partner at most.
 * @param table the table whose records are the items
 * @param ask stem, items by record id, `targets` (texts by id, in the order offered) and `holds` over item and target
 */
export function askMatch<T extends Table>(table: T, ask: Ask & Pairing<T>): PairQuestion {
  return askPairs('matching', table, ask)
}

/** Where the partners run up or down the list beside it, or where more than half of the items stand opposite their own. */
function givesAway(id: string, question: PairQuestion) {
  const placeOf = findPlaces(id, question)
  return (order: readonly string[]) => {
    const places = order.map(placeOf)
    return runs(places) || places.filter((place, i) => place === i).length > order.length / 2
  }
}

const { rules, ...layout } = layoutItems(givesAway)

export const matching = defineKind<PairQuestion, PairAnswer>({
  ...pairParts,
  ...layout,
  card: { view: 'QuizMatch', isLettered: true },
  phone: { form: 'matching' },
  paper: ({ options, targets }) => ({ how: 'match', boxed: { items: markItems(options, countFromOne), box: 'wide' }, partners: markItems(targets, letterOf) }),
  paperAnswer: (_, { boxed, partners }, question, answer) => {
    const lines = listPairLines(boxed!.items, partners!, question, answer, ({ mark, text }) => `${mark} ${text}`)
    return { answer: lines.map(({ mark, said }) => `${mark} ${said.split(' ')[0]}`).join(', '), lines, why: '' }
  },
  rules: { ...rules, 'unique-targets': checkTargets },
})
