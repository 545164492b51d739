import type { Level, Question } from '../../data/types.ts'

/** How many questions an objective needs at least. */
export const fewestPerObjective = 3

/** Levels in the order in which a student climbs them. */
export const levels = ['recall', 'understanding', 'reasoning'] as const satisfies readonly Level[]

type Bank = Readonly<Record<string, Pick<Question, 'chapter' | 'objective' | 'level' | 'type'>>>
type Feature = 'chapter' | 'objective' | 'level' | 'type'

/** How many questions of a bank there are for each pair of features: one row for each of `rows`. */
export function countPairs(bank: Bank, rowFeature: Feature, rows: readonly string[], columnFeature: Feature, columns: readonly string[]): readonly (readonly number[])[] {
  const list = Object.values(bank)
  return rows.map(row => columns.map(column => list.filter(question => question[rowFeature] === row && question[columnFeature] === column).length))
}

/** The types that a bank holds, in the order in which they come. */
export function listTypes(bank: Bank): readonly string[] {
  return [...new Set(Object.values(bank).map(({ type }) => type))]
}

/** Objectives that have fewer questions than each needs. */
export function findThinObjectives(bank: Bank, objectives: readonly string[]): readonly string[] {
  const list = Object.values(bank)
  return objectives.filter(objective => list.filter(question => question.objective === objective).length < fewestPerObjective)
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
