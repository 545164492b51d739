import type { Relation } from '@deck/article'

/** Relations by which one record carries another: an arrow leads from what carries. */
const carrying: ReadonlySet<Relation['kind']> = new Set(['supports', 'leads-to', 'part-of', 'enables'])

/**
 * The relations among some records by which the article argues. A relation is left out where others say it on a longer way: a condition that
 * is part of three conditions, which support the thesis, needs no arrow of its own to the thesis.
 */
export function gatherEdges(nodes: readonly string[], relations: readonly Relation[]): readonly Relation[] {
  const known = new Set<string>(nodes)
  const all = relations.filter(({ from, kind, to }) => known.has(String(from)) && known.has(String(to)) && carrying.has(kind))
  const leads = (from: string, to: string, without: Relation, seen = new Set<string>()): boolean => !seen.has(from) && Boolean(seen.add(from))
    && all.some(each => each !== without && each.from === from && (each.to === to || leads(String(each.to), to, without, seen)))
  return all.filter(each => !leads(String(each.from), String(each.to), each))
}
