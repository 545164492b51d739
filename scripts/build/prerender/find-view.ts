/**
 * Parts of the prerender script: which view is asked for, how large the window is, and whether the real view stands there. The
 * functions' own text goes into the page, so they may call only each other and isVisible.
 */
import type { PrerenderSettings, View } from './prerender-state.ts'
import { isVisible } from '../../../components/shell/is-visible.browser.ts'

/** What is kept under a name with the deck's path (components/shell/storage.browser.ts), or as an earlier edition kept it. */
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
  // whoever keeps a scale that no slide can have is not heard (components/shell/read-setting.ts)
  const scale = kept >= 0.1 && kept <= 10 ? kept : Math.min(root.clientWidth / width, innerHeight / height)
  root.style.setProperty('--vh', `${innerHeight * 0.01}px`)
  root.style.setProperty('--slidev-slide-scale', String(scale))
}

/** Whether the window is upright or narrow, for what only such windows show. */
export function chooseParts({ width, height, narrow, stayKey }: PrerenderSettings) {
  const root = document.documentElement
  root.classList.toggle('prerendered-upright', innerHeight - innerWidth * height / width > 120)
  root.classList.toggle('prerendered-narrow', matchMedia(narrow).matches && recall('sessionStorage', stayKey) !== 'yes')
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
  const live = !view ? null : 'page' in view ? document.querySelector('#app main h1') : document.querySelector(`#app [data-slidev-no="${view.no}"] .slidev-layout`)
  return live && isVisible(live) && live.getBoundingClientRect().width ? live : null
}

/** Somebody has gone on meanwhile, or something else stands there: a page, or word of a failure. */
export function isElsewhere(view: View): boolean {
  const own = view && 'page' in view ? 'main' : '#slideshow'
  return [...document.querySelectorAll('#app :is(h1, [role=alert])')].some(other => !other.closest(own) && isVisible(other))
}
