/** Plants wrong facts in fake records: each must be named, with what to do about it. */
import type { Fact, Name } from '../../data/schema/types.ts'
import { describe, expect, it } from 'vitest'
import { findUnanchored, findUnanchoredNames, sayRecordFault } from '../../scripts/audit/check-anchors.ts'
import { fakeRecord } from '../support/fake-records.ts'

const share = { quantity: { kind: 'share', percent: 76.9, of: 'the moon' }, unit: '%', gist: 'By August 1888, 76.9% of the moon was cheese.', anchors: ['76.9%', 'August 1888'] }
const titles = { introduction: { title: '2. The 1770s' } }
const faultsOf = (record: object) => findUnanchored({ moons: { cheese: fakeRecord(record as Partial<Fact>) } }, titles, { moons: 2 }).map(fault => sayRecordFault(fault, { moons: 'data/moons.ts' }))

describe('a figure or month of a record', () => {
  it('passes where an anchor holds it, as a figure or in words', () => {
    expect(faultsOf(share)).toEqual([])
    expect(faultsOf({ gist: 'Six of 35 moons came in two thirds of a year, every two years.', anchors: ['six moons', 'thirty-five', 'biennial'] })).toEqual([])
  })

  it('is named with file, id, field and remedy where a gist differs from the passage', () => {
    const faults = faultsOf({ ...share, gist: 'By August 1888, 67.9% of the moon was cheese.' })
    expect(faults).toEqual([expect.stringMatching(/^data\/moons\.ts: "cheese": its gist says "67\.9", which none of its anchors holds; correct it, or add the words .* npm run audit -- PASSAGES\.json$/)])
  })

  it.each([
    ['a month of a gist', { gist: 'By September 1888, 76.9% of the moon was cheese.' }, 'September'],
    ['a figure that a token would say', { quantity: { kind: 'share', percent: 67.9, of: 'the moon' } }, '67.9'],
    ['a month that a token would say', { quantity: undefined, when: { from: 1888, month: 9, precision: 'month' } }, 'September'],
    ['a year of a label', { label: 'Cheese, 1889' }, '1889'],
    ['a figure of a scope', { scope: 'A share of 12 moons' }, '12'],
    ['a number word', { gist: 'Thirteen moons by August 1888.' }, 'Thirteen'],
    ['a number word of two parts', { gist: 'Thirty-six moons by August 1888.' }, 'Thirty-six'],
    ['a year of a name', { name: { en: 'Plan of 1890' } }, '1890'],
  ])('is caught as %s', (_, over, said) => {
    expect(faultsOf({ ...share, ...over })).toEqual([expect.stringContaining(`"${said}"`)])
  })

  it('is not held by a longer figure, nor by another record', () => {
    expect(faultsOf({ gist: 'It rose by 6.6.', anchors: ['46.6'] })).toHaveLength(1)
  })

  it('may count what the data hold before its noun, and nothing else', () => {
    expect(faultsOf({ gist: 'The two moons met.' })).toEqual([])
    expect(faultsOf({ gist: 'The three moons met.' })).toHaveLength(1)
    expect(faultsOf({ gist: 'The two suns met.' })).toHaveLength(1)
  })

  it('may stand in the heading of the section cited', () => {
    expect(faultsOf({ label: 'In the 1770s' })).toEqual([])
  })

  it('may be ours where the gist says so', () => {
    expect(faultsOf({ gist: 'Our definition: between two parties.' })).toEqual([])
  })
})

describe('a name in Korean or Mongolian', () => {
  const named = (name: Name, anchors: string[]) => findUnanchoredNames({ moons: { cheese: { ...fakeRecord({ anchors }), name } as Fact } }).map(({ message }) => message)

  it('passes where an anchor prints it', () => {
    expect(named({ en: 'moon', mn: 'зүд', ko: '달' }, ['dzud(зүд)', '달'])).toEqual([])
  })

  it('is caught where a letter differs', () => {
    expect(named({ en: 'moon', mn: 'зуд' }, ['dzud(зүд)'])).toEqual([expect.stringMatching(/name\.mn "зуд" stands in none of its anchors; .*notInArticle\.mn/)])
    expect(named({ en: 'moon', ko: '별' }, ['달'])).toHaveLength(1)
  })

  it('may come from elsewhere where its source is named, and then must not stand in an anchor', () => {
    expect(named({ en: 'moon', ko: '달', notInArticle: { ko: 'A dictionary' } }, ['moon'])).toEqual([])
    expect(named({ en: 'moon', ko: '달', notInArticle: { ko: 'A dictionary' } }, ['달'])).toEqual([expect.stringContaining('an anchor holds the name')])
    expect(named({ en: 'moon', notInArticle: { ko: 'A dictionary' } }, ['moon'])).toEqual([expect.stringContaining('there is no such name')])
  })
})
