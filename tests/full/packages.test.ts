/**
 * Each package of ours, packed as npm packs it and installed into an empty folder, passes its own tests there: it ships all its files, and
 * names all that it needs.
 */
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

interface Package { name: string, version: string, dependencies?: Readonly<Record<string, string>>, devDependencies?: Readonly<Record<string, string>> }

const run = promisify(execFile)
const read = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
const { workspaces } = JSON.parse(readFileSync('package.json', 'utf8')) as { workspaces: readonly string[] }
const packages = new Map(workspaces.map(folder => [read(folder).name, { folder, ...read(folder) }]))

const home = mkdtempSync(join(tmpdir(), 'packages-'))
beforeAll(() => run('npm', ['pack', '--workspaces', '--pack-destination', home]))
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

/**
 * Installs a package with what it names, what its tests need among it. Packages of others are links to what is installed here, so that no
 * registry is asked.
 */
async function install(name: string): Promise<string> {
  const at = mkdtempSync(join(home, 'empty-'))
  const ours = [...gatherOurs(name).values()]
  const others = [...ours.flatMap(each => Object.keys({ ...each.dependencies, ...each.devDependencies })), 'vitest'].filter(each => !packages.has(each))
  const dependencies = Object.fromEntries([
    ...ours.map(each => [each.name, `file:${join(home, `${each.name.slice(1).replace('/', '-')}-${each.version}.tgz`)}`]),
    ...others.map(each => [each, `file:${resolve('node_modules', each)}`]),
  ])
  writeFileSync(join(at, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  await run('npm', ['install', '--offline', '--ignore-scripts', '--no-package-lock'], { cwd: at })
  // some are shipped without their tests: all are put beside them
  for (const each of ours.filter(({ folder }) => existsSync(join(folder, 'tests'))))
    cpSync(join(each.folder, 'tests'), join(at, 'node_modules', each.name, 'tests'), { recursive: true })
  return at
}

it.each([...packages.keys()])('%s', async (name) => {
  const at = await install(name)
  writeFileSync(join(at, 'vitest.config.ts'), `export default { test: { include: ['node_modules/${name}/tests/**/*.test.ts'], exclude: [], testTimeout: 60_000, server: { deps: { inline: [/@deck/] } } } }\n`)
  const program = ['node_modules/vitest/vitest.mjs', 'run', '--reporter', 'default', '--reporter', 'json', '--outputFile.json=report.json']
  const { stdout, stderr } = await run(process.execPath, program, { cwd: at, env: { ...process.env, NO_COLOR: '1' } }).catch((error: { stdout: string, stderr: string }) => error)
  const { success, numPassedTests } = JSON.parse(readFileSync(join(at, 'report.json'), 'utf8')) as { success: boolean, numPassedTests: number }
  expect(success, stdout + stderr).toBe(true)
  expect(numPassedTests).toBeGreaterThan(0)
})
