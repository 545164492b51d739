/**
 * Parts of the prerender script: which view is asked for, how large the window is, and whether the real view stands there. The
 * functions' own text goes into the page, so they may call only each other and isVisible.
 */
import type { PackedFont } from './capture-view.ts'
import { isVisible } from '@deck/browser/is-visible'

/** Left, top, width, size of the type and height of a line, in px on the slide. */
type Place = readonly [left: number, top: number, width: number, size: number, line: number]

/** A slide's name, its title, and its place where that is not the usual one. */
type PrerenderedTitle = readonly [name: string, text: string, place?: Place]

/** All titles, in the slides' order, and where most of them stand. */
export interface PrerenderedTitles { usual: Place, slides: PrerenderedTitle[] }

/**
 * Packs titles: most stand at one place, which is said once.
 * @param seen name, text and place of each slide's title
 */
export function packTitles(seen: readonly { name: string, text: string, place: Place }[]): PrerenderedTitles {
  const counts = new Map<string, number>()
  for (const { place } of seen)
    counts.set(place.join(), (counts.get(place.join()) ?? 0) + 1)
  const usual = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '0,0,0,0,0'
  return {
    usual: usual.split(',').map(Number) as unknown as Place,
    slides: seen.map(({ name, text, place }) => place.join() === usual ? [name, text] : [name, text, place]),
  }
}

/** What the script has to know of this build. */
export interface PrerenderSettings {
  titles: PrerenderedTitles
  /** Names of the pages whose beginning is prerendered. */
  pages: string[]
  /** Whether the first slide turns at the first press, and the second is prerendered. */
  turns: boolean
  /** Size of the slide in px. */
  width: number
  height: number
  /** The media query of a narrow screen, and where a reader's choice to stay with the slides is kept. */
  narrow: string
  stayKey: string
  /** What is said of a page that is on its way. */
  coming: string
  /** Fonts of the second slide, as `font` values: fetched once the first slide stands. */
  fonts: string[]
}

/** A view that can be shown: a slide, or a page by its name. */
export type View = { no: number } | { page: string } | null

/** A key that was pressed before anybody could take it. */
interface Press { key: string, code: string, shiftKey: boolean }

/** What the script keeps. */
export interface PrerenderState {
  settings: PrerenderSettings
  /** What is shown, by name; the hosts of all that was shown so far. */
  shown: string
  hosts: Record<string, HTMLElement>
  /** The second slide is shown though the first is still asked for: a key was pressed. */
  isAhead: boolean
  /** The deck's own program runs and takes the keys. */
  isLive: boolean
  isOver: boolean
  presses: Press[]
  /** The link of a copy that was pressed. */
  followed: Element | null
}

/** What is kept under a name with the deck's path (packages/browser/storage.browser.ts), or as an earlier edition kept it. */
export function recall(storage: 'localStorage' | 'sessionStorage', name: string): string | null {
  try {
    return window[storage].getItem(`${name}@${location.pathname.replace(/[^/]*$/, '')}`) ?? window[storage].getItem(name)
  }
  catch {
    return null
  }
}

/** Says what Slidev will say once it runs: the scale of the slide. Until then the slide's own rule stands. */
export function measureWindow({ width, height }: PrerenderSettings) {
  const root = document.documentElement
  const kept = Number(recall('localStorage', 'slidev-scale'))
  // whoever keeps a scale that no slide can have is not heard (client/read-setting.ts)
  const scale = kept >= 0.1 && kept <= 10 ? kept : Math.min(root.clientWidth / width, innerHeight / height)
  root.style.setProperty('--vh', `${innerHeight * 0.01}px`)
  root.style.setProperty('--slidev-slide-scale', String(scale))
}

/** Whether the window is narrow, for what only such windows show. */
export function chooseParts({ narrow, stayKey }: PrerenderSettings) {
  document.documentElement.classList.toggle('prerendered-narrow', matchMedia(narrow).matches && recall('sessionStorage', stayKey) !== 'yes')
}

/** Which view the address asks for; none where it asks for more than its beginning. */
export function findView({ titles, pages }: PrerenderSettings): View {
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

export function nameView(view: View): string {
  return !view ? '' : 'page' in view ? view.page : view.no < 3 ? String(view.no) : `title-${view.no}`
}

/** The real view, once it can be seen. */
export function findLive(view: View): Element | null {
  const live = !view
    ? null
    : 'page' in view ? document.querySelector('#app main h1') : document.querySelector(`#app [data-slidev-no="${view.no}"] .slidev-layout`)
  return live && isVisible(live) && live.getBoundingClientRect().width ? live : null
}

/** Somebody has gone on meanwhile, or something else stands there: a page, or word of a failure. */
export function isElsewhere(view: View): boolean {
  const own = view && 'page' in view ? 'main' : '#slideshow'
  return [...document.querySelectorAll('#app :is(h1, [role=alert])')].some(other => !other.closest(own) && isVisible(other))
}

/**
 * Writes functions and a call of the last one.
 * @param functions in an order of no matter; each may use the others and nothing else of its module
 * @param settings handed to the last one
 */
export function packScript(functions: readonly ((...args: never[]) => unknown)[], settings: unknown): string {
  const text = functions.map(String).join('\n').replace(/^\s*(?:\/\/|\/\*\*|\*).*\n/gm, '').replace(/^\s+/gm, '').replace(/[ \t]{2,}/g, ' ')
  return `{${text}\n${functions.at(-1)!.name}(${JSON.stringify(settings).replaceAll('<', '\\u003C')})}`
}

/** What the script has to know of this build. */
interface PageSettings {
  /** Hashes of links that ask for the first slide, as a regular expression. */
  asksForFirst: string
  /** The fonts of its title. */
  fonts: PackedFont[]
}

function preparePage({ asksForFirst, fonts }: PageSettings) {
  const root = document.documentElement
  const scheme = recall('localStorage', 'slidev-color-schema')
  const isDark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.classList.add('prerendered-asked', isDark ? 'dark' : 'light')
  if (new RegExp(asksForFirst).test(location.hash) && !/[?&](?:print|embedded)\b/.test(location.search)) {
    fonts.forEach(({ family, file, ...descriptors }) =>
      document.fonts.add(new FontFace(family, Uint8Array.from(atob(file), sign => sign.charCodeAt(0)), descriptors)))
  }
  else {
    root.classList.add('prerendered-off')
  }
}

/**
 * The script as it stands in the page.
 * @param settings of this build
 */
export function writePageScript(settings: PageSettings): string {
  return packScript([recall, preparePage], settings)
}
