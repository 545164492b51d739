/** What mermaid is given to draw, and what becomes of its drawing. */
import type { Diagram } from '@deck/article'
import { createHash } from 'node:crypto'
import { diagrams, relations } from '@deck/lesson/reasoning'
import { findRecord } from '@deck/lesson/records'
import { gatherEdges } from '@deck/pictures/gather-edges'
import { pictureKinds } from '@deck/pictures/kinds'
import { breakLines } from 'slidev-addon-lesson/shell/fit-lines.ts'
import { features } from '../checks/support/layers.ts'

/** A flowchart: boxes, and arrows between them by the boxes' ids. */
export interface Flowchart {
  direction: 'LR' | 'TB'
  nodes: readonly { id: string, text: string, tone?: string }[]
  edges: readonly (readonly [from: string, to: string])[]
}

/** How a flowchart is set: characters to a line of its boxes, the size of its type, and the gaps between boxes and between ranks, in px. */
export interface Setting { wrap: number, size: number, nodeGap: number, rankGap: number, padding: number }

/** A drawing that is kept as a file: what it shows, how it is set, and for which page. */
export interface Drawing { file: string, chart: Flowchart, setting: Setting, home: 'deck' | 'docs' }

/** For a column as wide as a slide, for a phone, and for a page of the docs. */
const settings = {
  wide: { wrap: 24, size: 17, nodeGap: 10, rankGap: 30, padding: 8 },
  narrow: { wrap: 11, size: 14, nodeGap: 7, rankGap: 11, padding: 3 },
  docs: { wrap: 24, size: 16, nodeGap: 18, rankGap: 34, padding: 9 },
} as const satisfies Record<string, Setting>

/** The class of a box, by the table of its record. */
const tones: Readonly<Record<string, string>> = { periods: 'period', arguments: 'claim' }

/** Mermaid reads quotes and brackets as syntax, # as an entity, and a figure with a point at the start as a list. */
function escapeText(text: string): string {
  return text
    .replace(/["#<>]/g, char => ({ '"': '#quot;', '#': '#35;', '<': '#lt;', '>': '#gt;' })[char]!)
    .replace(/^(\d+)\.(?= )/, '$1#46;')
}

/** A label as mermaid takes it, broken between words into lines of at most `width` characters. */
export function breakLabel(text: string, width: number): string {
  return breakLines(text, width).map(escapeText).join('<br>')
}

/**
 * A flowchart's mermaid source. Boxes are named by their positions (n0, n1 …), because ids may hold words that mermaid reserves.
 * @throws RangeError where an arrow begins or ends at no box
 */
export function writeMermaid({ direction, nodes, edges }: Flowchart, wrap: number): string {
  const nameOf = (id: string) => {
    const place = nodes.findIndex(node => node.id === id)
    if (place < 0)
      throw new RangeError(`an arrow to or from "${id}" leaves the flowchart`)
    return `n${place}`
  }
  return [
    `flowchart ${direction}`,
    ...nodes.map(({ id, text, tone }) => `  ${nameOf(id)}["${breakLabel(text, wrap)}"]${tone ? `:::${tone}` : ''}`),
    ...edges.map(([from, to]) => `  ${nameOf(from)} --> ${nameOf(to)}`),
  ].join('\n')
}

/** An argument as a flowchart: its records, and the relations between them. */
function chartRecords({ nodes }: Diagram): Flowchart {
  const last = nodes.at(-1)
  return {
    direction: 'LR',
    nodes: nodes.map((id) => {
      const { table, record } = findRecord(id)
      return { id, text: record.label, tone: id === last ? 'thesis' : tones[table] ?? 'claim' }
    }),
    edges: gatherEdges(nodes, relations).map(({ from, to }) => [String(from), String(to)] as const),
  }
}

/** Whether one feature may import another because of a third that stands between them. */
function leadsBy(way: Readonly<Record<string, readonly string[]>>, from: string, to: string): boolean {
  return way[from]!.some(next => next !== to && (way[next]!.includes(to) || leadsBy(way, next, to)))
}

/** A box of several kinds of picture does not name them. */
const nameBox = (box: readonly string[]) => box.length > 2 && box.every(name => name in pictureKinds) ? 'a folder for each kind of picture' : box.join(', ')

/**
 * The folders of components/ and what stands above and below them, as a flowchart. What a longer way shows is left out; features with the
 * same neighbours share a box.
 */
export function chartFeatures(allowed: Readonly<Record<string, readonly string[]>>): Flowchart {
  const names = Object.keys(allowed).filter(name => name !== 'shell')
  const ways = Object.fromEntries(names.map(name => [name, allowed[name]!.filter(to => !leadsBy(allowed, name, to))]))
  const importers = (name: string) => names.filter(other => ways[other]!.includes(name))
  const boxes = new Map<string, string[]>()
  for (const name of names) {
    const neighbours = `${ways[name]!.join()} ${importers(name).join()}`
    boxes.set(neighbours, [...boxes.get(neighbours) ?? [], name])
  }
  const boxOf = (name: string) => [...boxes.values()].find(box => box.includes(name))!.join()
  const all = [...boxes.values()]
  return {
    direction: 'TB',
    nodes: [
      { id: 'slides', text: 'slides/ pages/ layouts/ setup/', tone: 'outside' },
      ...all.map(box => ({ id: box.join(), text: nameBox(box) })),
      { id: 'shell', text: 'shell' },
      { id: 'data', text: 'data/ locales/ deck.config.ts', tone: 'outside' },
      { id: 'article', text: 'packages/article', tone: 'outside' },
      { id: 'browser', text: 'packages/browser', tone: 'outside' },
    ],
    edges: [
      ...all.filter(([name]) => !importers(name!).length).map(box => ['slides', box.join()] as const),
      ...all.flatMap(box => [...new Set(ways[box[0]!]!.map(boxOf))].map(to => [box.join(), to] as const)),
      ...all.filter(([name]) => !ways[name!]!.length).map(box => [box.join(), 'shell'] as const),
      ['shell', 'data'],
      ['shell', 'browser'],
      ['data', 'article'],
    ],
  }
}

/** Every drawing that the project keeps, as the data and the layers stand. */
export function listDrawings(): readonly Drawing[] {
  return [
    ...Object.entries<Diagram>(diagrams).flatMap(([id, diagram]) => (['wide', 'narrow'] as const).map((width): Drawing =>
      ({ file: `data/drawings/${id}-${width}.svg`, chart: chartRecords(diagram), setting: settings[width], home: 'deck' }))),
    { file: 'docs/architecture.svg', chart: chartFeatures(features), setting: settings.docs, home: 'docs' },
  ]
}

/** A mark by which a drawing shows from what it was made: it changes when a record's name, an arrow or the setting does. */
export function stampDrawing({ chart, setting }: Drawing): string {
  return createHash('sha256').update(JSON.stringify([setting, writeMermaid(chart, setting.wrap)])).digest('hex').slice(0, 16)
}

/**
 * The size that a drawing has by its own account.
 * @throws RangeError where the SVG has no viewBox
 */
export function readExtent(svg: string): { width: number, height: number } {
  const [, , width, height] = /\bviewBox="([^"]+)"/.exec(svg)?.[1]?.trim().split(/[\s,]+/).map(Number) ?? []
  if (!width || !height)
    throw new RangeError('the drawing has no viewBox')
  return { width, height }
}
