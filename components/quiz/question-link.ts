/** The longest address of a deck that a QR code in a hall can hold and phones read from the last row. */
const longest = 200

/**
 * The link that opens a question on a phone, from the address of the students' deck.
 * @param address as the lecturer gives it: with or without a slide, or a page's name, behind it
 * @param id of the question
 * @returns null where the address is none that a phone can open
 */
export function linkQuestion(address: string, id: string): string | null {
  try {
    const { protocol, href } = new URL(address.trim())
    const base = href.replace(/[?#].*$/, '').replace(/index\.html$/, '')
    return /^https?:$/.test(protocol) && base.length <= longest ? `${base}#/review/q/${id}` : null
  }
  catch {
    return null
  }
}

/** Whether a text is such a link to the question with this id. */
export const isQuestionLink = (text: string, id: string): boolean => linkQuestion(text, id) === text
