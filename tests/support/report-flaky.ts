import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Every test of the modules that failed first and passed when it was tried again. */
function listFlaky(modules: readonly TestModule[]): readonly TestCase[] {
  return modules.flatMap(module => [...module.children.allTests()]).filter(test => test.diagnostic()?.flaky)
}

/** Names tests that needed a second try, so that a flaky test is seen although the run is green. */
export default class FlakyReporter implements Reporter {
  /** Prints nothing where no test was flaky. */
  onTestRunEnd(modules: readonly TestModule[]): void {
    const flaky = listFlaky(modules)
    if (flaky.length)
      console.warn(`\nFlaky: ${flaky.length === 1 ? 'a test' : `${flaky.length} tests`} failed first and passed on the second try.\n${flaky.map(test => `  ${test.module.relativeModuleId} > ${test.fullName}`).join('\n')}\n`)
  }
}
