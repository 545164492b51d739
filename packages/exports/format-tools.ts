/** What the writers of all formats share: what a format is, how far it can hold a question, and XML, zip and base 64. */
import type { QuestionType } from '@deck/questions'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.d.ts'
import type { ChangeId, ExchangeWords, LossId } from './exchange-words.ts'
import type { ExchangeAbout, ExchangeItem } from './item.ts'
import { Buffer } from 'node:buffer'
import { questionTypes } from '@deck/questions'
import { unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { create } from 'xmlbuilder2'

/** What becomes of a question. */
export type Verdict = { state: 'written' } | { state: 'changed', how: readonly ChangeId[] } | { state: 'left-out', why: LossId }

export const written: Verdict = { state: 'written' }
export const changed = (...how: ChangeId[]): Verdict => ({ state: 'changed', how })
export const leftOut = (why: LossId): Verdict => ({ state: 'left-out', why })

/** What becomes of the questions of one type. */
export interface TypeTally {
  type: QuestionType
  written: number
  changed: number
  leftOut: number
  /** Each change and each reason with the number of questions it meets, the most frequent first. */
  changes: readonly { id: ChangeId, count: number }[]
  losses: readonly { id: LossId, count: number }[]
}

function count<Id extends string>(ids: readonly Id[]): { id: Id, count: number }[] {
  return [...new Set(ids)].map(id => ({ id, count: ids.filter(each => each === id).length })).sort((a, b) => b.count - a.count || a.id.localeCompare(b.id))
}

/**
 * Adds up what a format does, type by type; types without a question are left out.
 * @param verdicts one for each question
 */
export function tallyVerdicts(verdicts: readonly { type: QuestionType, verdict: Verdict }[]): TypeTally[] {
  return questionTypes.flatMap((type) => {
    const own = verdicts.filter(each => each.type === type).map(({ verdict }) => verdict)
    if (!own.length)
      return []
    const number = (state: Verdict['state']) => own.filter(verdict => verdict.state === state).length
    return [{
      type,
      written: number('written'),
      changed: number('changed'),
      leftOut: number('left-out'),
      changes: count(own.flatMap(verdict => verdict.state === 'changed' ? verdict.how : [])),
      losses: count(own.flatMap(verdict => verdict.state === 'left-out' ? [verdict.why] : [])),
    }]
  })
}

/** An element, with its attributes; those without a value are left out. */
export interface XmlNode { tag: string, attributes: Readonly<Record<string, string | number | boolean | undefined>>, children: readonly (XmlNode | string)[] }

/** An element. Lists of children are laid out, `false` is left out. */
export function el(tag: string, attributes: XmlNode['attributes'] = {}, ...children: (XmlNode | string | false | XmlNode['children'])[]): XmlNode {
  return { tag, attributes, children: children.flat().filter(child => child !== false) }
}

/** Its name is its path inside the package. */
export interface ExchangeFile { name: string, bytes: Uint8Array }

/** What a program of cards counts after the import: notes, those of them that are records and no questions, and cards. */
export interface CardCount { notes: number, records: number, cards: number }

/** A format: what it does with each question, and how it writes those that it can hold. */
export interface ExchangeFormat {
  judge: (item: ExchangeItem) => Verdict
  /** Counts what comes of questions and records, where that is more than a question each. */
  count?: (items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords) => CardCount
  /** Writes the questions that `judge` does not leave out; the same questions give the same bytes. */
  write: (items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords) => readonly ExchangeFile[] | Promise<readonly ExchangeFile[]>
}

/** A spreadsheet takes a cell that begins so for a formula and computes it: = + - @, also in full width, tab and return. */
const formulaHead = /^[=+\-@＝＋－＠\t\r]/

const isFormula = (text: string) => formulaHead.test(text) && Number.isNaN(Number(text))

/** A cell that no spreadsheet computes: where a text begins as a formula does, an apostrophe comes before it. A number stays one. */
export const guardCell = (text: string): string => isFormula(text) ? `'${text}` : text

/** The same for a file that a learning platform shows to students: a space, which they do not see. */
export const guardText = (text: string): string => isFormula(text) ? ` ${text}` : text

/** A cell between quotation marks. */
export const quoteCell = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** Text as the bytes of a file. */
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The builder leaves alone what looks like an entity, so that HTML in a text would lose a level: escaped here, it stays as it is. */
const escapeEntities = (text: string) => text.replaceAll('&', '&amp;')

function append(parent: XMLBuilder, { tag, attributes, children }: XmlNode): void {
  const own = parent.ele(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined)
      own.att(name, escapeEntities(String(value)))
  }
  for (const child of children) {
    if (typeof child === 'string')
      own.txt(escapeEntities(child))
    else
      append(own, child)
  }
}

/**
 * A document as the bytes of a file.
 * @param root its one element
 * @param isLoose whether space between elements means nothing, so that they may stand in lines
 */
export function writeXml(root: XmlNode, isLoose = true): Uint8Array {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  append(document, root)
  return toBytes(`${document.end({ prettyPrint: isLoose })}\n`)
}

/** Packs files in this order; the same files give the same bytes at any time and in any zone. */
export function zip(files: readonly ExchangeFile[]): Uint8Array {
  return zipSync(Object.fromEntries(
    files.map(({ name, bytes }) => [name, [bytes, { level: name.endsWith('.png') ? 0 : 9 }]]),
  ), { mtime: '1980-01-01T00:00:00' })
}

/**
 * A workbook with one sheet: text, numbers and empty cells, row by row. The library stamps the hour of writing into the package: packed anew,
 * the same rows give the same bytes.
 */
export async function writeSheet(rows: readonly (readonly (string | number | null)[])[]): Promise<Uint8Array> {
  const cells = rows.map(row => row.map(value => value === null || value === '' ? null : { value, type: typeof value === 'number' ? Number : String }))
  const bytes = await writeExcelFile(cells as never, { sheet: 'Sheet1' }).toBuffer()
  return zip(Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, content]) => ({ name, bytes: content })))
}

/** Bytes in base 64. */
export const encodeBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
