import type { ChainNode, ChainSource } from '../../components/chain/chain.ts'
import { describe, expect, it } from 'vitest'
import { buildChain, buildThreads, buildWhole, describeChain, findCycle, listThreads, sumChain, traceChain } from '../../components/chain/chain.ts'
import { countCrossings, layerChain } from '../../components/chain/layer-chain.ts'
import { joinParts, wrapChain } from '../../components/chain/place-chain.ts'

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
    const told = describeChain(buildChain('rust', kitchen))
    expect(told.map(({ group }) => group)).toEqual(['ground', 'nature', 'people', 'middle', 'crisis', 'effects'])
    expect(told[3]!.items[0]!.next).toEqual([{ how: 'leads', to: ['Rust', 'effect'] }])
  })
})

// A chain of causes in three sentences, and what lies before and after a box.

const box = (id: string, kind: ChainNode['kind']): ChainNode => ({ id, label: id.toUpperCase(), kind, crises: [], side: null, isThread: false, signs: [] })
const chain = {
  nodes: [box('sun', 'natural-driver'), box('heat', 'process' as never), box('drought', 'crisis'), box('thirst', 'effect'), box('aside', 'effect')],
  edges: [['sun', 'heat'], ['heat', 'drought'], ['drought', 'thirst']].map(([from, to]) => ({ from: from!, to: to!, how: 'leads' as const })),
}

describe('a chain in short', () => {
  it('begins where no arrow leads to, runs through its crises and ends where none leads on; what stands apart is left out', () => {
    expect(sumChain(chain)).toEqual({ from: ['SUN'], crises: ['DROUGHT'], to: ['THIRST'] })
  })

  it('leaves out ground that is joined to other ground alone', () => {
    const ground = [box('sea', 'setting'), box('coast', 'setting'), box('sand', 'setting')]
    const edges = [['sea', 'coast'], ['coast', 'sand']].map(([from, to]) => ({ from: from!, to: to!, how: 'leads' as const }))
    expect(sumChain({ nodes: [...ground, ...chain.nodes], edges: [...edges, ...chain.edges] })).toEqual(sumChain(chain))
    expect(sumChain({ nodes: [...ground, ...chain.nodes], edges: [...edges, ...chain.edges, { from: 'sand', to: 'heat', how: 'leads' }] }).from).toEqual(['SAND', 'SUN'])
  })
})

// Part of a chain as a hall is told it: as large as the room allows, in one row or in two.

const room = { width: 852, height: 324 }
const mechanism = (id: string, label: string) => ({ id, label, kind: 'mechanism' as const, side: null, crises: [], signs: [], isThread: false })
const leadsTo = (from: string, to: string) => ({ from, to, how: 'leads' as const })
/** A line of things, each leading to the next. */
function line(...labels: string[]) {
  const ids = labels.map((_, i) => `n${i}`)
  return { nodes: labels.map((label, i) => mechanism(ids[i]!, label)), edges: ids.slice(1).map((id, i) => leadsTo(ids[i]!, id)) }
}
/** An arrow that leadsTo back to the left begins a second row. */
const hasTwoRows = ({ edges }: ReturnType<typeof wrapChain>) => edges.some(({ points }) => points.some(({ x }, i) => i > 0 && x < points[i - 1]!.x))

describe('part of a chain, told large', () => {
  it('stands in one row where that is large enough', () => {
    expect(hasTwoRows(wrapChain(line('Rain', 'Rust', 'Holes'), room))).toBe(false)
  })

  it('goes on in a second row where one row would be small, and nothing leaves the room', () => {
    const placed = wrapChain(line('Herders leave home', 'Towns grow fast', 'Houses are missing', 'Tents are put up', 'Stoves burn coal', 'Smoke fills winter'), room)
    expect(hasTwoRows(placed)).toBe(true)
    expect(placed.fontSize).toBeGreaterThanOrEqual(30)
    expect(placed.edges).toHaveLength(5)
    for (const { x, y, width, height } of placed.nodes)
      expect([x >= 0, y >= 0, x + width <= room.width, y + height <= room.height]).toEqual([true, true, true, true])
  })

  it('is cut only where a single arrow crosses', () => {
    const braid = { nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map(id => mechanism(id, `Something rather long ${id}`)), edges: [leadsTo('a', 'c'), leadsTo('b', 'd'), leadsTo('a', 'd'), leadsTo('c', 'e'), leadsTo('d', 'f'), leadsTo('c', 'f')] }
    expect(hasTwoRows(wrapChain(braid, room))).toBe(false)
  })

  it('is refused where no type is small enough for the room', () => {
    expect(() => wrapChain(line('Unpronounceable', 'Unpronounceable', 'Unpronounceable'), { width: 300, height: 60 })).toThrow('does not fit its room')
  })
})

describe('parts of a chain, told below one another', () => {
  it('become one where they have an arrow in common, in the place of the first', () => {
    expect(joinParts([['rain', 'mud', 'flood'], ['wind', 'dust'], ['mud', 'flood', 'harm']])).toEqual([['rain', 'mud', 'flood', 'harm'], ['wind', 'dust']])
  })

  it('stay apart where only one node stands in both', () => {
    const parts = [['rain', 'mud'], ['mud', 'harm']]
    expect(joinParts(parts)).toEqual(parts)
  })

  it('join all that one part touches', () => {
    expect(joinParts([['a', 'b'], ['c', 'd'], ['a', 'b', 'c', 'd']])).toEqual([['a', 'b', 'c', 'd']])
  })
})
