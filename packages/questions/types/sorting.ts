/** Each item belongs to one of a few groups, and a group takes any number. */
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
 * Asks which of a few targets (the periods, say) each record belongs to; a target takes any number.
 * @param table the table whose records are the items
 * @param ask as for askMatch
 */
export function askSort<T extends Table>(table: T, ask: Ask & Pairing<T>): PairQuestion {
  return askPairs('sorting', table, ask)
}

function isInBlocks(groups: readonly number[]): boolean {
  const changes = groups.filter((group, i) => i > 0 && group !== groups[i - 1]).length
  const kinds = new Set(groups).size
  return kinds === groups.length ? runs(groups) : changes === kinds - 1
}

/** Where every group is one block, or, with one item for each group, where the groups run up or down. */
function givesAway(id: string, question: PairQuestion) {
  const placeOf = findPlaces(id, question)
  return (order: readonly string[]) => isInBlocks(order.map(placeOf))
}

const { rules, ...layout } = layoutItems(givesAway)

export const sorting = defineKind<PairQuestion, PairAnswer>({
  ...pairParts,
  ...layout,
  card: { view: 'QuizSort' },
  phone: { form: 'sorting' },
  paper: ({ options, targets }) => ({ how: 'sort', offered: markItems(options, letterOf), groups: markItems(targets, countFromOne) }),
  paperAnswer: (_, { offered, groups }, question, answer) => ({
    answer: groups!.map(({ id, text }) => `${text}: ${offered!.filter(item => question.holds(item.id, id)).map(({ mark }) => mark).join(', ')}`).join('; '),
    lines: listPairLines(offered!, groups!, question, answer, ({ text }) => text),
    why: '',
  }),
  rules: {
    ...rules,
    'unique-targets': checkTargets,
    'used-targets': ({ options, targets, holds }) =>
      targets.filter(({ id }) => !options.some(option => holds(option.id, id))).map(({ text }) => `sorts nothing into "${text}"`),
  },
})
