/** A test that needs a second try again and again is found. */
import { expect, it } from 'vitest'
import { judgeRetries } from '../support/judge-retries.ts'

const file = 'tests/e2e/a.test.ts'
/** Judges run after run; each names the tests of one file that needed a second try. */
function judgeRuns(...runs: string[][]) {
  return runs.reduce<ReturnType<typeof judgeRetries>>(({ record }, flaky) => judgeRetries(record, { [file]: flaky }), { record: {}, twice: [] })
}

it('needs a second try twice in three runs to be named, with its file', () => {
  expect(judgeRuns(['x']).twice).toEqual([])
  expect(judgeRuns(['x'], [], ['x', 'y']).twice).toEqual([`${file} > x`])
  expect(judgeRuns(['x'], [], [], ['x']).twice).toEqual([])
})

it('is not judged in a run without its file, and nothing of it is forgotten there', () => {
  const { record } = judgeRuns(['x'])
  const elsewhere = judgeRetries(record, { 'tests/e2e/b.test.ts': [] })
  expect(elsewhere.twice).toEqual([])
  expect(judgeRetries(elsewhere.record, { [file]: ['x'] }).twice).toEqual([`${file} > x`])
})
