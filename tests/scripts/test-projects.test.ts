/** No test stands where no run collects it. */
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const config = readFileSync('vitest.config.ts', 'utf8')
/** What stands in the brackets of each such list: one pattern each. */
const patternsOf = (list: 'include' | 'exclude') => [...config.matchAll(new RegExp(`${list}: \\[['\`]([^'\`]+)['\`]\\]`, 'g'))].map(([, pattern]) => pattern!)

it('every test file belongs to a project of vitest.config.ts', () => {
  // a project for each engine: its part of the path is filled in there
  const collected = patternsOf('include').flatMap(pattern => globSync(pattern.replace(/\$\{[^}]*\}/g, '*')))
  expect(collected.length).toBeGreaterThan(100)
  expect(globSync('tests/**/*.test.ts').filter(file => !collected.includes(file))).toEqual([])
})

it('what one project leaves out another has', () => {
  expect(patternsOf('exclude').filter(pattern => !patternsOf('include').includes(pattern))).toEqual([])
})
