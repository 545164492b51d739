/** How many words of the article may stand in a row. */
const most = 8
/** Words that stand within names, and say nothing by themselves. */
const links = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])

/** Whether a sign to look for says something: it has a word that is no name, no figure and no link between names. */
function isSaying(anchor: string): boolean {
  return anchor.split(/\s+/).some(word => /^[a-z][a-z’'-]+$/.test(word.replace(/[.,;:]$/, '')) && !links.has(word))
}

/**
 * Parts what must stand in a passage into the words that decide what the article says, to be quoted, and the figures, years and
 * names by which the passage is found.
 * @param anchors as a record has them
 */
export function splitAnchors(anchors: readonly string[]): { words: readonly string[], signs: readonly string[] } {
  const shorten = (anchor: string) => {
    const words = anchor.split(/\s+/)
    return words.length > most ? `${words.slice(0, most).join(' ')} …` : anchor
  }
  return { words: anchors.filter(isSaying).map(shorten), signs: anchors.filter(anchor => !isSaying(anchor)) }
}
