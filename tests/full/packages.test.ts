/**
 * Each package of ours, packed as npm packs it and installed into an empty folder, has every file that its `exports` name, and Node can import
 * them. Then it passes its own tests there: it ships all its files, and names all that it needs.
 */
import { execFile } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addonFolder } from '../../packages/cli/building/package-folders.ts'

interface Package {
  name: string
  version: string
  exports: Readonly<Record<string, string>>
  dependencies?: Readonly<Record<string, string>>
  devDependencies?: Readonly<Record<string, string>>
}
/** What a package offers under an address such as `@deck/questions/testing/fake-words`, and the file of the package behind it. */
interface Door { address: string, file: string }

const run = promisify(execFile)
const read = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
const { workspaces } = JSON.parse(readFileSync('package.json', 'utf8')) as { workspaces: readonly string[] }
// these need what a deck brings: tests/full/fixture-article.test.ts builds decks with them
const withDeck = [addonFolder, 'packages/cli', 'packages/lesson']
// this one is packed as a program, with all of the others in it: create-lesson.test.ts
const program = 'packages/create-lesson'
const packages = new Map(workspaces.filter(folder => folder.startsWith('packages/') && ![...withDeck, program].includes(folder)).map(folder => [read(folder).name, { folder, ...read(folder) }]))

const home = mkdtempSync(join(tmpdir(), 'packages-'))
beforeAll(() => run('npm', ['pack', ...[...packages.values()].map(({ folder }) => `./${folder}`), '--pack-destination', home]))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A package of ours and those that it needs. */
function gatherOurs(name: string, found = new Map<string, Package & { folder: string }>()) {
  const own = packages.get(name)
  if (own && !found.has(name)) {
    found.set(name, own)
    Object.keys(own.dependencies ?? {}).forEach(each => gatherOurs(each, found))
  }
  return found
}

/** Packages of others that these name. */
function gatherOthers(ours: readonly Package[], field: 'dependencies' | 'devDependencies'): string[] {
  return [...new Set(ours.flatMap(each => Object.keys(each[field] ?? {})))].filter(each => !packages.has(each))
}

/** Installs a package with what it names as needed. Packages of others are links to what is installed here, so that no registry is asked. */
async function install(ours: readonly Package[]): Promise<string> {
  const at = mkdtempSync(join(home, 'empty-'))
  const dependencies = Object.fromEntries([
    ...ours.map(each => [each.name, `file:${join(home, `${each.name.slice(1).replace('/', '-')}-${each.version}.tgz`)}`]),
    ...gatherOthers(ours, 'dependencies').map(each => [each, `file:${resolve('node_modules', each)}`]),
  ])
  writeFileSync(join(at, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  await run('npm', ['install', '--offline', '--ignore-scripts', '--no-package-lock'], { cwd: at })
  return at
}

/** Adds what tests need and nobody else: vitest, and the packages that ours name for their tests. */
function addTools(at: string, ours: readonly Package[]): void {
  for (const each of ['vitest', ...gatherOthers(ours, 'devDependencies')]) {
    const link = join(at, 'node_modules', each)
    mkdirSync(dirname(link), { recursive: true })
    if (!existsSync(link))
      symlinkSync(resolve('node_modules', each), link, 'junction')
  }
}

/** What a package offers: a pattern stands for each file that it has here. */
function listDoors({ name, folder, exports }: Package & { folder: string }): Door[] {
  return Object.entries(exports).flatMap(([door, target]) => {
    const [start, end] = target.split('*') as [string, string?]
    const parts = end === undefined ? [''] : globSync(target, { cwd: folder }).map(file => `./${file.replaceAll('\\', '/')}`.slice(start.length, -end.length))
    // a pattern without a file leads nowhere, as it stands
    return (parts.length ? parts : ['*']).map(part => ({ address: name + door.slice(1).replace('*', part), file: target.replace('*', part) }))
  })
}

/** Doors that need what tests need. */
const forTests = new Set(['@deck/exports/testing', '@deck/pdf-tags/testing'])

/** Doors for what a bundler makes for browsers, and what Node says of them. Any other fault, such as a file that is not there, counts. */
const forBrowsers: readonly [door: RegExp, says: RegExp][] = [
  // Vite sets import.meta.env
  [/^@deck\/browser\/load-chunk$/, /reading 'MODE'/],
  // the page for phones reads its document at once, and imports a style sheet
  [/^@deck\/live-class\/phone\//, /^document is not defined$|extension "\.css"/],
  // they stand for modules of Slidev's client, which is TypeScript and Vue for Vite
  [/^@deck\/slidev-build\/(?:preload-slides|slide-routes)$/, /extension "\.vue"|node_modules\/@slidev\/client\//],
]

/** Opens doors in one Node. It strips types in no file below node_modules, where a bundler reads them: a hook does it here. */
const opener = `
import { readFileSync, writeFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
registerHooks({
  load: (url, context, next) => /^file:.*\\.ts$/.test(url)
    ? { format: 'module', shortCircuit: true, source: stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8')) }
    : next(url, context),
})
const closed = {}
for (const address of process.argv.slice(2))
  await import(address).catch((error) => { closed[address] = error.message })
writeFileSync('closed.json', JSON.stringify(closed))
process.exit()
`

/** Which of these Node cannot import and should, and why: a sentence each. */
async function findClosed(at: string, doors: readonly Door[]): Promise<string[]> {
  writeFileSync(join(at, 'open.mjs'), opener)
  await run(process.execPath, ['--no-warnings', 'open.mjs', ...doors.map(({ address }) => address)], { cwd: at })
  const closed = Object.entries(JSON.parse(readFileSync(join(at, 'closed.json'), 'utf8')) as Record<string, string>)
  return closed
    .map(([address, message]) => ({ address, message: [at, resolve()].reduce((text, folder) => text.replaceAll(folder + sep, ''), message) }))
    .filter(({ address, message }) => !forBrowsers.some(([door, says]) => door.test(address) && says.test(message)))
    .map(({ address, message }) => `Node cannot import ${address}: ${message}`)
}

it.each([...packages.keys()])('%s', async (name) => {
  const own = packages.get(name)!
  const ours = [...gatherOurs(name).values()]
  const at = await install(ours)
  const doors = listDoors(own)
  const missing = doors.filter(({ file }) => !existsSync(join(at, 'node_modules', name, file)))
  expect(missing.map(({ address, file }) => `${address} leads to ${file}, which is not packed: name it in "files" of ${own.folder}/package.json`)).toEqual([])
  expect(await findClosed(at, doors.filter(({ address }) => !forTests.has(address)))).toEqual([])
  addTools(at, ours)
  expect(await findClosed(at, doors.filter(({ address }) => forTests.has(address)))).toEqual([])

  // some are shipped without their tests: all are put beside them
  for (const each of ours.filter(({ folder }) => existsSync(join(folder, 'tests'))))
    cpSync(join(each.folder, 'tests'), join(at, 'node_modules', each.name, 'tests'), { recursive: true })
  writeFileSync(join(at, 'vitest.config.ts'), `export default { test: { include: ['node_modules/${name}/tests/**/*.test.ts'], exclude: [], testTimeout: 60_000, server: { deps: { inline: [/@deck/] } } } }\n`)
  const program = ['node_modules/vitest/vitest.mjs', 'run', '--reporter', 'default', '--reporter', 'json', '--outputFile.json=report.json']
  const { stdout, stderr } = await run(process.execPath, program, { cwd: at, env: { ...process.env, NO_COLOR: '1' } }).catch((error: { stdout: string, stderr: string }) => error)
  const { success, numPassedTests } = JSON.parse(readFileSync(join(at, 'report.json'), 'utf8')) as { success: boolean, numPassedTests: number }
  expect(success, stdout + stderr).toBe(true)
  expect(numPassedTests).toBeGreaterThan(0)
})
