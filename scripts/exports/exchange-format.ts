/** What every writer of a format is. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeAbout, ExchangeItem } from './item.ts'
import type { Verdict } from './verdicts.ts'
import type { XmlNode } from './xml.ts'

/** A file of an export. */
export interface ExchangeFile { name: string, bytes: Uint8Array }

/** What writers need and do not do themselves, since only a command has the libraries for it. */
export interface ExchangeTools {
  /** The text of a document. `isLoose`: space between elements means nothing, so that they may stand in lines. */
  xml: (root: XmlNode, isLoose?: boolean) => string
  /** Files in one package; the same files give the same bytes. */
  zip: (files: readonly ExchangeFile[]) => Uint8Array
  /** A workbook with one sheet: text, numbers and empty cells, row by row. */
  sheet: (rows: readonly (readonly (string | number | null)[])[]) => Promise<Uint8Array>
}

/** What a program of cards counts after the import: notes, those of them that are records and no questions, and cards. */
export interface CardCount { notes: number, records: number, cards: number }

/** A format: what it does with each question, and how it writes those that it can hold. */
export interface ExchangeFormat {
  judge: (item: ExchangeItem) => Verdict
  /** Counts what comes of questions and records, where that is more than a question each. */
  count?: (items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords) => CardCount
  /** Writes the questions that `judge` does not leave out; the same questions give the same bytes. */
  write: (items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords, tools: ExchangeTools) => readonly ExchangeFile[] | Promise<readonly ExchangeFile[]>
}

/** Text as the bytes of a file. */
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
