import type { EquivalentOrigin, Equivalents, LanguageCode } from '../../model/types.ts'

/** How many names of a language come from where, and how many definitions an official source gives. */
export interface OriginCount extends Record<EquivalentOrigin, number> { lang: LanguageCode, officialGists: number }

/** Counts the equivalents by language, in the order given, and origin. */
export function countOrigins(all: readonly Equivalents[], codes: readonly LanguageCode[]): OriginCount[] {
  return codes.map((lang) => {
    const count = (origin: EquivalentOrigin) => all.filter(one => one[lang].origin === origin).length
    return { lang, article: count('article'), official: count('official'), ours: count('ours'), officialGists: all.filter(one => one[lang].gistSource).length }
  })
}
