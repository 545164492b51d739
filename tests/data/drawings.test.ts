import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diagrams } from '../../data/diagrams.ts'
import { diagramType, readExtent } from '../../logic/chart/fit-diagram.ts'
import { drawingsFolder, stampDiagram } from '../../scripts/diagram-sources.ts'

const entries = Object.entries(diagrams)

describe('the drawings made beforehand', () => {
  it.each(entries)('%s is drawn from the data as they stand (else: npm run draw)', (id, diagram) => {
    const file = `${drawingsFolder}/${id}.svg`
    expect(existsSync(file), `${file} is missing: npm run draw`).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain(`data-stamp="${stampDiagram(diagram)}"`)
  })

  it.each(entries)('%s keeps its type readable in the room it has', (id, diagram) => {
    const svg = readFileSync(`${drawingsFolder}/${id}.svg`, 'utf8')
    const height = Number(/data-height="([\d.]+)"/.exec(svg)![1])
    expect(height).toBeLessThanOrEqual(diagram.height)
    expect(diagramType.base * height / readExtent(svg).height).toBeGreaterThanOrEqual(diagramType.least)
  })

  it('are no more than there are diagrams', () => {
    expect(readdirSync(drawingsFolder).toSorted()).toEqual(entries.map(([id]) => `${id}.svg`).toSorted())
  })

  it('change their stamp with a record’s name or the setting', () => {
    const [, diagram] = entries[0]!
    expect(stampDiagram({ ...diagram, height: diagram.height + 1 })).not.toBe(stampDiagram(diagram))
    expect(stampDiagram({ ...diagram, nodes: diagram.nodes.slice(1) })).not.toBe(stampDiagram(diagram))
  })
})
