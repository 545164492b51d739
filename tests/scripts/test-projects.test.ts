/** No test stands where no run collects it. */
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('every test file belongs to a project of vitest.config.ts', () => {
  const config = readFileSync('vitest.config.ts', 'utf8')
  // a project for each engine: its part of the path is filled in there
  const collected = [...config.matchAll(/include: \[['`]([^'`]+)['`]\]/g)].flatMap(([, pattern]) => globSync(pattern!.replace(/\$\{[^}]*\}/g, '*')))
  expect(collected.length).toBeGreaterThan(100)
  expect(globSync('tests/**/*.test.ts').filter(file => !collected.includes(file))).toEqual([])
})
