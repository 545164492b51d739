/** Says in one line which engine a run has, or that it is skipped and how to get it; REQUIRE_ENGINES=1 makes a missing one fail. */
import type { TestProject } from 'vitest/node'
import process from 'node:process'
import { findFirefox, findWebKit, howToGet } from '../../packages/cli/engines.mjs'

const finders = { firefox: findFirefox, webkit: findWebKit }

/** Says what is missing, or throws where that is no reason to skip anything. */
function report(what: string, remedy: string): void {
  if (process.env.REQUIRE_ENGINES)
    throw new Error(`Missing on this machine: ${what}; ${remedy}. REQUIRE_ENGINES is set, so nothing is skipped for it.`)
  console.warn(`Skipped, because this machine cannot: ${what}; ${remedy}.`)
}

export default function findEngine(project: TestProject): void {
  const { engine } = project.getProvidedContext()
  if (engine === 'chromium')
    return
  if (!finders[engine]())
    report(`the tests in ${engine}`, howToGet[engine])
  else if (engine === 'webkit' && !findWebKit()!.python)
    report('printing in WebKit', howToGet.webkitPrint)
}
