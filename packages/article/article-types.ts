/** What an article is made of, and the works it cites. */
import type { SectionId } from './article-ids.ts'

/** A part of the article, in reading order. */
export interface Section {
  /** Heading as the article prints it, shortened where it is very long; ours where it has none. */
  title: string
  /** A few words for citation notes at the foot of a slide. */
  short: string
  /** How many numbered paragraphs the part has (footnotes and references count one each). */
  paragraphs: number
  /** Parts that hold no claim of their own need no record that cites them. */
  apparatus?: true
}

/** Where in the article something stands. */
export interface Place {
  section: SectionId
  /** Counted from one within the section. */
  paragraph: number
}

/** A person among the authors, in the article's script and spelling. */
export interface WorkAuthor { family: string, given?: string }

/**
 * The works that the article leans on: all of its reference list, and all that its text names.
 * A work says for itself whether it is listed and where it is cited, so that its state
 * ("listed, never cited", "cited, not in the list as we have it", "years differ") is computed, not typed.
 */
export interface Work {
  /** Authors or issuing body, as the article writes them. */
  authors: string
  /** The body's English name where the article or the deck has one; ours, for readers. */
  authorsEn?: string
  /** The authors one by one, where they are persons; a body's name stands whole in `authors`. */
  people?: readonly WorkAuthor[]
  /** The article names more authors only as "et al.". */
  andOthers?: true
  /** Year in the reference list, or in the text where the list lacks the work; null where neither gives one. */
  year: number | null
  /** Day of that year, where the reference list gives one. */
  day?: { month: number, day: number }
  /** Title as the reference list prints it; null where only the text names the work. */
  title: string | null
  /** Our English rendering of a title in another language. */
  titleEn?: string
  /** Journal or site. */
  container?: string
  volume?: string
  issue?: string
  /** As the list prints them; a range left open stays open. */
  pages?: string
  publisher?: string
  edition?: string
  doi?: string
  url?: string
  /** The code of its language (BCP 47): English, one of the deck's others, or any. */
  lang: string
  /** 'unknown' where only the text names the work: what sort of thing it is, the article does not say. */
  kind: 'article' | 'book' | 'report' | 'press' | 'web' | 'unknown'
  /** Its place in the reference list; null where it is missing there. */
  listed: Place | null
  /** Its place would come after the end of the reference list as we have it, so that nobody can say that it is missing. */
  beyondList?: true
  /** The passages that cite it; [] where none does. */
  cited: readonly Place[]
  /** The year that the text gives, where it is not the list's. */
  yearInText?: number | null
}
