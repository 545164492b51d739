import { expect, it } from 'vitest'
import { periods } from '../../data/periods.ts'
import { periodTones } from '../../deck.config.ts'
import { toneOfPeriod } from '../../runtime/period-tone.ts'

it('every period has the colour family that the configuration gives it', () => {
  expect(Object.values(periods).map(toneOfPeriod)).toEqual(periodTones)
})

it('a period beyond them is named, with what to add', () => {
  expect(() => toneOfPeriod({ roman: 'IX' })).toThrow('period "IX" has no colour family: add one to periodTones in deck.config.ts')
})
