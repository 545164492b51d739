/** When the kept place follows a reader who has come in somewhere else, and the line that a history entry holds. */
import fc from 'fast-check'
import { confirmMs, followStay, readLine, waitForPlace } from 'slidev-addon-lesson/read/reading-place.ts'
import { peekPlace } from 'slidev-addon-lesson/shell/read-instead.ts'
import { describe, expect, it } from 'vitest'

const order = ['dawn', 'noon', 'dusk', 'night', 'moonrise']

describe('a reader’s stay', () => {
  it('goes on from slide to slide, in either direction, and begins anew with a jump', () => {
    const begun = followStay(null, 'noon', order, 1000)
    expect(followStay(begun, 'dusk', order, 5000)).toEqual({ slide: 'dusk', since: 1000 })
    expect(followStay(begun, 'dawn', order, 5000)).toEqual({ slide: 'dawn', since: 1000 })
    expect(followStay(begun, 'moonrise', order, 5000)).toEqual({ slide: 'moonrise', since: 5000 })
  })
})

describe('the kept place', () => {
  const here = { slide: 'noon', since: 1000 }

  it('follows at once where there is none, and whoever reads on from it', () => {
    expect(waitForPlace(null, here, order, 1000)).toBe(0)
    expect(waitForPlace('dawn', here, order, 1000)).toBe(0)
    expect(waitForPlace('dusk', here, order, 1000)).toBe(0)
  })

  it('waits until a reader who came in elsewhere has stayed', () => {
    expect(waitForPlace('moonrise', here, order, 1000)).toBe(confirmMs)
    expect(waitForPlace('moonrise', here, order, 1000 + confirmMs)).toBe(0)
  })

  it('that this page has not waits like any other', () => {
    expect(waitForPlace('eclipse', here, order, 1000)).toBe(confirmMs)
  })

  it('waits no longer where the clock was set back', () => {
    expect(waitForPlace('moonrise', here, order, -1e9)).toBe(confirmMs)
  })
})

describe('the place that the offer to read leads to', () => {
  it('is a slide that the deck has, or none, whatever is kept', () => {
    expect(peekPlace('{"version":1,"slide":"noon","step":0}', order)).toBe('noon')
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null), fc.anything().map(slide => JSON.stringify({ slide }) ?? '')), (text) => {
      expect([null, ...order]).toContain(peekPlace(text, order))
    }))
  })
})

describe('the line of a history entry', () => {
  it('is read as it was written', () => {
    expect(readLine({ position: 3, readLine: { slide: 'noon', share: 0.4 } })).toEqual({ slide: 'noon', share: 0.4 })
  })

  it('is none in whatever else stands there', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.record({ readLine: fc.anything() }), fc.record({ readLine: fc.record({ slide: fc.anything(), share: fc.anything() }) })), (state) => {
      const line = readLine(state)
      expect(line === null || (typeof line.slide === 'string' && Number.isFinite(line.share))).toBe(true)
    }))
  })
})
