/** What was done about a crisis: agreements, bodies and projects that answer it, by year. */
import type { When } from '../../data/schema/types.ts'
import { formatYears } from '../shell/format.ts'

/** Which table a response stands in. */
export type ResponseKind = 'project' | 'agreement' | 'institution' | 'measure'

/** One response. */
export interface Response {
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
export interface ResponseGroup {
  /** null: the article gives no date. */
  when: string | null
  items: readonly Response[]
}

/** The tables asked, with ids as plain strings. */
export interface ResponseSource {
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
 * and bodies count as one approach.
 */
export function gatherResponses({ projects, agreements, institutions, factors, relations, approachOfBodies }: ResponseSource): readonly Response[] {
  const answered = (id: string) => relations.filter(edge => edge.from === id && edge.kind === 'answers').flatMap(({ to }) => factors[to]?.crises ?? [to])
  const listed = [
    ...Object.entries(agreements).map(([id, { label, when, crises }]): Response => ({ id, kind: 'agreement', label, when, crises, approaches: [approachOfBodies] })),
    ...Object.entries(institutions).map(([id, { label, founded }]): Response => ({ id, kind: 'institution', label, when: founded, crises: answered(id), approaches: [approachOfBodies] })),
    ...Object.entries(projects).map(([id, { label, when, crises, approaches }]): Response => ({ id, kind: 'project', label, when, crises, approaches })),
    ...Object.entries(factors).filter(([, { kind }]) => kind === 'measure').map(([id, { label, crises }]): Response => ({ id, kind: 'measure', label, when: null, crises, approaches: [] })),
  ]
  return listed.filter(({ crises }) => crises.length).sort((a, b) => (a.when?.from ?? Infinity) - (b.when?.from ?? Infinity) || 0)
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
