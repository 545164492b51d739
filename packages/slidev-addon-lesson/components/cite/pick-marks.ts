import type { Fact } from '@deck/article'

/** One of the records for each passage that they cite, in their order: enough to mark a sentence or a drawing of them all. */
export function pickMarks<Id extends string>(nodes: readonly Id[], find: (id: Id) => Pick<Fact, 'cite'>): readonly Id[] {
  const seen = new Set<string>()
  return nodes.filter((id) => {
    const { section, paragraph } = find(id).cite
    const place = `${section} ${paragraph}`
    return !seen.has(place) && seen.add(place)
  })
}
