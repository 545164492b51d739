import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLadder, isApart, placeLadder, placeSides } from '../../components/ladder/ladder-layout.ts'
import { spreadBoxes } from '../../components/scene/engraving.ts'

const options = { top: 40, bottom: 400, head: 10, foot: 480, line: 20, target: 44 }
const rung = (id: string, year: number, rank: number, textHeight = 40) => ({ id, year, rank, textHeight })

describe('placing a ladder', () => {
  it('puts the first year at the bottom, the last at the top and the rest to scale', () => {
    const { rungs } = placeLadder([rung('a', 3000, 1), rung('b', 3009, 2), rung('c', 3036, 3)], options)
    expect(rungs.map(({ y }) => y)).toEqual([400, 310, 40])
  })

  it('engraves a rung with as many lines as its rank, around its middle', () => {
    const { rungs } = placeLadder([rung('a', 3000, 1), rung('b', 3010, 4)], options)
    expect(rungs[0]!.lines).toEqual([400])
    expect(rungs[1]!.lines.map(level => level.toFixed(1))).toEqual(['34.6', '38.2', '41.8', '45.4'])
  })

  it('levels the first line of a label with its rung where there is room', () => {
    const { rungs } = placeLadder([rung('a', 3000, 1, 60), rung('b', 3010, 2, 60)], options)
    expect(rungs.map(({ y, box, shift, yearAt }) => [box.top, shift, yearAt - y])).toEqual([[390, 0, 0], [30, 0, 0]])
  })

  it('gives a short label the height of a finger, centred on its rung', () => {
    const { rungs } = placeLadder([rung('a', 3000, 1, 20), rung('b', 3010, 2, 20)], options)
    expect(rungs[0]!.box).toEqual({ top: 378, height: 44 })
  })

  it('moves crowded labels off their rungs, never the rungs', () => {
    const { rungs } = placeLadder([rung('a', 3000, 1), rung('b', 3001, 2), rung('c', 3036, 3)], options)
    const [a, b] = [rungs[0]!, rungs[1]!]
    expect(a.y - b.y).toBe(10)
    expect(a.box.top).toBe(b.box.top + b.box.height)
    expect(a.shift).toBe(-b.shift)
  })

  it('marks each year up to the head of the rails, every fifth long', () => {
    const { ticks } = placeLadder([rung('a', 3000, 1), rung('b', 3036, 2)], options)
    expect(ticks.map(({ year }) => year)).toEqual(Array.from({ length: 40 }, (_, i) => 3000 + i))
    expect(ticks.filter(({ isMajor }) => isMajor).map(({ year }) => year)).toEqual([3000, 3005, 3010, 3015, 3020, 3025, 3030, 3035])
  })

  it('keeps the order in which rungs are given', () => {
    const { rungs } = placeLadder([rung('late', 3010, 2), rung('early', 3000, 1)], options)
    expect(rungs.map(({ id }) => id)).toEqual(['late', 'early'])
  })

  it('puts one year alone into the middle of a scale of its own', () => {
    const { rungs, ticks } = placeLadder([rung('a', 3000, 1)], options)
    expect([rungs[0]!.y, ticks[0], ticks.length]).toEqual([220, { year: 2995, y: 400, isMajor: true }, 11])
  })

  it('refuses a ladder without a rung', () => {
    expect(() => placeLadder([], options)).toThrow(RangeError)
  })
})

describe('rungs two years apart', () => {
  const { rungs } = fitLadder([3000, 3001, 3003, 3005, 3010, 3012, 3031].map((year, i) => ({ id: `r${year}`, year, rank: i + 1, name: 'Lorem ipsum dolor sit', otherNames: [] })), 416)

  it('have years that do not lie over each other, in order', () => {
    const levels = rungs.map(({ yearAt }) => yearAt)
    expect(levels.slice(1).filter((level, i) => levels[i]! - level < 29.9)).toEqual([])
  })

  it('are told from those whose frame holds their own rung alone', () => {
    expect(rungs.filter(rung => isApart(rung, rungs)).map(({ id }) => id)).toContain('r3003')
    expect(isApart(rungs.at(-1)!, rungs)).toBe(false)
  })
})

describe('the names of the rails', () => {
  it('have as many lines as they need, and the ladder begins below them', () => {
    const rungs = [3000, 3010].map((year, i) => ({ id: `r${year}`, year, rank: i + 1, name: 'Lorem', otherNames: [] }))
    expect(placeSides({ left: 'Brim', right: 'Developing countries' }).lines.map(({ text, row }) => [text, row])).toEqual([['Brim', 1], ['Developing', 0], ['countries', 1]])
    const [short, long] = [fitLadder(rungs, 416), fitLadder(rungs, 416, undefined, undefined, { left: 'Brim', right: 'Developing countries' })]
    expect(long.head).toBeGreaterThan(short.head)
    expect(long.foot).toBe(short.foot)
  })
})

describe('spreading boxes', () => {
  const boxes = fc.array(fc.record({ top: fc.integer({ min: -100, max: 900 }), height: fc.integer({ min: 10, max: 90 }) }), { minLength: 1, maxLength: 8 })

  it('never lets one overlap the next, and keeps all inside where they fit', () => {
    fc.assert(fc.property(boxes, (list) => {
      const tops = spreadBoxes(list, 0, 800)
      tops.forEach((top, i) => {
        expect(top).toBeGreaterThanOrEqual(-1e-6)
        expect(top + list[i]!.height).toBeLessThanOrEqual((tops[i + 1] ?? 800) + 1e-6)
      })
    }))
  })

  it('leaves boxes alone that do not touch', () => {
    expect(spreadBoxes([{ top: 10, height: 20 }, { top: 40, height: 20 }], 0, 100)).toEqual([10, 40])
  })

  it('runs past the foot rather than overlap where they do not fit', () => {
    expect(spreadBoxes([{ top: 0, height: 60 }, { top: 0, height: 60 }], 0, 100)).toEqual([0, 60])
  })
})

describe('the ladder’s drawing', () => {
  const rungs = [
    { id: 'lorem', year: 3000, rank: 1, name: 'Lorem', otherNames: [] },
    { id: 'ipsum', year: 3004, rank: 2, name: 'Ipsum dolor sit amet consectetur', otherNames: [{ text: '로렘' }] },
    { id: 'dolor', year: 3007, rank: 3, name: 'Dolor', otherNames: [{ text: '로렘' }] },
    { id: 'sit', year: 3031, rank: 4, name: 'Sit', otherNames: [{ text: '로렘' }] },
  ]

  it('keeps labels apart and between head and ground, on a tall drawing and a low one', () => {
    for (const height of [416, 360]) {
      const { rungs: placed, head, foot } = fitLadder(rungs, height)
      const fromTop = placed.toReversed()
      fromTop.forEach(({ box }, i) => expect(box.top + box.height).toBeLessThanOrEqual((fromTop[i + 1]?.box.top ?? foot) + 1e-6))
      expect(fromTop[0]!.box.top).toBeGreaterThanOrEqual(head)
    }
  })

  it('gives a name that breaks, and a Korean one below it, their height', () => {
    const [one, three] = fitLadder(rungs, 416).rungs
    expect(one!.box.height).toBe(44)
    expect(three!.box.height).toBe(70)
  })
})
