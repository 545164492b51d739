/** What a deck says of itself when a build of it is finished: its words, its slides as text, and what of it is seen first. */
import type { SplitScripts } from '@deck/article/split-scripts'
import type { Browser, Page } from 'playwright-chromium'

/** A slide as it is read. */
export interface PlainSlide {
  title: string
  /** Its chapter, as readers know it. */
  chapter: string
  /** Paragraphs parted by a blank line; '' for none. */
  text: string
}

/** What a page says where its scripts and style sheets do not come, or a browser is too old for them. */
export interface GuardWords {
  /** What is missing: all, or a style sheet alone. */
  entry: string
  look: string
  /** Why. `{what}` stands for what the server has said. */
  causes: Readonly<Record<'disk' | 'offline' | 'unreachable' | 'missing' | 'refused' | 'type' | 'unknown', string>>
  reload: string
  close: string
  /** The link to the deck's text. */
  text: string
  noScript: string
  tooOld: string
}

/** What the pages say that need none of the deck's scripts: its text, and the one for an unknown address. */
export interface PlainWords {
  textTitle: string
  textLead: string
  toDeck: string
  unknownTitle: string
  unknownText: string
  unknownHint: string
  unknownHome: string
}

/** What of the deck stands in its page before any script. */
export interface ViewSettings {
  /** Selector of what comes once there is time, and only for some: no slide is prerendered with it. */
  later: string
  /** Selectors of what stands beside the first slide on a phone and comes in files of its own, when there is time: it is waited for. */
  besides: readonly string[]
  /** Pages whose beginning is there, what stands above the fold on a phone: name, and selector of what is left out because it needs data. */
  pages: readonly { name: string, without: string }[]
  /** The media query of a narrow screen, and where a reader's choice to stay with the slides is kept. */
  narrow: string
  stayKey: string
}

/** Whatever else is read from the finished deck, in the same browser as the first slide. */
export interface Reading {
  /** The file that holds it, beside index.html; it holds an empty object where there is no browser. */
  file: string
  read: (page: Page, origin: string) => Promise<object>
}

export interface FinishSettings {
  /** The language of its pages (BCP 47). */
  lang: string
  title: string
  /** At most twelve signs, for the place under an icon. */
  shortTitle: string
  description: string
  words: GuardWords & PlainWords & { previewAlt: string, coming: string }
  /** What is said of a page that the offline copy does not have, by language: whoever asks for an edition reads another language than this one. */
  notKept: Readonly<Record<string, string>>
  listSlides: () => Promise<PlainSlide[]>
  /** Tells other languages apart. */
  split: SplitScripts
  /** Pages that a long press on the icon offers: their names and their routes, such as "/read". */
  shortcuts: readonly { name: string, route: string }[]
  /** The two grounds on which the deck stands, as CSS colours. */
  papers: { day: string, night: string }
  views: ViewSettings
  reading: Reading
  /** Folders whose text a reader may see. */
  folders: readonly string[]
  /** Lists of files that a page offers for download: the offline copy holds them, and what they name. Those that grow after the build are asked for anew. */
  lists: { fixed: readonly string[], growing: readonly string[] }
  /** The browser that the build is captured in; null for a plain build. */
  browser: Browser | null
  /** Where the deck will stand, with a slash at its end; '' where nobody said. */
  address: string
  /** The deck as search engines read it. */
  resource: object
  /** The deck's own steps: they come before what takes all files as they then are. */
  steps: readonly FinishStep[]
}

/** One step: takes the build's folder and the settings, and changes the files in it. */
export type FinishStep = (folder: string, settings: FinishSettings) => void | Promise<void>
