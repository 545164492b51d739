import type { Fact, Name } from '../../data/schema/types.ts'
import type { Term } from '../glossary/arrange-terms.ts'
import type { Findable } from './search-text.ts'
import { otherWordsOf } from '../glossary/arrange-terms.ts'
import { otherNamesOf } from '../shell/other-names.ts'

/** A slide as the search needs it. */
export interface ReadableSlide {
  /** Its routeAlias. */
  name: string
  title: string
  /** Words that find it although they stand nowhere on it. */
  words?: string
  /** What it shows and what stands on it, with all names. */
  shown?: string
}

type Named = Fact & { name?: Name }
const namesOf = ({ label, name }: Named) => [label, name?.en, name?.acronym, ...otherNamesOf(name).map(({ text }) => text)].filter(Boolean).join('\n')

/**
 * Gathers all that can be found: slides by title, explanation and what they show, records and terms by all their
 * names and their sentence, terms by their aliases and equivalents too. Tokens in an explanation are
 * searched as what they say.
 * @param slides in the deck's order
 * @param explain the slide's explanation as it is read, '' where there is none
 * @param records everything with an id, the glossary left out
 * @param terms the glossary's; a term without a passage is a word of the course
 * @param everyday everyday words for records, by id
 * @param pages pages of their own, by address, with the words that find them
 */
export function gatherFindable(slides: readonly ReadableSlide[], explain: (name: string) => string, records: Readonly<Record<string, Fact>>, terms: readonly Term[], everyday: Readonly<Record<string, readonly string[] | undefined>> = {}, pages: Readonly<Record<string, { title: string, words: string }>> = {}): Findable[] {
  return [
    ...Object.entries(pages).map(([address, { title, words }]): Findable => ({ key: `page:${address}`, kind: 'page', target: address, title, names: words, text: '' })),
    ...slides.map(({ name, title, words = '', shown = '' }): Findable => ({ key: `slide:${name}`, kind: 'slide', target: name, title, names: words, shown, text: explain(name) })),
    ...terms.map((term): Findable => {
      const { id, entry: { label, gist, cite } } = term
      const kind = cite ? 'term' : 'word'
      return { key: `${kind}:${id}`, kind, target: id, title: label, names: otherWordsOf(term).join('\n'), text: gist }
    }),
    ...Object.entries(records).map(([id, record]): Findable => ({ key: `record:${id}`, kind: 'record', target: id, title: record.label, names: [namesOf(record), ...everyday[id] ?? []].join('\n'), text: record.gist })),
  ]
}
