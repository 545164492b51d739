/** Anki as a text to import. */
import type { AnkiNote } from '../anki-cards.ts'
import type { ExchangeFormat } from '../format-tools.ts'
import type { ExchangeAbout } from '../item.ts'
import { countCards, listCards, listFields, listNotes, listTemplates } from '../anki-cards.ts'
import { changed, leftOut, quoteCell, toBytes } from '../format-tools.ts'

/** A side of a card as it is shown: fields put into its template, parts of empty fields left out. */
function fillTemplate(template: string, { kind, fields }: AnkiNote, about: Pick<ExchangeAbout, 'languages'>, front = ''): string {
  const names = listFields(kind, about)
  const valueOf = (name: string) => name === 'FrontSide' ? front : fields[names.indexOf(name)] ?? ''
  return template
    .replace(/\{\{#(\w+)\}\}(.*?)\{\{\/\1\}\}/g, (_, name: string, inner: string) => valueOf(name) ? inner : '')
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => valueOf(name))
}

/** Every card as a note of Anki's own kind "Basic", so that nothing has to be there before the import. */
export const ankiText: ExchangeFormat = {
  judge: item => 'picture' in item ? leftOut('no-picture') : changed('as-card'),
  count: (...all) => {
    const { cards, records } = countCards(...all)
    return { notes: cards, records, cards }
  },
  write: (items, about, words) => {
    const rows = listNotes(items, about, words).flatMap(note => listCards(note, about, words).map((place) => {
      const { front, back } = listTemplates(note.kind, about, words)[place]!
      return [
        place ? `${note.guid}:${place}` : note.guid,
        `${about.title}::${note.deck}`,
        fillTemplate(front, note, about),
        fillTemplate(back.replace(/^\{\{FrontSide\}\}<hr id="answer">/, ''), note, about),
        note.tags.join(' '),
      ]
        .map(quoteCell)
        .join('\t')
    }))
    const head = ['#separator:tab', '#html:true', '#notetype:Basic', '#guid column:1', '#deck column:2', '#tags column:5']
    return [{ name: `${about.slug}-anki.txt`, bytes: toBytes(`${[...head, ...rows].join('\n')}\n`) }]
  },
}
