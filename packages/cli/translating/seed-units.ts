/** What records already say in other languages: names, and equivalents of terms. A new translation begins with them. */
import type { Equivalent, Name } from '@deck/article'
import { equivalents } from '@deck/lesson/equivalents'
import { courseTerms } from '@deck/lesson/glossary'
import { registry } from '@deck/lesson/records'

/** @returns what the record has in that language, by the id of the unit, such as "rungs/nod.name.en" */
export function seedUnits(language: string): ReadonlyMap<string, string> {
  const seeds = new Map<string, string>()
  const termOf = (id: string) => (equivalents as Readonly<Record<string, Readonly<Record<string, Equivalent>> | undefined>>)[id]?.[language]?.text
  for (const [id, { table, record }] of registry) {
    const name = (record as { name?: Name & Readonly<Record<string, unknown>> }).name
    const own = name?.[language]
    const text = typeof own === 'string' ? own : (own as { text?: string } | undefined)?.text
    const said = text ?? termOf(id)
    if (said) {
      seeds.set(`${table}/${id}.name.en`, said)
      seeds.set(`${table}/${id}.label`, said)
    }
  }
  for (const id of Object.keys(courseTerms)) {
    const said = termOf(id)
    if (said)
      seeds.set(`course-terms/${id}.label`, said)
  }
  return seeds
}
