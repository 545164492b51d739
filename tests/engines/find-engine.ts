/** Says in one line which engine a run has, or that it is skipped and how to get it; REQUIRE_ENGINES=1 makes a missing one fail. */
import type { TestProject } from 'vitest/node'
import process from 'node:process'
import { findFirefox, findWebKit, howToGet } from '../../scripts/engines.mjs'

const finders = { firefox: findFirefox, webkit: findWebKit }

export default function findEngine(project: TestProject): void {
  const { engine } = project.getProvidedContext()
  if (engine === 'chromium' || finders[engine]())
    return
  const missing = `${engine} is not on this machine: ${howToGet[engine]}`
  if (process.env.REQUIRE_ENGINES)
    throw new Error(`${missing}. REQUIRE_ENGINES is set, so this is no reason to skip its tests.`)
  console.warn(`Skipped: the tests in ${missing}.`)
}
