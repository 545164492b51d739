/** Every format in which questions leave the deck, in the order of the tables. */
import type { ExchangeFormat } from '../../logic/exchange/exchange-format.ts'
import { ankiText } from '../../logic/exchange/write-anki-text.ts'
import { blackboard } from '../../logic/exchange/write-blackboard.ts'
import { canvas } from '../../logic/exchange/write-canvas.ts'
import { gift } from '../../logic/exchange/write-gift.ts'
import { json } from '../../logic/exchange/write-json.ts'
import { kahoot } from '../../logic/exchange/write-kahoot.ts'
import { moodle } from '../../logic/exchange/write-moodle.ts'
import { qti21, qti30 } from '../../logic/exchange/write-qti.ts'
import { writeFacts } from './gather-facts.ts'
import { apkg } from './write-apkg.ts'

/** The questions as data, and the records on which they rest. */
const data: ExchangeFormat = { ...json, write: async (items, about, ...more) => [...await json.write(items, about, ...more), ...writeFacts(about)] }

/** By the name that `--format` takes. */
export const formats: Readonly<Record<string, ExchangeFormat>> = { moodle, canvas, qti21, qti30, gift, blackboard, 'anki': apkg, 'anki-text': ankiText, kahoot, 'json': data }
