/**
 * Holds a live class with a built deck: serves the deck to this machine, the page to vote and the broker to phones.
 *
 * usage: npm run class -- --dist DIR [--students DIR] [--port N] [--address HOST] [--broker URL]
 */
import { defineCommand, findPort, never, outliveErrors, print, readOptions, readPort, runDirectly, whenStopped } from '../packages/command-line/index.ts'
import { buildPageApart, openClass, reportFault, serveBuild } from '../packages/live-class/index.ts'
import { requireBuild } from './exporting/build-audience.ts'
import { classHelp, classOptions, describeSetting, makeSetting } from './live/class-options.ts'

const help = `npm run class -- --dist DIR [--students DIR] [--port N] [--address HOST] [--broker URL]

  --dist DIR       the lecturer's build, for this machine alone (npm run build:lecturer makes dist-lecturer)
  --students DIR   the students' build (npm run build makes dist), which phones may open as well
  --port N         the port to try first (default 3030); the next free one is taken where it is in use${classHelp}`

const options = { dist: { type: 'string', default: 'dist-lecturer' }, students: { type: 'string' }, port: { type: 'string', default: '3030' }, ...classOptions } as const

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, options)
  const wanted = readPort(values.port, help)
  requireBuild(values.dist, 'lecturer', '--dist: ')
  if (values.students !== undefined)
    requireBuild(values.students, 'student', '--students: ')
  const port = await findPort(wanted)
  const setting = await makeSetting(values, port, values.students !== undefined, help)
  const live = await openClass(setting, await buildPageApart(setting.foreign === null))
  whenStopped(() => live.close())
  const broker = setting.foreign && new URL(setting.foreign.lecturer.url).origin
  const server = await serveBuild({ lecturer: values.dist, students: values.students ?? null, broker }, live, port)
  whenStopped(() => { server.closeAllConnections() })
  outliveErrors(reportFault)
  print(describeSetting(setting))
  return never
})

await runDirectly(import.meta.url, main)
