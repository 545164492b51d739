/**
 * Holds a live class: with a built deck for this machine, or on a host that phones and the lecturer's laptop both reach.
 *
 * usage: npm run class -- [--dist DIR] [--students DIR] [--port N] [--address HOST] [--url URL]
 */
import { defineCommand, findPort, never, outliveErrors, print, readOptions, readPort, runDirectly, whenStopped } from '@deck/command-line'
import { buildPageApart, openClass, reportFault, serveBuild } from '@deck/live-class'
import { requireBuild } from './exporting/build-audience.ts'
import { classHelp, classOptions, describeOwnPhone, describeSetting, makeSetting, readOrigin, readSecret } from './live/class-options.ts'
import { loadTexts } from './live/load-texts.ts'
import { pageSource } from './live/page-source.ts'

const help = `npm run class -- [--dist DIR] [--students DIR] [--port N] [--address HOST]
npm run class -- --url URL [--students DIR] [--port N]

  --dist DIR       the lecturer's build, for this machine alone (npm run build:lecturer makes dist-lecturer)
  --port N         the port to try first (default 3030); the next free one is taken where it is in use
  --remote         let your own phone turn the slides, with notes and pace: shows a QR code for you alone
  --url URL        this machine is a host, and a proxy on it shows this port as URL, with TLS. The laptop leads from
                   there with npm start -- --class-at URL. Both have the same DECK_CLASS_SECRET${classHelp}`

const options = {
  dist: { type: 'string', default: 'dist-lecturer' },
  port: { type: 'string', default: '3030' },
  url: { type: 'string' },
  remote: { type: 'boolean' },
  ...classOptions,
} as const

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, options)
  const wanted = readPort(values.port, help)
  const host = values.url === undefined ? undefined : { url: readOrigin('--url', values.url, help), secret: readSecret('--url', help) }
  // the slides and notes are on the lecturer's laptop then
  if (!host)
    requireBuild(values.dist, 'lecturer', '--dist: ')
  if (values.students !== undefined)
    requireBuild(values.students, 'student', '--students: ')
  const port = await findPort(wanted)
  const setting = await makeSetting(values, { port, students: values.students, ...host && { host } })
  const { editions, texts } = await loadTexts([values.students ?? 'dist', values.dist])
  const live = await openClass(setting, await buildPageApart({ ...pageSource, editions }), { texts })
  whenStopped(() => live.close())
  const server = await serveBuild({ lecturer: host ? null : values.dist, students: values.students ?? null, isHost: host !== undefined }, live, port)
  whenStopped(() => { server.closeAllConnections() })
  outliveErrors(reportFault)
  print(describeSetting(setting))
  if (values.remote)
    print(`\n${describeOwnPhone(setting)}`)
  return never
})

await runDirectly(import.meta.url, main)
