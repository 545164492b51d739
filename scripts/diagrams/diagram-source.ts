import type { Relation } from '../../data/schema/types.ts'
import { pickRelations, writeMermaid } from '../../components/cite/write-mermaid.ts'

/** A drawing of some records, as data/diagrams.ts describes it. */
export interface DrawnRecords {
  nodes: readonly string[]
  direction: 'LR' | 'TB'
  /** false: edges carry no verb, but for a contrast, which always says so. */
  verbs?: boolean
}

/** What the drawing needs to know of records and edges. */
export interface DiagramFacts {
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
export function sourceDiagram({ nodes, direction, verbs = true }: DrawnRecords, facts: DiagramFacts, wrap: number): string {
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
