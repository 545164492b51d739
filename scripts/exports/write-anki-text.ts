/** Anki's text: https://docs.ankiweb.net/importing/text-files.html */
import type { ExchangeFormat } from './exchange-format.ts'
import { countCards, fillTemplate, listCards, listTemplates } from './anki-cards.ts'
import { listNotes } from './anki-notes.ts'
import { toBytes } from './exchange-format.ts'
import { changed, leftOut } from './verdicts.ts'

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`

/** Every card as a note of Anki's own kind "Basic", so that nothing has to be there before the import. */
export const ankiText: ExchangeFormat = {
  judge: item => item.form === 'point' ? leftOut('no-picture') : changed('as-card'),
  count: (...all) => {
    const { cards, records } = countCards(...all)
    return { notes: cards, records, cards }
  },
  write: (items, about, words) => {
    const rows = listNotes(items, about, words).flatMap(note => listCards(note, about).map((place) => {
      const { front, back } = listTemplates(note.kind, about)[place]!
      return [place ? `${note.guid}:${place}` : note.guid, `${about.title}::${note.deck}`, fillTemplate(front, note, about), fillTemplate(back.replace(/^\{\{FrontSide\}\}<hr id="answer">/, ''), note, about), note.tags.join(' ')].map(quote).join('\t')
    }))
    const head = ['#separator:tab', '#html:true', '#notetype:Basic', '#guid column:1', '#deck column:2', '#tags column:5']
    return [{ name: `${about.slug}-anki.txt`, bytes: toBytes(`${[...head, ...rows].join('\n')}\n`) }]
  },
}
