/** Each package of ours, packed as npm packs it and installed into an empty folder, passes its own tests there: it has all its files and names all that it needs. */
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

interface Package { name: string, version: string, dependencies?: Readonly<Record<string, string>> }

const run = promisify(execFile)
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Package & { workspaces: readonly string[] }
const folders = new Map(read('package.json').workspaces.map(folder => [read(join(folder, 'package.json')).name, folder]))
/** What tests need besides: none of it is the package's. */
const tools = ['vitest', 'fast-check']

const home = mkdtempSync(join(tmpdir(), 'packages-'))
beforeAll(() => run('npm', ['pack', '--workspaces', '--pack-destination', home]))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const needsOf = (name: string) => Object.keys(read(join(folders.get(name)!, 'package.json')).dependencies ?? {})

/** A package of ours and those that it needs. */
function gatherOurs(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (folders.has(name) && !found.has(name)) {
    found.add(name)
    needsOf(name).forEach(each => gatherOurs(each, found))
  }
  return found
}

function findTarball(name: string): string {
  const { version } = read(join(folders.get(name)!, 'package.json'))
  return join(home, `${name.slice(1).replace('/', '-')}-${version}.tgz`)
}

/** Installs a package, with nothing but what it and those that it needs name. Packages of others are linked to what is installed here, so that no registry is asked. */
async function install(name: string, at: string): Promise<void> {
  const ours = [...gatherOurs(name)]
  const others = [...new Set([...ours.flatMap(needsOf), ...tools])].filter(each => !folders.has(each))
  const dependencies = Object.fromEntries([
    ...ours.map(each => [each, `file:${findTarball(each)}`]),
    ...others.map(each => [each, `file:${resolve('node_modules', each)}`]),
  ])
  mkdirSync(at)
  writeFileSync(join(at, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  await run('npm', ['install', '--offline', '--ignore-scripts', '--no-package-lock'], { cwd: at })
  // a package is shipped without its tests: they are put beside it
  for (const each of ours.filter(each => existsSync(join(folders.get(each)!, 'tests'))))
    cpSync(join(folders.get(each)!, 'tests'), join(at, 'node_modules', each, 'tests'), { recursive: true })
}

it.each([...folders.keys()])('%s', async (name) => {
  const at = join(home, basename(folders.get(name)!))
  await install(name, at)
  writeFileSync(join(at, 'vitest.config.ts'), `export default { test: { include: ['node_modules/${name}/tests/**/*.test.ts'], exclude: [], testTimeout: 60_000, server: { deps: { inline: [/@deck/] } } } }\n`)
  const report = join(at, 'report.json')
  const { stdout } = await run(process.execPath, [join(at, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter', 'default', '--reporter', 'json', '--outputFile', report], { cwd: at }).catch((error: { stdout: string }) => error)
  const { success, numPassedTests } = JSON.parse(readFileSync(report, 'utf8')) as { success: boolean, numPassedTests: number }
  expect(success, stdout).toBe(true)
  expect(numPassedTests).toBeGreaterThan(0)
})
