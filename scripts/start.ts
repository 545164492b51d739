/**
 * Opens the deck for presenting and editing, on port 3030 or the next free one.
 *
 * usage: npm start [-- --port N] [-- --no-open]
 */
import { createServer } from 'node:net'
import { readOptions, refuseCall, slidevProgram } from './command-line.ts'
import { runCommand } from './command/run-command.ts'
import { runNodeProgram } from './command/run-program.ts'

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
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65000)
  refuseCall(`--port takes a whole number from 1 to 65000, not "${values.port}".`, help)

await runCommand(async () => {
  let port = wanted
  while (!await isFree(port))
    port++
  if (port !== wanted)
    console.log(`Port ${wanted} is in use; the deck opens on ${port}.`)
  console.log(`Slides:    http://localhost:${port}/\nPresenter: http://localhost:${port}/#/presenter/1`)
  return runNodeProgram([slidevProgram, 'slides.md', '--port', String(port), ...(values['no-open'] ? [] : ['--open'])])
})
