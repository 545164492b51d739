/**
 * The lecturers' zip as a program: serves the deck that lies beside it, with a class, and opens the presenter's window.
 * `npm run release` bundles this file and all that it imports into one, which needs Node and nothing else.
 *
 * usage: node start.mjs [--port N] [--address HOST] [--no-open]
 */
import type { QuestionTexts } from '@deck/live-class'
import type { VotePage } from '@deck/live-class/server/answer-class'
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineCommand, findPort, never, outliveErrors, print, readOptions, readPort, runDirectly, whenStopped } from '@deck/command-line'
// not by the package's door, which fetches the class later: the bundle is one file
import { openClass } from '@deck/live-class/server/open-class'
import { reportFault } from '@deck/live-class/server/open-server'
import { serveBuild } from '@deck/live-class/server/serve-build'
import { describeSetting, makeSetting, presenterLink } from './class-options.ts'

const help = `node start.mjs [--port N] [--address HOST] [--no-open]

  --port N         the port to try first (default 3030); the next free one is taken where it is in use
  --address HOST   the address of this machine that phones use (asked for where it is in several networks)
  --no-open        do not open a browser

The slides and the presenter's window are for this machine alone. Phones get the page to vote, and the students' deck.
`
const options = { 'port': { type: 'string', default: '3030' }, 'address': { type: 'string' }, 'no-open': { type: 'boolean' } } as const

/** The page for phones as `npm run release` keeps it: its body in base64, and what questions say in other languages. */
export type PackedPage = Omit<VotePage, 'body'> & { body: string, texts: Readonly<Record<string, QuestionTexts>> }

/** Opens a page in the system's own browser. Where that fails, the address stands in the terminal. */
function openPage(address: string): void {
  const [command, ...args] = process.platform === 'win32'
    ? ['cmd', '/c', 'start', '""', address]
    : [process.platform === 'darwin' ? 'open' : 'xdg-open', address]
  spawn(command!, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true }).on('error', () => {}).unref()
}

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, options)
  const folder = dirname(fileURLToPath(import.meta.url))
  const { body, texts, ...page } = JSON.parse(readFileSync(join(folder, 'vote-page.json'), 'utf8')) as PackedPage
  const port = await findPort(readPort(values.port, help))
  const setting = await makeSetting(values, { port, students: join(folder, 'students'), file: join(folder, `class-${port}.json`) })
  const live = await openClass(setting, { ...page, body: Buffer.from(body, 'base64') }, { texts })
  whenStopped(() => live.close())
  const server = await serveBuild({ lecturer: join(folder, 'lecturer'), students: join(folder, 'students') }, live, port)
  whenStopped(() => { server.closeAllConnections() })
  outliveErrors(reportFault)
  print(`${describeSetting(setting)}\n\nTo end it, press Ctrl-C here or close this window.`)
  if (!values['no-open'])
    openPage(presenterLink(port, { secret: setting.room.secret }))
  return never
})

await runDirectly(import.meta.url, main)
