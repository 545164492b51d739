import type { Fact, Name } from '../../data/types.ts'
import type { Findable } from './search-text.ts'

/** A slide as the search needs it. */
export interface ReadableSlide {
  /** Its routeAlias. */
  name: string
  title: string
}

type Named = Fact & { name?: Name }
const namesOf = ({ label, name }: Named) => [label, name?.en, name?.acronym, name?.ko, name?.mn].filter(Boolean).join(' ')

/**
 * Gathers all that can be found: slides by title and explanation, records and glossary terms by all
 * their names and their sentence. Tokens in an explanation are searched as what they say.
 * @param slides in the deck's order
 * @param explain the slide's explanation as it is read, '' where there is none
 * @param records everything with an id, the glossary left out
 * @param glossary its terms
 */
export function gatherFindable(slides: readonly ReadableSlide[], explain: (name: string) => string, records: Readonly<Record<string, Fact>>, glossary: Readonly<Record<string, Fact>>): Findable[] {
  const ofRecords = (kind: 'record' | 'term', from: Readonly<Record<string, Fact>>) => Object.entries(from).map(([id, record]): Findable => ({
    key: `${kind}:${id}`,
    kind,
    target: id,
    title: record.label,
    names: namesOf(record),
    text: record.gist,
  }))
  return [
    ...slides.map(({ name, title }): Findable => ({ key: `slide:${name}`, kind: 'slide', target: name, title, names: '', text: explain(name) })),
    ...ofRecords('term', glossary),
    ...ofRecords('record', records),
  ]
}
