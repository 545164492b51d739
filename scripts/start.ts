/**
 * Opens the deck for presenting and editing, on port 3030 or the next free one.
 *
 * usage: npm start [-- --port N] [-- --no-open] [-- --remote]
 */
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import process from 'node:process'
import { renderUnicodeCompact } from 'uqr'
import { listAddresses, sayRemote } from '../logic/shell/remote-links.ts'
import { passwordVariable } from '../setup/client/remote-password.ts'
import { readOptions, refuseCall, slidevProgram } from './command-line.ts'
import { runCommand } from './command/run-command.ts'
import { runNodeProgram } from './command/run-program.ts'

const help = `npm start [-- --port N] [-- --no-open] [-- --remote]

  --port N    the port to try first (default 3030); the next free one is taken where it is in use
  --no-open   do not open a browser
  --remote    let a phone in the same network turn the slides: shows its address, with a password, and a QR code
`
const values = readOptions(help, { 'port': { type: 'string', default: '3030' }, 'no-open': { type: 'boolean' }, 'remote': { type: 'boolean' } })

/** Whether nothing listens on the port, on any address of this machine. */
function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer().once('error', () => done(false))
    server.listen(port, () => server.close(() => done(true)))
  })
}

const wanted = Number(values.port)
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65000)
  refuseCall(`--port takes a whole number from 1 to 65000, not "${values.port}".`, help)

/** Eight letters and digits that look alike to nobody. */
function makePassword(): string {
  const signs = 'abcdefghijkmnpqrstuvwxyz23456789'
  return Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join('')
}

await runCommand(async () => {
  let port = wanted
  while (!await isFree(port))
    port++
  if (port !== wanted)
    console.log(`Port ${wanted} is in use; the deck opens on ${port}.`)
  const program = [slidevProgram, 'slides.md', '--port', String(port), ...(values['no-open'] ? [] : ['--open'])]
  if (!values.remote) {
    console.log(`Slides:    http://localhost:${port}/\nPresenter: http://localhost:${port}/#/presenter/1`)
    return runNodeProgram(program)
  }
  const password = makePassword()
  console.log(sayRemote(listAddresses(networkInterfaces()), port, password, link => renderUnicodeCompact(link)))
  // Slidev listens to the network with an empty --remote, and asks nobody on the internet; the password goes another way
  return runNodeProgram([...program, '--remote', ''], { env: { ...process.env, [passwordVariable]: password } })
})
