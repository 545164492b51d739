/** How the project is installed, tested and published: nothing runs unasked, no test is left out, every mutant fits. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { countPlaces } from '../../../tests/mutants/judge.ts'
import { mutants } from '../../../tests/mutants/list.ts'
import config from '../../../vitest.config.ts'

interface Locked { version?: string, resolved?: string, integrity?: string, hasInstallScript?: boolean, link?: boolean }
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const project = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean>, dependencies: Record<string, string>, devDependencies: Record<string, string> }
const packages = Object.entries(lock.packages).filter(([path]) => path !== '').map(([path, locked]) => ({ ...locked, path, name: path.split('node_modules/').at(-1)! }))
const withScript = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)

describe('the locked packages', () => {
  it('with an install script are each approved or refused by name in package.json', () => {
    expect(packages.length).toBeGreaterThan(300)
    expect([...new Set(withScript)].toSorted()).toEqual(Object.keys(project.allowScripts).toSorted())
  })

  it('run none at install but that of Node itself', () => {
    expect(Object.entries(project.allowScripts).filter(([, allowed]) => allowed).map(([name]) => name)).toEqual(['node'])
  })

  it('are each held by a checksum, and none comes from elsewhere than a registry', () => {
    // our own stand here, and the lock links to them
    const own = packages.filter(({ link, resolved }) => link && /^(?:components|data|locales|packages\/[\w-]+)$/.test(resolved ?? '')).flatMap(({ path, resolved }) => [path, resolved])
    const foreign = packages.filter(({ path }) => !own.includes(path))
    expect(foreign.filter(({ integrity, link }) => link || !integrity?.startsWith('sha512-')).map(({ path }) => path)).toEqual([])
    expect(foreign.filter(({ resolved }) => resolved && !/^https:\/\/registry\./.test(resolved)).map(({ path }) => path)).toEqual([])
  })
})

describe('package.json', () => {
  it('names one exact version of each', () => {
    const versions = Object.entries({ ...project.dependencies, ...project.devDependencies })
    expect(versions.filter(([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version)).map(([name, version]) => `${name} ${version}`)).toEqual([])
  })
})

interface Step { uses?: string, run?: string, with?: Record<string, unknown> }
interface Job { 'if'?: string, 'runs-on': string, 'needs'?: string, 'steps': Step[], 'strategy'?: { matrix: { os: string[] } }, 'permissions'?: Record<string, string>, 'timeout-minutes'?: number }
interface Workflow { name: string, on: Record<string, unknown>, permissions: Record<string, string>, jobs: Record<string, Job> }

const folder = '.github/workflows'
const texts = Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]))
const workflows = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, parse(text) as Workflow]))
const jobs = Object.entries(workflows).flatMap(([file, { jobs }]) => Object.entries(jobs).map(([id, job]) => ({ at: `${file}: ${id}`, job })))
const uses = Object.entries(texts).flatMap(([file, text]) => [...text.matchAll(/uses: (.+)/g)].map(([, action]) => ({ file, action: action! })))

describe('an action', () => {
  it('is pinned by its whole commit, with its version beside it', () => {
    expect(uses.length).toBeGreaterThan(6)
    expect(uses.filter(({ action }) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([])
  })

  it('has one version in all workflows', () => {
    expect([...new Set(uses.map(({ action }) => action))]).toHaveLength(new Set(uses.map(({ action }) => action.split('@')[0])).size)
  })
})

describe('a job', () => {
  it('ends by itself, and may write only what it must', () => {
    expect(jobs.filter(({ job }) => !job['timeout-minutes']).map(({ at }) => at)).toEqual([])
    const writers = Object.entries(workflows).flatMap(([file, { permissions, jobs }]) =>
      [permissions, ...Object.values(jobs).map(job => job.permissions ?? {})].flatMap(each => Object.entries(each).filter(([, right]) => right === 'write').map(([name]) => `${file}: ${name}`)))
    expect(writers.toSorted()).toEqual(['publish.yml: id-token', 'publish.yml: pages', 'release.yml: attestations', 'release.yml: contents', 'release.yml: id-token'])
  })

  it('leaves no token behind in the checkout', () => {
    const kept = jobs.flatMap(({ at, job }) => job.steps.filter(step => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false).map(() => at))
    expect(kept).toEqual([])
  })

  it('puts no text of an event into a shell command', () => {
    expect(jobs.flatMap(({ job }) => job.steps).filter(step => step.run?.includes('${{')).map(step => step.run)).toEqual([])
  })
})

describe('publishing', () => {
  const { on, jobs: { build, publish } } = workflows['publish.yml']!

  it('starts when the tests of a push to main have ended, and by nothing else', () => {
    expect(on).toEqual({ workflow_run: { workflows: [workflows['test.yml']!.name], types: ['completed'], branches: ['main'] } })
  })

  it('goes on only where they passed, for the newest commit, and checks out that commit', () => {
    for (const condition of [`workflow_run.conclusion == 'success'`, `workflow_run.event == 'push'`, `workflow_run.head_sha == github.sha`])
      expect(build!.if).toContain(condition)
    expect(build!.steps[0]!.with!.ref).toMatch(/^\$\{\{ github\.event\.workflow_run\.head_sha \}\}$/)
    expect(publish!.needs).toBe('build')
  })

  it('of a release comes after its tests', () => {
    const { build, attach } = workflows['release.yml']!.jobs
    expect(build!.steps.map(step => step.run)).toContain('npm test')
    expect(attach!.needs).toBe('build')
    expect(build!.steps.map(step => step.run)).toContain('npm run test:rest')
    expect(attach!.steps.filter(step => step.run?.includes('gh release create'))).toHaveLength(1)
  })

  it('is a job of its own, which runs no code of the project or of its packages with the right to write', () => {
    const writers = Object.values(workflows).flatMap(({ permissions, jobs }) => Object.values(jobs).filter(job => Object.values(job.permissions ?? permissions).includes('write')))
    expect(writers).toHaveLength(2)
    const steps = writers.flatMap(job => job.steps)
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([])
    expect(steps.flatMap(({ run }) => run ?? []).filter(run => !run.startsWith('gh release create '))).toEqual([])
  })
})

describe('the tests', () => {
  it('run on Linux, macOS and Windows', () => {
    const systems = Object.values(workflows['test.yml']!.jobs).flatMap(job => job.strategy?.matrix.os ?? [job['runs-on']])
    expect(systems.toSorted()).toEqual(['macos-latest', 'ubuntu-latest', 'windows-latest'])
  })

  it('name only commands and files that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const commands = jobs.flatMap(({ job }) => job.steps.flatMap(({ run }) => run?.split('\n') ?? []))
    const named = commands.flatMap(command => command.match(/npm run ([\w:]+)/)?.[1] ?? [])
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(name => !(name in scripts))).toEqual([])
    expect(commands.flatMap(command => command.match(/(?:scripts|tests)\/\S+/g) ?? []).filter(file => !existsSync(file))).toEqual([])
  })
})

describe('proposals of newer packages', () => {
  const [npm] = (parse(readFileSync('.github/dependabot.yml', 'utf8')) as { updates: { 'package-ecosystem': string, 'ignore': { 'dependency-name': string }[] }[] }).updates
  const project = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies' | 'overrides', Record<string, string>>

  it('leave alone the packages whose pin has a reason, and name none that is not installed', () => {
    const ignored = npm!.ignore.map(entry => entry['dependency-name'])
    expect(ignored).toEqual(expect.arrayContaining(['magic-string', 'typescript', 'playwright-chromium']))
    // an override may name the versions for which it holds: "some-package@^1.0.0"
    const pinned = Object.keys(project.overrides).map(name => name.replace(/(?<=.)@.*$/, ''))
    expect(ignored.filter(name => !(name in project.dependencies) && !(name in project.devDependencies) && !pinned.includes(name))).toEqual([])
  })
})

/** What the config says of a project that collects files. */
interface Project { test: { name: string, include: string[], exclude?: string[] } }

const projects = config.test!.projects as unknown as Project[]

/** The files that a project runs: what it includes, without what it leaves out. */
function listFiles({ test: { include, exclude = [] } }: Project): string[] {
  const left = new Set(globSync(exclude))
  return globSync(include).filter(file => !left.has(file))
}

it('every test file belongs to a project of vitest.config.ts, and what one project leaves out another has', () => {
  const collected = new Set(projects.flatMap(listFiles))
  expect(collected.size).toBeGreaterThan(100)
  expect(globSync('{packages/*/,}tests/**/*.test.ts').filter(file => !collected.has(file))).toEqual([])
})

const enginesFolder = new URL('../../../tests/engines/', import.meta.url)
const specs = readdirSync(enginesFolder).filter(name => name.endsWith('.test.ts')).flatMap(file =>
  [...readFileSync(new URL(file, enginesFolder), 'utf8').matchAll(/\('((?:[^'\\]|\\.)+)', async \(/g)].map(([, title]) => `${file}: ${title!.replace(/\\'/g, '\'')}`))
const rows = readFileSync(new URL('TRIED.md', enginesFolder), 'utf8').split('\n').filter(line => /^\| .*\.test\.ts/.test(line)).map(line => line.split('|').slice(1, -1).map(cell => cell.trim()))

it('has a row for each spec, under the spec’s own name', () => {
  expect(specs.length).toBeGreaterThan(15)
  expect(rows.map(([, file, title]) => `${file!.replaceAll('`', '')}: ${title}`).toSorted()).toEqual(specs.toSorted())
})

it('each mutant breaks a text that stands once in its file, and names tests that are there; else tests/mutants/list.ts is stale', () => {
  expect(mutants.filter(({ file, find }) => !existsSync(file) || countPlaces(readFileSync(file, 'utf8'), find) !== 1).map(({ id, file }) => `${id}: its text no longer stands once in ${file}; write it anew in tests/mutants/list.ts`)).toEqual([])
  expect(mutants.flatMap(({ tests }) => tests).filter(file => !existsSync(file))).toEqual([])
})
