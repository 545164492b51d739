/** How tests run in the browser: Vitest's browser mode, in the Chromium that the end-to-end tests use. */
import type { InlineConfig } from 'vitest/node'
import { playwright } from '@vitest/browser-playwright'
import { findTestBrowser } from '../../scripts/browser.mjs'
import { emulateMedia } from './browser-commands.ts'
import { browserFlags } from './browser-flags.ts'

/** Each file has a frame of its own, in a window as large as a projected slide. */
const browser: InlineConfig['browser'] = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: findTestBrowser() ?? undefined, args: browserFlags() }, contextOptions: { reducedMotion: 'reduce' } }),
  instances: [{ browser: 'chromium' }],
  viewport: { width: 1280, height: 720 },
  commands: { emulateMedia },
}

/** What a project of vitest.config.ts needs to run in the browser. */
export const browserMode: InlineConfig = { browser, globalSetup: ['tests/support/need-browser.ts'], setupFiles: ['tests/support/setup-browser.ts'] }

/** Packages for the browser, bundled before the first file: found only later, they would load the tests anew in the middle. */
export const optimizeDeps = {
  noDiscovery: true,
  include: ['@testing-library/dom', '@testing-library/user-event', '@testing-library/vue', '@vueuse/core', 'd3-geo', 'minisearch', 'perfect-freehand', 'pure-rand/distribution/uniformInt', 'pure-rand/generator/xoroshiro128plus', 'reka-ui', 'topojson-client', 'ts-fsrs', 'u8-mqtt/esm/web/basic-v4.js', 'uqr', 'valibot', 'vue', 'vue-router'],
}
