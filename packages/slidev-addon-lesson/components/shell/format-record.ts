import type { Fact, LanguageCode, Name, Quantity, When } from '@deck/article'
import { formatQuantity, formatWhen } from './format.ts'

/** The sides of a record that can be given as text. */
export type RecordSide = 'value' | 'size' | 'label' | 'gist' | 'name' | 'acronym' | LanguageCode

/** What a record may carry beyond its label and gist. */
type AnyFact = Fact & { quantity?: Quantity, unit?: string, bound?: string, when?: When | null, founded?: When | null, name?: Name }

/** The text of one side; undefined or '' where the record lacks it. */
function textOf(record: AnyFact, side: RecordSide): string | undefined {
  const { label, name, quantity, unit = '', bound } = record
  switch (side) {
    case 'label': return label
    case 'gist': return record.gist
    case 'name': return name?.en ?? label
    case 'size': return quantity?.kind === 'change' ? formatQuantity({ kind: 'number', value: Math.abs(quantity.delta) }, unit) : undefined
    case 'value': {
      const when = dateOf(record)
      return quantity ? formatQuantity(quantity, unit, bound) : when ? formatWhen(when) : undefined
    }
    default: return name?.[side]
  }
}

const english = new Set<string>(['value', 'size', 'label', 'gist', 'name', 'acronym'])

/**
 * Says one side of a record as text, with its language where that is not English.
 * 'value' is the figure of an indicator, else the date of whatever has one; 'size' is a change without
 * its sign, as a sentence with "rose by" needs it.
 * @throws RangeError where the record lacks that side, with id and side.
 */
export function formatRecord(id: string, fact: Fact, side: RecordSide): { text: string, lang?: LanguageCode } {
  const text = textOf(fact, side)
  if (!text)
    throw new RangeError(`record "${id}" has no ${side}; say another side of it, or name another record`)
  return english.has(side) ? { text } : { text, lang: side as LanguageCode }
}

/**
 * A record's label for where its gist stands, too, and the language of both where it is not the page's: an edition has most gists in English, and nobody
 * reads a label in one language over a sentence in another.
 */
export function nameWithGist({ label, englishLabel }: Pick<Fact, 'label' | 'englishLabel'>): { label: string, lang?: 'en' } {
  return englishLabel === undefined ? { label } : { label: englishLabel, lang: 'en' }
}

/** The date that a record carries, whichever field holds it; null where it has none. */
export function dateOf(fact: Fact): When | null {
  const record = fact as AnyFact
  return record.when ?? record.founded ?? null
}

/** A name in a language other than English. */
export interface OtherName { lang: LanguageCode, text: string }

const notOther = new Set(['en', 'acronym', 'notInArticle'])

/** What a record is called in other languages, in the order in which the record gives them; [] for none. An edition in one of these has it as its own. */
export function otherNamesOf(name: Name | undefined): OtherName[] {
  return Object.entries(name ?? {})
    .filter(([key, text]) => !notOther.has(key) && text && text !== name?.en)
    .map(([lang, text]) => ({ lang: lang as LanguageCode, text: text as string }))
}

/** A token in texts: [[id]] for a record's value or date, [[id.label]] for another side; in an edition [[id|1888]], which says it in English. */
export const token = /\[\[([\w-]+)(?:\.([a-z]+))?(?:\|([^\]]+))?\]\]/g

/** Ids of the records whose tokens stand in a text. */
export function listTokens(text: string): string[] {
  return [...text.matchAll(token)].map(([, id]) => id!)
}

/**
 * Replaces record tokens in a text.
 * @param format gives one side of a record; it throws where there is no such record or side.
 */
export function fillTokens(text: string, format: (id: string, side: string) => string): string {
  return text.replace(token, (_, id: string, side?: string, says?: string) => says ?? format(id, side ?? 'value'))
}
