/** What a drawing leaves for the PowerPoint file that can be edited. */
import type { Drawn, Shape } from 'slidev-addon-lesson/exports/shapes.ts'
import { cutMoves, leaveShapes, readColour } from 'slidev-addon-lesson/exports/leave-shapes.browser.ts'
import { shapesMark } from 'slidev-addon-lesson/exports/shapes.ts'
import { afterEach, describe, expect, it } from 'vitest'

afterEach(() => { document.body.innerHTML = '' })

/** The shapes of each drawing on a slide of the print page. */
function draw(html: string): Drawn[] {
  document.body.innerHTML = `<div class="print-slide-container" style="position: relative; width: 980px; height: 552px">${html}</div>`
  leaveShapes()
  return [...document.images].map(image => JSON.parse(image.alt.slice(shapesMark.length)) as Drawn)
}
const svg = (inner: string) => `<svg width="400" height="200" style="position: absolute; left: 100px; top: 50px">${inner}</svg>`
const one = (inner: string): Shape => draw(svg(inner))[0]!.shapes[0]!

describe('a drawing leaves', () => {
  it('circles, rectangles, lines and outlines where they stand on the slide, with their colours and names', () => {
    expect(one('<circle cx="10" cy="20" r="5" fill="rgb(255 0 0)" class="dot" />')).toEqual({ kind: 'ellipse', name: 'dot 1', x: 105, y: 65, w: 10, h: 10, fill: { hex: 'FF0000', alpha: 1 } })
    expect(one('<rect x="10" y="20" width="30" height="40" fill="none" stroke="#00f" stroke-width="2" stroke-dasharray="6 5" data-name="a hole" />')).toEqual({ kind: 'rect', name: 'a hole (rect)', x: 110, y: 70, w: 30, h: 40, stroke: { hex: '0000FF', alpha: 1, width: 2, dash: 'dash' } })
    expect(one('<path d="M10 20h30" stroke="#000" stroke-width="2" />')).toMatchObject({ kind: 'line', from: [110, 70], to: [140, 70] })
    expect(one('<path d="M0 0l10 0v10Z" />')).toMatchObject({ kind: 'path', moves: [['M', [100, 50]], ['L', [110, 50]], ['L', [110, 60]], ['Z']] })
    expect(one('<path d="M0 0C5 0 10 5 10 10" fill="none" stroke="#000" />')).toMatchObject({ moves: [['M', [100, 50]], ['C', [105, 50], [110, 55], [110, 60]]] })
  })

  it('words as words', () => {
    expect(one('<text x="50" y="40" text-anchor="middle" style="font: 700 20px/1 serif">1990</text>')).toMatchObject({ kind: 'text', text: '1990', bold: true, align: 'ctr', size: 20 })
  })

  it('every cell that a pattern prints, as one shape to recolour', () => {
    const shape = one('<defs><pattern id="p" width="10" height="10" patternUnits="userSpaceOnUse"><rect x="1" y="1" width="8" height="8" fill="#0f0" /></pattern></defs><rect width="30" height="20" fill="url(#p)" />')
    expect(shape).toMatchObject({ kind: 'path', fill: { hex: '00FF00' } })
    expect((shape as Shape & { kind: 'path' }).moves.filter(([kind]) => kind === 'M')).toHaveLength(6)
  })

  it('nothing of what is held back or clear, and a group named by its kind of picture', () => {
    const [drawn] = draw(`<div class="year-lanes">${svg('<circle r="5" /><circle r="6" visibility="hidden" /><circle r="7" fill="none" />')}</div>`)
    expect([drawn!.name, drawn!.shapes.length]).toEqual(['Years with lanes', 1])
  })

  it('of a map only what lies within its frame', () => {
    const [drawn] = draw(`<div class="map-base">${svg('<defs><clipPath id="c"><rect width="50" height="50" /></clipPath></defs><g clip-path="url(#c)"><path d="M-20 -20L80 -20L80 80L-20 80Z" /><path d="M0 0L9 9" stroke="#000" data-decor /></g>')}</div>`)
    const points = drawn!.shapes.flatMap(shape => shape.kind === 'path' ? shape.moves.flatMap(move => move.slice(1) as readonly unknown[]) : []) as unknown as [number, number][]
    expect([Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))]).toEqual([100, 150, 100])
    expect(drawn!.shapes).toHaveLength(1)
  })
})

it('marks that a style sheet draws are shapes, named by what stands beside them; an engraving stays a picture', () => {
  const drawn = draw(`<dl class="mark-rows"><dd><i style="display: inline-block; width: 40px; height: 40px; background: #123456; border: 2px solid #000"></i><span>solar power<b>1</b></span></dd></dl><div>${svg('<path d="M0 0h9" />').replace('<svg', '<svg class="seal"')}</div>`)
  expect(drawn.map(({ name, shapes }) => [name, shapes[0]!.name, shapes[0]!.kind])).toEqual([['Marks to count', 'solar power', 'rect']])
})

it('an open line that leaves a frame and comes back is two', () => {
  const cut = cutMoves([['M', [1, 1]], ['L', [9, 1]], ['L', [9, 3]], ['L', [1, 3]]], { left: 0, top: 0, right: 5, bottom: 5 })
  expect(cut.map(([kind]) => kind).join('')).toBe('MLML')
})

it.each([['rgb(1, 2, 3)', '010203'], ['rgba(255, 0, 0, 0.5)', 'FF0000'], ['color(srgb 1 0 0)', 'FF0000']])('the colour %s is %s', (value, hex) => {
  expect(readColour(value, 1)!.hex).toBe(hex)
  expect(readColour('rgba(0, 0, 0, 0)', 1)).toBeUndefined()
})
