/** The Anki package as a collection: sound, in decks, with its pictures, and the same cards in every later export. */
import { beforeAll, describe, expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { rungs } from '../../data/partnership.ts'
import { exchange } from '../../locales/en-exchange.ts'
import { formats } from '../../scripts/exchanging/formats.ts'
import { bank, describeDeck, gatherItems } from '../../scripts/exchanging/gather-items.ts'
import { tools } from '../../scripts/exchanging/tools.ts'
import { readApkg } from '../support/exchange/read-anki.ts'

const about = describeDeck('')
const write = async (ids: readonly string[], date = about.date) => readApkg((await formats.anki!.write(await gatherItems({ ids, chapters: [], types: [], generated: 0, seed: 1 }, ''), { ...about, date }, exchange, tools))[0]!.bytes)
const ids = Object.keys(bank).filter((_, i) => i % 6 === 0 || bank[Object.keys(bank)[i]!]!.type === 'point')
let collection: Awaited<ReturnType<typeof write>>
beforeAll(async () => { collection = await write(ids) })

describe('the package', () => {
  it('is sound: every card has its note, its deck and its template', () => {
    const { check, notes, cards, decks, models } = collection
    expect(check).toBe('ok')
    const places = new Map(notes.map((note, i) => [i, note]))
    expect(places.size).toBe(notes.length)
    expect(new Set(notes.map(({ guid }) => guid)).size).toBe(notes.length)
    expect(cards.filter(({ did }) => !decks[String(did)])).toEqual([])
    expect(notes.filter(({ mid, flds }) => models[String(mid)]!.flds.length !== flds.length)).toEqual([])
    expect(cards.length).toBeGreaterThan(notes.length)
  })

  it('has a deck for each chapter, below one deck', () => {
    const names = Object.values(collection.decks).map(({ name }) => name)
    expect(names.filter(name => name !== 'Default').every(name => name === about.title || name.startsWith(`${about.title}::`))).toBe(true)
    expect(names.filter(name => Object.values(chapters).some(({ label }) => name.endsWith(label)))).toHaveLength(Object.keys(chapters).length)
  })

  it('has every picture that a card shows', () => {
    const shown = collection.notes.flatMap(({ flds }) => [...flds.join('').matchAll(/<img src="([^"]+)"/g)].map(([, name]) => name!))
    expect(shown.toSorted()).toEqual(Object.keys(collection.media).toSorted())
    expect(shown.length).toBe(ids.filter(id => bank[id]!.type === 'point').length)
  })

  it('asks rungs by name and by year', () => {
    const rungModel = Object.entries(collection.models).find(([, { tmpls }]) => tmpls.some(({ name }) => name === 'Year'))!
    const notes = collection.notes.filter(({ mid }) => String(mid) === rungModel[0])
    expect(notes.map(({ flds }) => flds[0])).toEqual(expect.arrayContaining(Object.values(rungs).map(({ name }) => name.en)))
    expect(rungModel[1].tmpls.map(({ qfmt }) => qfmt)).toEqual(['{{#Name}}<p class="term">{{Name}}</p>{{/Name}}', '{{#Year}}<p class="term">{{Year}}</p>{{/Year}}'])
  })

  it('updates instead of doubling: a later export with fewer questions has the same notes, and is newer', async () => {
    const later = await write(ids.slice(3), about.date + 60)
    const known = new Map(collection.notes.map(note => [note.guid, note]))
    expect(later.notes.filter(({ guid, mid, flds, mod }) => { const old = known.get(guid); return !old || old.mid !== mid || old.flds.join() !== flds.join() || mod <= old.mod })).toEqual([])
  })
})
