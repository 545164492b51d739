/** Characters as a reader counts them. */
export function lengthOf(text: string): number {
  return [...text.trim()].length
}

/** Lower case, letters and figures only, single spaces: what two texts have in common. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Whether a text contains a phrase as whole words, whatever case and punctuation. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const folded = foldText(phrase)
  return folded !== '' && ` ${foldText(text)} `.includes(` ${folded} `)
}

const number = /[+−-]?\d+(?:[.,]\d+)*/g

/** The first number in a text, with a true or a typed minus; NaN where there is none. Commas group thousands. */
export function firstNumber(text: string): number {
  const found = text.match(number)?.[0]
  return found === undefined ? Number.NaN : Number(found.replace('−', '-').replaceAll(',', ''))
}

/** Whether texts are the same but for their numbers ("3 °C", "5 °C"), so that they have a natural order. */
export function isOneKind(texts: readonly string[]): boolean {
  const frames = new Set(texts.map(text => text.replace(number, '#')))
  return frames.size === 1 && [...frames][0]!.includes('#')
}
