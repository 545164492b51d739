/** The deck's records as cards of Anki: what they say, and which come along. */
import { formats, writeFormat } from '@deck/exports'
import { plainText, readApkg, readRows } from '@deck/exports/testing'
import { questionTypes } from '@deck/questions'
import { exchange } from '@deck/words/exchange'
import { beforeAll, describe, expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { equivalents } from '../../data/equivalents.ts'
import { glossary } from '../../data/glossary.ts'
import { rungs } from '../../data/partnership.ts'
import { bank, chooseRecords, describeDeck, gatherCards, gatherItems } from '../../packages/cli/exporting/gather-items.ts'

const about = describeDeck('')
const gather = (ids: readonly string[]) => gatherItems({ ids, chapters: [], types: [], generated: 0, seed: 1 }, '')
const write = async (ids: readonly string[]) => readApkg((await writeFormat(formats.anki!, await gather(ids), about, exchange)).files[0]!.bytes)
const ids = Object.keys(bank).filter((_, i) => i % 6 === 0 || bank[Object.keys(bank)[i]!]!.type === 'point')
let collection: Awaited<ReturnType<typeof write>>
beforeAll(async () => { collection = await write(ids) }, 60_000)

describe('what a card says', () => {
  it('asks rungs by name and by year', () => {
    const rungModel = Object.entries(collection.models).find(([, { tmpls }]) => tmpls.some(({ name }) => name === 'Year'))!
    const notes = collection.notes.filter(({ mid }) => String(mid) === rungModel[0])
    expect(notes.map(({ flds }) => flds[0])).toEqual(expect.arrayContaining(Object.values(rungs).map(({ name }) => name.en)))
    expect(rungModel[1].tmpls.map(({ qfmt }) => qfmt)).toEqual([`{{#Name}}<p class="term">{{Name}}</p><p class="ask">${exchange.anki.tasks.rung}</p>{{/Name}}`, '{{#Year}}<p class="term">{{Year}}</p>{{/Year}}'])
  })

  it('has four kinds of note, since all questions have the same fields', async () => {
    expect(Object.values(collection.models).map(({ name }) => name).toSorted()).toEqual(['body', 'question', 'rung', 'term'].map(kind => `${about.title}: ${kind}`))
  })

  it('marks every translation of ours as unread by a native speaker, and an official one with its source', () => {
    const termModel = Object.entries(collection.models).find(([, { name }]) => name.endsWith(': term'))!
    const fieldOf = (id: string, name: string) => collection.notes.find(({ guid }) => guid === `${about.slug}:${id}`)!.flds[termModel[1].flds.findIndex(field => field.name === name)]!
    for (const id of Object.keys(glossary) as (keyof typeof glossary)[]) {
      for (const [lang, name] of [['ko', 'Korean'], ['mn', 'Mongolian']] as const) {
        const [field, { text, origin }] = [fieldOf(id, name), equivalents[id][lang]]
        expect(field, id).toContain(text)
        expect([field.includes('ours, not yet read by a native speaker'), field.includes('(from: ')], `${id}, ${name}`).toEqual([origin === 'ours', origin === 'official'])
      }
    }
    expect(collection.notes.filter(({ mid }) => String(mid) === termModel[0])).toHaveLength(Object.keys(glossary).length)
  })

  it('keeps a definition of ours apart from where the article uses the term', () => {
    const note = collection.notes.find(({ guid }) => guid === `${about.slug}:term-bilateral`)!
    expect(note.flds.at(-2)).toMatch(/^Our definition: /)
    expect(note.flds.at(-1)).toMatch(/^The article uses the term in .+, paragraph \d+\.$/)
  })
})

it('no two records have one front, and no sentence stands twice on the back of a record', async () => {
  const [file] = (await writeFormat(formats['anki-text']!, await gather(ids.slice(0, 1)), about, exchange)).files
  const cards = readRows(new TextDecoder().decode(file!.bytes)) as [guid: string, deck: string, front: string, back: string, tags: string][]
  const fronts = cards.map(([, , front]) => front)
  expect(fronts.filter((front, i) => fronts.indexOf(front) !== i)).toEqual([])
  const listTwice = (back: string) => {
    const sentences = plainText(back.replaceAll('</p>', ' </p>')).replace(/In the article \([^)]*\): |Our definition(?:, not the article’s)?: /g, '').split(/(?<=[.!?;])\s+/).filter(sentence => sentence.split(' ').length > 4)
    return sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i)
  }
  expect(cards.filter(([,,,, tags]) => ['rung', 'term', 'body'].includes(tags)).flatMap(([guid, , , back]) => listTwice(back).map(sentence => `${guid}: ${sentence}`))).toEqual([])
})

describe('a part of the bank', () => {
  const all = { chapters: Object.keys(chapters), types: questionTypes, slides: null }
  const choose = (id: string) => gather(ids.filter(each => bank[each]!.chapter === id))

  it('brings only the records that its slides show or explain, or its questions rest on, and the file has as many cards as are counted', async () => {
    const items = await choose('participation')
    const records = await chooseRecords(items, { ...all, chapters: ['participation'] })
    const rests = new Set(items.flatMap(({ sources }) => sources.map(({ record }) => record)))
    expect(gatherCards().filter(({ id }) => rests.has(id) && !records.some(record => record.id === id))).toEqual([])
    expect(records.length).toBeGreaterThan(0)
    expect(records.length).toBeLessThan(gatherCards().length / 2)
    const { cards, files } = await writeFormat(formats.anki!, items, describeDeck('', records), exchange)
    const read = readApkg(files[0]!.bytes)
    expect(cards).toEqual({ notes: read.notes.length, records: records.length, cards: read.cards.length })
    expect(read.notes).toHaveLength(items.length + records.length)
  })

  it('brings all records with the whole bank, those of the slides with a plan, and none where types are chosen', async () => {
    expect(await chooseRecords([], all)).toEqual(gatherCards())
    const planned = await chooseRecords([], { ...all, slides: new Set(['neighbours']) })
    expect(planned.map(({ id }) => id)).toEqual(expect.arrayContaining(['nowpap', 'term-desertification']))
    expect(planned.length).toBeLessThan(gatherCards().length / 2)
    expect(await chooseRecords(await choose('ladder'), { ...all, types: ['single'] })).toEqual([])
  })
})
