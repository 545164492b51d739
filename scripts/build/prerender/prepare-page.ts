/**
 * The script behind the first slide's words, before the first paint: day or night, and whether the first slide is asked
 * for. It stands behind them since a browser that has run a script looks for something to paint, and finds them. It asks for
 * no measure, for which the browser would have to lay out a page that is not there yet. The functions' own text goes
 * into the page.
 */
import type { PackedFont } from './set-fonts.ts'
import { recall } from './find-view.ts'
import { packScript } from './pack-script.ts'

/** What the script has to know of this build. */
export interface PageSettings {
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
  if (new RegExp(asksForFirst).test(location.hash) && !/[?&](?:print|embedded)\b/.test(location.search))
    fonts.forEach(({ family, file, ...descriptors }) => document.fonts.add(new FontFace(family, Uint8Array.from(atob(file), sign => sign.charCodeAt(0)), descriptors)))
  else
    root.classList.add('prerendered-off')
}

/**
 * The script as it stands in the page.
 * @param settings of this build
 */
export function writePageScript(settings: PageSettings): string {
  return packScript([recall, preparePage], settings)
}
