/** Where the class says that the students' deck is, in which languages it has it besides its own, and which of them the reader has chosen. */
interface Deck { study: string | null, editions: readonly string[] | null, language: string | undefined }

/**
 * A link into the students' deck, in the language that the reader has chosen. Of a deck elsewhere nobody knows which languages it has.
 * @param link in the deck's own language; null for none
 */
export function linkInLanguage(link: string | null, { study, editions, language }: Deck): string | null {
  const isHere = link !== null && study !== null && link.startsWith(study)
  return isHere && language !== undefined && editions?.includes(language) ? `${study}${language}/${link.slice(study.length)}` : link
}
