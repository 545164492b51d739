/** Every format in which questions leave the deck, in the order of the tables. */
import type { ExchangeFormat } from './exchange-format.ts'
import { writeFacts } from './gather-facts.ts'
import { ankiText } from './write-anki-text.ts'
import { apkg } from './write-apkg.ts'
import { blackboard } from './write-blackboard.ts'
import { canvas } from './write-canvas.ts'
import { gift } from './write-gift.ts'
import { json } from './write-json.ts'
import { kahoot } from './write-kahoot.ts'
import { moodle } from './write-moodle.ts'
import { qti21, qti30 } from './write-qti.ts'

/** The questions as data, and the records on which they rest. */
const data: ExchangeFormat = { ...json, write: async (items, about, ...more) => [...await json.write(items, about, ...more), ...writeFacts(about)] }

/** By the name that `--format` takes. */
export const formats: Readonly<Record<string, ExchangeFormat>> = { moodle, canvas, qti21, qti30, gift, blackboard, 'anki': apkg, 'anki-text': ankiText, kahoot, 'json': data }
