/** Whoever shows, builds or prints the deck has the dependencies alone (packages/cli/setup.mjs): what these commands import is among them. */
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findOwnFile } from '../../../tests/support/own-packages.ts'

const project = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string>, dependencies: Record<string, string>, workspaces: readonly string[] }
/** What is installed with the project, and with packages of ours. */
const installed = ['.', ...project.workspaces].flatMap(folder => Object.keys((JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Partial<typeof project>).dependencies ?? {}))
/** Commands that install the tools for themselves, or are for who changes the program. */
const forTools = /setup\.mjs --(?:all|tools)|vitest|eslint|knip|bench|fixture|oldest-browser|subset-map|draw|icons|mutants|sbom|audit:packages/
/** Commands that are started by others, and what Slidev loads of the deck. */
const users = Object.values(project.scripts).filter(script => !forTools.test(script)).flatMap(script => script.match(/scripts\/[\w-]+\.ts/g) ?? [])
const roots = [...new Set(users), 'vite.config.ts', ...globSync('packages/slidev-addon-lesson/setup/*.ts'), ...readdirSync('packages/cli/live').map(name => `packages/cli/live/${name}`)]

/** What a file imports for its code, at once or later. */
function listImports(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const said = /^(?:import|export) (?!type\b)(?:[^'\n]*|\{[^}']*\}) from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm
  return [...source.matchAll(said)].map(([, whole, effect, late]) => whole ?? effect ?? late!)
}

/** Packages by the file that imports them, from the commands on. */
function walkImports(): Map<string, string> {
  const packages = new Map<string, string>()
  const seen = new Set<string>(roots)
  // rules of the check are loaded by name
  readdirSync('packages/cli/checks').forEach(name => seen.add(`packages/cli/checks/${name}`))
  for (const file of seen) {
    for (const name of /\.(?:ts|mjs|vue)$/.test(file) ? listImports(file) : []) {
      const path = findOwnFile(name) ?? (name.startsWith('.') ? join(dirname(file), name) : null)
      if (path && existsSync(path) && statSync(path).isFile())
        seen.add(path)
      else if (!path && /^@?[a-z]/.test(name) && !/^(?:node|virtual):/.test(name) && !builtinModules.includes(name))
        packages.set(name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'), file)
    }
  }
  return packages
}

describe('what the commands for lecturers and readers import', () => {
  it('is among the dependencies: npm start, a build and a handout work where no tool of the tests is installed', () => {
    const packages = walkImports()
    expect([...packages.keys()]).toEqual(expect.arrayContaining(['vite', 'valibot', 'unified', 'vue']))
    const missing = [...packages].filter(([name]) => !installed.includes(name)).map(([name, file]) => `${file} imports ${name}: move it from devDependencies to dependencies`)
    expect(missing).toEqual([])
  })
})
