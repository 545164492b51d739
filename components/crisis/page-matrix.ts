/** The table of responses told page by page: a crisis at a time, its responses by name, as few at once as a hall can read. */
import type { Matrix, MatrixMark } from './matrix.ts'
import { fillPages } from '../shell/fit-lines.ts'
import { countWords } from '../shell/legibility.ts'

/** A column of a page: what has a date by name, the rest counted. */
export interface ToldColumn { column: string, dated: readonly MatrixMark[], undated: number }

/** One click's part of a row. */
export interface MatrixPage { crisis: string, columns: readonly ToldColumn[] }

/** Words that the count of a column's undated responses takes, or that nothing is named. */
const countTakes = 2

/**
 * Pages, crisis by crisis; a column is never split over two pages.
 * @param matrix the whole table
 * @param heads names of the columns by id, for their words
 * @param most words on a page
 */
export function pageMatrix({ rows }: Matrix, heads: Readonly<Record<string, string>>, most: number): readonly MatrixPage[] {
  return rows.flatMap(({ crisis, cells }) => {
    const columns = cells.map(({ column, marks }): ToldColumn => ({ column, dated: marks.filter(mark => mark.years !== null), undated: marks.filter(mark => mark.years === null).length }))
    const words = columns.map(({ column, dated, undated }) => countWords(heads[column] ?? '') + dated.reduce((sum, { years, response }) => sum + countWords(`${years} ${response.label}`), 0) + (undated || !dated.length ? countTakes : 0))
    return fillPages(words, most).map(({ from, to }): MatrixPage => ({ crisis, columns: columns.slice(from, to) }))
  })
}
