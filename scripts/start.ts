/**
 * Opens the deck for presenting and editing, on port 3030 or the next free one.
 *
 * usage: npm start [-- --port N] [-- --no-open] [-- --remote] [-- --class]
 */
import { randomInt } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import { renderUnicodeCompact } from 'uqr'
import { classVariable, openVariable } from '../class/broker/vite-class.ts'
import { listAddresses, sayRemote } from '../logic/shell/remote-links.ts'
import { passwordVariable } from '../setup/client/remote-password.ts'
import { readOptions, refuseCall, slidevProgram } from './command-line.ts'
import { currentIo, defineCommand, print, runDirectly } from './command/run-command.ts'
import { runNodeProgram } from './command/run-program.ts'
import { classHelp, classOptions, makeSetting, saySetting } from './live/class-options.ts'
import { findPort, readPort } from './live/find-port.ts'

const help = `npm start [-- --port N] [-- --no-open] [-- --remote] [-- --class]

  --port N    the port to try first (default 3030); the next free one is taken where it is in use
  --no-open   do not open a browser
  --remote    let a phone in the same network turn the slides: shows its address, with a password, and a QR code
  --class     let the class vote on its phones: shows the address of the page to vote and a QR code
With --class:${classHelp}`

const options = { 'port': { type: 'string', default: '3030' }, 'no-open': { type: 'boolean' }, 'remote': { type: 'boolean' }, 'class': { type: 'boolean' }, ...classOptions } as const
type Values = ReturnType<typeof readOptions<typeof options>>

/** Eight letters and digits that look alike to nobody. */
function makePassword(): string {
  const signs = 'abcdefghijkmnpqrstuvwxyz23456789'
  return Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join('')
}

/** What a class adds to the surroundings of Slidev: its setting, and whether others may see the slides. */
async function startClass(values: Values, port: number, password: string | undefined) {
  const setting = await makeSetting(values, port, false, help)
  print(saySetting(setting, password))
  return { secret: setting.room.secret, variables: { [classVariable]: JSON.stringify(setting), ...values.remote && { [openVariable]: '1' } } }
}

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, options)
  const wanted = readPort(values.port, help)
  const alone = (Object.keys(classOptions) as (keyof typeof classOptions)[]).find(option => values[option] !== undefined)
  if (alone && !values.class)
    refuseCall(`--${alone} goes with --class, which is missing.`, help)
  const port = await findPort(wanted)
  const program = [slidevProgram, 'slides.md', '--port', String(port), ...(values['no-open'] ? [] : ['--open'])]
  if (!values.remote && !values.class) {
    print(`Slides:    http://localhost:${port}/\nPresenter: http://localhost:${port}/#/presenter/1`)
    return runNodeProgram(program)
  }
  const password = values.remote ? makePassword() : undefined
  const live = values.class ? await startClass(values, port, password) : undefined
  const env = { ...currentIo().env, ...password !== undefined && { [passwordVariable]: password }, ...live?.variables }
  if (password !== undefined)
    print(sayRemote(listAddresses(networkInterfaces()), port, password, link => renderUnicodeCompact(link), live?.secret))
  // Slidev listens to the network with an empty --remote, and asks nobody on the internet; the password goes another way
  return runNodeProgram([...program, '--remote', ''], { env })
})

await runDirectly(import.meta.url, main)
