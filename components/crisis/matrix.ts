/** One table over all crises: crisis by kind of approach, and in each cell what was done, to scale in time. */
import type { Response } from './responses.ts'
import { formatYears } from '../shell/format.ts'

/** A kind of approach that has a column, and the finer kinds that are counted with it. */
export interface ApproachColumn { id: string, label: string, holds: readonly string[] }

/** A response as a mark in a cell. */
export interface MatrixMark {
  response: Response
  /** Years as they are said; null where the article gives none. */
  years: string | null
  /** Where on the cell's scale it begins and ends, 0 to 1; null where it is undated. */
  from: number | null
  to: number | null
}

/** A cell: what the article names there, earliest first; perhaps nothing. */
export interface MatrixCell { crisis: string, column: string, marks: readonly MatrixMark[] }

/** The table: a row a crisis, in each a cell a column; years at either end of every cell's scale. */
export interface Matrix { from: number, to: number, rows: readonly { crisis: string, cells: readonly MatrixCell[] }[] }

/**
 * Sorts responses into the cells of the table. One that serves two crises or takes two approaches
 * stands in each of the cells; measures, whose approach is not said, stand in none.
 * @throws RangeError where an approach has no column, with the response's id
 */
export function buildMatrix(responses: readonly Response[], crises: readonly string[], columns: readonly ApproachColumn[]): Matrix {
  const placed = responses.filter(({ kind }) => kind !== 'measure')
  const known = new Set(columns.flatMap(column => column.holds))
  for (const { id, approaches } of placed) {
    if (!approaches.length || approaches.some(approach => !known.has(approach)))
      throw new RangeError(`"${id}" takes an approach that no column holds: ${approaches.join(', ') || 'none'}`)
  }
  const years = placed.flatMap(({ when }) => when ? [when.from, when.to ?? when.from] : [])
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const scale = (year: number) => to === from ? 0 : (year - from) / (to - from)
  const mark = (response: Response): MatrixMark => {
    const { when } = response
    return { response, years: when && formatYears(when), from: when && scale(when.from), to: when && (when.open ? 1 : scale(when.to ?? when.from)) }
  }
  return {
    from,
    to,
    rows: crises.map(crisis => ({
      crisis,
      cells: columns.map(({ id, holds }) => ({
        crisis,
        column: id,
        marks: placed.filter(one => one.crises.includes(crisis) && one.approaches.some(approach => holds.includes(approach))).map(mark),
      })),
    })),
  }
}

/** How many responses a cell holds, with a date and without. */
export interface CountedCell { column: string, dated: number, undated: number }

/** A crisis with its cells, counted. */
export interface CountedRow { crisis: string, cells: readonly CountedCell[] }

/** Counts what stands in each cell. */
export function countMatrix({ rows }: Matrix): readonly CountedRow[] {
  return rows.map(({ crisis, cells }) => ({
    crisis,
    cells: cells.map(({ column, marks }) => {
      const dated = marks.filter(({ years }) => years !== null).length
      return { column, dated, undated: marks.length - dated }
    }),
  }))
}
