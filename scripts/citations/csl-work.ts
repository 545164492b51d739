import type { Work } from '../../data/schema/article-types.ts'

/** A name as CSL-JSON has it: a person's in parts, a body's whole. */
export type CslName = { family: string, given?: string } | { literal: string }

/** What a citation library needs of a work, in CSL-JSON. What is not known is not there. */
export interface CslWork {
  'id': string
  'citation-key': string
  'type': 'article-journal' | 'book' | 'report' | 'webpage' | 'document' | 'software'
  'author': CslName[]
  'issued'?: { 'date-parts': number[][] }
  'title'?: string
  'container-title'?: string
  'volume'?: string
  'issue'?: string
  'page'?: string
  'publisher'?: string
  'edition'?: string
  'DOI'?: string
  'URL'?: string
  'version'?: string
  'note'?: string
  'language'?: string
}

/** What sort of thing a work is; a work of unknown sort is a document and nothing more. */
const types = { article: 'article-journal', book: 'book', report: 'report', press: 'webpage', web: 'webpage', unknown: 'document' } as const satisfies Record<Work['kind'], CslWork['type']>

/**
 * A work of the reference list or text as CSL-JSON: its fields as the data have them, none made
 * up, none translated. A link that only repeats the DOI is left out.
 */
export function describeForCsl(id: string, work: Work): CslWork {
  const { year, day, title, container, volume, issue, pages, publisher, edition, doi, url, lang } = work
  const isDoi = doi !== undefined && url?.endsWith(doi)
  return {
    'id': id,
    'citation-key': id,
    'type': types[work.kind],
    'author': nameAuthors(work),
    ...year !== null && { issued: { 'date-parts': [[year, ...day ? [day.month, day.day] : []]] } },
    ...title !== null && { title },
    ...container && { 'container-title': container },
    ...volume && { volume },
    ...issue && { issue },
    ...pages && { page: pages },
    ...publisher && { publisher },
    ...edition && { edition },
    ...doi && { DOI: doi },
    ...url && !isDoi && { URL: url },
    ...title !== null && { language: lang },
  }
}

/** Persons by name; who is only "et al." stays so; a body whole. */
function nameAuthors({ authors, people, andOthers }: Work): CslName[] {
  if (!people || andOthers)
    return [{ literal: authors }]
  return people.map(person => ({ ...person }))
}

/** What of an article a reference to it needs. */
export interface CitableArticle {
  title: string
  author: string
  journal: string
  /** Volume, with the issue in brackets: "3(1)". */
  volume: string
  year: number
  pages: { from: number, to: number }
}

/**
 * The article itself as CSL-JSON. Its author's name stands whole: which part is the family name is
 * not for us to say.
 */
export function describeArticleForCsl(id: string, { title, author, journal, volume, year, pages }: CitableArticle): CslWork {
  const [, number = volume, issue] = /^(\w+)\((\w+)\)$/.exec(volume) ?? []
  return {
    id,
    'citation-key': id,
    'type': 'article-journal',
    'author': [{ literal: author }],
    'issued': { 'date-parts': [[year]] },
    title,
    'container-title': journal,
    'volume': number,
    ...issue && { issue },
    'page': `${pages.from}-${pages.to}`,
    'language': 'en',
  }
}
