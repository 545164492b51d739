/** What bears on the explanations of the inquiry, sorted as a slide, a plan or a question needs it. */
import type { ChapterId, Evidence, RivalExplanationId } from '@deck/article'

type EvidenceTable = Readonly<Record<string, Evidence>>

/** All that bears on an explanation, in the order of the deck; with a bearing, only what bears on it in that way. */
export function findEvidence(table: EvidenceTable, explanation: RivalExplanationId, bearing?: Evidence['bearing']) {
  return Object.entries(table).map(([id, one]) => ({ id, ...one })).filter(one =>
    one.explanation === explanation && (!bearing || one.bearing === bearing))
}

/**
 * What some chapters add to each explanation, explanation by explanation in the order of the table.
 * An explanation to which they add nothing has an empty list. Pieces met earlier can stand among them again.
 */
export function gatherEvidence(
  table: EvidenceTable,
  explanations: readonly RivalExplanationId[],
  chapters: readonly ChapterId[],
  again: readonly string[] = [],
) {
  return new Map(explanations.map(id => [id, findEvidence(table, id).filter(one => chapters.includes(one.chapter) || again.includes(one.id))]))
}
