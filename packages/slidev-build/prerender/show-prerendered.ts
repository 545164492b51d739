/**
 * The script at the page's end, which runs before the deck's own: it shows what is prerendered of the view that is asked for, takes
 * it away once the real one stands there, keeps the keys that are pressed until then, and has the deck open the link that was
 * pressed. Where anything in it fails, the copies go and the keys are left alone. The functions' own text goes into the page, so they may call only each other,
 * isVisible, sayComing and those of find-view.ts.
 */
import type { PrerenderedTitles, PrerenderSettings, PrerenderState, View } from './find-view.ts'
import { sayComing } from '@deck/browser/coming'
import { isVisible } from '@deck/browser/is-visible'
import { chooseParts, findLive, findView, isElsewhere, measureWindow, nameView, packScript, recall } from './find-view.ts'

/** Turns the copy of the second slide into a slide that bears another one's title. */
function writeTitle(host: HTMLElement, no: number, { usual, slides }: PrerenderedTitles) {
  const [, text, place = usual] = slides[no - 1]!
  const title = host.querySelector<HTMLElement>('h1')!
  const [left, top, width, size, line] = place.map(px => `${px}px`)
  title.textContent = text
  title.closest('.slidev-layout')!.replaceChildren(title)
  host.querySelectorAll('[data-prerendered]').forEach(part => part.remove())
  for (const [name, value] of Object.entries({
    'position': 'absolute',
    left,
    top,
    width,
    'margin': '0',
    'max-width': 'none',
    'font-size': size,
    'line-height': line,
    'text-wrap': place === usual ? '' : 'balance',
  }))
    title.style.setProperty(name, value!, 'important')
  host.classList.add('prerendered-titled')
}

function makeHost(state: PrerenderState, view: View): HTMLElement | null {
  const name = nameView(view)
  const template = document.querySelector<HTMLTemplateElement>(`#prerendered-${name.startsWith('title') ? 2 : name}`)
  if (!(template instanceof HTMLTemplateElement))
    return template
  document.body.append(template.content.cloneNode(true))
  const host = document.body.lastElementChild as HTMLElement
  if (view && 'no' in view)
    silence(host)
  if (view && 'no' in view && view.no > 2)
    writeTitle(host, view.no, state.settings.titles)
  return host
}

/** Only the links beside the slide are for use. */
function silence(host: HTMLElement) {
  for (const part of host.querySelectorAll(':scope > :not([data-prerendered=beside])')) {
    part.setAttribute('inert', '')
    part.setAttribute('aria-hidden', 'true')
  }
}

function show(state: PrerenderState, view: View) {
  const name = nameView(view)
  if (name === state.shown)
    return
  const host = state.hosts[name] ?? makeHost(state, view)
  if (host)
    state.hosts[name] = host
  for (const [other, element] of Object.entries(state.hosts))
    element.classList.toggle('prerendered-away', other !== name)
  document.documentElement.classList.toggle('prerendered-off', name !== '1')
  state.shown = name
}

function removePrerendered(state: PrerenderState) {
  state.isOver = state.isLive = true
  document.querySelectorAll('.prerendered, template[id^=prerendered-]').forEach(element => element.remove())
}

function listEnding(element: Element): Animation[] {
  return element.getAnimations({ subtree: true }).filter(animation => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)))
}

/** What never fails: where it would, nothing of the copies stays, and no key is kept any more. */
function guard<T extends unknown[]>(state: PrerenderState, act: (...args: T) => unknown): (...args: T) => Promise<void> {
  return async (...args) => {
    try {
      await act(...args)
    }
    catch (error) {
      removePrerendered(state)
      console.warn(error)
    }
  }
}

function nextFrame(): Promise<number> {
  return new Promise(done => requestAnimationFrame(done))
}

/** Whoever was at a link of the copy is at the real one. */
function moveFocus(from: Element, to: Element) {
  const link = from.contains(document.activeElement) && document.activeElement!.getAttribute('href')
  if (link)
    to.querySelector<HTMLElement>(`[href="${CSS.escape(link)}"]`)?.focus()
}

/** What stands beside the slide comes in files of its own, after it: each part's copy stays and works until then, while the slide is shown. */
async function awaitBeside(host: HTMLElement, live: Element) {
  host.querySelectorAll(':scope > [inert]').forEach(part => part.remove())
  const listParts = () => [...host.querySelectorAll('[data-prerendered=beside]')].filter(part => isVisible(part))
  while (listParts().length && isVisible(live)) {
    for (const part of listParts()) {
      const real = document.querySelector(`body>${[part.localName, ...part.classList].join('.')}`)
      if (real) {
        moveFocus(part, real)
        part.remove()
      }
    }
    await nextFrame()
  }
}

/** Two frames after the real slide is laid out it has been painted; what draws itself in has done so on the copy. */
async function handOver(state: PrerenderState, host: HTMLElement | undefined, live: Element) {
  const isSlide = /^[12]$/.test(state.shown)
  state.isOver = true
  if (host) {
    moveFocus(host, document.getElementById('app')!)
    silence(host)
  }
  if (host && isSlide) {
    listEnding(live).forEach(animation => animation.finish())
    await Promise.allSettled([document.fonts.ready, ...listEnding(host).map(animation => animation.finished)])
  }
  await nextFrame()
  await nextFrame()
  setTimeout(askForFonts, 200, state)
  if (host && isSlide)
    await awaitBeside(host, live)
  removePrerendered(state)
}

/** A font that does not come is asked for again by what shows it. */
function askForFonts({ settings }: PrerenderState) {
  settings.fonts.forEach(font => document.fonts.load(font).catch(() => {}))
}

/** Presses the kept keys again, one after another, now that somebody takes them. */
async function pressAgain(state: PrerenderState) {
  for (const press of state.presses.splice(0)) {
    for (const type of ['keydown', 'keyup']) {
      document.body.dispatchEvent(new KeyboardEvent(type, { ...press, bubbles: true, cancelable: true }))
      await nextFrame()
    }
  }
  state.isAhead = false
  checkApp(state)
}

/** A link of the copy takes the tap; the reader who stays with the slides is remembered as the deck remembers it. */
function recordTap(state: PrerenderState, { target }: Event) {
  const control = (target as Element).closest('.prerendered :is([href],button)')
  if (control?.matches('button')) {
    sessionStorage.setItem(`${state.settings.stayKey}@${location.pathname.replace(/[^/]*$/, '')}`, 'yes')
    chooseParts(state.settings)
  }
  else if (control) {
    state.followed = control
  }
}

/** Whether the address is that of the link that was pressed, which then shows it. */
function isFollowing({ followed }: PrerenderState): boolean {
  const isSo = followed?.getAttribute('href') === location.hash
  followed?.classList.toggle('prerendered-followed', isSo)
  return isSo
}

function checkApp(state: PrerenderState) {
  if (state.isOver)
    return
  const view = findView(state.settings)
  const live = findLive(view)
  const isGone = isElsewhere(view)
  const isFollowed = isFollowing(state)
  sayComing(isFollowed && !view && !isGone ? state.settings.coming : '', state.followed)
  // an address changed while the deck was starting may reach nobody: then what stands there is what is shown; a slide without a width is on its way
  const isOther = !live
    && !state.isLive
    && [...document.querySelectorAll('#app .slidev-layout')].some(other => isVisible(other) && other.getBoundingClientRect().width)
  if (isGone || (!isFollowed && (!view || isOther))) {
    removePrerendered(state)
  }
  else if (live && state.presses.length && !state.isLive) {
    state.isLive = true
    void guard(state, pressAgain)(state)
  }
  else if (live && !state.isAhead) {
    state.isLive = true
    void guard(state, handOver)(state, state.hosts[state.shown], live)
  }
  else if (view && !state.isAhead) {
    show(state, view)
  }
}

/** Turns to the second slide at once, and keeps every other key for those who can take it. */
function recordKey(state: PrerenderState, event: KeyboardEvent) {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event
  if (state.isLive
    || !/^(?:\d|title)/.test(state.shown)
    || (event.target as Element).closest?.('.prerendered')
    || ctrlKey
    || altKey
    || metaKey
    || !/^(?:Arrow\w+|Page\w+| )$/.test(key)) {
    return
  }
  event.preventDefault()
  event.stopImmediatePropagation()
  state.presses.push({ key, code, shiftKey })
  if (state.settings.turns && state.shown === '1' && !shiftKey && /Right|Down| /.test(key)) {
    state.isAhead = true
    show(state, { no: 2 })
  }
}

function startPrerendered(settings: PrerenderSettings) {
  const first = document.getElementById('prerendered-slide')!
  const state: PrerenderState = { settings, shown: '1', hosts: { 1: first }, isAhead: false, isLive: false, isOver: false, presses: [], followed: null }
  void guard(state, listen)(state, first)
}

function listen(state: PrerenderState, first: HTMLElement) {
  const { settings } = state
  const checkAppAgain = guard(state, checkApp)
  // First the fonts that the page itself holds, so that no line of what is shown now breaks anew. The beginning of a page is set in the reader's own.
  const view = findView(settings)
  const isPage = view && 'page' in view
  const fonts = isPage ? [] : [...document.fonts].filter(font => /^"?Prerendered /.test(font.family)).map(font => font.load())
  const measure: () => Promise<void> = guard(state, async () => {
    if (!document.querySelector('.prerendered'))
      return removeEventListener('resize', measure)
    if (!state.isOver)
      measureWindow(settings)
    await Promise.allSettled(fonts)
    chooseParts(settings)
  })
  addEventListener('resize', measure)
  void measure()
  // large drawings take the browser's time, and the words come first
  first.querySelector('.slidev-layout')!.append(document.querySelector<HTMLTemplateElement>('#prerendered-drawings')!.content)
  let isDue = false
  const watcher = new MutationObserver(() => {
    if (state.isOver)
      watcher.disconnect()
    else if (!isDue)
      // once a frame, when the browser looks where everything stands anyway
      requestAnimationFrame(() => { isDue = false; void checkAppAgain(state) })
    isDue = true
  })
  watcher.observe(document.getElementById('app')!, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] })
  addEventListener('hashchange', () => void (state.isOver ? isFollowing(state) : checkAppAgain(state)))
  addEventListener('click', event => void guard(state, recordTap)(state, event))
  addEventListener('keydown', event => void guard(state, recordKey)(state, event), true)
  checkApp(state)
  // The page that is asked for is set in them; its lines are broken once if they are there when it comes. A style sheet's load event never reaches the window.
  function onLoad({ target }: Event) {
    if (state.isOver)
      document.removeEventListener('load', onLoad, true)
    else if (target instanceof HTMLLinkElement && target.rel === 'stylesheet')
      askForFonts(state)
  }
  if (isPage)
    document.addEventListener('load', onLoad, true)
}

/**
 * The script as it stands in the page.
 * @param settings of this build
 */
export function writePrerenderScript(settings: PrerenderSettings): string {
  return packScript(
    [
      guard, isVisible, sayComing, nextFrame, recall, measureWindow, chooseParts, findView, nameView, findLive, writeTitle,
      makeHost, silence, show, removePrerendered, listEnding, askForFonts, moveFocus, awaitBeside, handOver, pressAgain,
      recordTap, isFollowing, isElsewhere, checkApp, recordKey, listen, startPrerendered,
    ],
    settings,
  )
}
