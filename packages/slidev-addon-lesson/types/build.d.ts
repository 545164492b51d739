/** Set by vite.config.ts: whether the build is for lecturers: with notes, /lectures and /export. */
declare const __FOR_LECTURERS__: boolean

declare module 'virtual:slide-facts' {
  import type { SlideFacts } from '../components/lecture/judge-plan.ts'
  import type { SlideWords } from '../components/read/search.ts'

  /** Every slide of the deck, in its order (packages/cli/building/slide-modules.ts). */
  export const slideFacts: readonly SlideFacts[]
  /** Their words, for a search. */
  export const slideWords: readonly SlideWords[]
}

declare module 'virtual:slide-notes' {
  /** Every slide's presenter note by its name (packages/cli/building/slide-modules.ts); none in a build for students. */
  export const slideNotes: Readonly<Record<string, string>>
}

declare module 'virtual:reading' {
  /** What the lock of the audit says. Days are of the form 3011-10-30. */
  export interface Reading {
    /** How many texts and records the lock is of. */
    texts: number
    /** How many of them are signed as they stand now: somebody says to have compared them with the article. */
    compared: number
    /** The last day on which one was; '' where none was. */
    last: string
    /** The day of most records; '' where most were not. */
    usual: string
    /** Records of another day, by table and id as "events/some-event"; '' for one that was not compared as it stands. */
    others: Readonly<Record<string, string>>
  }

  /** Made by a build (packages/cli/building/give-reading.ts). */
  export const reading: Reading
}
