import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countGrade, gradeAnswer } from '../../components/quiz/grading/grade-answer.ts'
import { bananaQuestion, fakeQuestion, redQuestion } from '../support/fake-questions.ts'

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
  })

  it('is nothing for picking everything, whatever the answer', () => {
    fc.assert(fc.property(answered('multiple'), ({ question }) => {
      expect(gradeAnswer('q', question, question.options.map(option => option.id)).score).toBe(0)
    }))
  })

  it('is nothing for picking nothing', () => {
    expect(gradeAnswer('reds', redQuestion, [])).toMatchObject({ state: 'wrong', score: 0 })
  })

  it('is not given in a single choice', () => {
    fc.assert(fc.property(answered('single'), ({ question, picks }) => {
      expect([0, 1]).toContain(gradeAnswer('q', question, picks).score)
    }))
  })
})

it('two answers to a single choice throw', () => {
  expect(() => gradeAnswer('fruit', bananaQuestion, ['plum', 'banana'])).toThrow(RangeError)
})

it('a broken question throws before anybody is graded by it', () => {
  expect(() => gradeAnswer('broken', fakeQuestion({ a: {}, b: {} }), ['a'])).toThrow('"broken"')
})
