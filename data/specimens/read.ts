import type { Specimen } from '../../model/pictures.ts'

/** Parts of the page to be read; the whole is seen there. */
export const readSpecimens: readonly Specimen[] = [
  { component: 'read/ReadText', state: 'the explanation of a slide', props: { slide: 'growth-before-all' }, on: 'page' },
  { component: 'read/TermButton', state: 'a word to look up; pressed, it says what it means', props: { id: 'term-export-oriented' }, slots: { default: 'export-oriented' }, on: 'page' },
]
