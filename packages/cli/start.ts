/**
 * Opens the deck for presenting and editing, on port 3030 or the next free one.
 *
 * usage: npm start [-- --port N] [-- --no-open] [-- --remote] [-- --class] [-- --class-at URL] [-- --plan PLAN]
 */
import type { OpenedPlan } from './live/class-options.ts'
import {
  currentIo, defineCommand, findPort, outliveErrors, print, readOptions, readPort, refuseCall, runDirectly,
  slidevProgram, whenStopped,
} from '@deck/command-line'
import { buildPageApart, openClass, reportFault, serveBuild } from '@deck/live-class'
import { requireBuild } from './exporting/build-audience.ts'
import { classHelp, classOptions, describeOwnPhone, describeSetting, makeSetting, presenterLink, readOrigin, readSecret } from './live/class-options.ts'
import { loadTexts } from './live/load-texts.ts'
import { pageSource } from './live/page-source.ts'
import { classVariable, windowVariable } from './live/proxy-class.ts'
import { runServer, whenServed } from './live/run-server.ts'

/** Names of the plans. Where the data have a fault, the server starts all the same, and names it. */
const plans = await import('@deck/lesson/plans').then(({ lecturePlans }) => Object.keys(lecturePlans).join(', '), () => 'its name in data/lecture-plan.ts')

const help = `npm start [-- --port N] [-- --no-open] [-- --remote] [-- --class] [-- --class-at URL] [-- --plan PLAN]

  --port N    the port to try first (default 3030); the next free one is taken where it is in use.
              The slides answer there to this machine alone; --class and --remote take a further port each
  --no-open   do not open a browser
  --remote    let your own phone turn the slides, with notes and pace: shows its address and a QR code, for you alone
  --class     let the class vote on its phones: shows the address of the page to vote and a QR code
  --class-at URL
              leads a class that a host serves, where phones cannot reach this machine (npm run class -- --help);
              with the host's secret in DECK_CLASS_SECRET
  --plan PLAN show the slides of a plan, and open the presenter's window with it: ${plans};
              or names of slides with commas between them
With --class:${classHelp}`

const options = {
  'port': { type: 'string', default: '3030' },
  'no-open': { type: 'boolean' },
  'remote': { type: 'boolean' },
  'class': { type: 'boolean' },
  'class-at': { type: 'string' },
  'plan': { type: 'string' },
  ...classOptions,
} as const
type Values = ReturnType<typeof readOptions<typeof options>>

/** A class that a host serves. */
function findClass(url: string, isRemote = false) {
  const [origin, secret] = [readOrigin('--class-at', url, help), readSecret('--class-at', help)]
  print(`The class is at ${origin}: its phones join there.`)
  if (isRemote)
    print(`\n${describeOwnPhone({ hosts: [], port: 0, room: { id: '', code: '', secret }, url: origin })}`)
  return { origin, secret, close: async () => {} }
}

/**
 * Opens the class on a port of its own, in this process: nothing of the development server is behind it.
 * @param values of the options
 * @param slides the port of the deck on this machine
 * @param plan that the presenter's window follows
 */
async function startClass(values: Values, slides: number, plan?: OpenedPlan) {
  // only a class needs them
  const setting = await makeSetting(values, { port: await findPort(slides + 1, null), students: values.students })
  const { editions, texts } = await loadTexts([values.students ?? 'dist', 'dist-lecturer'])
  const live = await openClass(setting, await buildPageApart({ ...pageSource, editions }), { texts })
  whenStopped(() => live.close())
  const server = await serveBuild({ lecturer: null, students: values.students ?? null }, live, setting.port)
  outliveErrors(reportFault)
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await live.close()
  }
  if (values.class)
    print(describeSetting(setting, slides, plan))
  if (values.remote)
    print(`\n${describeOwnPhone(setting)}`)
  return { origin: `http://127.0.0.1:${setting.port}`, secret: setting.room.secret, close }
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
  if (values.students !== undefined)
    requireBuild(values.students, 'student', '--students: ')
  const plan = values.plan === undefined ? undefined : await openPlan(values.plan)
  const port = await findPort(wanted)
  const program = [slidevProgram, 'slides.md', '--port', String(port)]
  const at = values['class-at']
  if (at !== undefined && values.class)
    refuseCall('--class serves a class here, and --class-at leads one elsewhere: choose one of them.', help)
  const live = at !== undefined ? findClass(at, values.remote) : values.class || values.remote ? await startClass(values, port, plan) : undefined
  const env: NodeJS.ProcessEnv = { ...currentIo().env }
  if (live)
    env[classVariable] = live.origin
  // the addresses of a class stand above it and are not served before the last line says so
  print('The slides are being prepared …')
  // the presenter's window opens by itself where a class or a plan is given
  if (!values['no-open'])
    live || plan ? env[windowVariable] = presenterLink(port, { secret: live?.secret, plan }) : program.push('--open')
  const server = runServer(program, env)
  if (await whenServed(`http://localhost:${port}`, server.ended))
    print(`Slides:    http://localhost:${port}/${live ? '' : `\nPresenter: ${presenterLink(port, { plan })}`}`)
  const status = await server.ended
  await live?.close()
  return status
})

await runDirectly(import.meta.url, main)
