/** Why a part of the deck did not come, as far as a page can find out. */
import { ChunkTimeout } from './load-chunk.browser.ts'

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
