/** How a deck is built and served: its vite.config.ts hands this on. */
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { moveHeadings, readBrowserTargets } from '@deck/slidev-build'
import { defineConfig } from 'vite'
import { deckPlugins } from './building/deck-plugins.ts'
import { addonFolder, componentFolders, ownPackages } from './building/package-folders.ts'
import { project } from './building/project.ts'
import { checkWhileEditing } from './live/check-while-editing.ts'
import { ownOriginOnly } from './live/own-origin.ts'
import { proxyClass } from './live/proxy-class.ts'
import { shareRoom } from './live/share-room.ts'

/** Syntax of scripts and style sheets is brought down to what the oldest browsers read. */
const oldest = readBrowserTargets(project.browserslist).map(({ target }) => target)

/** Slidev's own components, beside which ours are listed: a package may bring them, below node_modules. */
const builtin = join(dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json')), 'builtin')

export default defineConfig({
  define: { __FOR_LECTURERS__: JSON.stringify(process.env.DECK_AUDIENCE === 'lecturer') },
  plugins: [checkWhileEditing(), ...deckPlugins(), ownOriginOnly(), proxyClass(), shareRoom()],
  // What comes later by import(): found only then, it would make `npm start` reload the page under the lecturer.
  optimizeDeps: {
    include: [
      'd3-geo', 'minisearch', 'perfect-freehand', 'pure-rand/distribution/uniformInt',
      'pure-rand/generator/xoroshiro128plus', 'reka-ui', 'topojson-client', 'ts-fsrs', 'uqr', 'valibot',
    ],
    // where they are installed, they are TypeScript and Vue all the same
    exclude: [...ownPackages],
  },
  // Prepared while the reader still goes to the link: the first slide then stands in half of the time.
  server: {
    warmup: {
      clientFiles: [
        'node_modules/@slidev/client/main.ts',
        'node_modules/@slidev/client/pages/play.vue',
        `${addonFolder}/setup/root.ts`,
        `${addonFolder}/layouts/*.vue`,
      ].map(file => `./${file}`),
    },
  },
  // A build says what somebody can act on: no list of its files.
  logLevel: process.argv.includes('build') ? 'warn' : 'info',
  build: {
    // packages/cli/build.ts gives a new folder; whoever calls Slidev itself keeps what is in theirs
    emptyOutDir: false,
    // Measured in tests/e2e/weight.test.ts, as brotli packs it.
    reportCompressedSize: false,
    // Nobody here can act on how Rolldown's time is spread, nor on pages that Slidev imports twice.
    rollupOptions: { checks: { bundlerTimings: false, ineffectiveDynamicImport: false } },
    target: oldest,
    cssTarget: oldest,
    // Fonts stay files, so that a browser fetches only the scripts that a slide shows.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    // Tells a step after the build which files the first slide needs; that step removes it.
    manifest: true,
  },
  slidev: {
    // the pure files beside a component are none: Slidev would take ladder.ts for one
    components: { extensions: ['vue'], dirs: [builtin, ...componentFolders.map(folder => resolve(folder))] },
    vue: { template: { compilerOptions: { isCustomElement: () => false, nodeTransforms: [moveHeadings('DeckHeading')] } } },
  },
})
