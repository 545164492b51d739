import type { Relation } from '../../data/schema/types.ts'
import { describe, expect, it } from 'vitest'
import { pickMarks } from '../../components/cite/pick-marks.ts'
import { breakLabel, pickRelations, writeMermaid } from '../../components/cite/write-mermaid.ts'

const edge = (from: string, kind: string, to: string) => ({ from, to, kind, cite: { section: 'introduction', paragraph: 1, works: [] } }) as unknown as Relation
const node = (id: string, text = id) => ({ id, text, tone: 'claim' })

describe('the relations of a diagram', () => {
  it('are those whose two ends stand in it', () => {
    const all = [edge('moon', 'leads-to', 'tide'), edge('moon', 'leads-to', 'owl'), edge('tide', 'leads-to', 'sand')]
    expect(pickRelations(['moon', 'tide'], all)).toEqual([all[0]])
  })
})

describe('the marks of a diagram', () => {
  const cites: Record<string, { section: string, paragraph: number }> = { moon: { section: 'sky', paragraph: 1 }, tide: { section: 'sea', paragraph: 1 }, ebb: { section: 'sea', paragraph: 1 }, foam: { section: 'sea', paragraph: 2 } }

  it('are one for each passage, at the first record that stands there', () => {
    expect(pickMarks(['moon', 'tide', 'ebb', 'foam'], id => ({ cite: { ...cites[id], works: [] } }) as never)).toEqual(['moon', 'tide', 'foam'])
  })
})

describe('a label', () => {
  it('breaks between words, and leaves a long word whole', () => {
    expect(breakLabel('The moon pulls the sea', 10)).toBe('The moon<br>pulls the<br>sea')
    expect(breakLabel('Antidisestablishmentarianism', 10)).toBe('Antidisestablishmentarianism')
  })

  it('holds nothing that mermaid would read as syntax', () => {
    expect(breakLabel('"A" <b> #1', 40)).toBe('#quot;A#quot; #lt;b#gt; #35;1')
    expect(breakLabel('1. The moon', 40)).toBe('1#46; The moon')
  })
})

describe('a flowchart', () => {
  it('names nodes by position, so that no id is a reserved word', () => {
    expect(writeMermaid({ direction: 'LR', nodes: [node('end', 'The end')], edges: [] })).toBe('flowchart LR\n  n0["The end"]:::claim')
  })

  it('writes an edge with its words, or bare where it has none', () => {
    const nodes = [node('moon'), node('tide')]
    expect(writeMermaid({ direction: 'TB', nodes, edges: [{ from: 'moon', to: 'tide', text: 'pulls' }] })).toContain('n0 -->|"pulls"| n1')
    expect(writeMermaid({ direction: 'TB', nodes, edges: [{ from: 'moon', to: 'tide', text: '' }] })).toContain('n0 --> n1')
  })

  it('dashes a contrast, points it both ways and runs it from the node that comes first', () => {
    const nodes = [node('moon'), node('sun')]
    const against = (from: string, to: string) => writeMermaid({ direction: 'LR', nodes, edges: [{ from, to, text: 'contrasts with', against: true }] })
    expect(against('sun', 'moon')).toContain('n0 <-.->|"contrasts with"| n1')
    expect(against('sun', 'moon')).toBe(against('moon', 'sun'))
  })

  it('breaks its labels as narrowly as it is told', () => {
    expect(writeMermaid({ direction: 'LR', nodes: [node('moon', 'The old moon')], edges: [], wrap: 8 })).toContain('The old<br>moon')
  })

  it('refuses an edge that leaves the diagram, by name', () => {
    expect(() => writeMermaid({ direction: 'LR', nodes: [node('moon')], edges: [{ from: 'moon', to: 'owl', text: '' }] })).toThrow('"owl" leaves the diagram')
  })
})
