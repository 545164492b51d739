/**
 * Opens the deck for presenting and editing, on port 3030 or the next free one.
 *
 * usage: npm start [-- --port N] [-- --no-open] [-- --remote] [-- --class] [-- --plan PLAN]
 */
import type { OpenedPlan } from './live/class-options.ts'
import type { RemoteSetting } from './live/serve-remote.ts'
import { randomBytes, randomInt } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import { renderUnicodeCompact } from 'uqr'
import { lecturePlans } from '../data/lecture-plan.ts'
import { currentIo, defineCommand, findPort, outliveErrors, print, readOptions, readPort, refuseCall, runDirectly, slidevProgram, whenStopped } from '../packages/command-line/index.ts'
import { buildPageApart, describeRemote, listAddresses, openClass, reportFault, serveBuild } from '../packages/live-class/index.ts'
import { classHelp, classOptions, describeSetting, makeSetting, presenterLink } from './live/class-options.ts'
import { classVariable, windowVariable } from './live/proxy-class.ts'
import { runServer, whenServed } from './live/run-server.ts'
import { remoteVariable } from './live/serve-remote.ts'

const help = `npm start [-- --port N] [-- --no-open] [-- --remote] [-- --class] [-- --plan PLAN]

  --port N    the port to try first (default 3030); the next free one is taken where it is in use.
              The slides answer there to this machine alone; --class and --remote take a further port each
  --no-open   do not open a browser
  --remote    let your phone turn the slides: shows its address, with a password, and a QR code
  --class     let the class vote on its phones: shows the address of the page to vote and a QR code
  --plan PLAN show the slides of a plan, and open the presenter's window with it: ${Object.keys(lecturePlans).join(', ')};
              or names of slides with commas between them
With --class:${classHelp}`

const options = { 'port': { type: 'string', default: '3030' }, 'no-open': { type: 'boolean' }, 'remote': { type: 'boolean' }, 'class': { type: 'boolean' }, 'plan': { type: 'string' }, ...classOptions } as const
type Values = ReturnType<typeof readOptions<typeof options>>

/** Eight letters and digits that look alike to nobody. */
function makePassword(): string {
  const signs = 'abcdefghijkmnpqrstuvwxyz23456789'
  return Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join('')
}

/**
 * Opens the class on a port of its own, in this process: nothing of the development server is behind it.
 * @param values of the options
 * @param slides the port of the deck on this machine
 * @param plan that the presenter's window follows
 */
async function startClass(values: Values, slides: number, plan?: OpenedPlan) {
  // only a class needs them
  const setting = await makeSetting(values, await findPort(slides + 1, null), false, help)
  const live = await openClass(setting, await buildPageApart(setting.foreign === null))
  whenStopped(() => live.close())
  const server = await serveBuild({ lecturer: null, students: null, broker: null }, live, setting.port)
  outliveErrors(reportFault)
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await live.close()
  }
  print(describeSetting(setting, slides, plan))
  return { ...setting, close }
}

/** The plan that `--plan` asks for. What reads the slides is fetched with it. */
async function openPlan(link: string): Promise<OpenedPlan> {
  const { choosePlan } = await import('./exporting/exported-slides.ts')
  return { link, first: (await choosePlan(link, help)).numbers[0]! }
}

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, options)
  const wanted = readPort(values.port, help)
  const alone = (Object.keys(classOptions) as (keyof typeof classOptions)[]).find(option => values[option] !== undefined)
  if (alone && !values.class)
    refuseCall(`--${alone} goes with --class, which is missing.`, help)
  const plan = values.plan === undefined ? undefined : await openPlan(values.plan)
  const port = await findPort(wanted)
  const program = [slidevProgram, 'slides.md', '--port', String(port)]
  const live = values.class ? await startClass(values, port, plan) : undefined
  const env: NodeJS.ProcessEnv = { ...currentIo().env }
  if (live)
    env[classVariable] = String(live.port)
  else
    print('The slides are being prepared …')
  if (values.remote) {
    const remote: RemoteSetting = { port: await findPort((live?.port ?? port) + 1, null), password: makePassword(), session: randomBytes(16).toString('base64url'), secret: live?.room.secret ?? null }
    env[remoteVariable] = JSON.stringify(remote)
    print(`\n${describeRemote(listAddresses(networkInterfaces()), remote.port, remote.password, link => renderUnicodeCompact(link), live !== undefined)}`)
  }
  // the presenter's window opens by itself where a class or a plan is given
  if (!values['no-open'])
    live || plan ? env[windowVariable] = presenterLink(port, { secret: live?.room.secret, plan }) : program.push('--open')
  const server = runServer(program, env)
  if (await whenServed(`http://localhost:${port}`, server.ended))
    print(`Slides:    http://localhost:${port}/${live ? '' : `\nPresenter: ${presenterLink(port, { plan })}`}`)
  const status = await server.ended
  await live?.close()
  return status
})

await runDirectly(import.meta.url, main)
