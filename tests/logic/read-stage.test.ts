import { readQuizSteps } from 'slidev-addon-lesson/quiz/quiz-steps.ts'
import { describe, expect, it } from 'vitest'

const reasons = (clicks: number[], total: number, count: number) => clicks.map(click => readQuizSteps(click, total, count).reasons)

describe('a quiz slide', () => {
  it('shows the stem alone, then the options, then the answer, then all reasons', () => {
    expect([0, 1, 2, 3].map(click => readQuizSteps(click, 3, 4))).toEqual([
      { optionsShown: false, answerGiven: false, reasons: 0 },
      { optionsShown: true, answerGiven: false, reasons: 0 },
      { optionsShown: true, answerGiven: true, reasons: 0 },
      { optionsShown: true, answerGiven: true, reasons: 4 },
    ])
  })

  it('gives one reason a click where it has a click for each', () => {
    expect(reasons([0, 1, 2, 3, 4, 5, 6], 6, 4)).toEqual([0, 0, 0, 1, 2, 3, 4])
  })

  it.each([[4, 4], [5, 4], [6, 4], [9, 3], [3, 1]])('shows everything at its last click of %i, with %i options', (total, count) => {
    expect(readQuizSteps(total, total, count)).toEqual({ optionsShown: true, answerGiven: true, reasons: count })
    expect(readQuizSteps(total - 1, total, count).reasons).toBeLessThanOrEqual(count)
  })

  it('takes nothing back at a later click', () => {
    for (const total of [3, 4, 5, 6, 8]) {
      const given = Array.from({ length: total + 1 }, (_, click) => readQuizSteps(click, total, 4)).map(({ optionsShown, answerGiven, reasons }) => Number(optionsShown) + Number(answerGiven) + reasons)
      expect(given).toEqual(given.toSorted((a, b) => a - b))
    }
  })

  it.each([0, 1, 2])('holds nothing back where it declares only %i clicks, and gives no answer', (total) => {
    expect(readQuizSteps(total, total, 4)).toEqual({ optionsShown: true, answerGiven: false, reasons: 0 })
  })
})
