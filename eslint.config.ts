import type { TypedFlatConfigItem } from '@antfu/eslint-config'
import antfu from '@antfu/eslint-config'
import { questionTypes } from '@deck/questions'
import compat from 'eslint-plugin-compat'
import esX from 'eslint-plugin-es-x'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import { addonFolder } from './packages/cli/building/package-folders.ts'
import { circles, layers, named } from './packages/cli/checks/support/boundaries.ts'
import { features } from './packages/cli/checks/support/layers.ts'

/** A text, template, pattern or address of 80 signs and more: to break it costs readers more than the long line. */
const unbreakable = '\'[^\']{80,}\'|"[^"]{80,}"|`[^`]{80,}`|/\\S{80,}/|https?:\\S{60,}'
/** By these names a file says that it is not pure. */
const isImpure = ['**/use[A-Z]*.ts', '**/*.browser.ts']
const impure = [
  ...['vue', 'vue-router', '@vueuse/*', '@slidev/*', '@vue/*', '**/*.vue', ...isImpure],
  ...['@deck/browser/*', '!@deck/browser/merge-entries', '!@deck/browser/read-record'],
]
/** Pure files that give a function this deck's records or settings; all others take them as arguments. */
const bound = [
  ...['cite/explanation', 'class/deck-showing', 'glossary/list-terms', 'lecture/name-options', 'quiz/answer-words', 'quiz/layout', 'quiz/polls'],
  ...['shell/format-place', 'shell/split-scripts', 'shell/tones', 'study/question-pool'],
].map(name => `**/components/${name}.ts`)

/** No document, no storage, no clock and no chance. */
const noBrowser: TypedFlatConfigItem['rules'] = {
  'no-restricted-globals': [
    'error',
    ...['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'location'],
    ...['Date', 'performance', 'setTimeout', 'setInterval'],
  ],
  'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Pass a seed in.' }],
}

/** What a package may not import. */
const ofAnArticle = {
  group: ['@deck/lesson/*', '@deck/pictures/*', '@deck/words', '@deck/words/*'],
  message: 'A package knows no article: pass in what it needs.',
}
/** Where features lie, this deck's pictures and the addon's others. */
const featureFolders = `{components,${addonFolder}/components}`

/** What runs in a deck, and reads its article by doors; other packages know none. */
const inDeck = [addonFolder, 'packages/cli', 'packages/lesson'].map(folder => `${folder}/**`)

/** The pure files of a feature import nothing that is not. */
const rooms = Object.keys(features).map((feature): TypedFlatConfigItem => ({
  name: `rooms/${feature}-pure`,
  files: [`${featureFolders}/${feature}/**/*.ts`],
  ignores: [...isImpure, ...bound],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{
      group: impure,
      allowTypeImports: true,
      message: 'A .ts file beside a component is pure: call it useX.ts if it is a composable, x.browser.ts if it needs the document, storage or the clock.',
    }] }],
  },
}))

/** Paths into data/ that no import has: of import.meta.glob, of a module that is loaded late. */
const intoData = String.raw`/^(?:\.\.?\u002F)+(?:data\u002F.*(?:\*.*|\.ts)|deck\.config\.ts)$/`
const pathsIntoData = {
  selector: `:matches(CallExpression, NewExpression) Literal[value=${intoData}]`,
  message: 'The program reads data/ and deck.config.ts by doors alone, by such a path neither: name one of packages/lesson/.',
}

/** Comparisons that ask a question for its type, or a form in which it is exported, in place of asking the type (packages/questions). */
const typeNames = `/^(?:${questionTypes.join('|')})$/`
const compared = 'BinaryExpression[operator=/^[!=]==?$/]'
const askedTypes = [
  `${compared}:not([left.operator='typeof']):not([left.name=/^(?:kind|field)$/]):not([left.property.name=/^(?:kind|id)$/]) > Literal[value=${typeNames}]`,
  `${compared} > MemberExpression.left[property.name='form']`,
  'SwitchStatement > MemberExpression.discriminant[property.name=/^(?:type|form)$/]',
  `SwitchStatement[discriminant.name='type'] > SwitchCase > Literal[value=${typeNames}]`,
  'CallExpression[callee.object.type="ArrayExpression"][callee.property.name="includes"] > MemberExpression[property.name=/^(?:type|form)$/]',
].map(selector => ({
  selector,
  message: 'What differs from type to type belongs in the type\'s own file, packages/questions/types/: give QuestionKind (kind.ts) a part '
    + 'and ask kindOf(question) for it. A format has a table by form instead: byForm (packages/exports/item.ts).',
}))

export default antfu(
  {
    vue: true,
    typescript: true,
    markdown: false,
    // types are TypeScript's: what these rules look at in comments cost a fifth of the time, and found nothing
    jsdoc: false,
    ignores: [
      // what a lesson begins with is its author's, in lines as long as theirs
      'packages/create-lesson/template/**',
      ...['dist*/**', 'data/land.json', 'export/**', 'package-lock.json', 'components.d.ts'],
      ...['slides/**/*.md', 'slides.md', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
    ],
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
    name: 'browser-targets/scripts',
    files: [
      ...['components/**', 'data/**', 'locales/**', `${addonFolder}/**`, 'packages/cli/exporting/course/**'],
      ...['protocol/**', 'client/**', 'phone/**', 'presenter/**', 'tally.ts'].map(path => `packages/live-class/${path}`),
      ...['client/**', 'prerender/**', 'guard-pages.ts', 'service-worker.ts'].map(path => `packages/slidev-build/${path}`),
      ...['packages/browser/**', 'packages/exports/course/**'],
    ].flatMap(path => path.endsWith('**') ? [`${path}/*.ts`, `${path}/*.vue`] : [path]),
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
  {
    // What the lecturers' zip brings runs in the Node that a lecturer has (packages/cli/release.ts), not in the one that the project installs for itself.
    name: 'node-of-lecturers',
    files: ['packages/live-class/{protocol,server}/*.ts', 'packages/command-line/*.ts', 'packages/cli/live/*.ts'],
    ignores: ['packages/cli/live/{load-texts,send-texts,problem-panel}.ts'],
    rules: { 'node/no-unsupported-features/node-builtins': ['error', { version: '^20.12.0 || >=22', allowExperimental: true }] },
  },
  layers,
  circles,
  // the settings stand beside data/, and what tests of all rooms share in tests/support/
  {
    name: 'rooms/paths-out-of-a-package',
    files: ['data/**/*.ts', 'packages/{cli,create-lesson}/tests/**/*.ts'],
    rules: { 'import-x/no-relative-packages': 'off' },
  },
  named,
  ...rooms,
  { name: 'rooms/pure-files', files: [`${featureFolders}/**/*.ts`], ignores: isImpure, rules: noBrowser },
  {
    name: 'rooms/pure-files-take-records',
    files: [`${featureFolders}/**/*.ts`],
    ignores: [...isImpure, ...bound],
    rules: {
      'ts/no-restricted-imports': ['error', { patterns: [{
        regex: String.raw`^@deck/(?:lesson|words)(?:/|$)`,
        allowTypeImports: true,
        message: 'A pure file takes records, words and settings as arguments: import only their types.',
      }] }],
    },
  },
  {
    // npm packages of their own: what they need they are given, or import by name
    name: 'rooms/workspaces',
    files: ['packages/**/*.{ts,vue}'],
    ignores: inDeck,
    rules: { 'no-restricted-imports': ['error', { patterns: [ofAnArticle] }] },
  },
  {
    name: 'rooms/class-protocol-is-pure',
    files: ['packages/live-class/protocol/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [
        {
          group: ['vue', 'vue-router', '@vueuse/*', '@slidev/*', 'node:*', 'ws'],
          message: 'packages/live-class/protocol/ is shared by server, phones and presenter: it knows no Vue, no Node and no socket.',
        },
        ofAnArticle,
      ] }],
    },
  },
  { name: 'rooms/class-protocol-has-no-browser', files: ['packages/live-class/tally.ts', 'packages/live-class/protocol/*.ts'], rules: noBrowser },
  {
    name: 'rooms/packages',
    files: ['packages/**/*.ts', 'packages/**/*.vue'],
    ignores: ['packages/*/tests/**', ...inDeck],
    rules: {
      'ts/no-restricted-imports': ['error', { patterns: [
        {
          regex: String.raw`\.\./(?:cli|slides)/`,
          message: 'A package is imported by packages/cli/ and knows none: pass it in.',
        },
        {
          regex: String.raw`^@deck/[\w-]+/testing`,
          message: 'Only tests import what a package offers to tests: move what the product needs to a folder of its own, and export it.',
        },
      ] }],
    },
  },
  {
    name: 'rooms/tests-of-the-engine',
    files: ['tests/logic/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{
        regex: String.raw`\.\./(?:data/|slides/)`,
        message: 'tests/logic/ tests the engine, with made-up records: what is true of this article belongs in tests/data/ or tests/slides/.',
      }] }],
    },
  },
  {
    name: 'rooms/tests-of-components',
    files: ['tests/components/**/*.ts'],
    rules: {
      'ts/no-restricted-imports': ['error', { patterns: [{
        regex: String.raw`\.\./(?:data/|slides/)`,
        allowTypeImports: true,
        message: 'tests/components/ tests the engine, with the fakes of tests/support/: '
          + 'a component with this article\'s records belongs in tests/data/components/.',
      }] }],
    },
  },
  {
    // A type of question is one file. The rule on paths stands here, because a file has one list of forbidden syntax.
    name: 'questions/types-are-asked-not-compared',
    files: [`{components,data,locales,${addonFolder}}/**/*.{ts,vue}`, 'packages/{exports,live-class}/**/*.ts', 'packages/cli/**/*.ts'],
    ignores: ['packages/*/tests/**'],
    rules: {
      'no-restricted-syntax': ['error', 'TSEnumDeclaration[const=true]', 'TSExportAssignment', pathsIntoData, ...askedTypes],
      'vue/no-restricted-syntax': ['error', ...askedTypes],
    },
  },
  {
    name: 'tests/addresses-are-waited-for',
    files: ['tests/**/*.ts', 'packages/*/tests/**/*.ts'],
    ignores: ['tests/support/address.ts'],
    rules: {
      'no-restricted-syntax': ['error', {
        selector: 'CallExpression[callee.name="expect"] CallExpression[callee.property.name="url"][arguments.length=0]',
        message: 'The address follows a turn after the paint, so this may read the one before: '
          + 'use waitForAddress, expectSameAddress (tests/support/address.ts) or expect.poll.',
      }],
    },
  },
  {
    // Texts, addresses and patterns stay whole: to break them costs more than a long line.
    name: 'lines/at-most-160-signs',
    files: ['{components,packages}/**/*.{ts,mjs}', 'eslint.config.ts', 'vite.config.ts'],
    ignores: ['packages/*/tests/**'],
    rules: { 'style/max-len': ['error', { code: 160, comments: 160, ignoreUrls: true, ignorePattern: unbreakable }] },
  },
  {
    // Of a component each line is looked at, its first comment and its styles too, which vue/max-len leaves out; style sheets: tests/docs/rooms.test.ts.
    name: 'lines/at-most-160-signs-in-components',
    files: ['**/*.vue'],
    rules: { 'style/max-len': ['error', { code: 160, comments: 160, ignoreUrls: true, ignorePattern: String.raw`\sd="[^"]{80,}"` }] },
  },
  {
    name: 'programs/of-their-own',
    files: ['packages/{bench,create-lesson}/*.ts', 'tests/*.ts'],
    rules: { 'antfu/no-top-level-await': 'off' },
  },
  // npm reads them in their order: what is left out stands behind what it is left out of
  { name: 'packages/files-in-order', files: ['packages/cli/package.json'], rules: { 'jsonc/sort-array-values': 'off' } },
)
