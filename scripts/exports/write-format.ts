/** Writes questions in one format, and says what became of each. */
import type { CardCount, ExchangeFile, ExchangeFormat } from './exchange-format.ts'
import type { ExchangeAbout, ExchangeItem } from './item.ts'
import type { TypeTally } from './verdicts.ts'
import { exchange } from '../../locales/en-exchange.ts'
import { tools } from './tools.ts'
import { tallyVerdicts } from './verdicts.ts'

/** The files of a format, what became of the questions, type by type, and what a program of cards counts. */
export interface WrittenFormat { files: readonly ExchangeFile[], tally: readonly TypeTally[], cards?: CardCount }

/** Writes the questions that a format can hold; no file where it can hold none. */
export async function writeFormat(format: ExchangeFormat, items: readonly ExchangeItem[], about: ExchangeAbout): Promise<WrittenFormat> {
  const judged = items.map(item => ({ item, type: item.type, verdict: format.judge(item) }))
  const held = judged.filter(({ verdict }) => verdict.state !== 'left-out').map(({ item }) => item)
  return { files: held.length ? await format.write(held, about, exchange, tools) : [], tally: tallyVerdicts(judged), ...format.count && { cards: format.count(held, about, exchange) } }
}

/** The sum of a tally over all types. */
export function sumTally(tally: readonly TypeTally[]): { written: number, changed: number, leftOut: number, all: number } {
  const sum = (field: 'written' | 'changed' | 'leftOut') => tally.reduce((all, each) => all + each[field], 0)
  const [written, changed, leftOut] = [sum('written'), sum('changed'), sum('leftOut')]
  return { written, changed, leftOut, all: written + changed + leftOut }
}

/** What is changed in a format, or left out of it, with the reason and the number of questions. */
export function listNotes({ changes, losses }: TypeTally): { count: number, what: string }[] {
  return [...changes.map(({ id, count }) => ({ count, what: exchange.changes[id] })), ...losses.map(({ id, count }) => ({ count, what: exchange.losses[id] }))]
}
