/**
 * The script at the page's end, which runs before the deck's own: it shows what is ready of the view that is asked for, takes
 * it away once the real one stands there, and keeps the keys that are pressed until then. The functions' own text
 * goes into the page, so they may call only each other.
 */
import type { ReadyTitles } from '../../logic/build/ready-titles.ts'
import { packScript } from './pack-script.ts'

/** What the script has to know of this build. */
export interface ReadySettings {
  titles: ReadyTitles
  /** Names of the pages whose beginning is ready. */
  pages: string[]
  /** Whether the first slide turns at the first press, and the second is ready. */
  turns: boolean
  /** Size of the sheet in px. */
  width: number
  height: number
  /** The media query of a narrow screen, and where a reader's wish to stay with the slides is kept. */
  narrow: string
  stayKey: string
  /** Faces of the second slide, as `font` values: fetched once the first slide stands. */
  faces: string[]
}

/** A view that can be shown: a slide, or a page by its name. */
type View = { no: number } | { page: string } | null
/** A key that was pressed before anybody could take it. */
interface Press { key: string, code: string, shiftKey: boolean }
/** What the script keeps. */
interface Ready {
  settings: ReadySettings
  /** What is shown, by name; the hosts of all that was shown so far. */
  shown: string
  hosts: Record<string, HTMLElement>
  /** The second slide is shown though the first is still asked for: a key was pressed. */
  isAhead: boolean
  /** The deck's own program runs and takes the keys. */
  isLive: boolean
  isOver: boolean
  presses: Press[]
}

function recall(storage: 'localStorage' | 'sessionStorage', key: string): string | null {
  try {
    return window[storage].getItem(key)
  }
  catch {
    return null
  }
}

/** Says what Slidev will say once it runs: the scale of the sheet, and whether the window is upright. Until then the sheet's own rule stands. */
function measureWindow({ width, height, narrow, stayKey }: ReadySettings) {
  const root = document.documentElement
  const scale = Number(recall('localStorage', 'slidev-scale')) || Math.min(root.clientWidth / width, innerHeight / height)
  root.style.setProperty('--vh', `${innerHeight * 0.01}px`)
  root.style.setProperty('--slidev-slide-scale', String(scale))
  root.classList.toggle('ready-upright', innerHeight - innerWidth * height / width > 120)
  root.classList.toggle('ready-narrow', matchMedia(narrow).matches && recall('sessionStorage', stayKey) !== 'yes')
}

/** Which view the address asks for; none where it asks for more than its beginning. */
function findView({ titles, pages }: ReadySettings): View {
  const [path = '', ...asked] = location.hash.split('?')
  const name = path.replace(/^#?\/?|\/$/g, '')
  const query = asked.join('?')
  if (/[?&](?:print|embedded)\b/.test(location.search) || (query && !/^clicks=\d+$/.test(query)))
    return null
  if (pages.includes(name))
    return query ? null : { page: name }
  const no = name === '' ? 1 : /^\d+$/.test(name) ? Number(name) : 1 + titles.slides.findIndex(([alias]) => alias === name)
  const title = titles.slides[no - 1]
  // in the middle of a slide, only what stands in its usual place is sure to stand there still
  return !title || (query && (title[2] || no < 3)) ? null : { no }
}

function nameView(view: View): string {
  return !view ? '' : 'page' in view ? view.page : view.no < 3 ? String(view.no) : `title-${view.no}`
}

/** The real view, once it can be seen. */
function findLive(view: View): Element | null {
  const live = !view ? null : 'page' in view ? document.querySelector('#app main h1') : document.querySelector(`#app [data-slidev-no="${view.no}"] .slidev-layout`)
  return live?.checkVisibility({ visibilityProperty: true }) && live.getBoundingClientRect().width ? live : null
}

/** Turns the copy of the second slide into a sheet that bears another one's title. */
function writeTitle(host: HTMLElement, no: number, { usual, slides }: ReadyTitles) {
  const [, text, place = usual] = slides[no - 1]!
  const title = host.querySelector<HTMLElement>('h1')!
  const [left, top, width, size, line] = place.map(px => `${px}px`)
  title.textContent = text
  title.closest('.slidev-layout')!.replaceChildren(title)
  host.querySelectorAll('[data-ready]').forEach(part => part.remove())
  for (const [name, value] of Object.entries({ 'position': 'absolute', left, top, width, 'margin': '0', 'max-width': 'none', 'font-size': size, 'line-height': line, 'text-wrap': place === usual ? '' : 'balance' }))
    title.style.setProperty(name, value!, 'important')
  host.classList.add('ready-titled')
}

function makeHost(ready: Ready, view: View): HTMLElement | null {
  const name = nameView(view)
  const template = document.querySelector<HTMLTemplateElement>(`#ready-${name.startsWith('title') ? 2 : name}`)
  if (!(template instanceof HTMLTemplateElement))
    return template
  document.body.append(template.content.cloneNode(true))
  const host = document.body.lastElementChild as HTMLElement
  if (view && 'no' in view && view.no > 2)
    writeTitle(host, view.no, ready.settings.titles)
  return host
}

function show(ready: Ready, view: View) {
  const name = nameView(view)
  if (name === ready.shown)
    return
  const host = ready.hosts[name] ?? makeHost(ready, view)
  if (host)
    ready.hosts[name] = host
  for (const [other, element] of Object.entries(ready.hosts))
    element.classList.toggle('ready-away', other !== name)
  document.documentElement.classList.toggle('ready-off', name !== '1')
  ready.shown = name
}

function takeAway(ready: Ready) {
  ready.isOver = ready.isLive = true
  document.querySelectorAll('.ready, template[id^=ready-]').forEach(element => element.remove())
}

function listEnding(element: Element): Animation[] {
  return element.getAnimations({ subtree: true }).filter(animation => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)))
}

/** Two frames after the real slide is laid out it has been painted; what draws itself in has done so on the copy. */
async function handOver(ready: Ready, host: HTMLElement | undefined, live: Element) {
  host?.setAttribute('inert', '')
  host?.setAttribute('aria-hidden', 'true')
  ready.isOver = true
  if (host && /^[12]$/.test(ready.shown)) {
    listEnding(live).forEach(animation => animation.finish())
    await Promise.allSettled([document.fonts.ready, ...listEnding(host).map(animation => animation.finished)])
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
  const frame = () => new Promise(done => requestAnimationFrame(done))
  for (const press of ready.presses.splice(0)) {
    for (const type of ['keydown', 'keyup']) {
      document.body.dispatchEvent(new KeyboardEvent(type, { ...press, bubbles: true, cancelable: true }))
      await frame()
    }
  }
  ready.isAhead = false
  look(ready)
}

/** Somebody has gone on meanwhile, or something else stands there: a page, or word of a failure. */
function isElsewhere(view: View): boolean {
  const own = view && 'page' in view ? 'main' : '#slideshow'
  return [...document.querySelectorAll('#app :is(h1, [role=alert])')].some(other => !other.closest(own) && other.checkVisibility())
}

function look(ready: Ready) {
  if (ready.isOver)
    return
  const view = findView(ready.settings)
  const live = findLive(view)
  // an address changed while the deck was starting may reach nobody: then what stands there is what is shown
  const isOther = !live && !ready.isLive && [...document.querySelectorAll('#app .slidev-layout')].some(other => other.checkVisibility())
  if (!view || isElsewhere(view) || isOther) {
    takeAway(ready)
  }
  else if (live && ready.presses.length && !ready.isLive) {
    ready.isLive = true
    void pressAgain(ready)
  }
  else if (live && !ready.isAhead) {
    ready.isLive = true
    void handOver(ready, ready.hosts[ready.shown], live)
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
  const measure = () => ready.isOver ? removeEventListener('resize', measure) : measureWindow(settings)
  addEventListener('resize', measure)
  measure()
  // large drawings take the browser's time, and the words come first
  document.documentElement.classList.add('ready-read')
  let isDue = false
  const watcher = new MutationObserver(() => {
    if (ready.isOver)
      watcher.disconnect()
    else if (!isDue)
      // once a frame, when the browser looks where everything stands anyway
      requestAnimationFrame(() => { isDue = false; look(ready) })
    isDue = true
  })
  watcher.observe(document.getElementById('app')!, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] })
  addEventListener('hashchange', () => look(ready))
  addEventListener('keydown', event => keepKey(ready, event), true)
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
  return packScript([recall, measureWindow, findView, nameView, findLive, writeTitle, makeHost, show, takeAway, listEnding, askForFaces, handOver, pressAgain, isElsewhere, look, keepKey, startReady], settings)
}
