import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gatherEdges } from '../../components/chain/gather-edges.ts'
import { diagrams } from '../../data/diagrams.ts'
import { relations } from '../../data/relations.ts'
import { listStale } from '../../packages/cli/draw-diagrams.ts'
import { listDrawings, readExtent } from '../../packages/cli/drawing/flowcharts.ts'
import { readSlides } from '../support/read-chapters.ts'

const entries = Object.entries(diagrams)
const ofDeck = globSync('data/drawings/*').map(file => file.replaceAll('\\', '/'))

describe('an argument that is drawn', () => {
  it.each(entries)('%s belongs to a slide, and each of its records leads to the last one', (id, { nodes }) => {
    expect(readSlides().map(({ front }) => front.routeAlias)).toContain(id)
    const edges = gatherEdges(nodes, relations)
    const reached = new Set<string>([nodes.at(-1)!])
    for (const _ of nodes)
      edges.filter(({ to }) => reached.has(String(to))).forEach(({ from }) => reached.add(String(from)))
    expect(nodes.filter(node => !reached.has(node))).toEqual([])
  })
})

describe('the drawings made beforehand', () => {
  it('are drawn from the data and the layers as they stand (else: npm run draw)', () => {
    expect(listStale().map(({ file }) => file)).toEqual([])
  })

  it('are no more than are shown', () => {
    expect(ofDeck.toSorted()).toEqual(listDrawings().filter(({ home }) => home === 'deck').map(({ file }) => file).toSorted())
  })

  it.each(ofDeck)('%s brings no styles in its markup, which the page would refuse, and fits its column', (file) => {
    const svg = readFileSync(file, 'utf8')
    expect(svg).not.toMatch(/<style|\sstyle=/)
    // a phone of 390 px leaves 358: type of 14 px is then not below 13
    expect(readExtent(svg).width).toBeLessThanOrEqual(file.includes('narrow') ? 358 * 14 / 13 : 852)
  })
})
