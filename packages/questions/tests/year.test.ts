/** An event on a scale of years: graded by its distance. */
import type { YearQuestion } from '../index.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { askYear, computeAnswer, gradeAnswer, isAnswered, kindOf } from '../index.ts'

const base = { chapter: 'fake' as never, objective: 'fake' as never, level: 'recall', stem: 'When did the pear ripen?', hint: 'In autumn.', why: 'It ripened in that year of this test.', rests: [] } as const
const fruit = { pear: { label: 'The pear', when: { from: 1903, precision: 'year' } } } as never as Record<'pear', never>
function ask(rest: Partial<YearQuestion> = {}): YearQuestion {
  return { ...askYear(fruit, 'pear', { ...base, scale: { from: 1890, to: 1920 }, reach: 4, when: (pear: { when: never }) => pear.when }), ...rest }
}

it('its answer is the year of the record, asked of the data each time', () => {
  expect(computeAnswer('q', ask())).toBe('1903')
  expect(() => computeAnswer('q', ask({ whenOf: () => ({ from: 1900, precision: 'decade' }) }))).toThrow('"q": the data do not date its event to a year')
  expect(() => computeAnswer('q', ask({ whenOf: () => ({ from: 1903, to: 1905, precision: 'year' }) }))).toThrow('do not date')
  expect(() => computeAnswer('q', ask({ whenOf: () => ({ from: 1950, precision: 'year' }) }))).toThrow('1950 lies beside its scale from 1890 to 1920')
})

it('each year off costs the same, up to the reach; the tolerance costs nothing', () => {
  const worth = (years: readonly number[], rest?: Partial<YearQuestion>) => years.map(year => gradeAnswer('q', ask(rest), String(year)).score)
  expect(worth([1903, 1902, 1905, 1900, 1907, 1890])).toEqual([1, 0.75, 0.5, 0.25, 0, 0])
  expect(worth([1904, 1905, 1901, 1906], { tolerance: 1, reach: 3 })).toEqual([1, 0.5, 0.5, 0])
  expect(gradeAnswer('q', ask(), '1902')).toMatchObject({ state: 'partly', byOption: { value: 'slip' } })
  expect(gradeAnswer('q', ask(), '')).toMatchObject({ state: 'wrong', byOption: { value: 'missed' } })
})

it('nearer is never worth less, and what is no year of the scale is refused', () => {
  fc.assert(fc.property(fc.integer({ min: 1890, max: 1920 }), fc.integer({ min: 1890, max: 1920 }), (one, other) => {
    const [near, far] = Math.abs(one - 1903) <= Math.abs(other - 1903) ? [one, other] : [other, one]
    expect(gradeAnswer('q', ask(), String(near)).score).toBeGreaterThanOrEqual(gradeAnswer('q', ask(), String(far)).score)
  }))
  expect(() => gradeAnswer('q', ask(), '1850')).toThrow('takes a year from 1890 to 1920, not "1850"')
  expect(['', '1903', '1850', 'soon', 3].map(found => kindOf(ask()).read(ask(), found))).toEqual(['', '1903', undefined, undefined, undefined])
  expect(['', '1903'].map(placed => isAnswered(ask(), placed))).toEqual([false, true])
})

it('leaves the deck with what each year near it is worth, and phones with its scale', () => {
  const tools = { tidy: (text: string) => text } as never
  expect(kindOf(ask()).exchange(ask(), '1903', tools)).toMatchObject({ form: 'number', value: 1903, tolerance: 0, near: [{ within: 1, share: 0.75 }, { within: 2, share: 0.5 }, { within: 3, share: 0.25 }] })
  expect(kindOf(ask()).phone.parts({} as never, ask(), { options: [], targets: [] })).toEqual({ unit: '', within: { from: 1890, to: 1920 } })
  expect(kindOf(ask()).rules['readable-number']!(ask({ reach: 9 }), 'q', {})).toHaveLength(1)
  expect(kindOf(ask()).rules['readable-number']!(ask(), 'q', {})).toEqual([])
})
