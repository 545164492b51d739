/** A platform of cmi5: https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md */
import type { CourseConfig, CourseTally } from '../../logic/course/course.ts'
import type { Interaction, Platform } from './platform.ts'
import { sayDuration } from '../../logic/course/describe-response.ts'

/** What the launching platform says in the address. */
interface Launch { endpoint: string, fetch: string, actor: string, registration: string, activityId: string }
const parts = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const
const stateId = 'course'

interface LaunchData { contextTemplate?: Record<string, unknown>, masteryScore?: number, launchMode?: string, launchParameters?: string }

function readLaunch(): Launch | null {
  const query = new URLSearchParams(location.search)
  return parts.every(part => query.get(part)) ? Object.fromEntries(parts.map(part => [part, query.get(part)!])) as unknown as Launch : null
}

/** The token may be fetched once only: a reload takes the one that this tab has kept. */
async function takeToken({ fetch: address, registration, activityId }: Launch): Promise<string> {
  const key = `cmi5-token:${registration}:${activityId}:${address}`
  const kept = sessionStorage.getItem(key)
  if (kept)
    return kept
  const { 'auth-token': token } = await (await fetch(address, { method: 'POST' })).json() as { 'auth-token': string }
  sessionStorage.setItem(key, token)
  return token
}

const verb = (name: string) => ({ id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name } })
const category = (name: string) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` })

interface Statement { verb: object, result?: object, object?: object, categories?: object[], at?: Date }

/** Speaks to the store of statements. */
function openStore(launch: Launch, token: string, data: LaunchData) {
  const base = launch.endpoint.replace(/\/?$/, '/')
  const headers = { 'Authorization': `Basic ${token}`, 'X-Experience-API-Version': '1.0.3', 'Content-Type': 'application/json' }
  const state = (id: string) => `${base}activities/state?${new URLSearchParams({ activityId: launch.activityId, agent: launch.actor, registration: launch.registration, stateId: id })}`
  const ask = (address: string, init: RequestInit = {}) => fetch(address, { ...init, headers, keepalive: true })
  const write = ({ verb: said, result, object, categories = [], at = new Date() }: Statement) => {
    const template = data.contextTemplate ?? {}
    const activities = (template.contextActivities ?? {}) as Record<string, object[]>
    return { id: makeId(), actor: JSON.parse(launch.actor) as object, verb: said, object: object ?? { id: launch.activityId, objectType: 'Activity' }, ...result && { result }, context: { ...template, registration: launch.registration, contextActivities: { ...activities, category: [...activities.category ?? [], ...categories] } }, timestamp: at.toISOString() }
  }
  return {
    read: async (id: string) => { const answer = await ask(state(id)); return answer.ok ? answer.text() : '' },
    keep: async (id: string, text: string) => (await ask(state(id), { method: 'PUT', body: text })).ok,
    tell: async (...statements: Statement[]) => statements.length === 0 || (await ask(`${base}statements`, { method: 'POST', body: JSON.stringify(statements.map(write)) })).ok,
  }
}

/** A random id, where the page is not on a safe address too. */
function makeId(): string {
  return 'randomUUID' in crypto ? crypto.randomUUID() : '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit => (Number(digit) ^ crypto.getRandomValues(new Uint8Array(1))[0]! & 15 >> Number(digit) / 4).toString(16))
}

function sayAnswered(config: CourseConfig, { id, stem, kind, response, right, score, latency, at }: Interaction): Statement {
  const definition = { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: kind, description: { [config.lang]: stem }, ...right && { correctResponsesPattern: [right] } }
  return { verb: verb('answered'), object: { id: `${config.iri}/questions/${id}`, definition }, result: { response, success: score === 1, score: { scaled: score }, duration: latency }, at }
}

/** The platform; null where the address is none of a launch. @throws where it cannot be reached */
export async function openCmi5(config: CourseConfig): Promise<Platform | null> {
  const launch = readLaunch()
  if (!launch)
    return null
  const token = await takeToken(launch)
  const bare = openStore(launch, token, {})
  const data = JSON.parse(await bare.read('LMS.LaunchData') || '{}') as LaunchData
  const store = openStore(launch, token, data)
  const began = Date.now()
  const session = `cmi5-begun:${launch.registration}:${launch.activityId}:${launch.fetch}`
  if (!sessionStorage.getItem(session))
    await store.tell({ verb: verb('initialized'), categories: [category('cmi5')] })
  sessionStorage.setItem(session, 'yes')
  let waiting: Interaction[] = []
  const said = new Set((await store.read('told')).split(',').filter(Boolean))
  const spent = () => sayDuration(Date.now() - began, 'cmi5')
  /** What may be said once only, when it becomes true. */
  const milestones = ({ score, isComplete, isPassed }: CourseTally): [string, Statement][] => {
    const all: [string, boolean, Statement][] = [
      ['completed', isComplete, { verb: verb('completed'), result: { completion: true, duration: spent() }, categories: [category('cmi5'), category('moveon')] }],
      ['passed', isPassed && data.launchMode !== 'Browse', { verb: verb('passed'), result: { success: true, score: { scaled: score }, duration: spent() }, categories: [category('cmi5'), category('moveon')] }],
    ]
    return all.flatMap(([name, isTrue, statement]) => isTrue && !said.has(name) ? [[name, statement] as [string, Statement]] : [])
  }
  return {
    learner: launch.actor,
    limit: 1_000_000,
    kept: await store.read(stateId),
    unit: data.launchParameters ?? '',
    interact: (interaction) => { waiting.push(interaction) },
    save: async (text, _, tally) => {
      const told = waiting
      const reached = milestones(tally)
      waiting = []
      // before the answer has come: a second save on the way must not say it again
      reached.forEach(([name]) => said.add(name))
      const hand = async () => await store.keep(stateId, text) && await store.tell(...told.map(each => sayAnswered(config, each)), ...reached.map(([, statement]) => statement))
      const isKept = await hand().catch(() => false)
      if (!isKept) {
        waiting = [...told, ...waiting]
        reached.forEach(([name]) => said.delete(name))
      }
      else if (reached.length) {
        await store.keep('told', [...said].join())
      }
      return isKept
    },
    leave: () => void store.tell({ verb: verb('terminated'), result: { duration: spent() }, categories: [category('cmi5')] }).catch(() => {}),
  }
}
