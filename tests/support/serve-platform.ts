import type { Edition } from '@deck/exports'
/** A learning platform on loopback: scorm-again in its page, or a store of statements for cmi5; it remembers a learner on every device. */
import type { IncomingMessage } from 'node:http'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname } from 'node:path'

/** What the platform has taken. */
export interface PlatformRecord {
  /** SCORM's data model as it was committed last; null before. */
  cmi: Record<string, never> | null
  commits: number
  /** cmi5: documents of state by their id, and statements in their order. */
  states: Map<string, string>
  statements: { verb: { id: string }, object: { id: string }, result?: { score?: { scaled: number }, response?: string, success?: boolean } }[]
  /** Whether it refuses everything. */
  isDown: boolean
  /** Whether it opens the course for review, as Moodle does once it is completed. */
  isReview: boolean
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.json': 'application/json' }

async function readBody(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request)
    text += String(chunk)
  return text
}

const programs = { scorm12: 'scorm12', scorm2004: 'scorm2004' } as const

/** The platform's page: its object, filled with what it remembers, and the course in a frame. */
function writePage(edition: 'scorm12' | 'scorm2004', { cmi, isReview }: PlatformRecord, unit: string): string {
  const [made, name] = edition === 'scorm12' ? ['Scorm12API', 'API'] : ['Scorm2004API', 'API_1484_11']
  return `<!doctype html><title>LMS</title><style>html,body,iframe{height:100%;width:100%;margin:0;border:0}</style><script src="/platform.js"></script>
<script>window.${name} = new ${made}({ autocommit: false, lmsCommitUrl: '/commit', logLevel: 5, alwaysSendTotalTime: true });
const kept = ${JSON.stringify(cmi)}; if (kept) window.${name}.loadFromJSON(kept);
${edition === 'scorm12' ? 'API.cmi.core.student_id' : 'API_1484_11.cmi.learner_id'} = 'learner-1';
${edition === 'scorm12' ? 'API.cmi.core.lesson_mode' : 'API_1484_11.cmi.mode'} = '${isReview ? 'review' : 'normal'}';</script>
<iframe src="/course/course.html?unit=${unit}"></iframe>`
}

/** What a platform of cmi5 says at a launch. */
function writeLaunchData(unit: string, { isReview }: PlatformRecord): string {
  return JSON.stringify({ launchMode: isReview ? 'Review' : 'Normal', launchParameters: unit, contextTemplate: { extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's1' } } })
}

/**
 * Serves a package as a platform does.
 * @param edition whose rules it keeps
 * @param files of the package
 * @param unit that is launched
 */
export async function servePlatform(edition: Edition, files: Readonly<Record<string, Uint8Array>>, unit = 'all') {
  const record: PlatformRecord = { cmi: null, commits: 0, states: new Map(), statements: [], isDown: false, isReview: false }
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://x')
    const say = (body: string | Uint8Array, type = 'application/json', status = 200) => response.writeHead(status, { 'content-type': type }).end(body)
    const file = pathname.startsWith('/course/') ? files[decodeURIComponent(pathname.slice('/course/'.length))] : undefined
    if (file)
      return say(file, types[extname(pathname)] ?? 'application/octet-stream')
    if (record.isDown && pathname !== '/')
      return say('{"result":"false","errorCode":101}', 'application/json', 503)
    if (pathname === '/' && edition !== 'cmi5')
      return say(writePage(edition, record, unit), 'text/html')
    if (pathname === '/platform.js' && edition !== 'cmi5')
      return say(readFileSync(`node_modules/scorm-again/dist/${programs[edition]}.min.js`), 'text/javascript')
    const body = await readBody(request)
    if (pathname === '/commit') {
      record.cmi = (JSON.parse(body) as { cmi: Record<string, never> }).cmi
      record.commits++
      return say('{"result":"true","errorCode":0}')
    }
    if (pathname === '/token')
      return say('{"auth-token":"dG9rZW4="}')
    if (request.headers.authorization !== 'Basic dG9rZW4=')
      return say('', 'text/plain', 404)
    const id = searchParams.get('stateId') ?? ''
    if (pathname === '/xapi/statements') {
      record.statements.push(...[JSON.parse(body)].flat() as PlatformRecord['statements'])
      return say('[]')
    }
    if (pathname === '/xapi/activities/state' && !searchParams.has('stateId'))
      return say(JSON.stringify([...record.states.keys()]))
    if (id === 'LMS.LaunchData')
      return say(writeLaunchData(unit, record))
    if (request.method === 'PUT')
      record.states.set(id, body)
    return record.states.has(id) ? say(record.states.get(id)!) : say('', 'text/plain', 404)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  const origin = `http://127.0.0.1:${port}`
  const launch = new URLSearchParams({ endpoint: `${origin}/xapi/`, fetch: `${origin}/token`, actor: '{"account":{"homePage":"https://lms.example","name":"learner-1"}}', registration: '9a3b7d1c-0000-4000-8000-000000000001', activityId: 'urn:deck:unit' })
  return { record, address: edition === 'cmi5' ? `${origin}/course/course.html?${launch}` : `${origin}/`, close: () => { server.closeAllConnections(); server.close() } }
}
