/** Every format with made-up questions, and what single formats ask for. */
import type { ExchangeItem } from '../item.ts'
import { expect, it } from 'vitest'
import { formats, listNotes, sumTally, writeFormat } from '../formats.ts'
import { tidyText } from '../item.ts'
import { describeFormats } from './exchange/describe-formats.ts'
import { readCsv } from './exchange/read-tables.ts'
import { fakeAbout, fakeBank, fakeItems } from './fake-deck.ts'
import { fakeWords } from './fake-words.ts'

describeFormats(() => ({ bank: fakeBank, items: fakeItems, about: fakeAbout, words: fakeWords }), 60_000)

const write = (name: string, items: readonly ExchangeItem[]) => writeFormat(formats[name]!, items, fakeAbout, fakeWords)
const itemOf = (id: string) => fakeItems.find(item => item.id === id)!
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

it('a tidy text has one line, no signs that XML forbids, and stays as it is', () => {
  const tidy = tidyText(' a\u0000\uFFFE\uD800\t\r\n b\u2028\u202Ec\u00A0d ')
  expect(tidy).toBe('a b c\u00A0d')
  expect(tidyText(tidy)).toBe(tidy)
})

it('gives Moodle an id and tags in GIFT, and sorting as matching whose partners serve several', async () => {
  const text = decode((await write('gift', [itemOf('q-shelves')])).files[0]!.bytes)
  expect(text).toContain('// [id:q-shelves] [tag:Fruit & trees] [tag:recall] [tag:sorting]\n::')
  const partners = [...text.matchAll(/ -> (.+)/g)].map(([, partner]) => partner)
  expect(new Set(partners).size).toBeLessThan(partners.length)
})

it('a table never begins a cell as a formula does, and a number stays one', async () => {
  const heads = ['=1+1', '+1 day', '-1 day', '@SUM(A1)', '＝1', '-7', 'a "quoted", text']
  const cells = readCsv((await write('csv', heads.map(hint => ({ ...itemOf('q-yellow'), hint })))).files[0]!.bytes)
  expect(cells.slice(1).map(row => row[cells[0]!.indexOf(fakeWords.heads.hint)])).toEqual(['\'=1+1', '\'+1 day', '\'-1 day', '\'@SUM(A1)', '\'＝1', '-7', 'a "quoted", text'])
})

it('begins no cell for Blackboard as a formula does, but for a number', async () => {
  const heads = ['=HYPERLINK("https://evil.example")', '+1 day', '-1 day', '@SUM(A1)', '＝1']
  const number = { ...itemOf('q-pips'), value: -7 } as ExchangeItem
  const text = decode((await write('blackboard', [...heads.map(stem => ({ ...itemOf('q-yellow'), stem })), number])).files[0]!.bytes)
  const cells = text.split(/\r?\n/).flatMap(line => line.split('\t').slice(1))
  expect(cells.filter(cell => /^[=+\-@＝]/.test(cell) && cell !== '-7')).toEqual([])
  expect(cells.filter(cell => heads.some(head => cell.startsWith(` ${head.slice(0, 3)}`)))).toHaveLength(heads.length)
  expect(cells).toContain('-7')
})

it('fills no file for Blackboard with more lines than Ultra takes', async () => {
  const many = Array.from({ length: 60 }, (_, i) => fakeItems.map(item => ({ ...item, id: `${item.id}-${i}` }))).flat()
  const { files, tally } = await write('blackboard', many)
  const lines = files.map(({ bytes }) => decode(bytes).split('\r\n').filter(Boolean).length)
  expect(Math.max(...lines)).toBe(250)
  expect(lines.reduce((sum, count) => sum + count, 0)).toBe(sumTally(tally).written + sumTally(tally).changed)
  expect(new Set(files.map(({ name }) => name)).size).toBe(lines.length)
})

it('leaves out of Kahoot what is too long for a phone, and says why in the words', async () => {
  const long = (more: object) => ({ ...itemOf('q-yellow'), ...more }) as ExchangeItem
  const { files, tally } = await write('kahoot', [long({ stem: 'x'.repeat(121) }), long({ options: [1, 2, 3, 4, 5].map(n => ({ key: `o${n}`, text: `${n}` })) }), itemOf('q-truth')])
  expect(files).toEqual([])
  expect(tally.flatMap(each => listNotes(each, fakeWords)).map(({ what }) => what).toSorted()).toEqual([fakeWords.losses['no-form'], fakeWords.losses['stem-too-long'], fakeWords.losses['too-many-options']])
})
