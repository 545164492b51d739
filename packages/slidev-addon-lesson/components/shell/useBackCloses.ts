/**
 * Back closes what lies over a page before it leaves the page: each layer has an entry of its own in the browser's
 * history, with the page's address. Vue's router is not told of these entries.
 */
import type { Ref } from 'vue'
import type { Router } from 'vue-router'
import { getCurrentInstance, onScopeDispose, watch } from 'vue'

/** On slides Back turns the slide, as every lecturer knows it; on a phone it closes what is open there, too. */
const isTouched = () => matchMedia('(pointer: coarse)').matches

/**
 * Has Back close what is open before it leaves the page.
 * @param isOpen whether it is
 * @param close closes it
 */
export function useBackCloses(isOpen: Readonly<Ref<boolean>>, close: () => void): void {
  const router = getCurrentInstance()?.appContext.config.globalProperties.$router as Router | undefined
  if (!router)
    return
  let end = () => {}
  watch(isOpen, (isSo) => {
    end()
    const { name } = router.currentRoute.value
    end = isSo && name !== 'presenter' && (name !== 'play' || isTouched()) ? openLayer(router, close) : () => {}
  })
  onScopeDispose(() => end())
}

interface Layer { close: () => void }

const layers: Layer[] = []
/** A link leads away from a layer: its entry becomes the new page's. */
let isLeaving = false
/** Ends the wait for a step back that is under way. */
let arrive = () => {}
let travel: Promise<void> | null = null
let lastDepth = 0
let here: unknown
/** How long a step back may take before others go on without it, in ms. */
const travelMs = 500
const known = new WeakSet<Router>()

const depthOf = (state: unknown): number => Number((state as { layers?: unknown } | null)?.layers) || 0

/** Whether anything lies over the page, or its entry still stands in the history. */
export function hasLayers(): boolean {
  return layers.length > 0 || depthOf(history.state) > 0
}

/** Has the history hold as many entries as there are layers. */
function reconcile() {
  const at = depthOf(history.state)
  if (isLeaving || travel)
    return
  if (layers.length > at)
    here = (history.state as { current?: unknown } | null)?.current
  for (let depth = at + 1; depth <= layers.length; depth++)
    history.pushState({ ...history.state, layers: depth, readLine: undefined }, '')
  lastDepth = layers.length
  if (layers.length < at) {
    travel = new Promise<void>((done) => { arrive = done }).finally(() => { travel = null })
    setTimeout(arrive, travelMs)
    history.go(layers.length - at)
  }
}

function onPopState(event: PopStateEvent) {
  const at = depthOf(event.state)
  const isHere = (event.state as { current?: unknown } | null)?.current === here
  const isOurs = travel !== null || (isHere && at !== lastDepth)
  lastDepth = at
  arrive()
  if (isOurs)
    event.stopImmediatePropagation()
  while (layers.length > at)
    layers.pop()!.close()
}

/** Forgets layers that the page had before it was loaded anew, or that the page after it has not. */
function forget() {
  isLeaving = false
  if (!layers.length && depthOf(history.state))
    history.replaceState({ ...history.state, layers: undefined }, '')
  lastDepth = depthOf(history.state)
}

function watchRouter(router: Router) {
  known.add(router)
  forget()
  window.addEventListener('popstate', onPopState, { capture: true })
  router.beforeEach(async ({ path, query, hash }) => {
    await travel
    if (isLeaving || !depthOf(history.state))
      return true
    isLeaving = true
    return { path, query, hash, replace: true }
  })
  router.afterEach(() => isLeaving && forget())
}

/**
 * Lays something over the page, which Back then closes.
 * @param router the deck's router
 * @param close closes it
 * @returns says that it has been closed
 */
function openLayer(router: Router, close: () => void): () => void {
  if (!known.has(router))
    watchRouter(router)
  const layer = { close }
  layers.push(layer)
  // what is closed as another opens hands its entry on
  setTimeout(reconcile)
  return () => {
    const at = layers.indexOf(layer)
    if (at < 0)
      return
    layers.splice(at, 1)
    setTimeout(reconcile)
  }
}
