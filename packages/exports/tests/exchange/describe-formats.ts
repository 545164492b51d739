/** What holds of every format, whatever the questions: nothing is lost without a word, and right answers stay right. */
import type { Question } from '@deck/questions'
import type { ExchangeWords } from '../../exchange-words.ts'
import type { ExchangeAbout, ExchangeItem } from '../../item.ts'
import type { ReadQuestion } from './read-moodle.ts'
import { createHash } from 'node:crypto'
import Ajv from 'ajv/dist/2020.js'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { formats, sumTally, writeFormat } from '../../formats.ts'
import { planAnswers } from './plan-answers.ts'
import { readAnki, readAnkiText, readApkg } from './read-anki.ts'
import { readCanvas } from './read-canvas.ts'
import { readMoodle } from './read-moodle.ts'
import { readQti } from './read-qti.ts'
import { readBankTable, readBlackboard, readKahoot } from './read-tables.ts'
import { readGift, readJson } from './read-texts.ts'

/** Questions, as items and as they are in their bank, and what is said of them. */
interface Deck { bank: Readonly<Record<string, Question>>, items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords }

type Read = (bytes: Uint8Array, deck: Deck) => ReadQuestion[] | Promise<ReadQuestion[]>
const stemsOf = ({ items }: Deck) => Object.fromEntries(items.map(({ id, stem }) => [id, stem]))

/** What reads each format, as other programs do. */
const readers: Record<string, Read> = {
  'moodle': readMoodle,
  'canvas': readCanvas,
  'qti21': readQti,
  'qti30': readQti,
  'gift': readGift,
  'blackboard': (bytes, deck) => readBlackboard(bytes, stemsOf(deck)),
  'anki': readAnki,
  'anki-text': readAnkiText,
  'kahoot': (bytes, deck) => readKahoot(bytes, stemsOf(deck)),
  'csv': (bytes, { words }) => readBankTable(bytes, words),
  'json': readJson,
}
/** Formats whose feedback is HTML. */
const linked = new Set(['moodle', 'canvas', 'qti21', 'qti30', 'gift', 'anki', 'anki-text'])
/** The changes with which a format may grade a partly right answer otherwise than the deck. */
const otherCredit = new Set(['own-credit', 'whole-order', 'as-card'])

/** All text of a file, as whoever shows it reads it: packages unpacked, markup and signs without their escapes. */
function readAll({ name, bytes }: { name: string, bytes: Uint8Array }): string {
  if (name.endsWith('.apkg'))
    return readApkg(bytes).notes.flatMap(({ flds }) => flds).join('\n')
  const text = name.endsWith('.zip') ? Object.entries(unzipSync(bytes)).filter(([inner]) => inner.endsWith('.xml')).map(([, inner]) => new TextDecoder().decode(inner)).join('\n') : new TextDecoder().decode(bytes)
  return text.replace(/\\([~=#{}:\\])/g, '$1').replaceAll('""', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
}

/**
 * Describes what holds of the questions in every format.
 * @param gather the questions; the deck's address is https://deck.example/
 * @param patience in ms: pictures are drawn and packages written, long on a busy machine
 */
export function describeFormats(gather: () => Deck | Promise<Deck>, patience: number): void {
  let deck: Deck
  beforeAll(async () => { deck = await gather() }, patience)
  const write = (name: string, items = deck.items) => writeFormat(formats[name]!, items, deck.about, deck.words)

  describe.each(Object.keys(formats))('the questions as %s', (name) => {
    const format = formats[name]!
    let made: Awaited<ReturnType<typeof writeFormat>>
    let found: Map<string, ReadQuestion>
    beforeAll(async () => {
      made = await write(name)
      found = new Map((await readers[name]!(made.files[0]!.bytes, deck)).map(question => [question.id, question]))
    }, patience)

    it('has each question, or names it as left out', () => {
      const left = deck.items.filter(item => format.judge(item).state === 'left-out').map(({ id }) => id)
      expect([...found.keys(), ...left].toSorted()).toEqual(Object.keys(deck.bank).toSorted())
      expect(sumTally(made.tally)).toMatchObject({ all: deck.items.length, leftOut: left.length })
    })

    it('grades a right, a partly right and a wrong answer to each as the deck does, or says otherwise', () => {
      const wrong = deck.items.filter(({ id }) => found.has(id)).flatMap((item) => {
        const verdict = format.judge(item)
        const isExact = verdict.state === 'written' || !('how' in verdict) || !verdict.how.some(id => otherCredit.has(id))
        return planAnswers(item.id, deck.bank[item.id]!, item).filter(({ given, score }) => {
          const own = found.get(item.id)!.grade(given)
          return isExact ? Math.abs(own - score) > (score % 1 ? 1e-4 : 1e-9) : score === 1 ? own < 1 : own >= 1
        }).map(({ kind, score, given }) => `${item.id}, ${kind}: ${score} here, ${found.get(item.id)!.grade(given)} there`)
      })
      expect(wrong).toEqual([])
    })

    it('keeps every stem and option, and the passage, letter for letter', () => {
      const faults = deck.items.filter(({ id }) => found.has(id)).flatMap((item) => {
        const question = found.get(item.id)!
        const missing = 'options' in item && question.options.length ? item.options.filter(({ text }) => !question.options.some(option => option.includes(text))) : []
        return [...question.stem.includes(item.stem) ? [] : [`${item.id}: ${question.stem}`], ...missing.map(({ text }) => `${item.id}: ${text}`), ...question.feedback && !question.feedback.includes(item.sources[0]!.gist) ? [`${item.id}: ${question.feedback}`] : []]
      })
      expect(faults).toEqual([])
    })

    it('says which end of an order comes first, and that a number stands without its unit', () => {
      const { ask, unit } = deck.words
      const said = (item: ExchangeItem) => item.form === 'order' ? ask.ordering : item.form === 'number' && item.unit ? unit({ unit: item.unit }) : ''
      expect(deck.items.filter(item => found.has(item.id) && !found.get(item.id)!.stem.includes(said(item))).map(({ id }) => id)).toEqual([])
    })

    it('links to the slide where it can', () => {
      const text = made.files.map(readAll).join('\n')
      const [links, addresses] = [text.match(/<a href="https:\/\/deck\.example\/#\/[\w-]+">/g) ?? [], text.match(/https:\/\/deck\.example/g) ?? []]
      // what has an address for programs names it once more, and a table has a column of them
      expect(links.length).toBe(linked.has(name) ? found.size : 0)
      if (name === 'csv')
        expect(addresses.length).toBe(found.size)
      else if (name !== 'json')
        expect(addresses.length).toBe(links.length)
    })

    it('is the same bytes each time', async () => {
      const print = ({ files }: typeof made) => files.map(({ name: file, bytes }) => `${file} ${createHash('sha256').update(bytes).digest('hex')}`)
      const some = deck.items.filter((_, i) => i % 9 === 0)
      expect(print(await write(name, some))).toEqual(print(await write(name, some)))
    })
  })

  it.each(['moodle', 'canvas', 'qti21', 'qti30'])('the picture\'s right letter is named after the answer, with what it marks, in %s', async (name) => {
    const points = deck.items.filter(item => item.form === 'point')
    const found = await readers[name]!((await write(name, points)).files[0]!.bytes, deck)
    expect(points.length).toBeGreaterThan(0)
    for (const item of points) {
      const { letter } = item.picture.spots.find(({ key }) => key === item.right)!
      const { text } = item.options.find(({ key }) => key === item.right)!
      expect(found.find(({ id }) => id === item.id)!.feedback).toContain(deck.words.answer({ answer: deck.words.spot({ letter, name: text }) }))
    }
  })

  it('plain text has no markup, and Moodle says beside a picture what it shows to screen readers alone', async () => {
    const plain = deck.items.filter(({ stem }) => !stem.includes('<'))
    const text = async (name: string, items = plain) => new TextDecoder().decode((await write(name, items)).files[0]!.bytes)
    expect(await text('blackboard')).not.toMatch(/<\/?(?:p|span|a|ul|li)\b|&(?:amp|lt|gt|quot);/)
    expect(await text('csv')).not.toMatch(/<\/?(?:p|span|a|ul|li)\b|&(?:amp|lt|gt|quot);/)
    const moodle = await text('moodle', deck.items as typeof plain)
    for (const item of deck.items.filter(({ form }) => form === 'point'))
      expect(moodle).toMatch(new RegExp(`(?:<p class="sr-only visually-hidden">|&lt;p class="sr-only visually-hidden"&gt;)${(item as ExchangeItem & { form: 'point' }).picture.says}`))
  })

  it('questions.json and facts.json keep to the schemas beside them, which refuse what does not', async () => {
    const files = Object.fromEntries((await write('json')).files.map(({ name, bytes }) => [name, JSON.parse(new TextDecoder().decode(bytes))]))
    for (const name of ['questions', 'facts']) {
      const check = new Ajv({ allErrors: true, strict: false }).compile(files[`${name}.schema.json`])
      check(files[`${name}.json`])
      expect(check.errors ?? []).toEqual([])
      expect(check({ ...files[`${name}.json`], version: 0 })).toBe(false)
    }
    expect(files['questions.json'].questions).toHaveLength(deck.items.length)
  })
}
