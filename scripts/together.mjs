/**
 * Runs npm scripts beside each other, because each alone leaves the machine's other cores idle. Each one's words
 * come in one piece when it ends; all are run to their end, so that every fault is told at once.
 *
 * usage: node scripts/together.mjs SCRIPT… (SCRIPT+SCRIPT: one after the other)
 */
import { spawn } from 'node:child_process'
import process from 'node:process'

/**
 * Runs one script to its end.
 * @param {string} name of a script in package.json
 * @returns {Promise<number>} its exit status
 */
function run(name) {
  return new Promise((done) => {
    const start = performance.now()
    const child = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'], env: { FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...process.env } })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => { said += text })
    child.on('error', (error) => { said += error.message })
    child.on('close', (status) => {
      process.stdout.write(`\n> npm run ${name}${status ? ' failed' : ''} (${Math.round((performance.now() - start) / 1000)} s)\n${said}`)
      done(status ?? 1)
    })
  })
}

/** Runs scripts one after the other, until one fails. */
async function runInTurn(names) {
  for (const name of names) {
    const status = await run(name)
    if (status)
      return status
  }
  return 0
}

const chains = process.argv.slice(2).map(chain => chain.split('+'))
if (!chains.length) {
  console.error('usage: node scripts/together.mjs SCRIPT… (SCRIPT+SCRIPT: one after the other)')
  process.exit(2)
}
const statuses = await Promise.all(chains.map(runInTurn))
process.exitCode = statuses.some(Boolean) ? 1 : 0
