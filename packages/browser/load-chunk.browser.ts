/** Fetching parts of the deck that come only when they are asked for, over networks that blink. */
import type { Component } from 'vue'

/** A part, as `import()` brings it. */
export type LoadPart<T = unknown> = () => Promise<T>

/** How long to wait before the second and the third try, in milliseconds: most networks are back by then. */
const waits = [300, 1200] as const
/** How long a part may be on its way before that is said, in milliseconds. The server of `npm start` makes each part only when it is first asked for. */
export const chunkTimeoutMs = import.meta.env.MODE === 'development' ? 60_000 : 10_000
/** How many ticks that time has. */
const ticks = 20

/** A part has been asked for, and neither comes nor fails. */
export class ChunkTimeout extends Error {
  override name = 'ChunkTimeout'
}

/**
 * What a promise brings, or ChunkTimeout where it takes too long. It goes on all the same. Time in which the page is
 * busy does not count, because what has come cannot be taken in then: a timer that is late ticks once, not several times.
 * @param coming the promise
 * @param timeoutMs in milliseconds
 * @throws ChunkTimeout
 */
export async function withTimeout<T>(coming: Promise<T>, timeoutMs: number = chunkTimeoutMs): Promise<T> {
  let timer: ReturnType<typeof setInterval> | undefined
  let left = ticks
  const late = new Promise<never>((_, fail) => {
    timer = setInterval(() => --left || fail(new ChunkTimeout(`A part of the deck is still on its way after ${timeoutMs / 1000} s.`)), timeoutMs / ticks)
  })
  return Promise.race([coming, late]).finally(() => clearInterval(timer))
}

/**
 * Fetches a part; where it does not come it is asked for twice more. Style sheets that do not come are
 * the page's own business (packages/slidev-build/guard-pages.ts).
 * @param load as `() => import('…')`
 * @param pauses how long to wait before each further try, in milliseconds
 * @param timeoutMs how long all of it may take, in milliseconds
 * @throws Error of the last try, or ChunkTimeout
 */
export async function loadChunk<T>(load: LoadPart<T>, pauses: readonly number[] = waits, timeoutMs: number = chunkTimeoutMs): Promise<T> {
  let tries = load()
  for (const pause of pauses) {
    tries = tries.catch(async () => {
      await new Promise(done => setTimeout(done, pause))
      return load()
    })
  }
  return withTimeout(tries, timeoutMs)
}

/**
 * The component in what a load brought; null where there is none: Slidev answers a slide that does
 * not come with its error layout, which is no module.
 */
export function findComponent(part: unknown): Component | null {
  return typeof part === 'object' && part !== null && 'default' in part ? part.default as Component : null
}

/**
 * 'network': the server cannot be reached; 'late': it is on its way; 'updated': the server has another deck by
 * now; 'missing': the server answers and does not have it; 'mistyped': the server has it and does not call it a script, so
 * that no browser runs it; 'unknown': the server answers, and more cannot be said.
 */
export type LoadCause = 'network' | 'late' | 'updated' | 'missing' | 'mistyped' | 'unknown'

/** How long a server may take to answer, in milliseconds. */
const timeoutMs = 5000

/** Asks the server past every copy. @throws where there is no network, or no answer */
function ask(url: string, method: 'GET' | 'HEAD'): Promise<Response> {
  return fetch(url, { method, cache: 'no-store', signal: AbortSignal.timeout(timeoutMs) })
}

/** The deck's first script, as its page names it: another deck has another. */
function findEntry(page: ParentNode): string | null {
  return page.querySelector('script[type=module][src]')?.getAttribute('src') ?? null
}

/** Whether the page that the server has now is another than this one. */
async function isUpdated(): Promise<boolean> {
  const answer = await ask(location.pathname, 'GET')
  const [here, there] = [findEntry(document), findEntry(new DOMParser().parseFromString(await answer.text(), 'text/html'))]
  return answer.ok && here !== null && there !== null && here !== there
}

/** The file that an error of `import()` names; Safari names none. */
const fileIn = (fault: unknown) => /https?:\/\/\S+/.exec(String((fault as Error | null)?.message))?.[0]

/** What a server's answer for a file says of its cause. */
function judge(file: string, { ok, headers }: Response): LoadCause {
  const type = headers.get('content-type') ?? ''
  // some servers answer with a page in place of what they do not have
  if (!ok || type.startsWith('text/html'))
    return 'missing'
  return /\.js(?:\?|$)/.test(file) && !/javascript/.test(type) ? 'mistyped' : 'unknown'
}

/**
 * Finds out why a part did not come. Never throws.
 * @param fault what `import()` threw, or loadChunk
 */
export async function findCause(fault: unknown): Promise<LoadCause> {
  if (fault instanceof ChunkTimeout)
    return 'late'
  try {
    // a service worker answers for the page, but never a HEAD request
    await ask(location.pathname, 'HEAD')
    if (await isUpdated())
      return 'updated'
    const file = fileIn(fault)
    if (!file)
      return 'unknown'
    return judge(file, await ask(file, 'HEAD'))
  }
  catch {
    return 'network'
  }
}
