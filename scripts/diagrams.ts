import type { Diagram } from '../data/schema/pictures.ts'
import type { Relation } from '../data/schema/types.ts'
import { createHash } from 'node:crypto'
import { pickRelations, writeMermaid } from '../components/cite/write-mermaid.ts'
import { relations } from '../data/relations.ts'
import { findRecord } from '../data/schema/records.ts'
import { en } from '../locales/en.ts'

/** A drawing of some records, as data/diagrams.ts describes it. */
interface DrawnRecords {
  nodes: readonly string[]
  direction: 'LR' | 'TB'
  /** false: edges carry no verb, but for a contrast, which always says so. */
  verbs?: boolean
}

/** What the drawing needs to know of records and edges. */
interface DiagramFacts {
  /** @throws where there is no such record */
  find: (id: string) => { table: string, record: { label: string } }
  relations: readonly Relation[]
  /** The verb of each kind of relation. */
  verbs: Readonly<Record<Relation['kind'], string>>
}

/** The class of a box, by the table of its record. */
const tones: Readonly<Record<string, string>> = { actors: 'actor', people: 'actor', institutions: 'body', crises: 'crisis', factors: 'cause', arguments: 'claim', rungs: 'rung' }

/**
 * A diagram's mermaid source: the same records and relations give the same text.
 * @param diagram which records, and how it runs
 * @param facts where records, edges and verbs come from
 * @param wrap characters to a line of a box
 */
function sourceDiagram({ nodes, direction, verbs = true }: DrawnRecords, facts: DiagramFacts, wrap: number): string {
  return writeMermaid({
    direction,
    wrap,
    nodes: nodes.map((id) => {
      const { table, record } = facts.find(id)
      return { id, text: record.label, tone: tones[table] ?? 'deed' }
    }),
    edges: pickRelations(nodes, facts.relations).map(({ from, to, kind }) => {
      const against = kind === 'contrasts-with'
      return { from, to, against, text: verbs || against ? facts.verbs[kind] : '' }
    }),
  })
}

/** How loosely a flowchart is set: characters to a line of its boxes, and the gaps between boxes and between ranks. */
interface DiagramShape { wrap: number, nodeGap: number, rankGap: number }

/** A size in px. */
interface Extent { width: number, height: number }

/** Type of a flowchart before it is made to fit, and the least that a class can read on the slide. */
export const diagramType = { base: 20, least: 18 } as const

/** From the calmest setting to the tightest: the first that keeps its type readable is taken. */
export const diagramShapes: readonly DiagramShape[] = [
  { wrap: 22, nodeGap: 26, rankGap: 54 },
  { wrap: 26, nodeGap: 20, rankGap: 44 },
  { wrap: 32, nodeGap: 16, rankGap: 48 },
  { wrap: 32, nodeGap: 12, rankGap: 30 },
  { wrap: 18, nodeGap: 18, rankGap: 36 },
  { wrap: 15, nodeGap: 14, rankGap: 30 },
]

/** How much a drawing shrinks to fit the room; it never grows. */
export function scaleToFit(drawing: Extent, room: Extent): number {
  return Math.min(1, room.width / drawing.width, room.height / drawing.height)
}

/** Whether type drawn at the base size is still readable at this scale. */
export function isReadable(scale: number): boolean {
  return diagramType.base * scale >= diagramType.least
}

/**
 * The size that a drawing has by its own account.
 * @throws RangeError where the SVG has no viewBox
 */
export function readExtent(svg: string): Extent {
  const box = /\bviewBox="([^"]+)"/.exec(svg)?.[1]?.trim().split(/[\s,]+/).map(Number)
  const [, , width, height] = box ?? []
  if (!width || !height)
    throw new RangeError('the drawing has no viewBox')
  return { width, height }
}

/**
 * Parts a drawing from its styles; nothing about its look changes.
 * @param svg the drawing, with style elements and style attributes
 * @param id of its svg element
 * @returns the drawing without either, and a style sheet that says the same; what stood in an attribute still outranks the rest
 */
export function splitStyles(svg: string, id: string): { svg: string, css: string } {
  const stylesheets: string[] = []
  const names = new Map<string, string>()
  const bare = svg
    .replace(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, rules: string) => {
      stylesheets.push(rules)
      return ''
    })
    .replace(/<[a-z][^>]*\sstyle="[^>]*>/gi, (tag) => {
      const said = /\sstyle="([^"]*)"/.exec(tag)![1]!.replace(/^[\s;]+|[\s;]+$/g, '')
      const rest = tag.replace(/\sstyle="[^"]*"/, '')
      if (!said)
        return rest
      if (!names.has(said))
        names.set(said, `own-${names.size + 1}`)
      const name = names.get(said)!
      return /\sclass="/.test(rest) ? rest.replace(/\sclass="/, ` class="${name} `) : rest.replace(/^<[^\s/>]+/, start => `${start} class="${name}"`)
    })
  const own = [...names].map(([said, name]) => `#${id}#${id}.${name},#${id}#${id} .${name}{${said}}`)
  return { svg: bare, css: `${[...stylesheets, ...own].join('\n')}\n` }
}

/** Where the drawings stand. */
export const drawingsFolder = 'data/drawings'

/** Width of a slide's content, in px. */
export const sheetWidth = 852

/** The mermaid source of a diagram, set to so many characters a line. */
export function writeSource(diagram: Diagram, wrap: number): string {
  return sourceDiagram(diagram, { find: findRecord, relations, verbs: en.network.relations }, wrap)
}

/** A mark by which a drawing shows from which source it was made: it changes when a record, an edge or the setting does. */
export function stampDiagram(diagram: Diagram): string {
  const sources = diagramShapes.map(shape => [shape, writeSource(diagram, shape.wrap)])
  return createHash('sha256').update(JSON.stringify([diagram.height, sources])).digest('hex').slice(0, 16)
}
