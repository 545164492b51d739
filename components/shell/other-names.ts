import type { LanguageCode, Name } from '../../data/schema/types.ts'

/** A name in a language other than English. */
export interface OtherName { lang: LanguageCode, text: string }

const notOther = new Set(['en', 'acronym', 'notInArticle'])

/** What a record is called in other languages, in the order in which the record gives them; [] for none. */
export function otherNamesOf(name: Name | undefined): OtherName[] {
  return Object.entries(name ?? {}).filter(([key, text]) => !notOther.has(key) && text).map(([lang, text]) => ({ lang: lang as LanguageCode, text: text as string }))
}
