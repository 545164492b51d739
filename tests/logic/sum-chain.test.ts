/** A chain of causes in three sentences, and what lies before and after a box. */
import type { ChainNode } from '../../components/crisis/chain.ts'
import { describe, expect, it } from 'vitest'
import { nameReached, sumChain } from '../../components/crisis/sum-chain.ts'

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

  it('names what can be reached, in its own order', () => {
    expect(nameReached(chain, new Set(['drought', 'sun']))).toEqual(['SUN', 'DROUGHT'])
  })
})
