import { computeAnswer, describeSpot, dropPlace, gradeAnswer, listSpots } from '@deck/questions'
import { fakeLadder, fakeMap, orchards, steps } from '@deck/questions/testing/fake-forms'
import { en } from '@deck/words'
import fc from 'fast-check'
import { lintQuestion } from 'slidev-addon-lesson/quiz/generator/lint-question.ts'
import { ladderHeight, placeLetters, placeRungSpots, spotSize, spreadPoints } from 'slidev-addon-lesson/quiz/place-spots.ts'
import { describe, expect, it } from 'vitest'

const spots = ['cherry', 'plum', 'apple', 'melon']
const rulesBroken = (question: typeof steps | typeof orchards) => lintQuestion('fruit', question, { disputed: new Set<string>() }).map(finding => finding.rule)

describe('pointing', () => {
  it('is right at the answer and wrong everywhere else, with nothing between', () => {
    fc.assert(fc.property(fc.constantFrom(...spots), fc.constantFrom(...spots), (right, given) => {
      const { state, score, byOption } = gradeAnswer('q', { ...steps, holds: (id: string) => id === right }, given)
      expect([state, score]).toEqual(given === right ? ['right', 1] : ['wrong', 0])
      for (const spot of spots)
        expect(byOption[spot]).toBe(spot === given ? (spot === right ? 'hit' : 'slip') : spot === right ? 'missed' : 'passed')
    }))
  })

  it('is wrong where nothing is pointed at, and refuses a spot that it does not have', () => {
    expect(gradeAnswer('q', steps, '')).toMatchObject({ state: 'wrong', byOption: { apple: 'missed', plum: 'passed' } })
    expect(() => gradeAnswer('steps', steps, 'turnip')).toThrow(/"steps".*"turnip"/)
    expect(() => gradeAnswer('steps', steps, ['apple'])).toThrow(RangeError)
  })

  it('has an answer that the data give, and is broken where they give none or two', () => {
    expect(computeAnswer('q', steps)).toBe('apple')
    expect(() => computeAnswer('q', { ...steps, holds: () => false })).toThrow('0 spots')
    expect(() => computeAnswer('q', { ...steps, holds: (id: string) => id !== 'plum' })).toThrow('3 spots')
  })
})

describe('the letters of the spots', () => {
  it('run from the lowest rung and from the north, whatever the order of the options', () => {
    const lettersOf = (question: typeof steps | typeof orchards) => Object.fromEntries(listSpots(question).map(({ letter, option }) => [letter, option.id]))
    fc.assert(fc.property(fc.shuffledSubarray(spots, { minLength: 4 }), (order) => {
      const shuffled = <T extends typeof steps | typeof orchards>(question: T): T => ({ ...question, options: order.map(id => question.options.find(option => option.id === id)!) })
      expect(lettersOf(shuffled(steps))).toEqual({ A: 'cherry', B: 'plum', C: 'apple', D: 'melon' })
      expect(lettersOf(shuffled(orchards))).toEqual({ A: 'apple', B: 'plum', C: 'cherry', D: 'melon' })
    }))
  })

  it('are read out with what can be seen, west and south as well', () => {
    expect(describeSpot(en.quiz, { letter: 'A', option: steps.options[0]!, spot: { lon: -86.85, lat: -21.17, country: null } }, [])).toBe('A: 21.2° S, 86.8° W')
  })

  it('cannot be given to a spot that is nowhere', () => {
    expect(() => listSpots(fakeLadder({ a: 1901, b: null }, 'a'))).toThrow(RangeError)
  })
})

describe('the rules for pointing', () => {
  it('are kept by four to eight spots that the picture holds', () => {
    expect(rulesBroken(steps)).toEqual([])
    expect(rulesBroken(orchards)).toEqual([])
    expect(rulesBroken(fakeLadder({ a: 1901, b: 1902, c: 1903 }, 'a'))).toEqual(['four-to-eight-spots'])
    expect(rulesBroken(fakeLadder(Object.fromEntries([...'abcdefghi'].map((id, i) => [id, 1900 + i])), 'a'))).toEqual(['four-to-eight-spots'])
  })

  it('ask for a year of its own of each rung, and for coordinates of each place', () => {
    expect(rulesBroken(fakeLadder({ a: 1901, b: 1901, c: 1903, d: 1904 }, 'a'))).toEqual(['spots-on-surface'])
    expect(rulesBroken(fakeLadder({ a: 1901, b: null, c: 1903, d: 1904 }, 'a'))).toEqual(['spots-on-surface'])
    const { melon, plum, apple, cherry } = Object.fromEntries(spots.map(id => [id, orchards.spotOf(id)]))
    expect(rulesBroken(fakeMap({ melon: melon!, plum: plum!, apple: apple!, cherry: null }, 'plum'))).toEqual(['spots-on-surface'])
    expect(rulesBroken(fakeMap({ melon: melon!, plum: plum!, apple: plum!, cherry: cherry! }, 'plum'))).toEqual(['spots-on-surface'])
    expect(rulesBroken(fakeMap({ melon: melon!, plum: plum!, apple: { ...apple!, lat: Number.NaN }, cherry: cherry! }, 'plum'))).toEqual(['spots-on-surface'])
  })

  it('keep the answer out of the hint, and ask for one right spot', () => {
    expect(rulesBroken({ ...steps, hint: 'Think of the apple.' })).toEqual(['hint-keeps-answer'])
    expect(rulesBroken({ ...steps, holds: () => true })).toContain('sound-answer')
  })
})

describe('spots that a finger can hit', () => {
  const frame = { width: 388, height: 220 }
  const point = fc.record({ x: fc.integer({ min: 0, max: 388 }), y: fc.integer({ min: 0, max: 220 }) })

  it('lie apart on the map, inside its frame, the same every time', () => {
    fc.assert(fc.property(fc.array(point, { minLength: 4, maxLength: 8 }), (points) => {
      const spread = spreadPoints(points, spotSize, frame)
      expect(spread).toEqual(spreadPoints(points, spotSize, frame))
      for (const [i, a] of spread.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(spotSize / 2)
        expect(a.x).toBeLessThanOrEqual(frame.width - spotSize / 2)
        expect(a.y).toBeGreaterThanOrEqual(spotSize / 2)
        expect(a.y).toBeLessThanOrEqual(frame.height - spotSize / 2)
        for (const b of spread.slice(i + 1))
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(spotSize - 1)
      }
    }))
  })

  it('stay where they are where they lie apart already', () => {
    const points = [{ x: 30, y: 30 }, { x: 90, y: 40 }, { x: 300, y: 190 }]
    expect(spreadPoints(points, spotSize, frame)).toEqual(points)
  })

  it('leave every place on the map to be seen, their own and others', () => {
    const places = [{ x: 180, y: 60 }, { x: 172, y: 68 }, { x: 210, y: 120 }, { x: 270, y: 180 }]
    const letters = placeLetters(places, frame)
    for (const letter of letters) {
      for (const place of places)
        expect(Math.hypot(letter.x - place.x, letter.y - place.y)).toBeGreaterThan(22)
    }
    for (const [i, a] of letters.entries())
      expect(letters.slice(i + 1).filter(b => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < spotSize - 1)).toEqual([])
  })

  it('do not overlap on the ladder, and stay on it, however near the years', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1900, max: 1990 }), { minLength: 4, maxLength: 8 }), (years) => {
      const question = fakeLadder(Object.fromEntries(years.toSorted((a, b) => a - b).map(year => [`y${year}`, year])), `y${years[0]}`)
      const { rungs } = placeRungSpots(listSpots(question))
      for (const [i, { box }] of rungs.entries()) {
        expect(box.height).toBeGreaterThanOrEqual(spotSize)
        expect(box.top).toBeGreaterThanOrEqual(0)
        expect(box.top + box.height).toBeLessThanOrEqual(ladderHeight(years.length))
        if (i > 0)
          expect(box.top + box.height).toBeLessThanOrEqual(rungs[i - 1]!.box.top + 1e-6)
      }
    }))
  })
})

it('a dragged row stands after every row whose middle it has passed', () => {
  const middles = [20, 60, 100, 140]
  expect([-90, -41, -39, 0, 39, 41, 90].map(by => dropPlace(middles, 1, by))).toEqual([0, 0, 1, 1, 1, 2, 3])
})
