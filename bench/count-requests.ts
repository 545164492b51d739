/** Counts what a page asks for, in bytes as they came over the wire, headers and all. */
import type { CDPSession } from 'playwright-chromium'
import type { Figures } from './table/statistics.ts'

/** A request of the page, when it was sent in milliseconds of the navigation, and what came for it. */
export interface Asked { url: string, sent: number, ended: boolean, bytes: number }

const kinds: readonly (readonly [kind: string, ending: RegExp])[] = [['code', /\.(?:js|mjs|css)$/], ['font', /\.(?:woff2?|ttf|otf)$/]]

/** Whether a request costs code, fonts or other bytes. */
export function nameKind(url: string): string {
  const { pathname } = new URL(url)
  return kinds.find(([, ending]) => ending.test(pathname))?.[0] ?? 'other'
}

/** Listens to a page's network from now on. */
export async function listenToNetwork(session: CDPSession) {
  const asked = new Map<string, Asked>()
  let start: number | undefined
  let last = Date.now()
  let open = 0
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (!request.url.startsWith('http'))
      return
    start ??= timestamp
    open += asked.has(requestId) ? 0 : 1
    last = Date.now()
    asked.set(requestId, { url: request.url, sent: (timestamp - start) * 1000, ended: false, bytes: 0 })
  })
  const end = (requestId: string, bytes: number) => {
    const one = asked.get(requestId)
    if (!one || one.ended)
      return
    Object.assign(one, { ended: true, bytes })
    open--
    last = Date.now()
  }
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength))
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0))
  return {
    /** Milliseconds for which nothing has been asked or has come. */
    quietFor: () => open ? 0 : Date.now() - last,
    /** The requests that brought something. */
    list: () => [...asked.values()].filter(one => one.bytes),
  }
}

/** Kilobytes (of a thousand bytes) by kind, and the number of requests, under names that begin with the moment. */
export function sumRequests(requests: readonly Asked[], moment: string): Figures {
  const sum = (kind: string) => requests.filter(one => nameKind(one.url) === kind).reduce((total, one) => total + one.bytes, 0) / 1000
  return { [`${moment}.code`]: sum('code'), [`${moment}.font`]: sum('font'), [`${moment}.other`]: sum('other'), [`${moment}.requests`]: requests.length }
}
