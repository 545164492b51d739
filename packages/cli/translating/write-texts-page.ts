/** The page of an edition with each of its lines beside the English one, so that a reader can name the one that is wrong. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeHtml, writePlainPage } from '@deck/slidev-build/plain-pages'
import { en } from '@deck/words'
import { loadCatalogue } from './catalogue.ts'
import { catalogueFile, textsPage } from './editions.ts'

/**
 * @param folder of the build
 * @param language its code
 */
export function writeTextsPage(folder: string, language: string): void {
  const { edition: words, deck } = en
  const rows = [...loadCatalogue(catalogueFile(language)).values()].map(({ id, english, text, isStale }) =>
    `<tr id="${escapeHtml(id)}"><th scope="row"><a href="#${escapeHtml(id)}">${escapeHtml(id)}</a></th><td lang="en">${escapeHtml(english)}</td><td>${isStale ? '' : escapeHtml(text)}</td></tr>`)
  const style = '<style>body{max-width:72em}table{border-collapse:collapse;width:100%}td,th{padding:.4em .6em;border-top:1px solid;text-align:left;vertical-align:top}th{width:22%;font:13px/1.4 monospace;overflow-wrap:anywhere}tr:target{outline:3px solid #d08020}</style>'
  writeFileSync(join(folder, textsPage), writePlainPage({
    lang: language,
    title: `${words.title} - ${deck.title}`,
    body: `${style}<main>\n<h1>${escapeHtml(words.title)}</h1>\n<p>${escapeHtml(words.lead)} <a href="index.html">${escapeHtml(words.back)}</a></p>\n<table>\n${rows.join('\n')}\n</table>\n</main>`,
  }))
}
