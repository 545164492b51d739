/**
 * Sets up what is missing, and is quick where nothing is: packages by `npm ci`, the pinned Node
 * that comes with them, and with --browser a Chromium. Whoever shows, builds or prints the deck needs the dependencies alone;
 * --all also installs what lint, types and tests need, which is two fifths of all packages, and --tools does so only where
 * these are missing.
 * Plain JavaScript without packages: it is the first thing that runs on a fresh clone.
 *
 * usage: node packages/cli/setup.mjs [--all | --tools] [--browser]
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
process.chdir(root)
const stamp = join('node_modules', '.set-up')
const node = join('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

function fail(message, status = 1) {
  console.error(message)
  process.exit(status)
}

const options = ['--all', '--tools', '--browser']
const unknown = process.argv.slice(2).find(argument => !options.includes(argument))
if (unknown !== undefined)
  fail(`"${unknown}" is no option of setup: it takes --all, --tools, --browser or nothing.`, 2)

/** What runs at present, so that it ends with us. */
let running
for (const [signal, status] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) {
  process.on(signal, () => {
    running?.kill('SIGTERM')
    fail('Stopped: what is half installed is made good by the same command again.', status)
  })
}

/** Runs a command in this terminal and waits for it; says now and then that it still runs. */
async function run(command, args) {
  const start = performance.now()
  const still = setInterval(() => console.log(`… ${command} ${args[0]} has run for ${Math.round((performance.now() - start) / 1000)} s`), 20_000)
  const { status, error } = await new Promise((done) => {
    running = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
    running.on('error', error => done({ error })).on('close', status => done({ status }))
  })
  clearInterval(still)
  running = undefined
  if (error?.code === 'ENOENT')
    fail(`"${command}" is not on the PATH: install Node.js with npm, then run the command again.`)
  if (error || status !== 0)
    fail(`"${command} ${args.join(' ')}" failed${error ? `: ${error.message}` : ''}. Correct what it says above, then run the command again.`)
}

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
const tools = process.argv.includes('--tools')
if (tools && existsSync(join('node_modules', 'vitest')))
  process.exit()
const all = tools || process.argv.includes('--all')
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
const ready = installed === `${lock} all` || (!all && installed === `${lock} users`)
if (!ready) {
  console.log(all ? 'Installing packages, those for tests among them (once; about a minute) …' : 'Installing packages (once; about half a minute) …')
  await run('npm', ['ci', ...all ? [] : ['--omit=dev'], '--no-fund', '--no-audit', '--loglevel=error'])
}
// An npm that runs no install scripts leaves out the pinned Node: fetch it by its own script.
if (!existsSync(node))
  await run('npm', ['rebuild', 'node'])
if (!existsSync(node))
  fail('The pinned Node did not install: allow the install script of the package "node" (npm install-scripts approve node) and run npm ci.')
if (!ready)
  writeFileSync(stamp, `${lock} ${all ? 'all' : 'users'}`)

if (process.argv.includes('--browser')) {
  const { describeTestBrowser, ensureBrowser } = await import('@deck/command-line/browser')
  try {
    await ensureBrowser()
    console.log(`Browser of the tests: ${describeTestBrowser()}`)
  }
  catch (error) {
    fail(error.message, 2)
  }
}
