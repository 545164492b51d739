import type { Ref } from 'vue'
import { readonly, ref } from 'vue'

/** The worker's file, beside the deck's page; see scripts/offline-worker.ts. */
const worker = './offline-worker.js'

/** Runs something once the page is loaded and has nothing better to do. */
function whenQuiet(run: () => void): void {
  const soon = () => 'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 10_000 }) : setTimeout(run, 2000)
  if (document.readyState === 'complete')
    soon()
  else
    addEventListener('load', soon, { once: true })
}

/** Tells when a newer copy of the deck has been fetched and waits beside the one in use. */
function watchNewer({ serviceWorker }: Navigator, registration: ServiceWorkerRegistration, tell: () => void): void {
  // the very first copy is nothing new
  const tellOf = (fetched: ServiceWorker | null) => fetched?.state === 'installed' && serviceWorker.controller && tell()
  tellOf(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => tellOf(installing))
  })
}

/**
 * Has the browser keep a copy of the deck for when there is no network. Does nothing in dev, and where
 * the browser has no service workers or refuses them (plain http, a private window): the deck then works
 * as any page does.
 * @param isWanted false where nobody will come back, as on paper
 * @returns whether a newer deck waits, and what changes over to it, with a reload
 */
export function useOfflineCopy(isWanted: boolean): { isNewer: Readonly<Ref<boolean>>, takeNewer: () => void } {
  const isNewer = ref(false)
  let registration: ServiceWorkerRegistration | undefined
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  const tell = () => { isNewer.value = true }

  async function register() {
    try {
      // a browser that is driven may answer with nothing
      registration = await container!.register(worker, { updateViaCache: 'none' }) as ServiceWorkerRegistration | undefined
      if (registration)
        watchNewer(navigator, registration, tell)
    }
    catch {
      // Refused, or no network: there is no copy, and all else works.
    }
  }

  function takeNewer() {
    const waiting = registration?.waiting
    if (!waiting) {
      location.reload()
      return
    }
    container!.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('take-over')
  }

  if (import.meta.env.PROD && container && isWanted) {
    // another window has changed over: this one goes on with what it has until it is asked
    if (container.controller)
      container.addEventListener('controllerchange', tell)
    whenQuiet(() => void register())
  }
  return { isNewer: readonly(isNewer), takeNewer }
}
