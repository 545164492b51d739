import type { Relation } from '../../data/schema/types.ts'
import { breakLines } from '../shell/fit-lines.ts'

/** A diagram's records and the words for its edges, ready to be written as mermaid. */
export interface DiagramSource {
  direction: 'LR' | 'TB'
  nodes: readonly { id: string, text: string, tone: string }[]
  /** `against` edges are dashed and point both ways; they run from whichever node comes first. */
  edges: readonly { from: string, to: string, text: string, against?: boolean }[]
  /** Characters to a line of a box. */
  wrap?: number
}

/** The relations whose two ends both stand in the diagram. */
export function pickRelations(nodes: readonly string[], relations: readonly Relation[]): readonly Relation[] {
  const known = new Set<string>(nodes)
  return relations.filter(relation => known.has(String(relation.from)) && known.has(String(relation.to)))
}

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
 * Writes a flowchart. Node names are positions (n0, n1 …), because ids may hold words that
 * mermaid reserves; tones become classes.
 * @throws RangeError where an edge names a node that is not there
 */
export function writeMermaid({ direction, nodes, edges, wrap = 22 }: DiagramSource): string {
  const names = new Map(nodes.map((node, i) => [node.id, `n${i}`]))
  const name = (id: string) => {
    const found = names.get(id)
    if (!found)
      throw new RangeError(`the edge to or from "${id}" leaves the diagram`)
    return found
  }
  const place = (id: string) => nodes.findIndex(node => node.id === id)
  const write = ({ from, to, text, against }: DiagramSource['edges'][number]) => {
    const [a, b] = against && place(from) > place(to) ? [to, from] : [from, to]
    return `  ${name(a)} ${against ? '<-.->' : '-->'}${text && `|"${escapeText(text)}"|`} ${name(b)}`
  }
  return [
    `flowchart ${direction}`,
    ...nodes.map(node => `  ${name(node.id)}["${breakLabel(node.text, wrap)}"]:::${node.tone}`),
    ...edges.map(write),
  ].join('\n')
}
