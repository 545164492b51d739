import type { CslWork } from './citations/csl-work.ts'
import { Cite, plugins } from '@citation-js/core'
import { article } from '../data/article.ts'
import { works } from '../data/works.ts'
import { deck, published } from '../deck.config.ts'
import pack from '../package.json' with { type: 'json' }
import { describeArticleForCsl, describeForCsl } from './citations/csl-work.ts'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

/** Where the citations stand. */
export const citationsFile = 'data/citations.json'

// Hangul and Cyrillic as they are, not as TeX commands; a key that means something in every script.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true })

/** As APA, as plain text. Where a year is missing the style leads up to a day of access; we have none, and so the words go. A title keeps the article's spaces. */
function citeApa(work: CslWork): string {
  return new Cite(work).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim().replace(/ Retrieved (?=https?:)/, ' ').replaceAll('\u202F', ' ')
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
  'version': pack.version,
  'note': `Version ${pack.version}`,
  'language': 'en',
}

/** The deck, the article and every work in the three forms, written by citation.js, as the file holds them. */
export function writeCitations(): string {
  const all = {
    course: cite(course),
    article: cite(describeArticleForCsl(`${article.author} ${article.year}`.toLowerCase().replaceAll(' ', '-'), article)),
    ...Object.fromEntries(Object.entries(works).map(([id, work]) => [id, cite(describeForCsl(id, work))])),
  }
  return `${JSON.stringify(all, null, 2)}\n`
}
