/**
 * The script in the page's head: decides before the first paint whether the ready slide shows, and takes it
 * away once the real one stands there. The functions' own text goes into the page, so they may call only each other.
 */

/** What the script has to know of this build. */
export interface ReadySettings {
  /** Hashes of links that ask for the first slide, as a regular expression. */
  hash: string
  /** Size of the sheet in px. */
  width: number
  height: number
  /** The media query of a narrow screen, and where a reader's wish to stay with the slides is kept. */
  narrow: string
  stayKey: string
  /** Faces of the slides to come, as `font` values: fetched once the first slide stands. */
  faces: string[]
}

function recall(storage: 'localStorage' | 'sessionStorage', key: string): string | null {
  try {
    return window[storage].getItem(key)
  }
  catch {
    return null
  }
}

function asksForFirst({ hash }: ReadySettings): boolean {
  return new RegExp(hash).test(location.hash) && !/[?&](?:print|embedded)\b/.test(location.search)
}

function takeReady() {
  document.getElementById('ready-slide')?.remove()
}

/** Says what Slidev will say once it runs: the scale of the sheet, and whether the window is upright. */
function measureWindow({ width, height, narrow, stayKey }: ReadySettings) {
  const root = document.documentElement
  const scale = Number(recall('localStorage', 'slidev-scale')) || Math.min(root.clientWidth / width, innerHeight / height)
  root.style.setProperty('--vh', `${innerHeight * 0.01}px`)
  root.style.setProperty('--slidev-slide-scale', String(scale))
  root.classList.toggle('ready-upright', innerHeight - innerWidth * height / width > 120)
  root.classList.toggle('ready-narrow', matchMedia(narrow).matches && recall('sessionStorage', stayKey) !== 'yes')
}

function listEnding(element: Element): Animation[] {
  return element.getAnimations({ subtree: true }).filter(animation => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)))
}

/** Two frames after the real slide is laid out it has been painted; what draws itself in has done so on the copy. */
async function handOver(ready: HTMLElement, live: Element, { faces }: ReadySettings) {
  ready.inert = true
  ready.setAttribute('aria-hidden', 'true')
  listEnding(live).forEach(animation => animation.finish())
  await Promise.allSettled([document.fonts.ready, ...listEnding(ready).map(animation => animation.finished)])
  requestAnimationFrame(() => requestAnimationFrame(() => {
    takeReady()
    // a face that does not come is asked for again by the slide that shows it
    setTimeout(() => faces.forEach(face => document.fonts.load(face).catch(() => {})), 200)
  }))
}

function watchLive(settings: ReadySettings) {
  const app = document.getElementById('app')!
  const ready = document.getElementById('ready-slide')!
  let isLive = false
  const watcher = new MutationObserver(look)
  function look() {
    const live = app.querySelector('[data-slidev-no="1"] .slidev-layout')
    // Somebody has gone on meanwhile, or something else stands there: a page, or word of a failure.
    const others = [...app.querySelectorAll('h1, [role=alert]')].filter(other => !live?.contains(other))
    if (!asksForFirst(settings) || (live && !live.checkVisibility()) || others.some(other => other.checkVisibility())) {
      takeReady()
    }
    else if (live && live.getBoundingClientRect().width && !isLive) {
      isLive = true
      handOver(ready, live, settings)
    }
    if (!ready.isConnected)
      watcher.disconnect()
  }
  watcher.observe(app, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] })
  addEventListener('hashchange', look)
  look()
}

function showReady(settings: ReadySettings) {
  const root = document.documentElement
  if (!asksForFirst(settings)) {
    root.classList.add('ready-off')
    addEventListener('DOMContentLoaded', takeReady)
    return
  }
  const scheme = recall('localStorage', 'slidev-color-schema') ?? 'auto'
  const isDark = scheme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : scheme === 'dark'
  root.classList.add(isDark ? 'dark' : 'light')
  const measure = () => document.getElementById('ready-slide') || document.readyState === 'loading' ? measureWindow(settings) : removeEventListener('resize', measure)
  measure()
  // The faces stand in the sheet above: they are unpacked while the slide is still coming.
  document.fonts.forEach(face => face.family.includes('Ready ') && face.load())
  addEventListener('resize', measure)
  addEventListener('DOMContentLoaded', () => watchLive(settings))
}

/**
 * The script as it stands in the page.
 * @param settings of this build
 */
export function writeReadyScript(settings: ReadySettings): string {
  const functions = [recall, asksForFirst, takeReady, measureWindow, listEnding, handOver, watchLive, showReady]
  const text = functions.map(String).join('\n').replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '').replace(/[ \t]{2,}/g, ' ')
  return `{${text}\nshowReady(${JSON.stringify(settings).replaceAll('<', '\\u003C')})}`
}
