import type { Ref } from 'vue'
import { whenIdleFor } from '@deck/browser/idle'
import { readonly, ref } from 'vue'

/** The worker's file, beside the deck's page; see packages/slidev-build/service-worker.ts. */
const worker = './offline-worker.js'

/** How long a browser may take to change over before it is helped, in ms. */
const timeoutMs = 3000

/** Whether the page has come from a copy of its own: an edition in a folder of the deck has the deck's worker until it has one itself. */
const hasOwnCopy = ({ controller }: ServiceWorkerContainer) => controller?.scriptURL === new URL(worker, location.href).href

/** Tells when a newer copy of the deck has been fetched and waits beside the one in use. */
function watchNewer({ serviceWorker }: Navigator, registration: ServiceWorkerRegistration, announce: () => void): void {
  // the very first copy is nothing new
  const announceIfReady = (fetched: ServiceWorker | null) => fetched?.state === 'installed' && hasOwnCopy(serviceWorker) && announce()
  announceIfReady(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => announceIfReady(installing))
  })
}

/** Whether the server is there: the worker answers for what it keeps, but never a HEAD request. */
async function isServerThere(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok
  }
  catch {
    return false
  }
}

/**
 * Changes over without the old worker's help. Chromium keeps a worker at its post while an answer of its own is
 * not read to the end, as when a page was left in the middle of a font: it can take minutes. The page
 * then comes from the server, and keeps a copy anew. Without a server the old deck stays.
 */
async function changeOverByForce(registration: ServiceWorkerRegistration, reload: () => void): Promise<void> {
  if (registration.waiting && await isServerThere() && await registration.unregister())
    reload()
}

/**
 * Has the browser keep a copy of the deck for when there is no network. Does nothing in dev, and where
 * the browser has no service workers or refuses them (plain http, a private window): the deck then works
 * as any page does.
 * @param isWanted false where nobody will come back, as on paper
 * @param reload loads the page anew
 * @returns whether a newer deck waits, and what changes over to it, with a reload
 */
export function useOfflineCopy(
  isWanted: boolean,
  reload: () => void = () => location.reload(),
): { isNewer: Readonly<Ref<boolean>>, activateNewer: () => void } {
  const isNewer = ref(false)
  let registration: ServiceWorkerRegistration | undefined
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  const announce = () => { isNewer.value = true }

  async function register() {
    try {
      // a browser that is driven may answer with nothing
      registration = await container!.register(worker, { updateViaCache: 'none' }) as ServiceWorkerRegistration | undefined
      if (registration)
        watchNewer(navigator, registration, announce)
    }
    catch {
      // Refused, or no network: there is no copy, and all else works.
    }
  }

  function activateNewer() {
    if (!registration?.waiting) {
      reload()
      return
    }
    container!.addEventListener('controllerchange', reload, { once: true })
    registration.waiting.postMessage('take-over')
    setTimeout(changeOverByForce, timeoutMs, registration, reload)
  }

  if (import.meta.env.PROD && container && isWanted) {
    // another window has changed over: this one goes on with what it has until it is asked
    if (hasOwnCopy(container))
      container.addEventListener('controllerchange', announce)
    // A worker that fetches the whole deck takes the line and a processor from a page that is being made: on two cores its tasks
    // then take up to twice as long.
    whenIdleFor(() => void register())
  }
  return { isNewer: readonly(isNewer), activateNewer }
}
