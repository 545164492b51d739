/** The bank in every format: nothing is lost without a word, and right answers stay right. */
import type { ReadQuestion } from './exchange/read-moodle.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { chapters } from '../../../data/chapters.ts'
import { exchange } from '../../../locales/en-exchange.ts'
import { tools } from '../format-tools.ts'
import { documentFile, formats, sumTally, writeDocument, writeFormat } from '../formats.ts'
import { bank, describeDeck, gatherItems } from '../gather-items.ts'
import { planAnswers } from './exchange/plan-answers.ts'
import { readAnki, readAnkiText, readApkg } from './exchange/read-anki.ts'
import { readCanvas } from './exchange/read-canvas.ts'
import { readMoodle } from './exchange/read-moodle.ts'
import { readQti } from './exchange/read-qti.ts'
import { readBankTable, readBlackboard, readCsv, readKahoot } from './exchange/read-tables.ts'
import { readGift, readJson } from './exchange/read-texts.ts'

const about = describeDeck('https://deck.example/')
let items: Awaited<ReturnType<typeof gatherItems>>
// pictures are drawn and packages written: long on a busy machine
const patience = 60_000
beforeAll(async () => { items = await gatherItems({ ids: Object.keys(bank), chapters: [], types: [], generated: 0, seed: 1 }, about.url) }, patience)

/** For each format: what reads it, and the changes with which it may grade a partly right answer otherwise than the deck. */
const readers: Record<string, { read: (bytes: Uint8Array) => ReadQuestion[] | Promise<ReadQuestion[]>, file?: RegExp }> = {
  'moodle': { read: readMoodle },
  'canvas': { read: readCanvas },
  'qti21': { read: readQti },
  'qti30': { read: readQti },
  'gift': { read: readGift },
  'blackboard': { read: bytes => readBlackboard(bytes, Object.fromEntries(items.map(({ id, stem }) => [id, stem]))) },
  'anki': { read: readAnki },
  'anki-text': { read: readAnkiText },
  'kahoot': { read: bytes => readKahoot(bytes, Object.fromEntries(items.map(({ id, stem }) => [id, stem]))) },
  'csv': { read: readBankTable },
  'json': { read: readJson, file: /^questions\.json$/ },
}
/** Formats whose feedback is HTML. */
const linked = { 'moodle': 1, 'canvas': 1, 'qti21': 1, 'qti30': 1, 'gift': 1, 'anki': 1, 'anki-text': 1 }
/** All text of a file, as whoever shows it reads it: packages unpacked, markup and signs without their escapes. */
function readAll({ name, bytes }: { name: string, bytes: Uint8Array }): string {
  if (name.endsWith('.apkg'))
    return readApkg(bytes).notes.flatMap(({ flds }) => flds).join('\n')
  const text = name.endsWith('.zip') ? Object.entries(unzipSync(bytes)).filter(([inner]) => inner.endsWith('.xml')).map(([, inner]) => new TextDecoder().decode(inner)).join('\n') : new TextDecoder().decode(bytes)
  return text.replace(/\\([~=#{}:\\])/g, '$1').replaceAll('""', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
}
const otherCredit = new Set(['own-credit', 'whole-order', 'as-card'])

describe.each(Object.keys(formats))('the bank as %s', (name) => {
  const format = formats[name]!
  const { read, file = /./ } = readers[name]!
  let made: Awaited<ReturnType<typeof writeFormat>>
  let found: Map<string, ReadQuestion>
  beforeAll(async () => {
    made = await writeFormat(format, items, about)
    found = new Map((await read(made.files.find(each => file.test(each.name))!.bytes)).map(question => [question.id, question]))
  }, patience)

  it('has each question, or names it as left out', () => {
    const left = items.filter(item => format.judge(item).state === 'left-out').map(({ id }) => id)
    expect([...found.keys(), ...left].toSorted()).toEqual(Object.keys(bank).toSorted())
    expect(sumTally(made.tally)).toMatchObject({ all: items.length, leftOut: left.length })
  })

  it('grades a right, a partly right and a wrong answer to each as the deck does, or says otherwise', () => {
    const wrong = items.filter(({ id }) => found.has(id)).flatMap((item) => {
      const verdict = format.judge(item)
      const isExact = verdict.state === 'written' || !('how' in verdict) || !verdict.how.some(id => otherCredit.has(id))
      return planAnswers(item.id, bank[item.id]!, item).filter(({ given, score }) => {
        const own = found.get(item.id)!.grade(given)
        return isExact ? Math.abs(own - score) > (score % 1 ? 1e-4 : 1e-9) : score === 1 ? own < 1 : own >= 1
      }).map(({ kind, score, given }) => `${item.id}, ${kind}: ${score} here, ${found.get(item.id)!.grade(given)} there`)
    })
    expect(wrong).toEqual([])
  })

  it('keeps every stem and option, and the passage, letter for letter', () => {
    const faults = items.filter(({ id }) => found.has(id)).flatMap((item) => {
      const question = found.get(item.id)!
      const missing = 'options' in item && question.options.length ? item.options.filter(({ text }) => !question.options.some(option => option.includes(text))) : []
      return [...question.stem.includes(item.stem) ? [] : [`${item.id}: ${question.stem}`], ...missing.map(({ text }) => `${item.id}: ${text}`), ...question.feedback && !question.feedback.includes(item.sources[0]!.gist) ? [`${item.id}: ${question.feedback}`] : []]
    })
    expect(faults).toEqual([])
  })

  it('says which end of an order comes first, and that a number stands without its unit', () => {
    const unsaid = items.filter(item => (item.form === 'order' || (item.form === 'number' && item.unit)) && found.has(item.id)).filter((item) => {
      const { stem } = found.get(item.id)!
      return !(item.form === 'order' ? stem.includes('Put them in order, from first to last.') : /Type the number only, without its unit \(.+\)\./.test(stem))
    })
    expect(unsaid.map(({ id }) => id)).toEqual([])
  })

  it('never puts a definition of ours into the article\'s mouth, and links to the slide where it can', () => {
    const text = made.files.filter(each => file.test(each.name)).map(readAll).join('\n')
    expect(text).not.toMatch(/In the article \([^)]*\): Our definition/)
    const [links, addresses] = [text.match(/<a href="https:\/\/deck\.example\/#\/[\w-]+">/g) ?? [], text.match(/https:\/\/deck\.example/g) ?? []]
    // what has an address for programs names it once more, and a table has a column of them
    expect(links.length).toBe(name in linked ? items.filter(({ id }) => found.has(id)).length : 0)
    if (name === 'csv')
      expect(addresses.length).toBe(found.size)
    else if (name !== 'json')
      expect(addresses.length).toBe(links.length)
  })

  it('is the same bytes each time, and named in the words', async () => {
    const print = ({ files }: typeof made) => files.map(({ name: file, bytes }) => `${file} ${createHash('sha256').update(bytes).digest('hex')}`)
    const some = items.filter((_, i) => i % 9 === 0)
    expect(print(await writeFormat(format, some, about))).toEqual(print(await writeFormat(format, some, about)))
    expect(exchange.formats[name]).toBeDefined()
  })
})

it.each(['moodle', 'canvas', 'qti21', 'qti30'])('the picture\'s right letter is named after the answer, with what it marks, in %s', async (name) => {
  const points = items.filter(item => item.form === 'point')
  const found = await readers[name]!.read((await writeFormat(formats[name]!, points, about)).files[0]!.bytes)
  expect(points.length).toBeGreaterThan(0)
  for (const item of points) {
    const { letter } = item.picture.spots.find(({ key }) => key === item.right)!
    const { text } = item.options.find(({ key }) => key === item.right)!
    expect(found.find(({ id }) => id === item.id)!.feedback).toContain(`Answer: ${letter} (${text})`)
  }
})

it('gives Moodle an id and tags in GIFT, and sorting as matching whose partners serve several', async () => {
  const sorting = items.filter(({ type }) => type === 'sorting')
  const text = new TextDecoder().decode((await writeFormat(formats.gift!, sorting, about)).files[0]!.bytes)
  for (const { id, chapter, level } of sorting)
    expect(text).toContain(`// [id:${id}] [tag:${chapter.label}] [tag:${level}] [tag:sorting]\n::`)
  const partners = [...text.matchAll(/ -> (.+)/g)].map(([, partner]) => partner)
  expect(new Set(partners).size).toBeLessThan(partners.length)
})

it('a table never begins a cell as a formula does, and a number stays one', async () => {
  const heads = ['=1+1', '+1 day', '-1 day', '@SUM(A1)', '＝1', '-7', 'a "quoted", text']
  const cells = readCsv((await writeFormat(formats.csv!, items.slice(0, heads.length).map((item, i) => ({ ...item, hint: heads[i]! })), about)).files[0]!.bytes)
  expect(cells.slice(1).map(row => row[cells[0]!.indexOf('Hint')])).toEqual(['\'=1+1', '\'+1 day', '\'-1 day', '\'@SUM(A1)', '\'＝1', '-7', 'a "quoted", text'])
})

it('plain text has no markup, and Moodle says beside a picture what it shows to screen readers alone', async () => {
  const text = async (name: string) => new TextDecoder().decode((await writeFormat(formats[name]!, items, about)).files[0]!.bytes)
  expect(await text('blackboard')).not.toMatch(/<\w|&\w+;/)
  expect(await text('csv')).not.toMatch(/<\w|&\w+;/)
  const says = [...(await text('moodle')).matchAll(/.{60}(?:A map|A ladder) with \d+ lettered/g)].map(([found]) => found)
  expect(says).toHaveLength(items.filter(({ form }) => form === 'point').length)
  expect(says.filter(found => !found.includes('<p class="sr-only visually-hidden">') && !found.includes('&lt;p class="sr-only visually-hidden"&gt;'))).toEqual([])
})

it('begins no cell for Blackboard as a formula does, but for a number', async () => {
  const heads = ['=HYPERLINK("https://evil.example")', '+1 day', '-1 day', '@SUM(A1)', '＝1']
  const [choice] = items.filter(({ form }) => form === 'choice')
  const asked = heads.map((stem, i) => ({ ...choice!, id: `formula-${i}`, stem }))
  const number = { ...items.find(({ form }) => form === 'number')!, value: -7 }
  const text = new TextDecoder().decode((await writeFormat(formats.blackboard!, [...asked, number] as typeof items, about)).files[0]!.bytes)
  const cells = text.split(/\r?\n/).flatMap(line => line.split('\t').slice(1))
  expect(cells.filter(cell => /^[=+\-@＝]/.test(cell) && cell !== '-7')).toEqual([])
  expect(cells.filter(cell => heads.some(head => cell.startsWith(` ${head.slice(0, 3)}`)))).toHaveLength(heads.length)
  expect(cells).toContain('-7')
})

it('fills no file for Blackboard with more lines than Ultra takes', async () => {
  const many = Array.from({ length: 3 }, (_, i) => items.map(item => ({ ...item, id: `${item.id}-${i}` }))).flat()
  const { files, tally } = await writeFormat(formats.blackboard!, many, about)
  const lines = files.map(({ bytes }) => new TextDecoder().decode(bytes).split('\r\n').filter(Boolean).length)
  expect(Math.max(...lines)).toBe(250)
  expect(lines.reduce((sum, count) => sum + count, 0)).toBe(sumTally(tally).written + sumTally(tally).changed)
  expect(new Set(files.map(({ name }) => name)).size).toBe(lines.length)
})

it('docs/exports.md is current: npm run document:exports makes it anew', async () => {
  expect(readFileSync(documentFile, 'utf8')).toBe(await writeDocument())
}, 20_000)

it('questions.json and facts.json keep to the schemas beside them, which refuse what does not', async () => {
  const items = await gatherItems({ ids: Object.keys(bank), chapters: Object.keys(chapters), types: ['single'], generated: 3, seed: 2 }, 'https://deck.example/')
  const files = Object.fromEntries((await formats.json!.write(items, describeDeck(''), exchange, tools)).map(({ name, bytes }) => [name, JSON.parse(new TextDecoder().decode(bytes))]))
  for (const name of ['questions', 'facts']) {
    const check = new Ajv({ allErrors: true, strict: false }).compile(files[`${name}.schema.json`])
    check(files[`${name}.json`])
    expect(check.errors ?? []).toEqual([])
    expect(check({ ...files[`${name}.json`], version: 0 })).toBe(false)
  }
  expect(files['questions.json'].questions).toHaveLength(Object.keys(bank).length + 3)
}, 20_000)
