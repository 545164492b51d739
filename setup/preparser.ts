import type { RecordSide } from '../logic/cite/say-record.ts'
import process from 'node:process'
import { definePreparserSetup } from '@slidev/types'
import { sayRecord } from '../logic/cite/say-record.ts'
import { fillTokens } from '../logic/text/fill-tokens.ts'
import { findRecord } from '../model/records.ts'

/**
 * Two things that Slidev's Markdown cannot do by itself: presenter notes that take their figures
 * from the data ([[id]], [[id.label]]), and presenter pages in a build for lecturers only
 * (DECK_AUDIENCE=lecturer turns `presenter: dev` into `presenter: true`).
 */
export default definePreparserSetup(() => [{
  name: 'deck',
  transformRawLines(lines: string[]) {
    if (process.env.DECK_AUDIENCE !== 'lecturer')
      return
    const at = lines.indexOf('presenter: dev')
    if (at >= 0)
      lines[at] = 'presenter: true'
  },
  async transformNote(note: string | undefined) {
    return note && fillTokens(note, (id, side) => sayRecord(id, findRecord(id).record, side as RecordSide).text)
  },
}])
