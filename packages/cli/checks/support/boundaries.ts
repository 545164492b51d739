/** The layers of the program as eslint-plugin-boundaries takes them: which folder is what, and what it may not import, dynamic imports and types included. */
import type { TypedFlatConfigItem } from '@antfu/eslint-config'
import { basename } from 'node:path'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import boundaries from 'eslint-plugin-boundaries'
import importX from 'eslint-plugin-import-x'
import { addonFolder } from '../../building/package-folders.ts'
import { dataPackages, features, packages } from './layers.ts'

/** What stands above components: it imports them, and they do not know it. */
const hooks = ['pages', 'layouts', 'setup', 'slides', 'commands']
/** Packages for the commands and the build alone. */
const tools = ['bench', 'command-line', 'exports', 'pdf-tags', 'slidev-build']
const names = Object.keys(features)
const anyOf = (types: readonly string[]) => ({ element: { types: { anyOf: types } } })
/** All packages but these. */
const packagesBut = (allowed: readonly string[]) => ({ element: { type: 'package', captured: { name: `!(${allowed.join('|')})` } } })
const settings = { file: { categories: 'settings' } }

/** Features that one may not import. */
function listForbidden(feature: string): string[] {
  return names.filter(name => ![feature, 'shell', ...features[feature]!].includes(name))
}

/** The last that fits is the one that counts. */
const policies = [
  ...names.filter(name => listForbidden(name).length).map(name => ({
    from: anyOf([name]),
    disallow: { to: anyOf(listForbidden(name)) },
    message: `components/${name}/ may import ${['shell', ...features[name]!].filter(other => other !== name).map(other => `components/${other}/`).join(', ') || 'no other feature'} (packages/cli/checks/support/layers.ts): what several features need belongs in components/shell/.`,
  })),
  { from: anyOf(names), disallow: { to: anyOf(hooks) }, message: 'components/ know no page, layout, chapter or command: pass it in as a prop or slot.' },
  {
    from: anyOf(names),
    disallow: { to: { element: { type: 'package', captured: { name: tools } } } },
    message: 'components/ know no tool of the build or of a command: pass in what it makes.',
  },
  {
    from: anyOf(['locales']),
    disallow: { to: anyOf([...names.filter(name => name !== 'shell'), ...hooks]) },
    message: 'locales/ imports packages, doors of the article and components/shell/ only: words take what they name as arguments.',
  },
  {
    disallow: { to: [anyOf(['data']), settings] },
    message: 'The program reads data/ and deck.config.ts by doors alone: import from @deck/lesson/<door>, and what no door has yet is exported by one of packages/lesson/.',
  },
  {
    disallow: { to: { element: { type: 'door' } }, dependency: { source: '!@deck/lesson/*' } },
    message: 'The program names a door of the article by its alias, @deck/lesson/<door>, which another article has as well.',
  },
  { from: anyOf(['data', 'door']), allow: { to: [anyOf(['data', 'door']), settings] } },
  {
    from: anyOf(['data', 'door']),
    disallow: { to: [anyOf([...names, 'locales', ...hooks]), packagesBut(dataPackages)] },
    message: `data/ imports only data/, deck.config.ts and, of packages/, ${dataPackages.join(' and ')}: computing belongs in components/.`,
  },
  {
    from: packagesBut([basename(addonFolder)]),
    disallow: { to: [anyOf([...names, 'data', 'door', 'locales', ...hooks]), settings] },
    message: 'A package knows neither this deck nor its article: pass in what it needs.',
  },
  ...Object.entries(packages).map(([name, imports]) => ({
    from: { element: { type: 'package', captured: { name } } },
    disallow: { to: packagesBut([name, ...imports]) },
    message: `packages/${name}/ may import ${imports.map(other => `@deck/${other}`).join(', ') || 'no other package'} (packages/cli/checks/support/layers.ts): pass in what it needs of another.`,
  })),
]

/** For eslint.config.ts. */
export const layers: TypedFlatConfigItem = {
  name: 'layers',
  files: ['{components,data,locales,packages,scripts}/**/*.{ts,mjs,vue}', 'vite.config.ts'],
  ignores: ['packages/*/tests/**'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': [
      ...names.map(name => ({ type: name, pattern: `components/${name}` })),
      { type: 'door', pattern: 'packages/lesson' },
      { type: 'commands', pattern: 'packages/cli' },
      ...['data', 'locales', ...hooks.slice(0, -1)].map(name => ({ type: name, pattern: name })),
      // what Slidev has is typed once for all
      { type: 'types', pattern: `${addonFolder}/types` },
      { type: 'package', pattern: 'packages/*', capture: ['name'] },
    ],
    // what lies in no folder is looked at where it has a category
    'boundaries/files': [{ category: 'settings', pattern: 'deck.config.ts' }, { category: 'root', pattern: 'vite.config.ts' }],
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    'boundaries/additional-dependency-nodes': [{ selector: 'TSImportType Literal', kind: 'type', name: 'import-type' }],
    'import/resolver': { typescript: { project: 'tsconfig.json' } },
  },
  rules: { 'boundaries/dependencies': ['error', { default: 'allow', policies }] },
}

/** No file leads back to itself, by `import()` neither, and a package imports nothing by a path out of its own folder. */
export const circles: TypedFlatConfigItem = {
  name: 'circles',
  files: ['{components,data,packages,scripts}/**/*.{ts,vue}'],
  plugins: { 'import-x': importX as never },
  // for components that a script imports
  languageOptions: { parserOptions: { parser: '@typescript-eslint/parser', ecmaVersion: 'latest', sourceType: 'module', extraFileExtensions: ['.vue'] } },
  settings: {
    'import-x/extensions': ['.ts', '.vue'],
    'import-x/parsers': { 'vue-eslint-parser': ['.vue'], '@typescript-eslint/parser': ['.ts'] },
    'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
  },
  rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }], 'import-x/no-relative-packages': 'error' },
}

/** Slidev finds components by their names, so that one could stand in a template alone and escape both: each is imported. */
export const named: TypedFlatConfigItem = {
  name: 'components-are-imported',
  files: [`{components,${addonFolder}}/**/*.vue`],
  rules: { 'vue/no-undef-components': ['error', { ignorePatterns: ['RouterLink'] }] },
}
