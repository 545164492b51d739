/** When records were last compared with the article. */
import { reading } from 'virtual:reading'
import { formatWhen } from '../shell/format.ts'

/** The day of a record as it stands now, in the form 3011-10-30; '' where it was not compared since it was changed, or never. */
export const findDay = (table: string, id: string): string => reading.others[`${table}/${id}`] ?? reading.usual

/** Puts such a day into words; '' stays ''. */
export function formatDay(iso: string): string {
  const [from, month, day] = iso.split('-').map(Number)
  return from ? formatWhen({ from, month: month!, day: day!, precision: 'day' }) : ''
}

/** The first and the last day of some records, each once; none where one of them was not compared. */
export function rangeDays(records: readonly { table: string, id: string }[]): readonly string[] {
  const days = records.map(({ table, id }) => findDay(table, id)).sort()
  return days[0] ? [...new Set([days[0], days.at(-1)!])] : []
}
