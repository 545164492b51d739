import MiniSearch from 'minisearch'
import { fold } from '../shell/fold.ts'
import { matchQuestion } from './match-question.ts'

/** A slide with all by which it may be looked for. */
export interface FindableSlide {
  no: number
  title: string
  /** Its name in links. */
  name: string
  /** Title of its chapter. */
  chapter: string
  /** Names of what it shows and terms that it uses, in every script, and their other forms. */
  names: string
  /** Words that stand on it, and its explanation. */
  text: string
  /** Everyday words for what its text names. */
  also?: string
}

/** What a build knows of the words of a slide. */
export interface SlideWords {
  /** Its name in links. */
  name: string
  text: string
  /** Of records that it shows, and perhaps other words. */
  ids: readonly string[]
}

/** A slide that was found. */
export type FoundSlide = Pick<FindableSlide, 'no' | 'title' | 'chapter'>

/** How many are shown at most. */
const most = 12

/** Looks for slides by any of their words. */
export type FindSlides = (typed: string) => readonly FoundSlide[]

/** Slides by number: the one with this number first, then those whose number begins so. */
export function findByNumber(slides: readonly FoundSlide[], typed: string): readonly FoundSlide[] {
  return slides.filter(({ no }) => String(no).startsWith(typed)).sort((a, b) => a.no - b.no).slice(0, most)
}

/**
 * Lays out all slides for a search that puts the best first: a title counts more than a name or a term, and these more than
 * other words. Words may be typed in part, in any script; from five letters on, one letter may be wrong.
 * @param slides all of the deck's
 * @param small words that a question is made of and that say nothing of what is looked for
 */
export function laySlides(slides: readonly FindableSlide[], small: readonly string[] = []): FindSlides {
  const index = new MiniSearch<FindableSlide>({
    idField: 'no',
    fields: ['title', 'name', 'chapter', 'names', 'text', 'also'],
    storeFields: ['no', 'title', 'chapter'],
    processTerm: fold,
    searchOptions: { boost: { title: 8, name: 5, names: 3, chapter: 2 }, prefix: true, fuzzy: term => term.length > 4 ? 0.2 : false, weights: { fuzzy: 0.2, prefix: 0.5 }, combineWith: 'AND' },
  })
  index.addAll(slides)
  return typed => (matchQuestion(index, typed, small).results as unknown as FoundSlide[]).slice(0, most).map(({ no, title, chapter }) => ({ no, title, chapter }))
}
