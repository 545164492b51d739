/** Marks in content streams what is no part of the document's text: running lines, grounds, frames. */
import type { MarkedContent, Painted } from './read-marked.ts'

interface Edit { at: number, end: number, text: string }

/** Puts edits into a string; none lies within another. */
function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { at, end, text } of [...edits].sort((a, b) => a.at - b.at || a.end - b.end)) {
    parts.push(source.slice(done, at), text)
    done = end
  }
  return [...parts, source.slice(done)].join('')
}

/**
 * Rewrites a content stream so that all it paints is marked.
 * @param source of the page or form
 * @param content that was read from it
 * @param isContent whether a piece of marked content is part of the structure
 * @param marksItself whether a form that is drawn marks its own content
 */
export function markArtifacts(source: string, content: MarkedContent, isContent: (id: number) => boolean, marksItself: (painted: Painted) => boolean): string {
  const loose = content.loose.filter(painted => !marksItself(painted)).flatMap(({ from, to }): Edit[] => [
    { at: from, end: from, text: '/Artifact BMC\n' },
    { at: to, end: to, text: '\nEMC' },
  ])
  const dropped = [...content.openings].filter(([id]) => !isContent(id)).flatMap(([, operators]) => operators.map(({ from, to }): Edit => ({ at: from, end: to, text: '/Artifact BMC' })))
  return applyEdits(source, [...loose, ...dropped])
}
