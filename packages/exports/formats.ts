/** All formats, and what writes each of them. */
import type { ExchangeWords } from './exchange-words.ts'
import type { CardCount, ExchangeFile, ExchangeFormat, TypeTally } from './format-tools.ts'
import type { ExchangeAbout, ExchangeItem } from './item.ts'
import { tallyVerdicts } from './format-tools.ts'
import { ankiText } from './formats/anki-text.ts'
import { anki } from './formats/anki.ts'
import { blackboard } from './formats/blackboard.ts'
import { canvas } from './formats/canvas.ts'
import { csv } from './formats/csv.ts'
import { gift } from './formats/gift.ts'
import { json } from './formats/json.ts'
import { kahoot } from './formats/kahoot.ts'
import { moodle } from './formats/moodle.ts'
import { qti21 } from './formats/qti21.ts'
import { qti30 } from './formats/qti30.ts'

/** By the name that `--format` takes. */
export const formats: Readonly<Record<string, ExchangeFormat>> = {
  moodle,
  canvas,
  qti21,
  qti30,
  gift,
  blackboard,
  anki,
  'anki-text': ankiText,
  kahoot,
  csv,
  json,
}

/** The files of a format, what became of the questions, type by type, and what a program of cards counts. */
export interface WrittenFormat { files: readonly ExchangeFile[], tally: readonly TypeTally[], cards?: CardCount }

/**
 * Writes the questions that a format can hold; no file where it can hold none.
 * @param format one of `formats`
 * @param items the questions
 * @param about what the export says of itself, and its records
 * @param words what stands beside the questions
 */
export async function writeFormat(format: ExchangeFormat, items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords): Promise<WrittenFormat> {
  const judged = items.map(item => ({ item, type: item.type, verdict: format.judge(item) }))
  const held = judged.filter(({ verdict }) => verdict.state !== 'left-out').map(({ item }) => item)
  return {
    files: held.length ? await format.write(held, about, words) : [],
    tally: tallyVerdicts(judged),
    ...format.count && { cards: format.count(held, about, words) },
  }
}

/** The sum of a tally over all types. */
export function sumTally(tally: readonly TypeTally[]): { written: number, changed: number, leftOut: number, all: number } {
  const sum = (field: 'written' | 'changed' | 'leftOut') => tally.reduce((all, each) => all + each[field], 0)
  const [written, changed, leftOut] = [sum('written'), sum('changed'), sum('leftOut')]
  return { written, changed, leftOut, all: written + changed + leftOut }
}

/** What is changed in a format, or left out of it, with the reason and the number of questions. */
export function listNotes({ changes, losses }: TypeTally, words: Pick<ExchangeWords, 'changes' | 'losses'>): { count: number, what: string }[] {
  return [...changes.map(({ id, count }) => ({ count, what: words.changes[id] })), ...losses.map(({ id, count }) => ({ count, what: words.losses[id] }))]
}
