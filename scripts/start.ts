/**
 * Opens the deck for presenting and editing, on port 3030 or the next free one.
 *
 * usage: npm start [-- --port N] [-- --no-open]
 */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import process from 'node:process'
import { readOptions, slidevProgram } from './command-line.ts'

const help = `npm start [-- --port N] [-- --no-open]

  --port N    the port to try first (default 3030); the next free one is taken where it is in use
  --no-open   do not open a browser
`
const values = readOptions(help, { 'port': { type: 'string', default: '3030' }, 'no-open': { type: 'boolean' } })

/** Whether nothing listens on the port, on any address of this machine. */
function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer().once('error', () => done(false))
    server.listen(port, () => server.close(() => done(true)))
  })
}

const wanted = Number(values.port)
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65000) {
  console.error(`--port takes a whole number from 1 to 65000, not "${values.port}".`)
  process.exit(2)
}
let port = wanted
while (!await isFree(port))
  port++
if (port !== wanted)
  console.log(`Port ${wanted} is in use; the deck opens on ${port}.`)
console.log(`Slides:    http://localhost:${port}/\nPresenter: http://localhost:${port}/#/presenter/1`)
const child = spawn(process.execPath, [slidevProgram, 'slides.md', '--port', String(port), ...(values['no-open'] ? [] : ['--open'])], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => child.kill(signal))
child.on('exit', code => process.exit(code ?? 0))
