import { describe, expect, it } from 'vitest'
import { drawProfile, placeStretches } from '../../components/chart/draw-profile.ts'

const frame = { width: 600, height: 120, lines: 6 }
const land = [{ form: 'peaks' }, { form: 'basins' }, { form: 'plains' }, { form: 'sand' }] as const
const heights = (path: string) => [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(match => ({ x: Number(match[1]), y: Number(match[2]) }))
const mean = (list: readonly { y: number }[]) => list.reduce((sum, point) => sum + point.y, 0) / list.length

describe('a land in profile', () => {
  it('divides its width by the stretches’ shares, without a gap', () => {
    const placed = placeStretches([{ form: 'peaks', share: 3 }, { form: 'sand' }], 400)
    expect(placed.map(({ from, to, mid }) => [from, to, mid])).toEqual([[0, 300, 150], [300, 400, 350]])
  })

  it('stays within its frame from edge to edge', () => {
    const points = heights(drawProfile(land, frame).crest)
    expect(points[0]!.x).toBe(0)
    expect(points.at(-1)!.x).toBe(600)
    expect(Math.min(...points.map(point => point.y))).toBeGreaterThan(0)
    expect(Math.max(...points.map(point => point.y))).toBeLessThan(120)
  })

  it('falls from the first stretch to the last, whatever they are', () => {
    for (const form of ['peaks', 'basins', 'plains', 'sand'] as const) {
      const points = heights(drawProfile([{ form }, { form }], frame).crest)
      expect(mean(points.filter(point => point.x < 300)), form).toBeLessThan(mean(points.filter(point => point.x > 300)))
    }
  })

  it('stands highest where there are peaks and lowest in basins', () => {
    const level = (form: 'peaks' | 'basins' | 'plains' | 'sand') => mean(heights(drawProfile([{ form }], frame).crest))
    expect(level('peaks')).toBeLessThan(level('plains'))
    expect(level('plains')).toBeLessThan(level('basins'))
  })

  it('hatches the shaded side of peaks, and dots sand, and nothing else', () => {
    expect(drawProfile([{ form: 'peaks' }], frame)).toMatchObject({ sand: '', hachures: expect.stringMatching(/^M/) })
    expect(drawProfile([{ form: 'sand' }], frame)).toMatchObject({ hachures: '', sand: expect.stringMatching(/^M/) })
    expect(drawProfile([{ form: 'basins' }, { form: 'plains' }], frame)).toMatchObject({ hachures: '', sand: '' })
  })

  it('is the same every time', () => {
    expect(drawProfile(land, frame)).toEqual(drawProfile(land, frame))
  })

  it('needs at least one stretch', () => {
    expect(() => drawProfile([], frame)).toThrow('at least one stretch')
  })

  it('stays small enough for a slide', () => {
    const drawn = drawProfile(land, { width: 852, height: 128, lines: 9 })
    expect(JSON.stringify(drawn).length).toBeLessThan(40_000)
  })
})
