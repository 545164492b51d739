import type { EquivalentOrigin, Equivalents } from '../../model/types.ts'

/** How many names of a language come from where, and how many definitions an official source gives. */
export interface OriginCount extends Record<EquivalentOrigin, number> { lang: keyof Equivalents, officialGists: number }

/** Counts the equivalents by language and origin. */
export function countOrigins(all: readonly Equivalents[]): OriginCount[] {
  return (['ko', 'mn'] as const).map((lang) => {
    const count = (origin: EquivalentOrigin) => all.filter(one => one[lang].origin === origin).length
    return { lang, article: count('article'), official: count('official'), ours: count('ours'), officialGists: all.filter(one => one[lang].gistSource).length }
  })
}
