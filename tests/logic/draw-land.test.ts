import { describe, expect, it } from 'vitest'
import { drawHollow, drawProfile, drawScantRain, drawStopped, drawSwirl, placeStretches } from '../../components/chart/draw-land.ts'

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

const numbers = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(match => Number(match[0]))
const count = (path: string, letter: string) => path.split(letter).length - 1

describe('signs of weather and water', () => {
  it('turn the air outwards: each arm ends at the rim, farther from the middle than it began', () => {
    const arms = drawSwirl(30, 5).split('M').slice(1)
    expect(arms).toHaveLength(5)
    for (const arm of arms) {
      const at = numbers(arm)
      expect(Math.hypot(at[0]!, at[1]!)).toBeLessThan(6)
      expect(Math.hypot(at.at(-2)!, at.at(-1)!)).toBeCloseTo(30, 0)
    }
  })

  it('drop as many drops as asked for, all under the cloud', () => {
    const rain = drawScantRain(72, 6)
    const starts = [...rain.matchAll(/M(-?[\d.]+) /g)].map(match => Number(match[1]))
    expect(starts).toHaveLength(6)
    expect(starts.every(x => x >= 0 && x <= 72)).toBe(true)
  })

  it('stop the sea short of the bar', () => {
    const { shaft, bar } = drawStopped(96, 30)
    const wall = numbers(bar)[0]!
    expect(Math.min(...[...shaft.matchAll(/[MLH](-?[\d.]+)/g)].map(match => Number(match[1])))).toBeGreaterThan(wall)
  })

  it('lead streams from both rims towards the middle of the hollow', () => {
    const { streams } = drawHollow(84, 34)
    expect(count(streams, 'M')).toBe(2)
    const [left, right] = streams.split('M').slice(1).map(numbers)
    expect(left!.at(-2)).toBeGreaterThan(left![0]!)
    expect(right!.at(-2)).toBeLessThan(right![0]!)
    expect(left!.at(-2)).toBeLessThan(right!.at(-2)!)
  })
})
