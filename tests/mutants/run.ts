/**
 * Breaks the product on purpose, one thing at a time, in a copy of the checkout, and says which test
 * noticed. What has been noticed before is not run again until the file, the mutant or its tests change.
 *
 * usage: npm run test:mutants [-- --only facts,gist-month] [-- --no-e2e] [-- --again] [-- --list]
 */
import type { Mutant } from './list.ts'
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { linkPackages } from '../../packages/cli/editing/link-packages.ts'
import { countPlaces, drawResults, pickMutants, readNotice } from './judge.ts'
import { mutants } from './list.ts'

const help = `npm run test:mutants [-- --only NAMES] [-- --no-e2e] [-- --again] [-- --list]

  --only NAMES   families or ids, with commas: --only facts,grading
  --no-e2e       leaves out what takes a build and a browser
  --again        runs those too that have been noticed before
  --list         only says what there is

Exit status: 0 a test has noticed every mutant; 1 one survives, or the list is stale; 2 no such mutant.
`
const { values } = parseArgs({ options: { 'only': { type: 'string' }, 'no-e2e': { type: 'boolean' }, 'again': { type: 'boolean' }, 'list': { type: 'boolean' }, 'help': { type: 'boolean', short: 'h' } } })
if (values.help) {
  console.log(help)
  process.exit(0)
}
const picked = pickMutants(mutants, { only: values.only?.split(','), isWithoutE2e: values['no-e2e'] })
if ('unknown' in picked) {
  console.error(`There is no mutant and no family "${picked.unknown}". There are: ${[...new Set(mutants.map(({ family }) => family))].join(', ')}.`)
  process.exit(2)
}
if (values.list) {
  for (const { id, family, breaks } of picked.mutants)
    console.log(`${family}  ${id}: ${breaks}`)
  process.exit(0)
}

const root = process.cwd()
/** Where it stands what has been noticed: beside the packages, so that no commit holds it. */
const memory = join(root, 'node_modules/.cache/mutants.json')
const noticed: Record<string, string> = existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) as Record<string, string> : {}

/** Changes with the mutant, with the file that it breaks and with its tests. */
function fingerprint(mutant: Mutant): string {
  const hash = createHash('sha256').update(JSON.stringify(mutant))
  for (const file of [mutant.file, ...mutant.tests])
    hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** Copies what git knows or would know into a folder of its own; the packages are linked. */
function copyCheckout(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'))
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 1e9 }).split('\0').filter(Boolean)
  for (const file of files.filter(file => existsSync(file))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(file, join(copy, file))
  }
  linkPackages(copy)
  return copy
}

/** Runs a program to its end. */
function run(command: string, args: readonly string[], cwd: string): Promise<{ status: number, said: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => { said += chunk })
    child.on('error', error => done({ status: 1, said: error.message })).on('close', status => done({ status: status ?? 1, said }))
  })
}

/** Runs tests in a copy. @returns what noticed; null where all passed */
async function runTests(copy: string, { builds = [], tests }: Pick<Mutant, 'builds' | 'tests'>, isAgain = false): Promise<string | null> {
  for (const build of builds) {
    const { status, said } = await run('npm', ['run', '--silent', build], copy)
    if (status !== 0)
      return `npm run ${build}: ${said.trim().split('\n').at(-1)}`
  }
  const report = join(copy, 'mutant-report.json')
  rmSync(report, { force: true })
  const { status, said } = await run('npx', ['vitest', 'run', '--bail=1', '--maxWorkers=1', '--reporter=json', `--outputFile=${report}`, ...tests], copy)
  if (status === 0)
    return null
  const notice = existsSync(report) ? readNotice(readFileSync(report, 'utf8'), copy) : null
  if (notice)
    return notice
  // no test has noticed: the browser may have closed, as when the machine runs out of memory
  if (isAgain)
    return `STALE: no test failed, and vitest ended with ${status}: ${said.trim().split('\n').at(-1)}`
  return runTests(copy, { builds, tests }, true)
}

/** Each lane breaks one thing at a time in a copy of its own; two beside each other keep two cores busy. */
const copies = Array.from({ length: Math.min(2, picked.mutants.length) }, copyCheckout)
const end = () => copies.forEach(copy => rmSync(copy, { recursive: true, force: true }))
process.on('exit', end)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => process.exit(1))

/** Test files that pass on what is not broken: without that, their failure would say nothing. */
const sound = new Map<string, Promise<string | null>>()

/** Breaks one thing in a copy, runs its tests, and puts it back. */
async function tryMutant(copy: string, mutant: Mutant): Promise<string> {
  const { file, find, replace, tests, builds } = mutant
  const before = readFileSync(file, 'utf8')
  const places = countPlaces(before, find)
  if (places !== 1)
    return `STALE: its text stands ${places} times in ${file}`
  const print = fingerprint(mutant)
  if (noticed[print] && !values.again)
    return noticed[print]
  const key = [...tests, ...builds ?? []].join()
  if (!sound.has(key))
    sound.set(key, runTests(copy, mutant))
  const fault = await sound.get(key)!
  if (fault)
    return `STALE: its tests fail unbroken: ${fault}`
  writeFileSync(join(copy, file), before.replace(find, () => replace))
  const notice = await runTests(copy, mutant)
  writeFileSync(join(copy, file), before)
  if (notice && !notice.startsWith('STALE')) {
    noticed[print] = notice
    mkdirSync(dirname(memory), { recursive: true })
    writeFileSync(memory, JSON.stringify(noticed, null, 2))
  }
  return notice ?? 'SURVIVES'
}

const waiting = [...picked.mutants]
const count = waiting.length
const results: { mutant: Mutant, result: string }[] = []
/** Tries mutant after mutant in a copy, until none is left. */
async function runLane(copy: string): Promise<void> {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    const result = await tryMutant(copy, mutant)
    results.push({ mutant, result })
    console.log(`${results.length}/${count} ${mutant.family}/${mutant.id}: ${result}`)
  }
}

void Promise.all(copies.map(runLane)).then(() => {
  console.log(`\n${drawResults(results)}`)
  process.exitCode = results.some(({ result }) => /^(?:STALE|SURVIVES)/.test(result)) ? 1 : 0
})
