/** What the data make right, and what an answer of each type is worth. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeAnswer, countGrade, findRightOptions, gradeAnswer, isAnswered, isWithin, moveItem, readNumber, startAnswer } from '../index.ts'
import { bowls, fakeNumber, fakeOrder, fakePairs, fakeTruth, ripening, shelves } from './fake-forms.ts'
import { bananaQuestion, fakeQuestion, redQuestion } from './fake-questions.ts'

it('the answer is every option that the predicate holds for, in the question’s order', () => {
  expect(findRightOptions('fruit', bananaQuestion)).toEqual(['banana'])
  expect(findRightOptions('reds', redQuestion)).toEqual(['cherry', 'apple'])
})

it('a question that the data leave without a right answer is refused by its id', () => {
  expect(() => findRightOptions('no-fruit', fakeQuestion({ a: {}, b: {}, c: {} }))).toThrow('"no-fruit"')
})

it('a question whose every option is right is refused by its id', () => {
  expect(() => findRightOptions('all-fruit', fakeQuestion({ a: { right: true }, b: { right: true } }, { type: 'multiple' }))).toThrow('"all-fruit"')
})

it('a single choice with a distractor that is also right is refused, and both are named', () => {
  expect(() => findRightOptions('twins', fakeQuestion({ a: { right: true }, b: { right: true }, c: {} }))).toThrow(/"twins".*a, b/)
})

it('a wrong fact planted in the data changes the answer', () => {
  const colours = { plum: 'blue', banana: 'yellow', cherry: 'red' }
  const ask = () => findRightOptions('planted', fakeQuestion({ plum: {}, banana: {}, cherry: {} }, { holds: id => colours[id as keyof typeof colours] === 'yellow' }))
  expect(ask()).toEqual(['banana'])
  colours.cherry = 'yellow'
  expect(ask).toThrow('"planted"')
  colours.banana = 'brown'
  expect(ask()).toEqual(['cherry'])
})

/** A sound question of 2 to 6 options with some, not all, right; and some of its options picked. */
function answered(type: 'single' | 'multiple') {
  return fc.integer({ min: 2, max: 6 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, i) => `fruit-${i}`)
    return fc.record({
      key: fc.subarray(ids, { minLength: 1, maxLength: type === 'single' ? 1 : count - 1 }),
      picks: fc.subarray(ids, { maxLength: type === 'single' ? 1 : count }),
    }).map(({ key, picks }) => ({
      key,
      picks,
      question: fakeQuestion(Object.fromEntries(ids.map(id => [id, { right: key.includes(id) }])), { type }),
    }))
  })
}
const either = fc.oneof(answered('single'), answered('multiple'))

describe('for every answer', () => {
  it('the score lies between 0 and 1, and the state follows from it', () => {
    fc.assert(fc.property(either, ({ question, picks }) => {
      const { score, state } = gradeAnswer('q', question, picks)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(state).toBe(score === 1 ? 'right' : score === 0 ? 'wrong' : 'partly')
    }))
  })

  it('it is right exactly where the picks are the answer', () => {
    fc.assert(fc.property(either, ({ question, key, picks }) => {
      const same = key.length === picks.length && key.every(id => picks.includes(id))
      expect(gradeAnswer('q', question, picks).state === 'right').toBe(same)
    }))
  })

  it('order and repetition of picks do not matter', () => {
    fc.assert(fc.property(either, fc.integer({ min: 1, max: 3 }), ({ question, picks }, times) => {
      const repeated = Array.from({ length: times }).fill(picks.toReversed()).flat() as string[]
      expect(gradeAnswer('q', question, repeated)).toEqual(gradeAnswer('q', question, picks))
    }))
  })

  it('a further right pick never lowers the score, a further wrong one never raises it', () => {
    fc.assert(fc.property(answered('multiple'), ({ question, key, picks }) => {
      const before = gradeAnswer('q', question, picks).score
      for (const { id } of question.options.filter(option => !picks.includes(option.id))) {
        const after = gradeAnswer('q', question, [...picks, id]).score
        expect(key.includes(id) ? after >= before : after <= before).toBe(true)
      }
    }))
  })

  it('every option is told apart by key and pick', () => {
    fc.assert(fc.property(either, ({ question, key, picks }) => {
      const { byOption } = gradeAnswer('q', question, picks)
      expect(Object.keys(byOption)).toHaveLength(question.options.length)
      expect(countGrade(byOption, 'hit') + countGrade(byOption, 'missed')).toBe(key.length)
      expect(countGrade(byOption, 'hit') + countGrade(byOption, 'slip')).toBe(picks.length)
    }))
  })

  it('a pick that is no option throws, and names question and pick', () => {
    fc.assert(fc.property(either, fc.string(), ({ question, picks }, stranger) => {
      fc.pre(!question.options.some(option => option.id === stranger))
      expect(() => gradeAnswer('q', question, [...picks, stranger])).toThrow(RangeError)
    }))
    expect(() => gradeAnswer('fruit', bananaQuestion, ['turnip'])).toThrow(/"fruit".*"turnip"/)
  })
})

describe('partial credit', () => {
  it('is the share of the answer picked, less the share of the others picked', () => {
    expect(gradeAnswer('reds', redQuestion, ['apple']).score).toBe(0.5)
    expect(gradeAnswer('reds', redQuestion, ['apple', 'cherry', 'plum']).score).toBe(0.5)
    expect(gradeAnswer('reds', redQuestion, ['apple', 'plum']).score).toBe(0)
    expect(gradeAnswer('reds', redQuestion, ['plum', 'melon']).score).toBe(0)
    expect(gradeAnswer('reds', redQuestion, [])).toMatchObject({ state: 'wrong', score: 0 })
  })

  it('is nothing for picking everything, whatever the answer', () => {
    fc.assert(fc.property(answered('multiple'), ({ question }) => {
      expect(gradeAnswer('q', question, question.options.map(option => option.id)).score).toBe(0)
    }))
  })

  it('is not given in a single choice', () => {
    fc.assert(fc.property(answered('single'), ({ question, picks }) => {
      expect([0, 1]).toContain(gradeAnswer('q', question, picks).score)
    }))
    expect(() => gradeAnswer('fruit', bananaQuestion, ['plum', 'banana'])).toThrow(RangeError)
  })
})

it('a broken question throws before anybody is graded by it', () => {
  expect(() => gradeAnswer('broken', fakeQuestion({ a: {}, b: {} }), ['a'])).toThrow('"broken"')
})

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
    expect(() => gradeAnswer('ripe', ripening, ['turnip'])).toThrow(new RangeError('question "ripe" has no item "turnip"'))
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

it('there is something to grade once one item is placed, a number is typed, a statement judged', () => {
  expect(isAnswered(ripening, startAnswer('q', ripening, 1))).toBe(true)
  expect([isAnswered(bowls, startAnswer('q', bowls, 1)), isAnswered(bowls, { plum: 'red' })]).toEqual([false, true])
  expect(['', 'four', '4', '4,5 pips'].map(typed => isAnswered(fakeNumber(4), typed))).toEqual([false, false, true, true])
  expect([isAnswered(fakeTruth('red'), ''), isAnswered(fakeTruth('red'), 'false')]).toEqual([false, true])
})
