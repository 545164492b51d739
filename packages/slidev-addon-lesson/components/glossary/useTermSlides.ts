import { explanations } from '@deck/lesson/explanations'
import { useNav } from '@slidev/client'
import { explainSlide } from '../cite/explanation.ts'

/** A slide of the deck, as a link names it. */
export interface SlideLink { name: string, number: number, title: string }

/** For each term of the glossary the slides whose explanation uses it, in the deck's order; a term that none uses is not there. */
export function useTermSlides(): ReadonlyMap<string, readonly SlideLink[]> {
  const found = new Map<string, SlideLink[]>()
  for (const { no, meta } of useNav().slides.value) {
    const name = String(meta.slide.frontmatter.routeAlias ?? '')
    if (!(name in explanations))
      continue
    const terms = new Set(explainSlide(name).flat().flatMap(run => run.kind === 'term' ? [run.id] : []))
    for (const id of terms)
      found.set(id, [...found.get(id) ?? [], { name, number: no, title: meta.slide.title ?? name }])
  }
  return found
}
