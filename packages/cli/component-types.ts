/**
 * Writes components.d.ts, so that the type check knows the components that Slidev imports by
 * itself into slides: a wrong prop or a misspelt component in a chapter is then a type error.
 *
 * usage: node packages/cli/component-types.ts (npm run typecheck does it)
 */
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { defineCommand, readOptions, runDirectly, writeWhole } from '@deck/command-line'
import { componentFiles } from './building/package-folders.ts'

export const main = defineCommand((args) => {
  readOptions(args, 'node packages/cli/component-types.ts   writes components.d.ts; it takes no options\n', {})
  const files = globSync(componentFiles).map(file => file.replaceAll('\\', '/')).toSorted()
  const names = files.map(file => basename(file, '.vue'))
  writeWhole('components.d.ts', `// Written by packages/cli/component-types.ts; do not edit.
import 'vue'

declare module 'vue' {
  export interface GlobalComponents {
${files.map((file, i) => `    ${names[i]}: typeof import('./${file}')['default']`).join('\n')}
  }
}
`)
})

await runDirectly(import.meta.url, main)
