import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diagrams } from '../../data/diagrams.ts'
import { diagramType, drawingsFolder, readExtent, splitStyles, stampDiagram } from '../../scripts/diagrams.ts'

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

  it.each(entries)('%s brings no styles in its markup, which the page would refuse', (id) => {
    const svg = readFileSync(`${drawingsFolder}/${id}.svg`, 'utf8')
    expect(svg).not.toMatch(/<style|\sstyle=/)
    expect(readFileSync(`${drawingsFolder}/${id}.css`, 'utf8')).toContain(`#drawing-${id} .node`)
  })

  it('are no more than there are diagrams', () => {
    expect(readdirSync(drawingsFolder).toSorted()).toEqual(entries.flatMap(([id]) => [`${id}.css`, `${id}.svg`]).toSorted())
  })

  it('change their stamp with a record’s name or the setting', () => {
    const [, diagram] = entries[0]!
    expect(stampDiagram({ ...diagram, height: diagram.height + 1 })).not.toBe(stampDiagram(diagram))
    expect(stampDiagram({ ...diagram, nodes: diagram.nodes.slice(1) })).not.toBe(stampDiagram(diagram))
  })
})

describe('a drawing parted from its styles', () => {
  it('keeps what each part said of itself above what the style sheet says', () => {
    const { svg, css } = splitStyles('<svg id="d" style="max-width: 9px;"><style>#d .a{fill:red}</style><path style="fill: blue" class="a"/><path style=";"/><path style="fill: blue"/></svg>', 'd')
    expect(svg).toBe('<svg class="own-1" id="d"><path class="own-2 a"/><path/><path class="own-2"/></svg>')
    expect(css).toBe('#d .a{fill:red}\n#d#d.own-1,#d#d .own-1{max-width: 9px}\n#d#d.own-2,#d#d .own-2{fill: blue}\n')
  })
})
