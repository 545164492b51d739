/** How notes become cards: templates as Anki has them. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { AnkiKind, AnkiNote } from './anki-notes.ts'
import type { CardCount } from './exchange-format.ts'
import type { ExchangeAbout, ExchangeItem } from './item.ts'
import { listFields, listNotes } from './anki-notes.ts'

/** A card of a note: what is asked, what is answered, and the field without which there is no such card. */
export interface AnkiTemplate { name: string, needs: string, front: string, back: string }

const question: readonly AnkiTemplate[] = [{
  name: 'Card 1',
  needs: 'Front',
  front: '{{Front}}{{Options}}',
  back: '{{FrontSide}}<hr id="answer"><div class="answer">{{Answer}}</div>{{Reasons}}<div class="passage">{{Passage}}</div>{{#Link}}<p>{{Link}}</p>{{/Link}}',
}]
/** Asks one field for the others, which all stand on the back. */
function ask(field: string, others: readonly string[]): AnkiTemplate {
  return {
    name: field,
    needs: field,
    front: `<p class="term">{{${field}}}</p>`,
    back: `{{FrontSide}}<hr id="answer">${others.map(other => `{{#${other}}}<p>{{${other}}}</p>{{/${other}}}`).join('')}<div class="passage">{{Passage}}</div>`,
  }
}

/** The cards of each kind: records are asked by their names in every language. */
export function listTemplates(kind: AnkiKind, about: Pick<ExchangeAbout, 'languages'>): readonly AnkiTemplate[] {
  const { languages } = about
  if (kind === 'question')
    return question
  const asked = { rung: ['Name', 'Year'], term: ['Term', ...languages], body: ['Name', 'Role'] }[kind]
  return asked.map(field => ask(field, listFields(kind, about).filter(other => other !== field && other !== 'Passage')))
}

/** The look of every card: the deck's ink and paper, by day and by night. */
export const ankiStyle = `.card { max-width: 40em; margin: 1em auto; font: 20px/1.4 "Alegreya Sans", sans-serif; color: #1B2430; background: #F7F3E9; }
.card.nightMode { color: #F1EBDC; background: #121A24; }
.ask, .passage, .mark { font-size: 16px; opacity: .85; }
.answer { font-weight: 700; }
.term { font-size: 26px; text-align: center; }
img { max-width: 100%; background: #FFF; }
td { padding: .1em .8em .1em 0; vertical-align: top; }`

/** How many notes and cards an export has: what a program that imports it counts. */
export function countCards(items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords): CardCount {
  const notes = listNotes(items, about, words)
  return { notes: notes.length, records: about.records.length, cards: notes.flatMap(note => listCards(note, about)).length }
}

/** The places, from 0, of the cards that a note has: those whose field is not empty. */
export function listCards({ kind, fields }: AnkiNote, about: Pick<ExchangeAbout, 'languages'>): number[] {
  const names = listFields(kind, about)
  return listTemplates(kind, about).flatMap(({ needs }, place) => fields[names.indexOf(needs)] ? [place] : [])
}

/** A side of a card as it is shown: fields put into its template, parts of empty fields left out. */
export function fillTemplate(template: string, { kind, fields }: AnkiNote, about: Pick<ExchangeAbout, 'languages'>, front = ''): string {
  const names = listFields(kind, about)
  const valueOf = (name: string) => name === 'FrontSide' ? front : fields[names.indexOf(name)] ?? ''
  return template.replace(/\{\{#(\w+)\}\}(.*?)\{\{\/\1\}\}/g, (_, name: string, inner: string) => valueOf(name) ? inner : '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => valueOf(name))
}
