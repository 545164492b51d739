/** How much room text takes, counted in characters: enough to break a list into pages before it is drawn. */

/** What a text is long, in letters of the Latin alphabet: a sign of Hangul or Hanja is as wide as almost two. */
export function lengthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (/[\u1100-\u11FF\u3000-\u9FFF\uAC00-\uD7AF]/.test(sign) ? 1.7 : 1), 0)
}

/** Breaks a text between words into lines of at most so many characters; a longer word has a line of its own. */
export function breakLines(text: string, perLine: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= perLine)
      lines[lines.length - 1] = `${last} ${word}`
    else
      lines.push(word)
  }
  return lines
}

/** Lines that a text fills when it breaks between words at so many characters; at least one. */
export function countLines(text: string, perLine: number): number {
  return breakLines(text, perLine).length
}

/**
 * Fills pages one after the other. A thing higher than a page gets one of its own.
 * @returns for each page the index of its first thing and the one after its last
 */
export function fillPages(heights: readonly number[], room: number): readonly { from: number, to: number }[] {
  const pages: { from: number, to: number }[] = []
  let from = 0
  let used = 0
  heights.forEach((height, i) => {
    if (i > from && used + height > room) {
      pages.push({ from, to: i })
      from = i
      used = 0
    }
    used += height
  })
  return [...pages, { from, to: heights.length }]
}
