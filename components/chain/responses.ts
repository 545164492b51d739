/** What was done about a crisis: agreements, bodies and projects that answer it, by year. */
import type { When } from '@deck/article'
import { formatYears } from 'slidev-addon-lesson/shell/format.ts'

/** Which table a response stands in. */
type ResponseKind = 'project' | 'agreement' | 'institution' | 'measure'

interface Response {
  id: string
  kind: ResponseKind
  label: string
  /** null where the article gives no date of its own. */
  when: When | null
  crises: readonly string[]
  /** By what means; empty for measures, of which the article says no more than that they were agreed on. */
  approaches: readonly string[]
}

/** Responses that share a time. */
interface ResponseGroup {
  /** null: the article gives no date. */
  when: string | null
  items: readonly Response[]
}

/** The tables asked, with ids as plain strings. */
interface ResponseSource {
  projects: Readonly<Record<string, { label: string, when: When | null, crises: readonly string[], approaches: readonly string[] }>>
  agreements: Readonly<Record<string, { label: string, when: When | null, crises: readonly string[] }>>
  institutions: Readonly<Record<string, { label: string, founded: When | null }>>
  factors: Readonly<Record<string, { label: string, kind: string, crises: readonly string[] }>>
  relations: readonly { from: string, to: string, kind: string }[]
  /** What agreements and bodies count as. */
  approachOfBodies: string
}

/**
 * Everything that answers a crisis, earliest first, undated last. Projects, agreements and measures
 * carry their crises; a body belongs to those crises that a relation says it answers. Agreements
 * and bodies count as one approach. A set of which parts are listed is left out, so that nothing stands there twice.
 */
export function gatherResponses({ projects, agreements, institutions, factors, relations, approachOfBodies }: ResponseSource): readonly Response[] {
  const answered = (id: string) => relations.filter(edge => edge.from === id && edge.kind === 'answers').flatMap(({ to }) => factors[to]?.crises ?? [to])
  const listed = [
    ...Object.entries(agreements)
      .map(([id, { label, when, crises }]): Response => ({ id, kind: 'agreement', label, when, crises, approaches: [approachOfBodies] })),
    ...Object.entries(institutions)
      .map(([id, { label, founded }]): Response => ({ id, kind: 'institution', label, when: founded, crises: answered(id), approaches: [approachOfBodies] })),
    ...Object.entries(projects).map(([id, { label, when, crises, approaches }]): Response => ({ id, kind: 'project', label, when, crises, approaches })),
    ...Object.entries(factors)
      .filter(([, { kind }]) => kind === 'measure')
      .map(([id, { label, crises }]): Response => ({ id, kind: 'measure', label, when: null, crises, approaches: [] })),
  ]
  const answers = listed.filter(({ crises }) => crises.length)
  const isWhole = (id: string) => relations.some(({ from, to, kind }) => kind === 'part-of' && to === id && answers.some(each => each.id === from))
  return answers.filter(({ id }) => !isWhole(id)).sort((a, b) => (a.when?.from ?? Infinity) - (b.when?.from ?? Infinity) || 0)
}

/** The responses to one crisis, grouped by time. */
export function groupByYear(responses: readonly Response[], crisis: string): readonly ResponseGroup[] {
  const groups = new Map<string | null, Response[]>()
  for (const response of responses.filter(({ crises }) => crises.includes(crisis))) {
    const when = response.when ? formatYears(response.when) : null
    groups.set(when, [...groups.get(when) ?? [], response])
  }
  return [...groups].map(([when, items]) => ({ when, items }))
}

// One table over all crises: crisis by kind of approach, and in each cell what was done, to scale in time.

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
interface MatrixCell { column: ApproachColumn, marks: readonly MatrixMark[] }

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
      cells: columns.map(column => ({
        column,
        marks: placed.filter(one => one.crises.includes(crisis) && one.approaches.some(approach => column.holds.includes(approach))).map(mark),
      })),
    })),
  }
}
