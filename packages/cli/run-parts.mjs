/**
 * Runs npm scripts as the parts of one check, says what runs and for how long, and ends with a table of times.
 * Parts of a stage run beside each other, each line under its part's name; the first stage that fails is the last.
 *
 * usage: node packages/cli/run-parts.mjs PART… [then PART…]   (PART+PART: one after the other; PART!+PART: also where the first fails)
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { createInterface } from 'node:readline'

/** After so many seconds without a word, what runs is named. */
const quietS = 20
/** Where tests/support/report-tests.ts leaves its lines on the slowest files. */
const slowest = 'node_modules/.cache/tests/slowest.txt'

const stages = process.argv.slice(2).join(' ').split(/ then /).map(stage => stage.split(' ').filter(Boolean).map(chain => chain.split('+')))
if (!stages.every(stage => stage.length)) {
  console.error('usage: node packages/cli/run-parts.mjs PART… [then PART…]   (PART+PART: one after the other)')
  process.exit(2)
}

const begun = performance.now()
const bare = name => name.replace(/!$/, '')
const secondsSince = start => Math.round((performance.now() - start) / 1000)
const formatTime = seconds => seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
/** Parts that run, by name, with their start. */
const running = new Map()
/** Parts that have ended. */
const ended = []
let lastWord = performance.now()

function printLine(line) {
  lastWord = performance.now()
  console.log(line)
}

/**
 * Runs one script to its end.
 * @param {string} name of a script in package.json
 * @param {number} width of the column of names; 0 where it runs alone
 * @returns {Promise<boolean>} whether it passed
 */
async function run(name, width) {
  const start = performance.now()
  running.set(name, start)
  const child = spawn('npm', ['run', '--silent', name], {
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    // FORCE_COLOR=0 would be taken for a wish by programs that only ask whether it is there
    env: { RUN_PARTS: '1', ...process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }, ...process.env },
  })
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', line => line.trim() && printLine(width ? `${name.padEnd(width)} │ ${line}` : line))
  const status = await new Promise(done => child.on('close', done).on('error', error => done(error.message)))
  running.delete(name)
  const seconds = secondsSince(start)
  ended.push({ name, seconds, passed: status === 0 })
  printLine(`${status === 0 ? '✓' : '✗'} ${name} ${status === 0 ? 'passed' : 'failed'} after ${formatTime(seconds)}${status === 0 ? '' : `; alone: npm run ${name}`}`)
  return status === 0
}

/** Runs scripts one after the other, until one fails whose name does not end with a sign of exclamation. @returns {Promise<boolean>} whether all passed */
async function runInTurn(names, width) {
  let passed = true
  for (const name of names) {
    if (await run(bare(name), width))
      continue
    passed = false
    if (!name.endsWith('!'))
      break
  }
  return passed
}

rmSync(slowest, { force: true })
const heartbeat = setInterval(() => {
  if (performance.now() - lastWord >= quietS * 1000)
    printLine(`… ${[...running].map(([name, start]) => `${name} has run for ${formatTime(secondsSince(start))}`).join(', ')}`)
}, 1000)
let passed = true
for (const stage of stages) {
  printLine(`\n▶ ${stage.map(chain => chain.map(bare).join(', then ')).join(' · ')}`)
  const width = stage.length > 1 ? Math.max(...stage.flat().map(name => bare(name).length)) : 0
  passed &&= (await Promise.all(stage.map(chain => runInTurn(chain, width)))).every(Boolean)
  if (!passed)
    break
}
clearInterval(heartbeat)
const width = Math.max(...ended.map(({ name }) => name.length))
printLine(`\n${ended.map(part => `${part.passed ? '✓' : '✗'} ${part.name.padEnd(width)}  ${formatTime(part.seconds)}`).join('\n')}`)
if (existsSync(slowest))
  printLine(`\n${readFileSync(slowest, 'utf8').trimEnd()}`)
printLine(
  `\n${passed ? 'Everything passed' : `Failed: ${ended.filter(part => !part.passed).map(({ name }) => name).join(', ')}`}, ${formatTime(secondsSince(begun))} in all.`,
)
process.exitCode = passed ? 0 : 1
