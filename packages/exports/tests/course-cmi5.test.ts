/** What cmi5 demands of a course (https://github.com/AICC/CMI-5_Spec_Current, sections 9 to 11), in a store of statements that refuses what it may. */
import type { CourseConfig, Interaction, Standing } from '../course/course.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openCmi5 } from '../course/cmi5.ts'
import { fakeCourseWords } from './fake-words.ts'

interface Statement { id: string, verb: { id: string }, timestamp: string, result?: { score?: { scaled: number }, duration?: string }, context: { extensions?: Record<string, unknown>, contextActivities: { category: { id: string }[] } } }
interface Asked { method: string, path: string, query: URLSearchParams, body: string }

/** A platform: what it says at the launch, what it was asked, and with what it refuses. */
function openLrs(launchData: object) {
  const lrs = { asked: [] as Asked[], statements: [] as Statement[], states: new Map<string, string>([['LMS.LaunchData', JSON.stringify(launchData)]]), refuse: (_: Asked): number => 0, tokens: 0 }
  const answer = (asked: Asked): { status: number, text: string } => {
    const status = lrs.refuse(asked)
    if (status)
      return { status, text: '' }
    if (asked.path === '/token')
      return { status: 200, text: `{"auth-token":"token-${++lrs.tokens}"}` }
    if (asked.path === '/xapi/statements') {
      const sent = JSON.parse(asked.body) as Statement[]
      if (sent.some(({ id }) => lrs.statements.some(known => known.id === id)))
        return { status: 409, text: '' }
      lrs.statements.push(...sent)
      return { status: 200, text: '[]' }
    }
    if (asked.path === '/xapi/activities/state' && !asked.query.has('stateId'))
      return { status: 200, text: JSON.stringify([...lrs.states.keys()]) }
    const document = asked.path === '/xapi/activities/state' ? asked.query.get('stateId')! : asked.path
    if (asked.method === 'PUT')
      lrs.states.set(document, asked.body)
    return lrs.states.has(document) ? { status: 200, text: lrs.states.get(document)! } : { status: 404, text: '' }
  }
  const fetch = async (address: string, { method = 'GET', body = '' }: { method?: string, body?: string } = {}) => {
    const { pathname, searchParams } = new URL(address)
    const asked = { method, path: pathname, query: searchParams, body }
    lrs.asked.push(asked)
    const { status, text } = answer(asked)
    return { ok: status < 400, status, text: async () => text, json: async () => JSON.parse(text) as unknown }
  }
  return { ...lrs, lrs, fetch }
}

const config: CourseConfig = { edition: 'cmi5', title: 'A course', lang: 'en', iri: 'https://deck.example', units: [], seen: 80, right: 60, plan: '', questions: {}, kept: { progress: 'p', paper: 'q' }, words: fakeCourseWords }
const template = { contextActivities: { grouping: [{ id: 'urn:publisher:unit' }] }, extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's1' } }
const mastery = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const standing = (tally: Partial<Standing['tally']> = {}): Standing => ({ text: '1abc', place: '/title', tally: { seen: 1, score: 1, isComplete: false, isPassed: false, ...tally }, milliseconds: 1000 })
const passed = standing({ score: 0.875, isComplete: true, isPassed: true })
const answered = (key: string): Interaction => ({ key, id: 'q-one', stem: 'Where?', kind: 'choice', response: 'north', right: 'north', result: 'correct', score: 1, latency: 'PT3S', at: new Date('2026-11-28T14:05:09Z') })

const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  vi.stubGlobal('location', { search: `?${new URLSearchParams({ endpoint: 'https://lrs.example/xapi/', fetch: 'https://lrs.example/token', actor: '{"account":{"homePage":"https://lms.example","name":"a"}}', registration: 'r1', activityId: 'urn:unit' })}` })
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => kept.set(key, text) })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

async function launch(launchData: object = {}) {
  const { fetch, lrs } = openLrs({ launchMode: 'Normal', contextTemplate: template, ...launchData })
  vi.stubGlobal('fetch', fetch)
  return { lrs, platform: (await openCmi5(config))!, verbs: () => lrs.statements.map(({ verb }) => verb.id.split('/').at(-1)!) }
}

describe('a course of cmi5', () => {
  it('asks for the launch data and the learner\'s preferences before its first statement, "initialized"', async () => {
    const { lrs, verbs } = await launch()
    const first = lrs.asked.findIndex(({ path }) => path.endsWith('/statements'))
    const before = lrs.asked.slice(0, first)
    expect(before.some(({ query }) => query.get('stateId') === 'LMS.LaunchData')).toBe(true)
    expect(before.some(({ path, query }) => path.endsWith('/agents/profile') && query.get('profileId') === 'cmi5LearnerPreferences' && query.get('agent')?.includes('lms.example'))).toBe(true)
    expect(verbs()).toEqual(['initialized'])
  })

  it('asks for no state that is not there', async () => {
    const { lrs } = await launch()
    expect(lrs.asked.filter(({ method, query }) => method === 'GET' && query.get('stateId') === 'course')).toEqual([])
  })

  it('says "completed" and "passed" once, each with the category moveon, the platform\'s own context and how long it took', async () => {
    const { platform, lrs, verbs } = await launch()
    await platform.save(passed)
    await platform.save(passed)
    expect(verbs()).toEqual(['initialized', 'completed', 'passed'])
    for (const { context, result } of lrs.statements.slice(1)) {
      expect(context).toMatchObject(template)
      expect(context.contextActivities.category.map(({ id }) => id.split('/').at(-1))).toEqual(['cmi5', 'moveon'])
      expect(result?.duration).toMatch(/^PT/)
    }
    const again = await launchAgain()
    await again.save(passed)
    expect(verbs().filter(verb => verb === 'passed')).toHaveLength(1)
    async function launchAgain() {
      kept.clear()
      return (await openCmi5(config))!
    }
  })

  it.each(['Browse', 'Review'])('says in the mode "%s" only that it begins and ends, and keeps nothing', async (launchMode) => {
    const { platform, lrs, verbs } = await launch({ launchMode })
    expect(platform.mode).toBe('look')
    platform.interact(answered('a1'))
    await platform.save(passed)
    await platform.leave(passed)
    expect(verbs()).toEqual(['initialized', 'terminated'])
    expect(lrs.asked.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  it('goes by the platform\'s own mastery score, and names it in "passed" and nowhere else', async () => {
    const { platform, lrs } = await launch({ masteryScore: 0.8 })
    expect(platform.mastery).toBe(0.8)
    await platform.save(passed)
    expect(lrs.statements.map(({ context }) => context.extensions?.[mastery])).toEqual([undefined, undefined, 0.8])
    expect(lrs.statements[2]!.context.extensions).toMatchObject(template.extensions)
    expect((await launch()).platform.mastery).toBeUndefined()
  })

  it('knows the address to return to, and says nothing after "terminated", which comes last', async () => {
    const { platform, lrs, verbs } = await launch({ returnURL: 'https://lms.example/back' })
    expect(platform.returnTo).toBe('https://lms.example/back')
    platform.interact(answered('a1'))
    await platform.leave(passed)
    expect(verbs()).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated'])
    await platform.save(passed)
    await platform.leave(passed)
    expect(verbs().at(-1)).toBe('terminated')
    // the same tab once more: the session is over, and its token is not asked for again
    const after = (await openCmi5(config))!
    expect([after.mode, after.returnTo, lrs.tokens]).toEqual(['ended', 'https://lms.example/back', 1])
    expect(await after.save(passed)).toEqual({ isTaken: false, refused: [] })
    expect(verbs().at(-1)).toBe('terminated')
  })

  it('keeps its state as JSON, which comes back', async () => {
    const { platform, lrs } = await launch()
    await platform.save(standing())
    expect(JSON.parse(lrs.states.get('course')!)).toEqual({ course: '1abc', told: [] })
    expect((await openCmi5(config))!.kept).toBe('1abc')
  })

  it('says a refusal, keeps the statement, and sends it again under the same id', async () => {
    const { platform, lrs, verbs } = await launch()
    lrs.refuse = ({ path }) => path.endsWith('/statements') ? 403 : 0
    platform.interact(answered('a1'))
    expect(await platform.save(standing())).toEqual({ isTaken: false, refused: ['statements (HTTP 403)'] })
    expect(platform.waiting().map(({ key }) => key)).toEqual(['a1'])
    lrs.refuse = () => 0
    expect(await platform.save(standing())).toEqual({ isTaken: true, refused: [] })
    expect(lrs.statements.at(-1)).toMatchObject({ id: 'a1', timestamp: '2026-11-28T14:05:09.000Z' })
    expect(verbs()).toEqual(['initialized', 'answered'])
    expect(platform.waiting()).toEqual([])
  })

  it('does not take a store that is out of order for one that refuses', async () => {
    const { platform, lrs } = await launch()
    lrs.refuse = () => 503
    platform.interact(answered('a1'))
    expect(await platform.save(standing())).toEqual({ isTaken: false, refused: [] })
    lrs.refuse = () => 0
    expect(await platform.save(standing())).toEqual({ isTaken: true, refused: [] })
  })

  it('takes a statement whose receipt was lost as arrived, and the one beside it arrives', async () => {
    const { platform, lrs } = await launch()
    const { fetch } = globalThis
    let isLost = true
    vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
      const answer = await fetch(address, init)
      if (isLost && init.method === 'POST')
        throw new TypeError('the line broke')
      return answer
    })
    platform.interact(answered('a1'))
    await expect(platform.save(standing())).rejects.toThrow('the line broke')
    isLost = false
    platform.interact(answered('a2'))
    expect(await platform.save(standing())).toEqual({ isTaken: true, refused: [] })
    expect(lrs.statements.map(({ id }) => id).slice(1)).toEqual(['a1', 'a2'])
  })

  it('loses no answer that is given while the store still takes the ones before it', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-28T14:00:00Z') })
    const { platform, lrs } = await launch()
    const { fetch } = globalThis
    // the store hears at once, and its receipt takes 1.2 s
    const slow = async (address: string, init: RequestInit) => fetch(address, init).then(answer => new Promise(done => setTimeout(done, 1200, answer)))
    vi.stubGlobal('fetch', slow)
    const keys = Array.from({ length: 20 }, (_, i) => `a${i}`)
    const receipts: boolean[] = []
    let isBusy = false
    // one save at a time, as the bridge has it
    const save = () => {
      if (isBusy)
        return
      isBusy = true
      void Promise.resolve(platform.save(standing())).then(({ isTaken }) => {
        isBusy = false
        receipts.push(isTaken)
      })
    }
    for (const key of keys) {
      platform.interact(answered(key))
      save()
      await vi.advanceTimersByTimeAsync(900)
    }
    // the last save is still under way as the learner leaves
    void platform.leave(standing())
    await vi.advanceTimersByTimeAsync(2400)
    const arrived = lrs.statements.filter(({ verb }) => verb.id.endsWith('/answered')).map(({ id }) => id)
    expect(arrived).toEqual(keys)
    expect(receipts).not.toContain(false)
    expect(lrs.statements.at(-1)!.verb.id).toMatch(/terminated$/)
    expect(platform.waiting()).toEqual([])
  })

  it('does not begin where the platform refuses, and says with what', async () => {
    const { fetch, lrs } = openLrs({})
    lrs.refuse = ({ path }) => path.endsWith('/statements') ? 401 : 0
    vi.stubGlobal('fetch', fetch)
    await expect(openCmi5(config)).rejects.toThrow('HTTP 401')
  })
})
