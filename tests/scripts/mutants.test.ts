/** The list of mutants: each still breaks what it says, and the run says what it found. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countPlaces, drawResults, pickMutants, readNotice } from '../mutants/judge.ts'
import { mutants } from '../mutants/list.ts'

describe('the list of mutants', () => {
  it('breaks a text that stands once in its file; else tests/mutants/list.ts is stale', () => {
    expect(mutants.filter(({ file, find }) => !existsSync(file) || countPlaces(readFileSync(file, 'utf8'), find) !== 1).map(({ id, file }) => `${id}: its text no longer stands once in ${file}; write it anew in tests/mutants/list.ts`)).toEqual([])
  })

  it('changes something, in a file that no test is, and names tests that are there', () => {
    expect(mutants.filter(({ find, replace, file }) => find === replace || file.startsWith('tests/')).map(({ id }) => id)).toEqual([])
    expect(mutants.flatMap(({ tests }) => tests).filter(file => !existsSync(file))).toEqual([])
    expect(mutants.filter(({ tests, builds }) => tests.some(file => /^tests\/(?:e2e|full)\//.test(file)) !== (builds !== undefined)).map(({ id }) => id)).toEqual([])
  })

  it('has an id for each, and some thirty in all', () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
    expect(mutants.length).toBeGreaterThanOrEqual(30)
  })
})

describe('the run of mutants', () => {
  const mutant = { id: 'moon', family: 'facts', breaks: 'the moon is square', file: 'moon.ts', find: 'round', replace: 'square', tests: [] } as const
  const browser = { ...mutant, id: 'sun', family: 'pdf', builds: ['build'] } as const

  it('takes families and ids, and refuses what is neither', () => {
    const all = [mutant, browser]
    expect(pickMutants(all, {})).toEqual({ mutants: all })
    expect(pickMutants(all, { only: ['pdf'] })).toEqual({ mutants: [browser] })
    expect(pickMutants(all, { only: ['moon', 'pdf'], isWithoutE2e: true })).toEqual({ mutants: [mutant] })
    expect(pickMutants(all, { only: ['mars'] })).toEqual({ unknown: 'mars' })
  })

  it('names the test that failed, or the file that did not run, and nothing where neither did', () => {
    const report = (file: object) => JSON.stringify({ testResults: [{ name: '/copy/tests/a.test.ts', message: '', status: 'passed', assertionResults: [] }, { name: '/copy/tests/b.test.ts', ...file }] })
    expect(readNotice(report({ status: 'failed', message: '', assertionResults: [{ fullName: 'the moon is round', status: 'failed' }] }), '/copy')).toBe('tests/b.test.ts › the moon is round')
    expect(readNotice(report({ status: 'failed', message: 'SyntaxError\n at x', assertionResults: [] }), '/copy')).toBe('tests/b.test.ts: SyntaxError')
    expect(readNotice(report({ status: 'passed', message: '', assertionResults: [] }), '/copy')).toBeNull()
  })

  it('shows what survives first, and counts it', () => {
    const table = drawResults([{ mutant, result: 'tests/a.test.ts › x' }, { mutant: browser, result: 'SURVIVES' }])
    expect(table.indexOf('SURVIVES')).toBeLessThan(table.indexOf('tests/a.test.ts'))
    expect(table).toContain('2 mutants: 1 noticed, 1 not; 1 by npm test, 0 by npm run test:full alone')
  })
})
