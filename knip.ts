import type { KnipConfig } from 'knip'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { componentFiles } from './packages/cli/building/package-folders.ts'

/** Where each component stands, by its name: chapters name them in Markdown, and import none. */
const components = new Map(globSync(componentFiles).map(file => [basename(file, '.vue'), file.replaceAll('\\', '/')]))

/** What `npm run lint:unused` takes as used, since nothing imports it by name; each with its reason. */
export default {
  workspaces: {
    '.': {
      entry: [
        'slides/*.md',
        'tests/**/*.test.ts',
        // vitest.config.ts puts them in the place of Slidev's modules
        'tests/support/fake-{state,slidev,slide-facts,slide-notes,slides}.ts',
      ],
      project: ['**/*.{ts,mjs,vue}', 'slides/*.md'],
    },
    // commands, and what they start by path; rules of npm run check by name
    'packages/cli': { entry: ['{,checks/}*.{ts,mjs}', 'exporting/course/bridge.ts', 'live/problem-panel.ts'] },
    // it declares ids, and nothing imports it
    'packages/lesson': { entry: ['declare-ids.ts'] },
    'packages/slidev-addon-lesson': {
      entry: [
        // Slidev takes these by their place
        'setup/*.ts',
        'layouts/*.vue',
        'global-top.vue', 'custom-nav-controls.vue',
        // in place of Slidev's: packages/cli/building/slidev-changes.ts
        'pages/{entry,notes,overview,presenter}.vue',
        // they stand for modules of Slidev's client: packages/cli/building/slidev-changes.ts names them
        'setup/slidev/*.{ts,vue}',
      ],
    },
    // packed as a program
    'packages/create-lesson': { entry: ['create-lesson.ts'] },
    // started as a process of its own
    'packages/bench': { entry: ['class-server.ts'] },
    'packages/slidev-build': {
      // a build bundles the worker, and client/ stands for modules of Slidev's client: replacements.ts and client-plugins.ts name them
      entry: ['service-worker.ts', 'client/*.{ts,vue}'],
      // what is rewritten, replaced or left out is read as files
      ignoreDependencies: ['@slidev/cli', /^@shikijs\//, '@unhead/vue', 'floating-vue', 'markdown-it-github-alerts', 'reka-ui'],
      // Slidev makes it up
      ignoreUnresolved: ['#slidev/global-layers'],
    },
  },
  // a project of its own: what it does not use, its editor will
  ignore: ['tests/fixtures/{article,river}/**', 'packages/create-lesson/template/**', '**/*.md'],
  ignoreDependencies: [
    // stylesheets name it: styles/hanja.css
    '@fontsource/noto-serif-kr',
    // packages/cli asks where they are installed
    '@slidev/cli',
    '@slidev/client',
    // slides.md names it as the theme
    '@slidev/theme-default',
    // comes with @testing-library/vue; an alias names its file
    '@vue/test-utils',
    // read as files: the drawings, the platform of the course tests
    'mermaid',
    'scorm-again',
  ],
  // a tool of the system, for one test of what is no plain file
  // and two for what an office program makes of an exported file, where there is one
  ignoreBinaries: ['mkfifo', 'pdftoppm', 'php', 'script', 'soffice'],
  ignoreExportsUsedInFile: true,
  ignoreIssues: {
    // each table has the type of its ids, used or not
    'data/**': ['types'],
    'packages/article/types.ts': ['types'],
    // what the server, phones and the lecturer's window say to each other
    'packages/live-class/protocol/**': ['exports', 'types'],
    // two names of Slidev's client for one thing that is not there
    'packages/slidev-build/client/stubs.ts': ['duplicates'],
  },
  compilers: {
    // the script of a slide, where it has one, and the components that it names
    md: (text: string) => [
      ...[...text.matchAll(/<script setup lang="ts">([\s\S]*?)<\/script>/g)].map(([, script]) => script),
      ...[...text.matchAll(/<([A-Z]\w+)/g)].map(([, name]) => components.get(name!)).filter(file => file).map(file => `import '../${file}'`),
    ].join('\n'),
  },
} satisfies KnipConfig
