import { expect, it } from 'vitest'
import { readNumbers } from '../../scripts/exporting/read-numbers.ts'

it.each([
  [undefined, [1, 2, 3, 4]],
  ['2-3', [2, 3]],
  ['1,3-4', [1, 3, 4]],
  // a plan's own order
  ['4,1', [4, 1]],
  ['2', [2]],
])('an export of %j has the slides %j of four', (range, numbers) => {
  expect(readNumbers(4, range)).toEqual(numbers)
})
