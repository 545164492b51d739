/**
 * Says in plain lines how the tests go: a line for each file that has ended; at a failure its claim, its file and how to run it
 * alone; at the end the slowest files, and each test that passed at its second try only.
 */
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const folder = 'node_modules/.cache/tests'
/** Read by packages/cli/run-parts.mjs, which says it last: the time of each project and the slowest files. */
const slowestFile = join(folder, 'slowest.txt')
const countSlowest = 10

const say = (line: string) => process.stdout.write(`${line}\n`)
const formatTime = (ms: number) => `${(ms / 1000).toFixed(1)} s`
/** What is said of a test that needed a second try. */
const secondTry = 'passed at the second try only, to be mended'
function isSecondTry(test: TestCase): boolean {
  return test.result().state === 'passed' && (test.diagnostic()?.retryCount ?? 0) > 0
}
const projectOf = ({ project: { name } }: TestModule) => name
/** Names a test on a shell. */
const quote = (name: string) => `'${name.replaceAll('\'', '\'\\\'\'')}'`

/** How to run a file alone, or one test of it. */
function howAlone(module: TestModule, test?: TestCase) {
  return `npx vitest run --project ${projectOf(module)} ${module.relativeModuleId}${test ? ` -t ${quote(test.fullName.replaceAll(' > ', ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))}` : ''}`
}

/** All the time that a file took, its beginning and end included. In the browser the beginning counts from that of the run, and is left out. */
function timeOf(module: TestModule): number {
  const { duration, collectDuration, environmentSetupDuration, prepareDuration, setupDuration } = module.diagnostic()
  return duration + collectDuration + environmentSetupDuration + (module.project.config.browser.enabled ? 0 : prepareDuration) + setupDuration
}

export default class TestReporter implements Reporter {
  private files = { done: 0, all: 0 }
  private vitest!: Vitest

  onInit(vitest: Vitest): void {
    this.vitest = vitest
  }

  onTestRunStart(specifications: readonly unknown[]): void {
    this.files = { done: 0, all: specifications.length }
    say(`Running ${specifications.length} test files.`)
  }

  onUserConsoleLog({ content }: { content: string }): void {
    process.stdout.write(content)
  }

  onTestModuleEnd(module: TestModule): void {
    const tests = [...module.children.allTests()]
    const failed = tests.filter(test => test.result().state === 'failed')
    const skipped = tests.filter(test => test.result().state === 'skipped')
    this.files.done++
    say(`${module.ok() ? '✓' : '✗'} ${String(this.files.done).padStart(String(this.files.all).length)}/${this.files.all} ${projectOf(module)} ${module.relativeModuleId}: ${tests.length} tests${failed.length ? `, ${failed.length} failed` : ''}${skipped.length ? `, ${skipped.length} left out` : ''}, ${formatTime(timeOf(module))}`)
    for (const test of failed)
      say(`    ✗ ${test.fullName}`)
    for (const test of tests.filter(isSecondTry))
      say(`    ⚠ ${test.fullName}: ${secondTry}`)
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { message?: string, stack?: string }[]): void {
    for (const module of modules.filter(each => !each.ok()))
      this.tellFailures(module)
    for (const error of unhandled)
      say(`\n✗ outside of any test: ${error.stack ?? error.message}`)
    mkdirSync(folder, { recursive: true })
    const slowest = modules.map(module => ({ module, ms: timeOf(module) })).toSorted((a, b) => b.ms - a.ms).slice(0, countSlowest)
    const projects = [...new Set(modules.map(projectOf))].map((name) => {
      const own = modules.filter(module => projectOf(module) === name)
      return `${formatTime(own.reduce((sum, module) => sum + timeOf(module), 0)).padStart(9)}  ${name}, ${own.length} files`
    })
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const again = tests.filter(isSecondTry)
    const wavering = again.length ? ['', `⚠ ${again.length} ${secondTry}:`, ...again.flatMap(test => [`  ${howAlone(test.module, test)}`, ...(test.result().errors ?? []).map(({ message }) => `    ${message.split('\n')[0]}`)])] : []
    const lines = ['Time of tests by project, as several run at once:', ...projects, '', 'The slowest test files:', ...slowest.map(({ module, ms }) => `${formatTime(ms).padStart(9)}  ${projectOf(module)} ${module.relativeModuleId}`), ...wavering].join('\n')
    writeFileSync(slowestFile, `${lines}\n`)
    const count = (state: string) => tests.filter(test => test.result().state === state).length
    if (!process.env.RUN_PARTS)
      say(`\n${lines}`)
    say(`\n${count('passed')} tests passed, ${count('failed')} failed, ${count('skipped')} left out, in ${modules.length} files.`)
  }

  /** Says of each failure its claim, its file and how to run it alone. What fails before or after the tests of a suite fails the suite. */
  private tellFailures(module: TestModule): void {
    const groups = [
      { claim: 'The file does not run', errors: module.errors() },
      ...[...module.children.allSuites()].map(suite => ({ claim: `${suite.fullName} (before or after its tests)`, errors: suite.errors() })),
      ...[...module.children.allTests()].map(test => ({ claim: test.fullName, errors: test.result().errors ?? [], test })),
    ]
    for (const { claim, errors, ...which } of groups.filter(({ errors }) => errors.length)) {
      say(`\n✗ ${claim}\n  in ${module.relativeModuleId}\n  alone: ${howAlone(module, 'test' in which ? which.test : undefined)}`)
      for (const error of errors)
        this.vitest.logger.printError(error, { project: module.project, fullStack: false })
    }
  }
}
