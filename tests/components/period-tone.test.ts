import { toneOfPeriod } from 'slidev-addon-lesson/shell/tones.ts'
import { expect, it, vi } from 'vitest'

vi.mock('@deck/lesson/outline', async original => ({ ...await original<object>(), periodTones: ['rye', 'wheat'] }))

it('every period has the colour family that the configuration gives it', () => {
  expect([{ roman: 'I' }, { roman: 'II' }].map(toneOfPeriod)).toEqual(['rye', 'wheat'])
})

it('a period beyond them is named, with what to add', () => {
  expect(() => toneOfPeriod({ roman: 'III' })).toThrow('period "III" has no colour family: add one to periodTones in deck.config.ts')
})
