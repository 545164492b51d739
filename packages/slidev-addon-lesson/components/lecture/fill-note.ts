import type { Fact } from '@deck/article'
import type { RecordSide } from '../shell/format-record.ts'
import { fillTokens, formatRecord } from '../shell/format-record.ts'

/**
 * What is said to a class with its tokens replaced from the data. A token that names nothing stays: the check names it, and the rest is there.
 * @param note as it stands in a slide or a plan
 * @param records all of the deck, by their ids
 */
export function fillNote(note: string, records: ReadonlyMap<string, { record: Fact }>): string {
  return fillTokens(note, (id, side) => {
    try {
      return formatRecord(id, records.get(id)!.record, side as RecordSide).text
    }
    catch {
      return `[[${side === 'value' ? id : `${id}.${side}`}]]`
    }
  })
}
