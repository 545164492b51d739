import type { Work } from '@deck/article'
import { Cite, plugins } from '@citation-js/core'
import { article, deck, published } from '@deck/lesson/outline'
import { works } from '@deck/lesson/records'
import { project } from './building/project.ts'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

/** A name as CSL-JSON has it: a person's in parts, a body's whole. */
type CslName = { family: string, given?: string } | { literal: string }

/** What a citation library needs of a work, in CSL-JSON. What is not known is not there. */
interface CslWork {
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
const types = {
  article: 'article-journal',
  book: 'book',
  report: 'report',
  press: 'webpage',
  web: 'webpage',
  unknown: 'document',
} as const satisfies Record<Work['kind'], CslWork['type']>

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
interface CitableArticle {
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

/** Where the citations stand. */
export const citationsFile = 'data/citations.json'

// Hangul and Cyrillic as they are, not as TeX commands; a key that means something in every script.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true })

/**
 * As APA, as plain text. Where a year is missing the style leads up to a day of access; we have none, and so the words go. A title keeps
 * the article's spaces.
 */
function citeApa(work: CslWork): string {
  return new Cite(work)
    .format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
    .trim()
    .replace(/ Retrieved (?=https?:)/, ' ')
    .replaceAll('\u202F', ' ')
}

/** As BibTeX. It knows months, not days: the library would write both into one field. */
function citeBibtex(work: CslWork): string {
  const date = work.issued?.['date-parts'][0]
  return new Cite({ ...work, ...date && { issued: { 'date-parts': [date.slice(0, 2)] } } }).format('bibtex').trim()
}

/** As RIS. The library breaks lines within words and links, and cuts ids short: both are corrected. */
function citeRis(work: CslWork): string {
  return new Cite(work).format('ris').trim().replace(/\n(?![A-Z][A-Z\d] {2}-)/g, '').replace(/^ID {2}- .*$/m, `ID  - ${work.id}`)
}

const cite = (work: CslWork) => ({ apa: citeApa(work), bibtex: citeBibtex(work), ris: citeRis(work) })

/** The deck itself, as a work of its own: this version, and its day. */
const course: CslWork = {
  'id': published.fileName,
  'citation-key': published.fileName,
  'type': 'software',
  'author': [{ literal: published.authors }],
  'issued': { 'date-parts': [published.date.split('-').map(Number)] },
  'title': deck.title,
  'version': project.version,
  'note': `Version ${project.version}`,
  'language': 'en',
}

/** The deck, the article and every work that it lists or cites. */
function listCited(): readonly (readonly [id: string, work: CslWork])[] {
  return [
    ['course', course],
    ['article', describeArticleForCsl(`${article.author} ${article.year}`.toLowerCase().replaceAll(' ', '-'), article)],
    ...Object.entries(works).map(([id, work]) => [id, describeForCsl(id, work)] as const),
  ]
}

/** Each of them in the three forms, written by citation.js, as the file holds them. */
export function writeCitations(): string {
  return `${JSON.stringify(Object.fromEntries(listCited().map(([id, work]) => [id, cite(work)])), null, 2)}\n`
}

/**
 * Ids whose citation is not what the data make of it. It compares one form, which holds every field and takes a hundredth of the time that all
 * three do.
 * @param text of the file
 */
export function listStaleCitations(text: string): readonly string[] {
  const written = JSON.parse(text) as Readonly<Record<string, { ris: string } | undefined>>
  const cited = new Map(listCited())
  return [...Object.keys(written).filter(id => !cited.has(id)), ...[...cited].filter(([id, work]) => written[id]?.ris !== citeRis(work)).map(([id]) => id)]
}
