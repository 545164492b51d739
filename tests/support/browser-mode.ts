/** How tests run in the browser: Vitest's browser mode, in the Chromium that the end-to-end tests use. */
import type { InlineConfig } from 'vitest/node'
import { fileURLToPath } from 'node:url'
import { findTestBrowser } from '@deck/command-line/browser'
import { playwright } from '@vitest/browser-playwright'
import { emulateMedia } from './browser-commands.ts'
import { browserFlags } from './browser-flags.ts'

/**
 * What a project of vitest.config.ts needs to run in the browser. Each file has a frame of its own, in a window as large as a projected
 * slide.
 * @param name of the project
 */
export function inBrowserMode(name: string): InlineConfig {
  return {
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: findTestBrowser() ?? undefined, args: browserFlags() }, contextOptions: { reducedMotion: 'reduce' } }),
      instances: [{ browser: 'chromium', name }],
      viewport: { width: 1280, height: 720 },
      commands: { emulateMedia },
    },
    name,
    globalSetup: ['tests/support/need-browser.ts'],
    setupFiles: ['tests/support/setup-browser.ts'],
    // as long as the testing library waits (setup-browser.ts): an idle moment may take a busy browser two seconds
    expect: { poll: { timeout: 10_000 } },
  }
}

/** Vue with its compiler, for the templates of stand-ins, and Vue's test utilities as modules: what a bundler takes by itself is made for servers. */
export const browserAlias = [
  { find: /^vue$/, replacement: fileURLToPath(new URL('../../node_modules/vue/dist/vue.esm-bundler.js', import.meta.url)) },
  { find: /^@vue\/test-utils$/, replacement: fileURLToPath(new URL('../../node_modules/@vue/test-utils/dist/vue-test-utils.esm-bundler.mjs', import.meta.url)) },
]

/**
 * How the modules are served. Packages are bundled before the first file: found only later, they would load the tests anew in the
 * middle. What a module may import some day is made only when it does.
 */
export const browserServer = {
  logLevel: 'error' as const,
  server: { preTransformRequests: false },
  optimizeDeps: {
    noDiscovery: true,
    include: ['@testing-library/dom', '@testing-library/user-event', '@testing-library/vue', '@vueuse/core', 'd3-geo', 'minisearch', 'perfect-freehand', 'pure-rand/distribution/uniformInt', 'pure-rand/generator/xoroshiro128plus', 'reka-ui', 'topojson-client', 'ts-fsrs', 'uqr', 'valibot', 'vue', 'vue-router'],
  },
}
