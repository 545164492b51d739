/**
 * The script at the page's end, which runs before the deck's own: it shows what is ready of the view that is asked for, takes
 * it away once the real one stands there, and keeps the keys that are pressed until then. Where anything in it fails, the
 * copies go and the keys are left alone. The functions' own text goes into the page, so they may call only each other,
 * isVisible and those of find-view.ts and put-view.ts.
 */
import type { Ready, ReadySettings } from './ready-state.ts'
import { isVisible } from '../../composables/is-visible.ts'
import { chooseParts, findLive, findView, isElsewhere, measureWindow, nameView, recall } from './find-view.ts'
import { packScript } from './pack-script.ts'
import { makeHost, show, takeAway, writeTitle } from './put-view.ts'

function listEnding(element: Element): Animation[] {
  return element.getAnimations({ subtree: true }).filter(animation => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)))
}

/** What never fails: where it would, nothing of the copies stays, and no key is kept any more. */
function guard<T extends unknown[]>(ready: Ready, act: (...args: T) => unknown): (...args: T) => Promise<void> {
  return async (...args) => {
    try {
      await act(...args)
    }
    catch (error) {
      takeAway(ready)
      console.warn(error)
    }
  }
}

function nextFrame(): Promise<number> {
  return new Promise(done => requestAnimationFrame(done))
}

/** What stands beside the slides comes in a file of its own, after them: its copy stays until then, but not for ever. */
async function awaitBeside({ settings }: Ready, host: HTMLElement) {
  const isShown = [...host.querySelectorAll('[data-ready=beside]')].some(part => isVisible(part))
  const end = isShown ? performance.now() + 3000 : 0
  while (performance.now() < end && !settings.beside.every(selector => document.querySelector(`body>${selector}`)))
    await nextFrame()
}

/** Two frames after the real slide is laid out it has been painted; what draws itself in has done so on the copy. */
async function handOver(ready: Ready, host: HTMLElement | undefined, live: Element) {
  host?.setAttribute('inert', '')
  host?.setAttribute('aria-hidden', 'true')
  ready.isOver = true
  if (host && /^[12]$/.test(ready.shown)) {
    listEnding(live).forEach(animation => animation.finish())
    await Promise.allSettled([document.fonts.ready, awaitBeside(ready, host), ...listEnding(host).map(animation => animation.finished)])
  }
  requestAnimationFrame(() => requestAnimationFrame(() => {
    takeAway(ready)
    setTimeout(askForFaces, 200, ready)
  }))
}

/** A face that does not come is asked for again by what shows it. */
function askForFaces({ settings }: Ready) {
  settings.faces.forEach(face => document.fonts.load(face).catch(() => {}))
}

/** Presses the kept keys again, one after another, now that somebody takes them. */
async function pressAgain(ready: Ready) {
  for (const press of ready.presses.splice(0)) {
    for (const type of ['keydown', 'keyup']) {
      document.body.dispatchEvent(new KeyboardEvent(type, { ...press, bubbles: true, cancelable: true }))
      await nextFrame()
    }
  }
  ready.isAhead = false
  look(ready)
}

function look(ready: Ready) {
  if (ready.isOver)
    return
  const view = findView(ready.settings)
  const live = findLive(view)
  // an address changed while the deck was starting may reach nobody: then what stands there is what is shown
  const isOther = !live && !ready.isLive && [...document.querySelectorAll('#app .slidev-layout')].some(other => isVisible(other))
  if (!view || isElsewhere(view) || isOther) {
    takeAway(ready)
  }
  else if (live && ready.presses.length && !ready.isLive) {
    ready.isLive = true
    void guard(ready, pressAgain)(ready)
  }
  else if (live && !ready.isAhead) {
    ready.isLive = true
    void guard(ready, handOver)(ready, ready.hosts[ready.shown], live)
  }
  else if (!ready.isAhead) {
    show(ready, view)
  }
}

/** Turns to the second slide at once, and keeps every other key for those who can take it. */
function keepKey(ready: Ready, event: KeyboardEvent) {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event
  if (ready.isLive || !/^(?:\d|title)/.test(ready.shown) || ctrlKey || altKey || metaKey || !/^(?:Arrow\w+|Page\w+| )$/.test(key))
    return
  event.preventDefault()
  event.stopImmediatePropagation()
  ready.presses.push({ key, code, shiftKey })
  if (ready.settings.turns && ready.shown === '1' && !shiftKey && /Right|Down| /.test(key)) {
    ready.isAhead = true
    show(ready, { no: 2 })
  }
}

function startReady(settings: ReadySettings) {
  const first = document.getElementById('ready-slide')!
  const ready: Ready = { settings, shown: '1', hosts: { 1: first }, isAhead: false, isLive: false, isOver: false, presses: [] }
  void guard(ready, listen)(ready, first)
}

function listen(ready: Ready, first: HTMLElement) {
  const { settings } = ready
  const lookAgain = guard(ready, look)
  // first the faces that the page itself holds, so that no line of what is shown now breaks anew
  const faces = [...document.fonts].filter(face => /^"?Ready /.test(face.family)).map(face => face.load())
  const measure: () => Promise<void> = guard(ready, async () => {
    if (ready.isOver)
      return removeEventListener('resize', measure)
    measureWindow(settings)
    await Promise.allSettled(faces)
    if (!ready.isOver)
      chooseParts(settings)
  })
  addEventListener('resize', measure)
  void measure()
  // large drawings take the browser's time, and the words come first
  first.querySelector('.slidev-layout')!.append(document.querySelector<HTMLTemplateElement>('#ready-drawings')!.content)
  let isDue = false
  const watcher = new MutationObserver(() => {
    if (ready.isOver)
      watcher.disconnect()
    else if (!isDue)
      // once a frame, when the browser looks where everything stands anyway
      requestAnimationFrame(() => { isDue = false; void lookAgain(ready) })
    isDue = true
  })
  watcher.observe(document.getElementById('app')!, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] })
  addEventListener('hashchange', () => void lookAgain(ready))
  addEventListener('keydown', event => void guard(ready, keepKey)(ready, event), true)
  look(ready)
  // the slide or page that is asked for is set in them; the first slide has its own
  if (ready.shown !== '1')
    addEventListener('load', ({ target }) => target instanceof HTMLLinkElement && target.rel === 'stylesheet' && askForFaces(ready), true)
}

/**
 * The script as it stands in the page.
 * @param settings of this build
 */
export function writeReadyScript(settings: ReadySettings): string {
  return packScript([guard, isVisible, nextFrame, recall, measureWindow, chooseParts, findView, nameView, findLive, writeTitle, makeHost, show, takeAway, listEnding, askForFaces, awaitBeside, handOver, pressAgain, isElsewhere, look, keepKey, listen, startReady], settings)
}
