/**
 * A platform of cmi5: https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md. The library @xapi/cmi5 1.4 was looked
 * at: 31 kB compressed, without a way back to returnURL, a reload, or sending as the page closes.
 */
import type { CourseConfig, CourseTally, HandOver, Interaction, LaunchMode, Platform, Standing } from './course.ts'
import { formatDuration } from './course.ts'

type Area = 'localStorage' | 'sessionStorage'

/** The text under a name; null where there is none, or none to be had. */
export function readKept(area: Area, key: string): string | null {
  try {
    return globalThis[area].getItem(key)
  }
  catch {
    return null
  }
}

/** Keeps a text under a name, or nothing where it is null. @returns whether the browser took it; where something counts, the platform has it all the same */
export function saveText(area: Area, key: string, text: string | null): boolean {
  try {
    if (text === null)
      globalThis[area].removeItem(key)
    else
      globalThis[area].setItem(key, text)
    return true
  }
  catch {
    return false
  }
}

/** What the launching platform says in the address. */
interface Launch { endpoint: string, fetch: string, actor: string, registration: string, activityId: string }
const parts = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const
/** Bytes that a request may have which outlives its page. */
const mostOnLeaving = 60_000
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'

interface LaunchData { contextTemplate?: Record<string, unknown>, masteryScore?: number, launchMode?: string, launchParameters?: string, returnURL?: string }
/** The state document of ours: the learner's state as one text, and the statements that may be made once only. */
interface KeptState { course: string, told: readonly string[] }
/** What this tab remembers of a session, for a reload: a token is given once, and after its end nothing may be said. */
interface Session { token: string, stage: 'opened' | 'begun' | 'ended', returnTo: string }

function readLaunch(): Launch | null {
  const query = new URLSearchParams(location.search)
  return parts.every(part => query.get(part)) ? Object.fromEntries(parts.map(part => [part, query.get(part)!])) as unknown as Launch : null
}

/** The session that this tab has begun, or a new one. */
async function openSession({ fetch: address, registration, activityId }: Launch): Promise<{ session: Session, update: (change: Partial<Session>) => void }> {
  const key = `cmi5:${registration}:${activityId}:${address}`
  const kept = readKept('sessionStorage', key)
  const session = kept === null ? { token: await fetchToken(address), stage: 'opened', returnTo: '' } satisfies Session : JSON.parse(kept) as Session
  const update = (change: Partial<Session>) => saveText('sessionStorage', key, JSON.stringify(Object.assign(session, change)))
  update({})
  return { session, update }
}

async function fetchToken(address: string): Promise<string> {
  const { 'auth-token': token } = await (await fetch(address, { method: 'POST' })).json() as { 'auth-token': string }
  return token
}

const verb = (name: string) => ({ id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name } })
const category = (name: string) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` })

interface Said { verb: object, result?: object, object?: object, categories?: object[], extensions?: object, at?: Date, id?: string }

/** A random id, where the page is not on a safe address too. */
export function makeId(): string {
  return 'randomUUID' in crypto
    ? crypto.randomUUID()
    : '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit =>
        (Number(digit) ^ crypto.getRandomValues(new Uint8Array(1))[0]! & 15 >> Number(digit) / 4).toString(16))
}

/** The documents and statements of a launch, in the store that it names. */
function openStore(launch: Launch, token: string) {
  const base = launch.endpoint.replace(/\/?$/, '/')
  const headers = { 'Authorization': `Basic ${token}`, 'X-Experience-API-Version': '1.0.3', 'Content-Type': 'application/json' }
  const state = (stateId?: string) =>
    `activities/state?${new URLSearchParams({ activityId: launch.activityId, agent: launch.actor, registration: launch.registration, ...stateId && { stateId } })}`
  const ask = (path: string, init: RequestInit = {}) => fetch(base + path, { ...init, headers, keepalive: String(init.body ?? '').length < mostOnLeaving })
  /** A document; null where there is none. */
  const read = async <T>(path: string): Promise<T | null> => {
    const answer = await ask(path)
    return answer.ok ? await answer.json() as T : null
  }
  return {
    readLaunchData: () => read<LaunchData>(state('LMS.LaunchData')),
    readPreferences: () =>
      read<object>(`agents/profile?${new URLSearchParams({ agent: launch.actor, profileId: 'cmi5LearnerPreferences' })}`).catch(() => null),
    /** Asked for by the list of what there is: at the first launch there is nothing yet, and asking for it would be an error in the console. */
    readState: async () => {
      const ids = await read<string[]>(state()).catch(() => null)
      return Array.isArray(ids) && !ids.includes('course') ? null : await read<KeptState>(state('course')).catch(() => null)
    },
    writeState: (kept: KeptState) => ask(state('course'), { method: 'PUT', body: JSON.stringify(kept) }),
    send: (statements: readonly object[]) => ask('statements', { method: 'POST', body: JSON.stringify(statements) }),
  }
}

/** A statement in the context that the platform prescribes. */
function writeStatement(
  launch: Launch,
  { contextTemplate = {} }: LaunchData,
  { verb: said, result, object, categories = [], extensions, at = new Date(), id = makeId() }: Said,
): { id: string } {
  const activities = (contextTemplate.contextActivities ?? {}) as Record<string, object[]>
  const context = {
    ...contextTemplate,
    registration: launch.registration,
    contextActivities: { ...activities, category: [...activities.category ?? [], ...categories] },
    ...extensions && { extensions: { ...contextTemplate.extensions as object, ...extensions } },
  }
  return {
    id,
    ...{
      actor: JSON.parse(launch.actor) as object,
      verb: said,
      object: object ?? { id: launch.activityId, objectType: 'Activity' },
      ...result && { result },
      context,
      timestamp: at.toISOString(),
    },
  }
}

function buildAnsweredStatement(config: CourseConfig, { key, id, stem, kind, response, right, score, latency, at }: Interaction): Said {
  const definition = {
    type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
    interactionType: kind,
    description: { [config.lang]: stem },
    ...right && { correctResponsesPattern: [right] },
  }
  return {
    id: key,
    verb: verb('answered'),
    object: { id: `${config.iri}/questions/${id}`, definition },
    result: { response, success: score === 1, score: { scaled: score }, duration: latency },
    at,
  }
}

/** What becomes true once: that the unit is completed, and that it is passed. */
function listReached({ score, isComplete, isPassed }: CourseTally, duration: string, masteryScore: number | undefined): [string, Said][] {
  const categories = [category('cmi5'), category('moveon')]
  return [
    ...isComplete ? [['completed', { verb: verb('completed'), result: { completion: true, duration }, categories }] as [string, Said]] : [],
    ...isPassed
      ? [
          [
            'passed',
            {
              verb: verb('passed'),
              result: { success: true, score: { scaled: Number(score.toFixed(4)) }, duration },
              categories,
              ...masteryScore !== undefined && { extensions: { [masteryExtension]: masteryScore } },
            },
          ] as [string, Said],
        ]
      : [],
  ]
}

/** A statement that has not arrived yet: the answer that it tells, or the name under which it may be told once only. */
interface Pending { statement: { id: string }, interaction?: Interaction, once?: string }

/** What was refused, with the store's reason; one that is out of order has refused nothing. */
const nameRefusal = (what: string, status: number) => status < 500 ? [`${what} (HTTP ${status})`] : []

/**
 * Sends statements in their order; where the store refuses them together, one by one. One that it has already, from a try whose answer was
 * lost, has arrived.
 */
async function sendAll(send: ReturnType<typeof openStore>['send'], pending: readonly Pending[]): Promise<{ arrived: Pending[], refused: string[] }> {
  if (!pending.length)
    return { arrived: [], refused: [] }
  const { ok, status } = await send(pending.map(({ statement }) => statement))
  if (ok || (status === 409 && pending.length === 1))
    return { arrived: [...pending], refused: [] }
  if (status >= 500 || pending.length === 1)
    return { arrived: [], refused: nameRefusal('statements', status) }
  const sum = { arrived: [] as Pending[], refused: [] as string[] }
  for (const one of pending) {
    const { arrived, refused } = await sendAll(send, [one])
    sum.arrived.push(...arrived)
    sum.refused.push(...refused)
  }
  return sum
}

/** The platform; null where the address is none of a launch. @throws where it cannot be reached */
export async function openCmi5(config: CourseConfig): Promise<Platform | null> {
  const launch = readLaunch()
  if (!launch)
    return null
  const { session, update } = await openSession(launch)
  const store = openStore(launch, session.token)
  // the preferences must be asked for; the deck is in one language, and no sound in it begins by itself
  const [data, , kept] = await Promise.all([store.readLaunchData().then(found => found ?? {}), store.readPreferences(), store.readState()])
  const began = Date.now()
  const spent = () => formatDuration(Date.now() - began, 'cmi5')
  const write = (said: Said) => writeStatement(launch, data, said)
  if (session.stage === 'opened') {
    const { ok, status } = await store.send([write({ verb: verb('initialized'), categories: [category('cmi5')] })])
    if (!ok)
      throw new Error(`the platform refuses to begin: HTTP ${status}`)
    update({ stage: 'begun', returnTo: data.returnURL ?? '' })
  }
  const mode: LaunchMode = session.stage === 'ended' ? 'ended' : ['Browse', 'Review'].includes(data.launchMode ?? '') ? 'look' : 'normal'
  const told = new Set(kept?.told ?? [])
  let pending: Pending[] = []
  /** Those that a request is carrying now; it outlives the page. */
  let carried: readonly Pending[] = []
  /** Hands statements over. What is noted meanwhile has not gone with them, and stays pending. */
  const deliver = async (tried: readonly Pending[]) => {
    const delivery = await sendAll(store.send, tried)
    pending = pending.filter(one => !delivery.arrived.includes(one))
    return delivery
  }
  /** Adds what has become true since, once. */
  const gather = ({ tally }: Standing) => {
    for (const [once, said] of listReached(tally, spent(), data.masteryScore)) {
      if (!told.has(once) && !pending.some(each => each.once === once))
        pending.push({ statement: write(said), once })
    }
  }
  const writeState = async ({ text }: Standing) => {
    const { ok, status } = await store.writeState({ course: text, told: [...told] })
    return { isKept: ok, refused: ok ? [] : nameRefusal('state', status) }
  }
  const save = async (standing: Standing): Promise<HandOver> => {
    if (mode !== 'normal' || session.stage === 'ended')
      return { isTaken: false, refused: [] }
    gather(standing)
    const tried = carried = [...pending]
    const [state, { arrived, refused }] = await Promise.all([writeState(standing), deliver(tried)]).finally(() => { carried = [] })
    const once = arrived.flatMap(each => each.once ?? [])
    once.forEach(name => told.add(name))
    const { isKept, refused: refusedState } = once.length ? await writeState(standing) : state
    return { isTaken: isKept && arrived.length === tried.length, refused: [...refusedState, ...refused] }
  }
  return {
    learner: launch.actor,
    limit: 1_000_000,
    kept: kept?.course ?? '',
    unit: data.launchParameters ?? '',
    mode,
    mastery: data.masteryScore,
    returnTo: session.returnTo,
    interact: interaction => void pending.push({ statement: write(buildAnsweredStatement(config, interaction)), interaction }),
    waiting: () => pending.flatMap(({ interaction }) => interaction ?? []),
    save,
    leave: async (standing) => {
      if (session.stage === 'ended')
        return
      update({ stage: 'ended' })
      const goodbye = write({ verb: verb('terminated'), result: { duration: spent() }, categories: [category('cmi5')] })
      if (mode === 'look') {
        await store.send([goodbye])
        return
      }
      // both at once, and the last statement with those before it: nothing that begins later outlives the page
      gather(standing)
      pending.forEach(({ once }) => once && told.add(once))
      await Promise.all([writeState(standing), deliver([...pending.filter(one => !carried.includes(one)), { statement: goodbye }])])
    },
  }
}
