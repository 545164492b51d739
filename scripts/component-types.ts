/**
 * Writes components.d.ts, so that the type check knows the components that Slidev imports by
 * itself into slides: a wrong prop or a misspelt component in a chapter is then a type error.
 *
 * usage: node scripts/component-types.ts (npm run typecheck does it)
 */
import { globSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const files = globSync('components/**/*.vue').map(file => file.replaceAll('\\', '/')).toSorted()
const names = files.map(file => basename(file, '.vue'))
const double = names.find((name, i) => names.indexOf(name) !== i)
if (double)
  throw new Error(`components/: two components are called ${double}; Slidev would take either`)
writeFileSync('components.d.ts', `// Written by scripts/component-types.ts; do not edit.
import 'vue'

declare module 'vue' {
  export interface GlobalComponents {
${files.map((file, i) => `    ${names[i]}: typeof import('./${file}')['default']`).join('\n')}
  }
}
`)
