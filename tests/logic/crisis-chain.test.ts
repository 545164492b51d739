import type { ChainSource } from '../../components/crisis/chain.ts'
import { describe, expect, it } from 'vitest'
import { buildThreads, listThreads } from '../../components/crisis/build-threads.ts'
import { buildChain, buildWhole, findCycle, traceChain } from '../../components/crisis/chain.ts'
import { countCrossings, layerChain } from '../../components/crisis/layer-chain.ts'
import { tellChain } from '../../components/crisis/tell-chain.ts'

const factor = (kind: string, ...crises: string[]) => ({ label: kind, kind: kind as 'effect', crises })
const leads = (from: string, to: string) => ({ from, to, kind: 'leads-to' })
const isPart = (from: string, to: string) => ({ from, to, kind: 'part-of' })

/** A kitchen: damp leads to rust and rot; rot goes on to the cellar's mould. */
const kitchen = {
  crises: { rust: { label: 'Rust' }, mould: { label: 'Mould' } },
  factors: {
    'damp': factor('natural-driver', 'rust', 'mould'),
    'no-paint': factor('human-driver', 'rust'),
    'flaking': factor('mechanism', 'rust'),
    'holes': factor('effect', 'rust'),
    'stains': factor('effect', 'rust'),
    'north-wall': factor('setting', 'rust'),
    'spores': factor('mechanism', 'mould'),
    'new-paint': factor('measure', 'rust'),
  },
  relations: [leads('damp', 'flaking'), leads('no-paint', 'flaking'), leads('flaking', 'rust'), leads('flaking', 'holes'), isPart('holes', 'rust'), isPart('stains', 'rust'), leads('damp', 'spores'), leads('spores', 'mould'), { from: 'new-paint', to: 'rust', kind: 'answers' }],
  bridges: [],
  threads: ['damp'],
} satisfies ChainSource

describe('a chain of causes', () => {
  it('holds the crisis’s factors and the crisis itself, but no measure and no factor of another crisis', () => {
    expect(buildChain('rust', kitchen).nodes.map(node => node.id)).toEqual(['damp', 'no-paint', 'flaking', 'holes', 'stains', 'north-wall', 'rust'])
  })

  it('runs from part to whole, except to an effect that nothing else brings about', () => {
    const edges = buildChain('rust', kitchen).edges.map(({ from, to, how }) => `${from} ${how} ${to}`)
    expect(edges).toContain('holes part rust')
    expect(edges).toContain('rust whole stains')
    expect(edges.filter(edge => edge.includes('answers') || edge.includes('new-paint'))).toEqual([])
  })

  it('knows the other crises that a factor belongs to, and whether it is a thread', () => {
    const damp = buildChain('rust', kitchen).nodes.find(node => node.id === 'damp')
    expect(damp).toMatchObject({ side: 'nature', isThread: true })
    expect(buildChain('rust', { ...kitchen, crises: { ...kitchen.crises, moths: { label: 'Moths' } } }).nodes.find(node => node.id === 'damp')?.signs).toEqual(['mould'])
  })

  it('is refused where causes go round in a circle, and the records are named', () => {
    const circular = { ...kitchen, relations: [...kitchen.relations, leads('holes', 'damp')] }
    expect(() => buildChain('rust', circular)).toThrow('"damp" → "flaking" → "holes" → "damp"')
    expect(() => buildWhole(circular)).toThrow('data/relations.ts')
    expect(() => listThreads(circular)).toThrow('circle')
  })

  it('is refused for a crisis that there is not', () => {
    expect(() => buildChain('moths', kitchen)).toThrow('there is no crisis "moths"')
  })

  it('finds no circle where two ways lead to one end', () => {
    expect(findCycle([leads('a', 'b'), leads('a', 'c'), leads('b', 'd'), leads('c', 'd')])).toBeNull()
    expect(findCycle([leads('a', 'a')])).toEqual(['a', 'a'])
  })

  it('lights up what leads to a node and what follows, not what lies beside', () => {
    const { nodes, edges } = traceChain('flaking', buildChain('rust', kitchen))
    expect([...nodes].sort()).toEqual(['damp', 'flaking', 'holes', 'no-paint', 'rust', 'stains'])
    const fromPaint = traceChain('no-paint', buildChain('rust', kitchen))
    expect(fromPaint.nodes.has('damp')).toBe(false)
    expect(fromPaint.edges.some(({ from }) => from === 'damp')).toBe(false)
    expect(edges.length).toBe(6)
  })
})

describe('threads', () => {
  it('join the crises that their chains touch', () => {
    expect(listThreads(kitchen)).toEqual([{ id: 'damp', label: 'natural-driver', joins: ['rust', 'mould'], byReading: false }])
  })

  it('that join by our reading only, say so', () => {
    const read = { ...kitchen, threads: ['holes'], factors: { ...kitchen.factors, damp: factor('natural-driver', 'rust') }, relations: kitchen.relations.filter(edge => edge.from !== 'damp' || edge.to !== 'spores'), bridges: [{ from: 'holes', to: 'spores' }] }
    expect(listThreads(read)[0]).toMatchObject({ joins: ['rust', 'mould'], byReading: true })
  })

  it('that join nothing are refused by name', () => {
    expect(() => listThreads({ ...kitchen, threads: ['north-wall'] })).toThrow('"north-wall" joins no two crises')
  })

  it('stand in one picture with what they share and what lies between, and with nothing else', () => {
    expect(buildThreads(kitchen).nodes.map(node => node.id)).toEqual(['damp', 'flaking', 'holes', 'spores', 'rust', 'mould'])
  })
})

describe('the layers of a chain', () => {
  const layered = layerChain(buildChain('rust', kitchen))
  const layerOf = (id: string) => layered.layers.findIndex(layer => layer.some(slot => slot.key === id))

  it('put every cause before its effect', () => {
    expect(layered.routes.filter(({ from, to }) => layerOf(from) >= layerOf(to))).toEqual([])
  })

  it('lead a long arrow through each layer that it passes', () => {
    for (const { from, via, to } of layered.routes)
      expect(via.length).toBe(layerOf(to) - layerOf(from) - 1)
  })

  it('untie what the order of the records would cross', () => {
    const crossed: ChainSource = { ...kitchen, crises: { rust: { label: 'Rust' } }, factors: { a: factor('mechanism', 'rust'), b: factor('mechanism', 'rust'), x: factor('mechanism', 'rust'), y: factor('mechanism', 'rust') }, relations: [leads('a', 'y'), leads('b', 'x')], threads: [] }
    expect(countCrossings({ layers: [['a', 'b'], ['x', 'y']].map(keys => keys.map(key => ({ key, node: null }))), routes: [{ from: 'a', to: 'y', how: 'leads', via: [] }, { from: 'b', to: 'x', how: 'leads', via: [] }] })).toBe(1)
    expect(countCrossings(layerChain(buildChain('rust', crossed)))).toBe(0)
  })
})

describe('a chain as text', () => {
  it('goes from the ground over drivers to effects, each with what follows from it', () => {
    const told = tellChain(buildChain('rust', kitchen))
    expect(told.map(({ group }) => group)).toEqual(['ground', 'nature', 'people', 'middle', 'crisis', 'effects'])
    expect(told[3]!.items[0]!.next).toEqual([{ how: 'leads', to: ['Rust', 'effect'] }])
  })
})
