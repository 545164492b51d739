import type { TypedFlatConfigItem } from '@antfu/eslint-config'
import antfu from '@antfu/eslint-config'
import compat from 'eslint-plugin-compat'
import esX from 'eslint-plugin-es-x'
import accessibility from 'eslint-plugin-vuejs-accessibility'

/** The paths by which a file, at whatever depth, would import from these rooms. */
function pathsTo(names: readonly string[]): [string, ...string[]] {
  return names.flatMap(name => ['../', '../../', '../../../'].map(up => `${up}${name}/**`)) as [string, ...string[]]
}

/** What each room may not import, and where such code belongs instead. */
const rooms: Record<string, { forbidden: string[], message: string }> = {
  model: { forbidden: ['logic', 'runtime', 'composables', 'components', 'pages', 'layouts', 'setup', 'scripts', 'locales', 'slides'], message: 'model/ is the vocabulary of the data: computing belongs in logic/.' },
  data: { forbidden: ['logic', 'runtime', 'composables', 'components', 'pages', 'layouts', 'setup', 'scripts', 'locales', 'slides'], message: 'data/ imports only data/: computing belongs in logic/.' },
  runtime: { forbidden: ['components', 'pages', 'layouts', 'setup', 'scripts', 'slides'], message: 'runtime/ lies below components/, beside composables/: it holds what is no composable.' },
  composables: { forbidden: ['components', 'pages', 'layouts', 'setup', 'scripts', 'slides'], message: 'composables/ lie below components/: what needs a component is one.' },
  components: { forbidden: ['pages', 'layouts', 'setup', 'scripts', 'slides'], message: 'components/ know no page, layout or chapter: pass it in as a prop or slot.' },
}

export default antfu(
  {
    vue: true,
    typescript: true,
    markdown: false,
    // types are TypeScript's: what these rules look at in comments cost a fifth of the time, and found nothing
    jsdoc: false,
    ignores: ['dist*/**', 'data/land.json', 'export/**', 'slides/**/*.md', 'slides.md', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'package-lock.json', 'components.d.ts'],
    rules: {
      'no-console': 'off',
      'style/max-statements-per-line': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'ts/explicit-function-return-type': 'off',
      'test/prefer-lowercase-title': 'off',
      'e18e/prefer-static-regex': 'off',
      'antfu/consistent-list-newline': 'off',
    },
  },
  ...accessibility.configs['flat/recommended'],
  {
    rules: {
      // Our Markdown layouts label by aria; the rule knows only nesting.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      'vuejs-accessibility/no-static-element-interactions': 'error',
      'vuejs-accessibility/heading-has-content': ['error', { accessibleChildren: ['MarkedText'] }],
    },
  },
  {
    // What runs in browsers keeps to the oldest of them (package.json, browserslist); tests/e2e/built-files.test.ts reads what is built.
    name: 'floor/scripts',
    files: ['class/protocol/**', 'class/vote/**', 'class/cockpit/**', 'components/**', 'composables/**', 'data/**', 'layouts/**', 'locales/**', 'logic/**', 'model/**', 'pages/**', 'runtime/**', 'setup/**', 'global-top.vue', 'scripts/build/prerender/**', 'scripts/build/guard-pages.ts', 'scripts/build/service-worker.ts'].flatMap(path => path.endsWith('**') ? [`${path}/*.ts`, `${path}/*.vue`] : [path]),
    plugins: { 'compat': compat, 'es-x': esX },
    // Safari has no requestIdleCallback at all: it is asked for before it is used
    settings: { 'es-x': { aggressive: true }, 'polyfills': ['requestIdleCallback'] },
    rules: {
      'compat/compat': 'error',
      ...Object.fromEntries(['toreversed', 'tosorted', 'tospliced', 'with'].map(method => [`es-x/no-array-prototype-${method}`, 'error'])),
      // it would have the very methods that the floor lacks
      'e18e/prefer-array-to-sorted': 'off',
      'e18e/prefer-array-to-reversed': 'off',
      'e18e/prefer-array-to-spliced': 'off',
      'e18e/prefer-url-canparse': 'off',
    },
  },
  ...Object.entries(rooms).map(([room, { forbidden, message }]): TypedFlatConfigItem => ({
    name: `rooms/${room}`,
    files: [`${room}/**/*.ts`, `${room}/**/*.vue`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: pathsTo(forbidden), message }] }],
    },
  })),
  {
    name: 'rooms/logic-is-pure',
    files: ['logic/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [
        { group: ['vue', 'vue-router', '@vueuse/*', '@slidev/*', '@vue/*'], message: 'logic/ is pure TypeScript: reactive glue belongs in composables/.' },
        { group: pathsTo(['runtime', 'composables', 'components', 'pages', 'layouts', 'setup', 'scripts', 'slides']), message: 'logic/ is pure: glue belongs in composables/, markup in components/.' },
      ] }],
      'ts/no-restricted-imports': ['error', { patterns: [{ group: pathsTo(['data', 'locales']), allowTypeImports: true, message: 'logic/ takes records and words as arguments: import only their types.' }] }],
      'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'Date', 'performance'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Pass a seed in.' }],
    },
  },
  {
    name: 'rooms/class-protocol-is-pure',
    files: ['class/protocol/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [
        { group: ['vue', 'vue-router', '@vueuse/*', '@slidev/*', 'node:*', 'aedes', 'ws', 'u8-mqtt'], message: 'class/protocol/ is shared by broker, phones and cockpit: it knows no Vue, no Node and no client.' },
        { group: pathsTo(['runtime', 'composables', 'components', 'pages', 'layouts', 'setup', 'scripts', 'slides']), message: 'class/protocol/ takes what it needs as arguments.' },
      ] }],
      'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'Date', 'performance'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Pass random bytes in.' }],
    },
  },
  {
    name: 'rooms/tests-of-the-engine',
    files: ['tests/logic/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: pathsTo(['data', 'slides']), message: 'tests/logic/ tests the engine, with made-up records: what is true of this article belongs in tests/data/ or tests/slides/.' }] }],
    },
  },
  {
    name: 'rooms/tests-of-components',
    files: ['tests/components/**/*.ts'],
    rules: {
      'ts/no-restricted-imports': ['error', { patterns: [{ group: pathsTo(['data', 'slides']), allowTypeImports: true, message: 'tests/components/ tests the engine, with the fakes of tests/support/: a component with this article\'s records belongs in tests/data/components/.' }] }],
    },
  },
  {
    name: 'bench/is-a-program',
    files: ['bench/**/*.ts'],
    rules: { 'antfu/no-top-level-await': 'off' },
  },
)
