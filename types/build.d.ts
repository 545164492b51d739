/** Set by vite.config.ts: whether the build is for lecturers: with notes, /lectures and /export. */
declare const __FOR_LECTURERS__: boolean
/** How many texts are signed against the article, and how many of these one by one (vite.config.ts). */
declare const __READING__: { texts: number, oneByOne: number, last: string }

declare module 'virtual:slide-facts' {
  import type { SlideFacts } from '../components/lecture/judge-plan.ts'
  import type { SlideWords } from '../components/read/search.ts'

  /** Every slide of the deck, in its order (scripts/building/slide-modules.ts). */
  export const slideFacts: readonly SlideFacts[]
  /** Their words, for a search. */
  export const slideWords: readonly SlideWords[]
}

declare module 'virtual:slide-notes' {
  /** Every slide's presenter note by its name (scripts/building/slide-modules.ts); none in a build for students. */
  export const slideNotes: Readonly<Record<string, string>>
}
