import type { Relation } from '@deck/article'
import { pickMarks } from 'slidev-addon-lesson/cite/pick-marks.ts'
import { describe, expect, it } from 'vitest'
import { gatherEdges } from '../../components/chain/gather-edges.ts'
import { breakLabel, chartFeatures, readExtent, writeMermaid } from '../../packages/cli/drawing/flowcharts.ts'

const edge = (from: string, kind: string, to: string) => ({ from, to, kind, cite: { section: 'introduction', paragraph: 1, works: [] } }) as unknown as Relation

describe('the arrows of an argument', () => {
  const all = [edge('moon', 'leads-to', 'tide'), edge('tide', 'supports', 'harbour'), edge('moon', 'supports', 'harbour'), edge('moon', 'leads-to', 'owl'), edge('sun', 'contrasts-with', 'moon'), edge('net', 'part-of', 'harbour')]

  it('are the relations by which one carries the other, without those that a longer way says', () => {
    expect(gatherEdges(['moon', 'tide', 'harbour', 'sun', 'net'], all)).toEqual([all[0], all[1], all[5]])
  })

  it('come to an end in a circle', () => {
    expect(gatherEdges(['a', 'b', 'c'], [edge('a', 'supports', 'b'), edge('b', 'supports', 'a'), edge('b', 'supports', 'c')])).toHaveLength(3)
  })
})

it('marks are one for each passage, in the order of the records', () => {
  const cites: Record<string, object> = { moon: { section: 'introduction', paragraph: 1 }, tide: { section: 'introduction', paragraph: 2 }, ebb: { section: 'introduction', paragraph: 1 }, foam: { section: 'conclusion', paragraph: 1 } }
  expect(pickMarks(['moon', 'tide', 'ebb', 'foam'], id => ({ cite: { ...cites[id], works: [] } }) as never)).toEqual(['moon', 'tide', 'foam'])
})

describe('the source of a flowchart', () => {
  const nodes = [{ id: 'end', text: 'The "end" of <it>', tone: 'thesis' }, { id: 'start', text: '1. A beginning' }]

  it('names boxes by their place, whatever words mermaid reserves, and breaks and escapes their text', () => {
    expect(writeMermaid({ direction: 'LR', nodes, edges: [['start', 'end']] }, 9)).toBe('flowchart LR\n  n0["The #quot;end#quot;<br>of #lt;it#gt;"]:::thesis\n  n1["1#46; A<br>beginning"]\n  n1 --> n0')
    expect(breakLabel('# 5', 9)).toBe('#35; 5')
  })

  it('with an arrow to no box is refused', () => {
    expect(() => writeMermaid({ direction: 'LR', nodes, edges: [['start', 'middle']] }, 9)).toThrow('"middle"')
  })
})

it('a drawing says its size by its viewBox, and is refused without one', () => {
  expect(readExtent('<svg id="x" viewBox="-8 5 640.5 120"><marker viewBox="0 0 1 1"/></svg>')).toEqual({ width: 640.5, height: 120 })
  expect(() => readExtent('<svg></svg>')).toThrow('no viewBox')
})

it('the picture of the layers leaves out what a longer way shows, and features with the same neighbours share a box', () => {
  const { nodes, edges } = chartFeatures({ shell: [], tide: [], owl: ['tide'], moon: ['tide'], sky: ['owl', 'moon', 'tide'] })
  expect(nodes.map(({ text }) => text).slice(1, -4)).toEqual(['tide', 'owl, moon', 'sky'])
  expect(edges.slice(0, -3)).toEqual([['slides', 'sky'], ['owl,moon', 'tide'], ['sky', 'owl,moon'], ['tide', 'shell']])
})
