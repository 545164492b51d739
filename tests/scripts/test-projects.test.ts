/** No test stands where no run collects it. */
import { globSync } from 'node:fs'
import { expect, it } from 'vitest'
import config from '../../vitest.config.ts'

/** What the config says of a project that collects files. */
interface Project { test: { name: string, include: string[], exclude?: string[] } }

const projects = config.test!.projects as unknown as Project[]

/** The files that a project runs: what it includes, without what it leaves out. */
function listFiles({ test: { include, exclude = [] } }: Project): string[] {
  const left = new Set(globSync(exclude))
  return globSync(include).filter(file => !left.has(file))
}

it('every test file belongs to a project of vitest.config.ts, and what one project leaves out another has', () => {
  const collected = new Set(projects.flatMap(listFiles))
  expect(collected.size).toBeGreaterThan(100)
  expect(globSync('tests/**/*.test.ts').filter(file => !collected.has(file))).toEqual([])
})

it('no file of unit or component tests runs in two projects', () => {
  const files = projects.filter(project => !project.test.name.startsWith('engines-')).flatMap(listFiles)
  expect(files.filter((file, i) => files.indexOf(file) !== i)).toEqual([])
})
