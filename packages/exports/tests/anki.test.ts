/** The Anki package as a collection: sound, in decks, with its pictures, and the same cards in every later export. */
import { beforeAll, describe, expect, it } from 'vitest'
import { anki } from '../formats/anki.ts'
import { readApkg } from './exchange/read-anki.ts'
import { fakeAbout, fakeItems } from './fake-deck.ts'
import { fakeWords } from './fake-words.ts'

const write = async (items = fakeItems, date = fakeAbout.date) => readApkg((await anki.write(items, { ...fakeAbout, date }, fakeWords))[0]!.bytes)
let collection: Awaited<ReturnType<typeof write>>
beforeAll(async () => { collection = await write() })

describe('the package', () => {
  it('is sound: every card has its note, its deck and its template', () => {
    const { check, notes, cards, decks, models } = collection
    expect(check).toBe('ok')
    expect(new Set(notes.map(({ guid }) => guid)).size).toBe(notes.length)
    expect(cards.filter(({ did }) => !decks[String(did)])).toEqual([])
    expect(notes.filter(({ mid, flds }) => models[String(mid)]!.flds.length !== flds.length)).toEqual([])
    expect(anki.count!(fakeItems, fakeAbout, fakeWords)).toEqual({ notes: notes.length, records: 3, cards: cards.length })
  })

  it('has a deck for each chapter and each kind of record, below one deck', () => {
    expect(Object.values(collection.decks).map(({ name }) => name).toSorted()).toEqual(['Default', 'Fruit', ...['01 Fruit & trees', '02 Orchards', '90 Rungs', '91 Terms', '92 Bodies'].map(name => `Fruit::${name}`)])
  })

  it('has every picture that a card shows', () => {
    const shown = collection.notes.flatMap(({ flds }) => [...flds.join('').matchAll(/<img src="([^"]+)"/g)].map(([, name]) => name!))
    expect(shown.toSorted()).toEqual(Object.keys(collection.media).toSorted())
    expect(shown).toHaveLength(2)
  })

  it('asks a record by its name and by what else it is known for, and marks a name of ours', () => {
    const model = Object.values(collection.models).find(({ name }) => name === 'Fruit: rung')!
    expect(model.tmpls.map(({ qfmt }) => qfmt)).toEqual([`{{#Name}}<p class="term">{{Name}}</p><p class="ask">${fakeWords.anki.tasks.rung}</p>{{/Name}}`, '{{#Year}}<p class="term">{{Year}}</p>{{/Year}}'])
    expect(collection.notes.find(({ guid }) => guid === 'fruit:r-pip')!.flds).toEqual(['Pip', '<span lang="la">Semen</span> <span class="mark">(ours)</span>', 'A seed of a fruit', 'One, 2'])
    // what a record lacks is no card
    const [guild, cards] = [collection.notes.find(({ guid }) => guid === 'fruit:r-guild')!, collection.cards]
    expect(guild.flds[3]).toBe('')
    expect(cards.length).toBe(fakeItems.length + 2 + 2 + 2)
  })

  it('updates instead of doubling: a later export with fewer questions has the same notes, and is newer', async () => {
    const later = await write(fakeItems.slice(3), fakeAbout.date + 60)
    const known = new Map(collection.notes.map(note => [note.guid, note]))
    expect(later.notes.filter(({ guid, mid, flds, mod }) => { const old = known.get(guid); return !old || old.mid !== mid || old.flds.join() !== flds.join() || mod <= old.mod })).toEqual([])
  })
})
