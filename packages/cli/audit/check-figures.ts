import type { Fact, Quantity, TextReason, When } from '@deck/article'
import { dateOf } from 'slidev-addon-lesson/shell/format-record.ts'
import { monthNames } from 'slidev-addon-lesson/shell/format.ts'
import { escapePattern } from '../checks/support/references.ts'

interface Figure {
  /** As written. */
  text: string
  value: number
  /** Offset in the text. */
  index: number
}

const words: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  twice: 2,
  half: 0.5,
  third: 3,
  quarters: 4,
  first: 1,
  second: 2,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
}
/** Words that count in some places and mean nothing numerical in others: no claim rests on them. */
const idle = new Set(['half', 'first', 'second', 'third', 'quarters', 'twice', 'hundred', 'thousand'])

const namesOf = (fits: (value: number) => boolean) => Object.keys(words).filter(word => fits(words[word]!)).join('|')
/** "thirty-five", else any one word. */
const wordy = new RegExp(`\\b(${namesOf(value => value >= 20 && value < 100)})-(${namesOf(value => value >= 1 && value < 10)})\\b|\\b[a-z]+\\b`, 'gi')

/**
 * The figures and number words of a text. Years of two digits after a dash ("1888–94") count whole.
 * "Thirty-five" counts whole too. Ordinals and fractions as words are left out: "first", "half".
 */
export function figuresOf(text: string): readonly Figure[] {
  const found: Figure[] = []
  for (const match of text.matchAll(/(?<![\w#&.])\d[\d,]*(?:\.\d+)?(?=s\b|\W|$|st\b|nd\b|rd\b|th\b)/g)) {
    const short = /(\d{2})\d{2}[–-]$/.exec(text.slice(0, match.index))
    const digits = match[0].replace(/,(?=\d{3}\b)/g, '').replace(/,$/, '')
    const value = Number(short && digits.length === 2 ? short[1] + digits : digits)
    if (!Number.isNaN(value))
      found.push({ text: match[0], value, index: match.index })
  }
  for (const match of text.matchAll(wordy)) {
    const word = match[0].toLowerCase()
    const value = match[1] ? words[match[1].toLowerCase()]! + words[match[2]!.toLowerCase()]! : words[word]
    if (value !== undefined && !idle.has(word))
      found.push({ text: match[0], value, index: match.index })
  }
  return [...found].sort((a, b) => a.index - b.index)
}

/** A figure or month as it stands in a text. */
interface Claim {
  /** As written, with its unit. */
  text: string
  /** The number; of a month 1 to 12. */
  value: number
  /** Its unit, where it has one of those whose misuse makes it false: "%", "°C"; 'month' of the name of one. */
  unit: string
  /** Offset in the text. */
  index: number
}

const monthName = new RegExp(`\\b(?:${monthNames.join('|')})\\b(?!\\s+(?:I|be|not|have)\\b)`, 'g')
/** Units that stand behind a figure. "per cent" and "percent" are "%". */
const unitBehind = /^\s?(%|per\s?cent\b|°C|µg\/m³|µg)/
/** The first end of a range has the unit of the second: "60–80%", "60 to 80%", "60% to 80%". */
const rangeBehind = /^\s?(?:[–-]|to|and)\s?\d[\d.,]*\s?(%|per\s?cent\b|°C|µg\/m³)/

const toUnit = (unit: string) => /^per\s?cent$/.test(unit) ? '%' : unit

/** Every figure and month of a text, in their order. */
export function claimsOf(text: string): readonly Claim[] {
  const figures = figuresOf(text).map(({ text: written, value, index }): Claim => {
    const said = written.replace(/,$/, '')
    const after = text.slice(index + said.length)
    const unit = unitBehind.exec(after) ?? rangeBehind.exec(after)
    return { text: unit ? `${said}${unit[0]}` : said, value, unit: unit ? toUnit(unit[1]!) : '', index }
  })
  const quarters = [
    ...text.matchAll(/\b(one|three)[ -]quarters?\b/gi),
  ].map(match => ({ text: match[0], value: match[1]!.toLowerCase() === 'one' ? 25 : 75, unit: '%', index: match.index }))
  const whole = figures.filter(({ index }) => !quarters.some(quarter => quarter.index === index))
  const named = [...text.matchAll(monthName)].map(match => ({ text: match[0], value: monthNames.indexOf(match[0]) + 1, unit: 'month', index: match.index }))
  return [...whole, ...quarters, ...named].sort((a, b) => a.index - b.index)
}

/** A text that states figures, and the records behind that very text. */
export interface StatedText {
  /** "data/questions/rungs.ts:28": where it stands. */
  where: string
  /** "questions/q-some.options.some-body.why" */
  key: string
  text: string
  /** Records that the text itself names or rests on. */
  behind: readonly string[]
  /** The number that is offered and that the text is a reason for. */
  offered?: number
  /** How many options or items stand beside it: "one of the four". */
  beside?: number
}

/** What may follow a number that tells the class what to do: no claim. */
const onThePage = /^ (?:[a-z]+ )?(?:sentences|questions|clicks|minutes)\b/

/** What anchors say without a figure: "two-thirds" is a share, "biennial" a span. */
const saidOtherwise: readonly [RegExp, number, string][] = [
  [/\btwo-thirds\b/, 200 / 3, '%'],
  [/\bhalf\b/, 50, '%'],
  [/\b(?:second|biennial|bilateral|bipolar|both|either)\b/i, 2, ''],
  [/\b(?:third|tripartite)\b/i, 3, ''],
  [/\bdecade\b/, 10, ''],
]
/** Fields that hold ids, places on a map or other things that are no claim. */
const notStated = new Set(['section', 'paragraph', 'works', 'at', 'shape', 'glyph', 'tone', 'notInArticle', 'precision', 'kind'])

/** Texts of a record, whatever field they stand in, ids aside. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string')
    return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(value) ? [] : [value]
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => notStated.has(key) ? [] : listTexts(inner)) : []
}

/** Numbers of a quantity, without a sign. */
const numbersOf = ({ kind: _, ...numbers }: Quantity) => Object.values(numbers).filter(value => typeof value === 'number').map(Math.abs)

/**
 * "7 %", "9 month", "12 ": what a text may state of a record, by value and unit. A figure without a unit holds for every use of it but a
 * percentage or a measure.
 */
function listHeld(record: Fact): Set<string> {
  const { quantity, unit = '', when, founded, rank } = record as Fact & {
    quantity?: Quantity
    unit?: string
    when?: When | null
    founded?: When | null
    rank?: number
  }
  const texts = listTexts(record)
  const held = new Set<string>()
  const add = (value: number, sign: string) => held.add(`${value} ${sign}`).add(`${value} `)
  for (const { value, unit: sign } of texts.flatMap(claimsOf))
    add(value, sign)
  for (const [pattern, value, sign] of saidOtherwise) {
    if (texts.some(text => pattern.test(text)))
      add(value, sign)
  }
  for (const value of quantity ? numbersOf(quantity) : [])
    add(value, quantity!.kind === 'share' ? '%' : unit)
  for (const date of [when, founded]) {
    for (const year of date ? [date.from, ...date.to ? [date.to] : []] : [])
      add(year, '')
    if (date?.month)
      held.add(`${date.month} month`)
    if (date?.day)
      add(date.day, '')
  }
  return rank ? add(rank, '') : held
}

/** The years that date a record. */
function yearsOf(record: Fact): number[] {
  const date = dateOf(record)
  return date ? [date.from, ...date.to ? [date.to] : []] : []
}

/** What a record measures or counts, as numbers. */
function measuresOf(record: Fact): number[] {
  const { quantity } = record as Fact & { quantity?: Quantity }
  return quantity ? numbersOf(quantity) : []
}

/** Whether two values, of which a text names one, are as far apart as it says. */
function isApart(values: readonly number[], others: readonly number[], by: number) {
  return values.some(one => others.some(other => Math.abs(Math.abs(one - other) - by) < 1e-9))
}

/** Whether the words before a figure make it a bound, and one that a measure keeps; null where they make it none. */
function isBounded(before: string, value: number, measures: readonly number[]): boolean | null {
  const bound = /\b(less|fewer|smaller|lower|below|under|more|larger|greater|higher|above|over)(?: than)?(?: the)? $/i.exec(before)?.[1]
  return bound === undefined || !measures.length
    ? null
    : measures.some(measure => /more|larger|greater|higher|above|over/i.test(bound) ? measure >= value : measure <= value)
}

/** Whether a figure follows from the records behind the text, though none states it: a difference, a bound, a decade, a part of the options. */
function followsFrom({ text: said, value, index }: Claim, { text, offered, beside }: StatedText, records: readonly Fact[]): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + said.length)]
  const years = records.flatMap(yearsOf)
  if (/^ (?:consecutive )?years?\b/.test(after) && isApart(years, years, value))
    return true
  if (/^s\b/.test(after) && value % 10 === 0 && years.some(year => year >= value && year < value + 10))
    return true
  const measures = records.flatMap(measuresOf)
  if (offered !== undefined && (offered === value || isApart([offered], [...measures, ...years], value)))
    return true
  if (isBounded(before, value, measures))
    return true
  return beside !== undefined
    && (value === beside
      ? /\b(?:of the|all|these) $/.test(before) || /^ of (?:the|them)\b/.test(after)
      : value < beside && (/^ of (?:the|them)\b/.test(after) || /\bother $/.test(before)))
}

const cache = new WeakMap<Fact, Set<string>>()
const heldBy = (record: Fact) => cache.get(record) ?? cache.set(record, listHeld(record)).get(record)!

/** The text without what is counted from the data: "two countries", "three main crises". */
function leaveOutCounts(text: string, counted: Readonly<Record<string, number>>): string {
  return text.replace(/\b[a-z]+(?=[ \u00A0](?:([a-z-]+) )?([a-z]+))(?=[ \u00A0]([a-z]+))/gi, (word: string, _: string, second: string, first: string) =>
    [first, second].some(noun => Object.hasOwn(counted, noun.toLowerCase()) && claimsOf(word)[0]?.value === counted[noun.toLowerCase()])
      ? ' '.repeat(word.length)
      : word)
}

/** The words around a place in a text, in one line. */
function quoteAround(text: string, index: number, length: number): string {
  return `… ${text.slice(Math.max(0, index - 40), index + length + 25).replace(/\s+/g, ' ').trim()} …`
}

/** What texts are held against. */
export interface Grounds {
  /** The record of an id. */
  find: (id: string) => Fact
  /** Counts that follow from the data, by the noun that they stand before: { countries: 2 } */
  counted: Readonly<Record<string, number>>
  /** Why words may stand where no record of their text holds them. */
  reasons: readonly TextReason[]
}

/** The reasons for what stands in a text at this place. */
export function reasonsAt(
  { key, text }: Pick<StatedText, 'key' | 'text'>,
  index: number,
  length: number,
  reasons: readonly TextReason[],
): readonly TextReason[] {
  return reasons.filter(({ in: place, says }) =>
    key.startsWith(place)
    && [...text.matchAll(new RegExp(escapePattern(says), 'g'))].some(match =>
      match.index <= index && index + length <= match.index + says.length))
}

/** Words that the records of their text do not hold, with the reasons given for them. */
export interface Doubt {
  /** With file, line, words and remedy. */
  message: string
  reasons: readonly TextReason[]
  /** Whether a reason lets them stand. */
  isExcused: boolean
}

/** Every figure and month of a text that no record behind it holds, those included for which there is a reason. */
function listUnheld(stated: StatedText, { find, counted, reasons }: Grounds): Doubt[] {
  const { where, key, text, behind } = stated
  const bare = leaveOutCounts(text.replace(/\[\[[^\]]*\]\]|\[click(?::\d+)?\]/g, token => ' '.repeat(token.length)), counted)
  const isHeld = (claim: Claim, ids: readonly string[]) => {
    const records = ids.map(find)
    if (isBounded(bare.slice(0, claim.index), claim.value, records.flatMap(measuresOf)) === false)
      return false
    return records.some(record => heldBy(record).has(`${claim.value} ${claim.unit}`)) || followsFrom(claim, { ...stated, text: bare }, records)
  }
  return claimsOf(bare).filter(claim => !onThePage.test(bare.slice(claim.index + claim.text.length)) && !isHeld(claim, behind)).map((claim) => {
    const { text: said, index } = claim
    const given = reasonsAt(stated, index, said.replace(/\W+$/, '').length, reasons)
    return {
      message: `${where}: "${key}" says "${said}" (${quoteAround(text, index, said.length)}), which is in no record behind it (${behind.join(', ') || 'it names none'}); correct it, name the record that holds it, or say in data/text-reasons.ts why it stands here`,
      reasons: given,
      isExcused: given.some(({ behind: others = [], because }) => because?.trim() || isHeld(claim, [...behind, ...others])),
    }
  })
}

/** Figures and months of texts that no record behind them holds. */
export function findUnheld(texts: readonly StatedText[], grounds: Grounds): Doubt[] {
  return texts.flatMap(text => listUnheld(text, grounds))
}
