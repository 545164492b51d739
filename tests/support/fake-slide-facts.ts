/** A stand-in for the module that a build makes from the chapters: four slides of made-up chapters. */
import type { SlideFacts } from 'slidev-addon-lesson/lecture/judge-plan.ts'
import type { SlideWords } from 'slidev-addon-lesson/read/search.ts'
import { chapters } from '../../data/chapters.ts'

const [first, second] = Object.keys(chapters) as [string, string]

export const slideFacts: SlideFacts[] = [
  { name: 'moon', title: 'A moon', chapter: first, minutes: 2 },
  { name: 'cloud', title: 'A cloud', chapter: first, minutes: 3 },
  { name: 'tide', title: 'A tide', chapter: second, minutes: 4 },
  { name: 'star', title: 'A star', chapter: second, minutes: null },
]

export const slideWords: SlideWords[] = [{ name: 'moon', text: 'a white light', ids: [] }]
