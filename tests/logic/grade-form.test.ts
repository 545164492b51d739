import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeAnswer } from '../../components/quiz/grading/compute-answer.ts'
import { gradeAnswer } from '../../components/quiz/grading/grade-answer.ts'
import { isWithin, readNumber } from '../../components/quiz/grading/read-number.ts'
import { isAnswered, moveItem, startAnswer } from '../../components/quiz/grading/start-answer.ts'
import { bowls, fakeNumber, fakeOrder, fakePairs, fakeTruth, ripening, shelves } from '../support/fake-forms.ts'
import { bananaQuestion } from '../support/fake-questions.ts'

const ids = (count: number) => Array.from({ length: count }, (_, i) => `fruit-${i}`)
const shuffled = (list: readonly string[]) => fc.shuffledSubarray([...list], { minLength: list.length })

/** An ordering of 3 to 5 items and one order of them. */
const ordered = fc.integer({ min: 3, max: 5 }).chain(count =>
  shuffled(ids(count)).map(order => ({ order, key: ids(count), question: fakeOrder(Object.fromEntries(ids(count).map((id, i) => [id, 1900 + i]))) })))

/** A sorting of 3 to 5 items into three bins, and one way to fill them. */
const sorted = fc.integer({ min: 3, max: 5 }).chain((count) => {
  const bin = fc.constantFrom('red', 'green', 'blue')
  return fc.record({ key: fc.array(bin, { minLength: count, maxLength: count }), given: fc.array(fc.option(bin), { minLength: count, maxLength: count }) })
    .map(({ key, given }) => ({
      key: Object.fromEntries(ids(count).map((id, i) => [id, key[i]!])),
      given: Object.fromEntries(ids(count).flatMap((id, i) => given[i] ? [[id, given[i]!] as const] : [])),
    }))
    .map(({ key, given }) => ({ key, given, question: fakePairs('sorting', key, ['red', 'green', 'blue']) }))
})

describe('an ordering', () => {
  it('scores the share of all pairs that stand in order', () => {
    fc.assert(fc.property(ordered, ({ question, order, key }) => {
      let right = 0
      let all = 0
      for (const [i, first] of key.entries()) {
        for (const second of key.slice(i + 1)) {
          all++
          right += order.indexOf(first) < order.indexOf(second) ? 1 : 0
        }
      }
      expect(gradeAnswer('q', question, order).score).toBeCloseTo(right / all)
    }))
  })

  it('is right exactly in the answer’s order, and wrong exactly in its reverse', () => {
    fc.assert(fc.property(ordered, ({ question, order, key }) => {
      const { state } = gradeAnswer('q', question, order)
      expect(state === 'right').toBe(order.join() === key.join())
      expect(state === 'wrong').toBe(order.join() === key.toReversed().join())
    }))
  })

  it('counts the first place of an item given twice, and no pair of one left out', () => {
    fc.assert(fc.property(ordered, ({ question, order }) => {
      expect(gradeAnswer('q', question, [...order, ...order.toReversed()])).toEqual(gradeAnswer('q', question, order))
    }))
    expect(gradeAnswer('q', ripening, ['cherry', 'plum', 'apple'])).toMatchObject({ score: 0.5, byOption: { cherry: 'hit', melon: 'missed' } })
    expect(gradeAnswer('q', ripening, [])).toMatchObject({ state: 'wrong', score: 0 })
  })

  it('gives five sixths for two neighbours exchanged among four', () => {
    expect(gradeAnswer('q', ripening, ['plum', 'cherry', 'apple', 'melon'])).toMatchObject({ state: 'partly', score: 5 / 6, byOption: { plum: 'slip', cherry: 'slip', apple: 'hit', melon: 'hit' } })
  })

  it('refuses an item that it does not have', () => {
    expect(() => gradeAnswer('ripe', ripening, ['turnip'])).toThrow(/"ripe".*"turnip"/)
    expect(() => gradeAnswer('ripe', ripening, ['turnip'])).toThrow(RangeError)
  })

  it('is broken where two items share a year, or one has none, or a loose one', () => {
    expect(() => computeAnswer('q', fakeOrder({ a: 1901, b: 1901, c: 1902 }))).toThrow('1901')
    expect(() => computeAnswer('q', fakeOrder({ a: 1901, b: null, c: 1902 }))).toThrow('"b"')
    expect(() => computeAnswer('q', fakeOrder({ a: 1901, b: { from: 1950, precision: 'decade', words: '1950s' }, c: 1902 }))).toThrow('"b"')
  })

  it('starts out of order, the same for everybody', () => {
    fc.assert(fc.property(ordered, fc.integer(), ({ question, key }, seed) => {
      const start = startAnswer('q', question, seed) as readonly string[]
      expect(start.toSorted()).toEqual(key.toSorted())
      expect(start).not.toEqual(key)
      expect(startAnswer('q', question, seed)).toEqual(start)
    }))
  })

  it('moves an item as far as the list goes', () => {
    expect(moveItem(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
    expect(moveItem(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
    expect(moveItem(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c'])
    expect(moveItem(['a', 'b', 'c'], 'd', 1)).toEqual(['a', 'b', 'c'])
  })
})

describe('a matching or a sorting', () => {
  it('scores the share of items placed right, whatever the order of placing', () => {
    fc.assert(fc.property(sorted, ({ question, key, given }) => {
      const right = Object.keys(key).filter(id => given[id] === key[id]).length
      const grade = gradeAnswer('q', question, given)
      expect(grade.score).toBeCloseTo(right / Object.keys(key).length)
      expect(gradeAnswer('q', question, Object.fromEntries(Object.entries(given).reverse()))).toEqual(grade)
    }))
  })

  it('tells apart what is placed right, placed wrong and left out', () => {
    expect(gradeAnswer('q', bowls, { plum: 'blue', cherry: 'grey' }).byOption).toEqual({ plum: 'hit', cherry: 'slip', melon: 'missed' })
    expect(gradeAnswer('q', bowls, {})).toMatchObject({ state: 'wrong', score: 0 })
  })

  it('refuses an item or a target that it does not have, inherited names included', () => {
    expect(() => gradeAnswer('q', bowls, { turnip: 'red' })).toThrow('no item "turnip"')
    expect(() => gradeAnswer('q', bowls, { plum: 'attic' })).toThrow('no target "attic"')
    expect(() => gradeAnswer('q', bowls, { toString: 'red' })).toThrow(RangeError)
  })

  it('is broken where an item has no target or two, and a matching where two items share one', () => {
    expect(() => computeAnswer('q', fakePairs('matching', { a: 'x', b: 'nowhere', c: 'y' }, ['x', 'y']))).toThrow('"b" 0 targets')
    expect(() => computeAnswer('q', fakePairs('sorting', { a: 'x' }, ['x', 'y'], { holds: () => true }))).toThrow('"a" 2 targets')
    expect(() => computeAnswer('q', fakePairs('matching', { a: 'x', b: 'x' }, ['x', 'y']))).toThrow('"x" with two items')
    expect(() => computeAnswer('q', shelves)).not.toThrow()
  })
})

describe('a number', () => {
  it.each(['2.24', '2,24', '2.24 °C', '2,24°c', ' +2.24 °C ', '2.240'])('is read from “%s”', (typed) => {
    expect(readNumber(typed, '°C')).toBe(2.24)
  })

  it.each([['1,300', 1300], ['1 300', 1300], ['1,300.5', 1300.5], ['0,125', 0.125], ['−7', -7], ['- 7 %', -7], ['12,5', 12.5]] as const)('“%s” is %d', (typed, value) => {
    expect(readNumber(typed, '%')).toBe(value)
  })

  it.each(['', 'two', '2.2.4', '1,30,0', '7 K', '1,300,5', '.', '--2'])('is not read from “%s”', (typed) => {
    expect(readNumber(typed, '%')).toBeNull()
  })

  it('is right within the tolerance and wrong beyond it', () => {
    fc.assert(fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 50 }), fc.integer({ min: -99, max: 99 }), (value, tolerance, off) => {
      const { state } = gradeAnswer('q', fakeNumber(value / 100, tolerance / 100), String((value + off) / 100))
      expect(state).toBe(Math.abs(off) <= tolerance ? 'right' : 'wrong')
    }))
    expect(isWithin(0.3, 0.1 + 0.2, 0)).toBe(true)
  })

  it('accepts its unit, is wrong when empty, and refuses what is no number', () => {
    expect(gradeAnswer('q', fakeNumber(4), '4 pips').state).toBe('right')
    expect(gradeAnswer('q', fakeNumber(4), ' ')).toMatchObject({ state: 'wrong', byOption: { value: 'missed' } })
    expect(() => gradeAnswer('pips', fakeNumber(4), 'four')).toThrow(/"pips".*"four"/)
    expect(() => gradeAnswer('pips', fakeNumber(Number.NaN), '4')).toThrow('the data give no number')
  })
})

describe('a statement', () => {
  it('is true where its part is what the data say', () => {
    expect(gradeAnswer('q', fakeTruth('yellow'), 'true')).toEqual({ state: 'right', score: 1, byOption: { true: 'hit', false: 'passed' } })
    expect(gradeAnswer('q', fakeTruth('brown'), 'true')).toEqual({ state: 'wrong', score: 0, byOption: { true: 'slip', false: 'missed' } })
    expect(gradeAnswer('q', fakeTruth('brown'), '').state).toBe('wrong')
  })

  it('takes nothing but true and false, and is broken where the data are silent', () => {
    expect(() => gradeAnswer('q', fakeTruth('yellow'), 'perhaps')).toThrow(RangeError)
    expect(() => gradeAnswer('q', fakeTruth(''), 'true')).toThrow('do not say what is true')
  })
})

it('an answer of another type’s shape is refused', () => {
  expect(() => gradeAnswer('q', bananaQuestion, 'banana')).toThrow(RangeError)
  expect(() => gradeAnswer('q', ripening, { cherry: 'first' })).toThrow(RangeError)
  expect(() => gradeAnswer('q', bowls, ['plum'])).toThrow(RangeError)
  expect(() => gradeAnswer('q', fakeNumber(4), ['4'])).toThrow(RangeError)
})

it('the data’s own answer is graded right, whatever the type', () => {
  for (const question of [bananaQuestion, ripening, bowls, shelves, fakeNumber(1.5), fakeTruth('yellow'), fakeTruth('brown')])
    expect(gradeAnswer('q', question, computeAnswer('q', question))).toMatchObject({ state: 'right', score: 1 })
})

it('there is something to grade once one item is placed, a number is typed, a statement judged', () => {
  expect(isAnswered(ripening, startAnswer('q', ripening))).toBe(true)
  expect([isAnswered(bowls, startAnswer('q', bowls)), isAnswered(bowls, { plum: 'red' })]).toEqual([false, true])
  expect(['', 'four', '4', '4,5 pips'].map(typed => isAnswered(fakeNumber(4), typed))).toEqual([false, false, true, true])
  expect([isAnswered(fakeTruth('red'), ''), isAnswered(fakeTruth('red'), 'false')]).toEqual([false, true])
})
