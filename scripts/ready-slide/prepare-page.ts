/**
 * The script in the page's head, before the first paint: day or night, the scale of the sheet, and whether the
 * first slide is asked for. The functions' own text goes into the page, so they may call only each other.
 */
import { packScript } from './pack-script.ts'

/** What the script has to know of this build. */
export interface PageSettings {
  /** Hashes of links that ask for the first slide, as a regular expression. */
  hash: string
  /** Size of the sheet in px. */
  width: number
  height: number
  /** The media query of a narrow screen, and where a reader's wish to stay with the slides is kept. */
  narrow: string
  stayKey: string
}

function recall(storage: 'localStorage' | 'sessionStorage', key: string): string | null {
  try {
    return window[storage].getItem(key)
  }
  catch {
    return null
  }
}

/** Says what Slidev will say once it runs: the scale of the sheet, and whether the window is upright. */
function measureWindow({ width, height, narrow, stayKey }: PageSettings) {
  const root = document.documentElement
  const scale = Number(recall('localStorage', 'slidev-scale')) || Math.min(root.clientWidth / width, innerHeight / height)
  root.style.setProperty('--vh', `${innerHeight * 0.01}px`)
  root.style.setProperty('--slidev-slide-scale', String(scale))
  root.classList.toggle('ready-upright', innerHeight - innerWidth * height / width > 120)
  root.classList.toggle('ready-narrow', matchMedia(narrow).matches && recall('sessionStorage', stayKey) !== 'yes')
}

function preparePage(settings: PageSettings) {
  const root = document.documentElement
  const scheme = recall('localStorage', 'slidev-color-schema') ?? 'auto'
  const isDark = scheme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : scheme === 'dark'
  root.classList.add(isDark ? 'dark' : 'light')
  const measure = () => document.querySelector('.ready') || document.readyState === 'loading' ? measureWindow(settings) : removeEventListener('resize', measure)
  measure()
  addEventListener('resize', measure)
  if (!new RegExp(settings.hash).test(location.hash) || /[?&](?:print|embedded)\b/.test(location.search)) {
    root.classList.add('ready-off')
    return
  }
  // The faces stand in the sheet above: they are unpacked while the slide is still coming.
  document.fonts.forEach(face => face.family.includes('Ready ') && face.load())
}

/**
 * The script as it stands in the page.
 * @param settings of this build
 */
export function writePageScript(settings: PageSettings): string {
  return packScript([recall, measureWindow, preparePage], settings)
}
