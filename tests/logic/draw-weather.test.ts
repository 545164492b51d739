import { describe, expect, it } from 'vitest'
import { drawHollow, drawScantRain, drawStopped, drawSwirl } from '../../components/chart/draw-weather.ts'

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
