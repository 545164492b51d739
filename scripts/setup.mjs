/**
 * Sets up what is missing, and is quick where nothing is: packages by `npm ci`, the pinned Node
 * that comes with them, and with --browser a Chromium.
 * Plain JavaScript without packages: it is the first thing that runs on a fresh clone.
 *
 * usage: node scripts/setup.mjs [--browser]
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)
const stamp = join('node_modules', '.set-up')
const node = join('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

function fail(message) {
  console.error(message)
  process.exit(1)
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (error || status !== 0)
    fail(`"${command} ${args.join(' ')}" failed${error ? `: ${error.message}` : ''}. Mend what it says above, then run the command again.`)
}

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
const ready = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock
if (!ready) {
  console.log('Installing packages (once; about a minute) …')
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'])
}
// An npm that runs no install scripts leaves out the pinned Node: fetch it by its own script.
if (!existsSync(node))
  run('npm', ['rebuild', 'node'])
if (!existsSync(node))
  fail('The pinned Node did not install: allow the install script of the package "node" (npm install-scripts approve node) and run npm ci.')
if (!ready)
  writeFileSync(stamp, lock)

if (process.argv.includes('--browser')) {
  const { ensureBrowser } = await import('./browser.mjs')
  try {
    console.log(`Browser: ${ensureBrowser()}`)
  }
  catch (error) {
    fail(error.message)
  }
}
