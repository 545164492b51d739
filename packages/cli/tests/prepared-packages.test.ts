import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
/** Folders whose files may run in the browser, and those within that run in Node alone. */
const folders = ['components', 'packages']
const inNode = /^packages\/(?!browser\/[\w.-]+$|slidev-addon-lesson\/|lesson\/|slidev-build\/client\/|live-class\/(?:presenter|protocol)\/)/
/** What Slidev prepares itself, or serves as it is, what packages/cli/vite.ts makes, our own packages and style sheets, which are served as they are. */
const fromSlidev = /^(?:@deck\/.*|slidev-addon-lesson\/.*|.*\.css|vue|vue-router|@vueuse\/core|@unhead\/vue|@slidev\/.*|vite|node:.*|virtual:.*)$/

/** The packages that a file imports for their code, with their paths: not what it takes types alone from. */
function listImports(source: string): string[] {
  const whole = source.matchAll(/^(?:import|export) (?!type\b)(?:(?:[^'\n]+|\{[^}']*\}) from )?'([@a-z][^']*)'/gm)
  const late = source.matchAll(/\bimport\('([@a-z][^']*)'\)/g)
  return [...whole, ...late].map(([, name]) => name!)
}

const files = folders.flatMap(folder => readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`))
  .filter(path => /\.(?:ts|vue)$/.test(path) && !inNode.test(path))
const imported = new Map(files.flatMap(path => listImports(read(path)).map(name => [name, path] as const)).filter(([name]) => !fromSlidev.test(name)))
const prepared = /optimizeDeps: \{\s+include: \[([^\]]+)\]/.exec(read('packages/cli/vite.ts'))![1]!.split(',').map(name => name.trim().replaceAll('\'', '')).filter(Boolean)

describe('the packages that the server prepares before it starts', () => {
  it('are all that the deck imports: one found later reloads the page under a lecturer, and under the export', () => {
    expect([...imported].filter(([name]) => !prepared.includes(name)).map(([name, path]) => `${path} imports ${name}: add it to optimizeDeps.include in packages/cli/vite.ts`)).toEqual([])
  })

  it('are none that nothing imports any more', () => {
    expect(prepared.filter(name => !imported.has(name))).toEqual([])
  })
})
