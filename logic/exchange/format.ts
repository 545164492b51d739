/** What every writer of a format is. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeAbout, ExchangeItem } from './item.ts'
import type { Verdict } from './tally.ts'

/** A file of an export. */
export interface ExchangeFile { name: string, bytes: Uint8Array }

/** A format: what it does with each question, and how it writes those that it can hold. */
export interface ExchangeFormat {
  judge: (item: ExchangeItem) => Verdict
  /** Writes the questions that `judge` does not leave out; the same questions give the same bytes. */
  write: (items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords) => readonly ExchangeFile[] | Promise<readonly ExchangeFile[]>
}

/** Text as the bytes of a file. */
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
