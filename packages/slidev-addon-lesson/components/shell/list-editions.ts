/** The deck in several languages: each lies in a folder of its code, beside the English files. */

/** The deck in another language. */
export interface Edition {
  /** Its code (BCP 47). */
  language: string
  /** Its name in itself. */
  name: string
  /** Where it lies beside this one. */
  folder: string
}

/** The name of a language in itself: "한국어". */
function nameLanguage(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/**
 * @param edition the language of this page, where it is not English
 * @param editions the codes of the languages beside the English deck, with spaces between
 */
export function listEditions(edition: string | undefined, editions: string | undefined): readonly Edition[] {
  const beside = (editions ?? '').split(' ').filter(Boolean).map(language => ({ language, folder: `${language}/` }))
  const others = edition ? [{ language: 'en', folder: '../' }] : beside
  return others.map(({ language, folder }) => ({ language, name: nameLanguage(language), folder }))
}

/**
 * The language in which the deck is offered: the first one of the browser's that the deck has, where it is not the one that stands there.
 * @param here the language of this page
 * @param others the deck in other languages
 * @param wanted the browser's languages, the one it prefers first
 */
export function pickOffer(here: string, others: readonly Edition[], wanted: readonly string[]): string | undefined {
  const known = [here, ...others.map(({ language }) => language)]
  const first = wanted.map(code => code.split('-')[0]!).find(code => known.includes(code))
  return first === here ? undefined : first
}
