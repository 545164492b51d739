/** What kind of leaf a thing that followed is on the grown ladder, and how each kind is engraved. */
import type { FollowedKind } from './gather-followed.ts'

/** A slide is what was signed, a house a body that lasts, a tree what is planted, a wheel any other programme. */
export type LeafKind = 'paper' | 'house' | 'tree' | 'wheel'

/** Every kind, in the order of the legend. */
export const leafKinds = ['paper', 'house', 'tree', 'wheel'] as const satisfies readonly LeafKind[]

/** The tables asked, with ids as plain strings. */
export interface LeafTables {
  projects: Readonly<Record<string, { approaches: readonly string[] }>>
  events: Readonly<Record<string, { agreements: readonly string[], institutions: readonly string[], projects: readonly string[] }>>
  /** The approaches that put something into the ground. */
  planting: readonly string[]
}

/** The kind of leaf; an event is what it renews or carries on: an agreement first, then a body, then a project. */
export function sortLeaf({ id, kind }: { id: string, kind: FollowedKind }, tables: LeafTables): LeafKind {
  if (kind === 'agreement')
    return 'paper'
  if (kind === 'institution')
    return 'house'
  const event = kind === 'event' ? tables.events[id] : undefined
  if (event?.agreements.length)
    return 'paper'
  if (event?.institutions.length)
    return 'house'
  const works = event ? event.projects : [id]
  return works.some(work => tables.projects[work]?.approaches.some(approach => tables.planting.includes(approach))) ? 'tree' : 'wheel'
}

const round = (value: number) => Math.round(value * 10) / 10

/** The rim of a wheel with so many teeth. */
function toothed(teeth: number, inner: number, outer: number): string {
  const points = Array.from({ length: teeth * 4 }, (_, i) => {
    const turn = (i - 0.5) / (teeth * 4) * 2 * Math.PI
    const distance = i % 4 < 2 ? outer : inner
    return `${round(Math.cos(turn) * distance)} ${round(Math.sin(turn) * distance)}`
  })
  return `M${points.join('L')}Z`
}

const drawings: Record<LeafKind, { body: string, lines: string }> = {
  paper: { body: 'M-7.5 -10.5H3.5L7.5 -6.5V10.5H-7.5Z', lines: 'M3.5 -10.5V-6.5H7.5M-4.5 -3H4.5M-4.5 .5H4.5M-4.5 4H4.5M-4.5 7.5H1' },
  house: { body: 'M-10 -1L0 -10.5L10 -1H8V10.5H-8V-1Z', lines: 'M-8 -1H8M-2 10.5V4H2V10.5M-6 2H-4M4 2H6M-6 5H-4M4 5H6' },
  tree: { body: 'M0 -11C5 -11 8.5 -7.5 8 -3C9.5 2 5 5.5 0 4.5C-5 5.5 -9.5 2 -8 -3C-8.5 -7.5 -5 -11 0 -11Z', lines: 'M0 -5V11M0 1L-4.5 -3M0 -1L4.5 -5M-6.5 11H6.5' },
  wheel: { body: toothed(8, 7.4, 10.5), lines: 'M3.4 0A3.4 3.4 0 1 1 -3.4 0A3.4 3.4 0 1 1 3.4 0M0 -7V-3.4M0 7V3.4M-7 0H-3.4M7 0H3.4' },
}

/** Path data of a leaf round the origin, 22 px across: its body, to be tinted, and the lines engraved on it. */
export function drawLeaf(kind: LeafKind): { body: string, lines: string } {
  return drawings[kind]
}
