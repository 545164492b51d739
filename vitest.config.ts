import type { TestSpecification } from 'vitest/node'
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import { browserAlias, browserServer, inBrowserMode } from './tests/support/browser-mode.ts'

const fake = (name: string) => fileURLToPath(new URL(`./tests/support/fake-${name}.ts`, import.meta.url))
const alias = [
  { find: '@slidev/client/state/index.ts', replacement: fake('state') },
  { find: '@slidev/client/logic/slides.ts', replacement: fake('slides') },
  { find: /^@slidev\/client$/, replacement: fake('slidev') },
  { find: 'virtual:slide-facts', replacement: fake('slide-facts') },
  { find: 'virtual:slide-notes', replacement: fake('slide-notes') },
  { find: 'virtual:reading', replacement: fake('reading') },
]

/** Where Node keeps the code of our commands compiled: many a test starts one. */
const compiled = { NODE_COMPILE_CACHE: fileURLToPath(new URL('./node_modules/.cache/node', import.meta.url)) }

/**
 * The specs of tests/engines/ that each engine runs, in a project of its own: `--project 'engines-*'` runs all. In Chromium
 * the others would say again what tests/e2e/ holds there (tests/engines/TRIED.md names the files).
 */
const engines = { chromium: '{dialogs,input,pictures,questions}', firefox: '*', webkit: '*' } as const
type EngineId = keyof typeof engines

/** As many workers as there are cores, and four at most. */
const maxWorkers = Math.min(4, Math.max(2, availableParallelism()))
/** Each with a browser of its own: one more, since a test waits for its browser now and then; measured, 193 to 171 s for tests/e2e/ on two cores, and a fourth gains nothing. */
const browserWorkers = Math.min(4, maxWorkers + 1)

/** What is waited for with expect.poll has as long as a locator has, and a hook may build twice on a busy machine. */
const inBrowser = { environment: 'node', env: compiled, testTimeout: 600_000, hookTimeout: 600_000, maxWorkers: browserWorkers, expect: { poll: { timeout: 120_000 } } } as const

/** A second try, said aloud by the reporter and written down with the slowest files: for the tier that runs for half an hour beside three engines. */
const secondTry = { retry: 1 } as const

/** Begins with the walk, which takes longest and would end alone. Where no run has been before, vitest begins with the largest files, and the walk is a small one. */
class WalkFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isWalk = ({ moduleId }: TestSpecification) => moduleId.endsWith('/e2e/walk.test.ts')
    const sorted = await super.sort(files)
    return [...sorted.filter(isWalk), ...sorted.filter(file => !isWalk(file))]
  }
}

export default defineConfig({
  plugins: [vue()],
  resolve: { alias },
  test: {
    reporters: ['./tests/support/report-tests.ts', ...(process.env.GITHUB_ACTIONS ? ['github-actions'] : [])],
    maxWorkers,
    // a browser's word that it measures again in the next frame: no fault of a test
    onUnhandledError: error => !error.message?.startsWith('ResizeObserver loop'),
    sequence: { sequencer: WalkFirst },
    projects: [
      // Its files share a process each worker: none of them has a document, and what one loads the next has already.
      { extends: true, test: { name: 'unit', include: ['tests/{data,docs,logic,released,slides,upstream}/**/*.test.ts', 'packages/*/tests/**/*.test.ts'], exclude: ['tests/data/components/**'], environment: 'node', isolate: false, testTimeout: 120_000, hookTimeout: 120_000 } },
      // In the browser, where layout, focus, keys and storage are what readers have.
      { ...browserServer, extends: true, resolve: { alias: [...alias, ...browserAlias] }, test: { ...inBrowserMode('components'), include: ['tests/components/**/*.test.ts', 'tests/data/components/**/*.test.ts'] } },
      // The two builds in a real Chromium: what npm test runs.
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...inBrowser, sequence: { groupOrder: 1 } } },
      // The same, for what few changes can break: npm run test:full runs it, with the engines.
      { extends: true, test: { name: 'full', include: ['tests/full/**/*.test.ts'], ...inBrowser, ...secondTry, sequence: { groupOrder: 1 } } },
      ...(Object.keys(engines) as EngineId[]).map(engine => ({ extends: true as const, test: { name: `engines-${engine}`, include: [`tests/engines/${engines[engine]}.test.ts`], ...inBrowser, ...secondTry, globalSetup: ['tests/engines/find-engine.ts'], provide: { engine }, sequence: { groupOrder: 2 } } })),
    ],
  },
})
