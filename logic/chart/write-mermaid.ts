import type { Relation } from '../../data/types.ts'

/** A diagram's records and the words for its edges, ready to be written as mermaid. */
export interface DiagramSource {
  direction: 'LR' | 'TB'
  nodes: readonly { id: string, text: string, tone: string }[]
  edges: readonly { from: string, to: string, text: string }[]
}

/** The relations whose two ends both stand in the diagram. */
export function pickRelations(nodes: readonly string[], relations: readonly Relation[]): readonly Relation[] {
  const known = new Set<string>(nodes)
  return relations.filter(relation => known.has(String(relation.from)) && known.has(String(relation.to)))
}

/** Mermaid reads quotes and brackets as syntax, and # as an entity. */
function escapeText(text: string): string {
  return text.replace(/["#<>]/g, char => ({ '"': '#quot;', '#': '#35;', '<': '#lt;', '>': '#gt;' })[char]!)
}

/** Breaks a label into lines of about `width` characters, between words. */
export function breakLabel(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map(escapeText).join('<br>')
}

/**
 * Writes a flowchart. Node names are positions (n0, n1 …), because ids may hold words that
 * mermaid reserves; tones become classes.
 * @throws RangeError where an edge names a node that is not there
 */
export function writeMermaid({ direction, nodes, edges }: DiagramSource): string {
  const names = new Map(nodes.map((node, i) => [node.id, `n${i}`]))
  const name = (id: string) => {
    const found = names.get(id)
    if (!found)
      throw new RangeError(`the edge to or from "${id}" leaves the diagram`)
    return found
  }
  return [
    `flowchart ${direction}`,
    ...nodes.map(node => `  ${name(node.id)}["${breakLabel(node.text, 22)}"]:::${node.tone}`),
    ...edges.map(edge => edge.text ? `  ${name(edge.from)} -->|"${escapeText(edge.text)}"| ${name(edge.to)}` : `  ${name(edge.from)} --> ${name(edge.to)}`),
  ].join('\n')
}
