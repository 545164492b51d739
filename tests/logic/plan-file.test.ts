import { namePlanFile } from 'slidev-addon-lesson/lecture/plan-file.ts'
/** What files that are printed by a plan are called. */
import { describe, expect, it } from 'vitest'

const steps = [{ slide: 'fruit' }, { slide: 'nuts' }]

describe('the name of a plan’s file', () => {
  it.each([
    ['short', 'A short talk', 'short'],
    [null, 'My talk: fruit/nuts, 2nd time!', 'my-talk-fruit-nuts-2nd-time'],
    [null, 'Зүд 2026', 'зүд-2026'],
    [null, '', 'fruit-2'],
    [null, '../..', 'fruit-2'],
  ])('of %s, “%s”, is %s', (id, label, name) => {
    expect(namePlanFile({ id, label, steps })).toBe(name)
  })
})
