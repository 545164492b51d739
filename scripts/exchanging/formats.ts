/** Every format in which questions leave the deck, in the order of the tables. */
import type { ExchangeFormat } from '../../logic/exchange/format.ts'
import { gift } from '../../logic/exchange/write-gift.ts'
import { json } from '../../logic/exchange/write-json.ts'
import { moodle } from '../../logic/exchange/write-moodle.ts'
import { writeFacts } from './gather-facts.ts'

/** The questions as data, and the records on which they rest. */
const data: ExchangeFormat = { ...json, write: async (items, about, words) => [...await json.write(items, about, words), ...writeFacts(about)] }

/** By the name that `--format` takes. */
export const formats: Readonly<Record<string, ExchangeFormat>> = { moodle, gift, json: data }
