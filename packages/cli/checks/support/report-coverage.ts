import type { Level } from '@deck/article'
import type { Question } from '@deck/questions'

/** Levels in the order in which a student climbs them. */
export const levels = ['recall', 'understanding', 'reasoning'] as const satisfies readonly Level[]

type Bank = Readonly<Record<string, Pick<Question, 'chapter' | 'objective' | 'level' | 'type'>>>
/** What coverage looks at in a question: the records it rests on, and those it offers to choose from. */
type Resting = Readonly<Record<string, Pick<Question, 'rests'> & { options?: readonly { id: string }[], targets?: readonly { id: string }[] }>>
type Feature = 'chapter' | 'objective' | 'level' | 'type'

/** How many questions of a bank there are for each pair of features: one row for each of `rows`. */
export function countPairs(
  bank: Bank,
  rowFeature: Feature,
  rows: readonly string[],
  columnFeature: Feature,
  columns: readonly string[],
): readonly (readonly number[])[] {
  const list = Object.values(bank)
  return rows.map(row => columns.map(column => list.filter(question => question[rowFeature] === row && question[columnFeature] === column).length))
}

/** Objectives that have fewer questions than each needs. */
export function findThinObjectives(bank: Bank, objectives: readonly string[], fewest: number): readonly string[] {
  const list = Object.values(bank)
  return objectives.filter(objective => list.filter(question => question.objective === objective).length < fewest)
}

/** What a bank leaves out of one table of records. */
export interface Gaps {
  table: string
  /** How many records the table has that may be asked about. */
  size: number
  /** Records that no question names at all. */
  unasked: readonly string[]
  /** Records that stand among options or targets, but on which no question rests. */
  onlyOffered: readonly string[]
  /** Records that no question may rest on, and none has to. */
  exempt: readonly string[]
}

/**
 * What a bank leaves out, table by table. A question asks about the records on which it rests; to
 * be offered as a distractor is not yet to be asked about.
 * @param bank the questions
 * @param tables records by id, by the name of their table
 * @param disputed records on which no question may rest, as listDisputed() gathers them
 */
export function findGaps(bank: Resting, tables: Readonly<Record<string, object>>, disputed: ReadonlySet<string>): readonly Gaps[] {
  const list = Object.values(bank)
  const asked = new Set<string>(list.flatMap(({ rests }) => rests))
  const offered = new Set(list.flatMap(({ options = [], targets = [] }) => [...options, ...targets].map(({ id }) => id)))
  return Object.entries(tables).map(([table, records]) => {
    const ids = Object.keys(records)
    const left = ids.filter(id => !disputed.has(id) && !asked.has(id))
    return {
      table,
      size: ids.filter(id => !disputed.has(id)).length,
      unasked: left.filter(id => !offered.has(id)),
      onlyOffered: left.filter(id => offered.has(id)),
      exempt: ids.filter(id => disputed.has(id)),
    }
  })
}

/** A table's gaps as a line of text. */
export function formatGaps({ table, size, unasked, onlyOffered, exempt }: Gaps): string {
  const name = (what: string, ids: readonly string[]) => ids.length ? [`${what}: ${ids.join(', ')}`] : []
  const covered = size - unasked.length - onlyOffered.length
  return [`${table}: ${covered} of ${size} asked about`, ...name('only offered', onlyOffered), ...name('never named', unasked), ...name('exempt', exempt)].join(
    '; ',
  )
}

/** A table as lines of text, with sums at its right and foot; a dot where nothing stands. */
export function writeTable(rows: readonly string[], columns: readonly string[], counts: readonly (readonly number[])[]): readonly string[] {
  const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)
  const width = Math.max(...rows.map(row => row.length))
  const line = (head: string, cells: readonly string[]) => [head.padEnd(width), ...cells.map((cell, i) => cell.padStart(columns[i]?.length ?? 3))].join('  ')
  const show = (numbers: readonly number[]) => [...numbers, total(numbers)].map(number => number ? String(number) : '·')
  return [
    line('', [...columns, 'all']),
    ...rows.map((row, i) => line(row, show(counts[i]!))),
    line('', show(columns.map((_, i) => total(counts.map(row => row[i]!))))),
  ]
}
