/** How many letters of what a step reveals are read out; the slide itself has the rest. */
const most = 240

/**
 * What a step shows that did not stand there before, in the slide's order.
 * @param before pieces of text that could be read before the step
 * @param now those that can be read after it
 * @returns the new ones as one line, cut at a word's end where it is long; '' where nothing came
 */
export function findRevealed(before: readonly string[], now: readonly string[]): string {
  const left = new Map<string, number>()
  for (const piece of before)
    left.set(piece, (left.get(piece) ?? 0) + 1)
  const fresh = now.filter((piece) => {
    const known = left.get(piece) ?? 0
    left.set(piece, known - 1)
    return known <= 0
  })
  const line = fresh.join(' ').replace(/\s+/g, ' ').replace(/ (?=[.,;:!?])/g, '').trim()
  if (!/[\p{L}\p{N}]/u.test(line))
    return ''
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most))} …`
}
