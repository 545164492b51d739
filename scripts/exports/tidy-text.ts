/** Text that any format can hold. */

/** What XML cannot hold, halves of a pair, and the marks that turn the direction of text: none belongs in a question. */
// eslint-disable-next-line no-control-regex
const unfit = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** One line, without signs that no format can hold; spaces at its ends and runs of them go. */
export function tidyText(text: string): string {
  return text.replace(unfit, '').replace(/[\s\u0085]+/g, space => /^[\u00A0\u202F]$/.test(space) ? space : ' ').replace(/^\s+|\s+$/g, '')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as HTML and XML have it. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, sign => entities[sign]!)

/** Text as HTML, marked where it is in another language than what stands around it. */
export function markUp({ text, lang }: { text: string, lang?: string }): string {
  return lang ? `<span lang="${lang}">${escapeMarkup(text)}</span>` : escapeMarkup(text)
}

/** Paragraphs of HTML from plain lines, and links from those that lead somewhere; lines that are empty are left out. */
export function writeParagraphs(lines: readonly (string | { text: string, href: string })[]): string {
  return lines.filter(Boolean).map(line => `<p>${typeof line === 'string' ? escapeMarkup(line) : `<a href="${escapeMarkup(line.href)}">${escapeMarkup(line.text)}</a>`}</p>`).join('')
}
