/**
 * What the ways to ask have in common. Each builds a question whose answer is computed from the data, asked anew every time: nothing here
 * stores what is right.
 */
import type { Fact, LanguageCode, RecordId } from '@deck/article'
import type { Asked, Option } from './question.ts'

/** What every question says. */
export type Ask = Pick<Asked, 'chapter' | 'objective' | 'level' | 'stem' | 'rests' | 'hint'>

/** Items by record id: why each stands where it does; text where the label will not do. */
export type Items<T> = { readonly [Id in keyof T]?: { why: string, text?: string, lang?: LanguageCode, behind?: RecordId } }

export type Table = Record<string, Fact>

/**
 * Holds a question against what it must have. The types say the same, but nobody compiles while a question is being written.
 * @throws TypeError that names the parts that are missing
 */
export function requireParts(ask: object, ...parts: readonly string[]): void {
  const missing = parts.filter(part => (ask as Record<string, unknown>)[part] === undefined)
  if (missing.length)
    throw new TypeError(`the question lacks ${missing.join(' and ')}; write ${missing.length > 1 ? 'them' : 'it'} as docs/editors.md shows`)
}

/** Holds the ids of options against the table of which the question asks. @throws RangeError that names those that it has not */
export function requireRecords(table: Readonly<Record<string, Fact>>, ids: readonly string[]): void {
  const strange = ids.filter(id => !Object.hasOwn(table, id)).map(id => `"${id}"`)
  if (strange.length > 1)
    throw new RangeError(`the options ${strange.join(', ')} are not in the table that the question asks; name records of it`)
  if (strange.length)
    throw new RangeError(`the option ${strange[0]} is not in the table that the question asks; name one of its records`)
}

/** Records of a table as options. */
export function listItems<T extends Table>(table: T, items: Items<T>): readonly Option[] {
  requireRecords(table, Object.keys(items))
  return Object.entries(items).map(([id, item]): Option => {
    const { text, why, lang, behind } = item!
    return { id, text: text ?? table[id]!.label, why, lang, ...behind && { behind } }
  })
}

/** @throws RangeError where the id is none of the list's */
export function known(list: readonly { id: string }[], id: string): string {
  if (!list.some(each => each.id === id))
    throw new RangeError(`"${id}" is not among ${list.map(each => each.id).join(', ')}`)
  return id
}
