/**
 * The service worker: keeps a copy of the deck, so that it opens without a network. It is bundled into a
 * build by offline.ts, which puts the lists of files in.
 *
 * A newer copy is fetched beside the one in use and waits until no window shows the old deck any more,
 * or until somebody asks for it. What the copy before it held stays until there is a third: a window
 * that still shows the old deck finds its parts.
 */
import type { PrecacheEntry } from 'workbox-precaching'
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies'

/** What of a worker's own scope is used here; the project is typed for pages. */
interface WorkerScope {
  readonly registration: { scope: string }
  readonly clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener: ((type: 'install' | 'activate', run: (event: LifeEvent) => void) => void)
    & ((type: 'message', run: (event: MessageEvent) => void) => void)
}
interface LifeEvent extends Event { waitUntil: (done: Promise<unknown>) => void }

declare const self: WorkerScope
/** What the copy holds, lists that may grow after the build, and what is shown in place of a page that it lacks, put in by the build. */
declare const OFFLINE_FILES: PrecacheEntry[]
declare const GROWING_LISTS: string[]
declare const NOT_KEPT_PAGE: string

const files = OFFLINE_FILES

const { scope } = self.registration
const kept = new PrecacheController()
kept.addToCacheList(files)
// Scoped, so that two decks on one host do not clear each other's copies.
const asked = `deck-asked-${scope}`
const generation = new URL('offline-generation', scope).href

/** Drops what neither this copy nor the one before it holds, and notes what this one holds. */
async function dropOlder(): Promise<void> {
  const cache = await caches.open(kept.strategy.cacheName)
  const own = [...kept.getURLsToCacheKeys().values()]
  const noted = await (await caches.open(asked)).match(generation)
  const before: string[] = noted ? await noted.json() : []
  const wanted = new Set([...own, ...before])
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url))
      await cache.delete(request)
  }
  await (await caches.open(asked)).put(generation, new Response(JSON.stringify(own)))
}

/** Files that are asked for at a time: one after another, a slow network would take minutes; more would crowd out the reader. */
const lanes = 4

/** Fetches what the copy lacks. What is there already, of a copy before or of one that was cut short, is not asked for again. */
async function fetchAll(event: LifeEvent): Promise<void> {
  const rest = [...files]
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (let next = rest.shift(); next; next = rest.shift()) {
      const request = new Request(next.url, { cache: next.revision ? 'reload' : 'default', credentials: 'same-origin' })
      await Promise.all(kept.strategy.handleAll({ event: event as never, request, params: { cacheKey: kept.getCacheKeyForURL(next.url) } }))
    }
  }))
  await kept.install(event as never)
}

self.addEventListener('install', event => event.waitUntil(fetchAll(event)))
self.addEventListener('activate', event => event.waitUntil(Promise.all([dropOlder(), self.clients.claim()])))
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over')
    void self.skipWaiting()
})

/** Below the deck's own folder only: another deck may stand in a folder beside these. */
const isOwn = (url: URL, path: string) => url.href.startsWith(new URL(path, scope).href)
// Of a list that may have grown the copy is for when there is no network.
registerRoute(({ url }) => GROWING_LISTS.some(list => isOwn(url, list)), new NetworkFirst({
  cacheName: asked,
  networkTimeoutSeconds: 3,
  plugins: [{ handlerDidError: ({ request }) => kept.matchPrecache(request) }],
}))
// Parameters do not choose a file on a plain web server.
registerRoute(new PrecacheRoute(kept, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/./] }))
// Hangul that no slide shows, and parts of the copy before: named by their content, so never stale.
registerRoute(({ url }) => isOwn(url, 'assets/'), new CacheFirst({
  cacheName: asked,
  plugins: [
    { cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? caches.match(request, { cacheName: kept.strategy.cacheName }) },
  ],
}))
// An edition in a folder of its own keeps its own copy, once it was opened.
registerRoute(({ request }) => request.mode === 'navigate', new NetworkOnly({
  plugins: [{ handlerDidError: async () => Response.redirect(new URL(NOT_KEPT_PAGE, scope).href) }],
}))
