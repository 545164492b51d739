/** What the prerender script has to know, and what it keeps. */
import type { PrerenderedTitles } from '../prerendered-titles.ts'

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
  /** Selectors of what stands beside the first slide, in the body. */
  beside: string[]
  /** Fonts of the second slide, as `font` values: fetched once the first slide stands. */
  fonts: string[]
}

/** A view that can be shown: a slide, or a page by its name. */
export type View = { no: number } | { page: string } | null

/** A key that was pressed before anybody could take it. */
export interface Press { key: string, code: string, shiftKey: boolean }

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
}
