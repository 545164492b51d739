import type { SlideInfo } from '@slidev/client'
import { useNav } from '@slidev/client'
import { explainAsText } from '../../composables/useExplanation.ts'
import { chapters } from '../../data/chapters.ts'
import { periods } from '../../data/periods.ts'

/** A slide as a handout shows it. */
export interface HandoutSlide {
  no: number
  title: string
  /** What it says to somebody who was not there, in paragraphs; [] where nobody has written it. */
  text: readonly string[]
  /** The slide itself, to be drawn. */
  slide: SlideInfo
}

/** A chapter with its slides. */
export interface HandoutChapter {
  id: string
  /** With its period's numeral, where it has one. */
  label: string
  /** The chapter's question. */
  question: string
  slides: readonly HandoutSlide[]
}

/** The chosen chapters of the deck with their slides. */
export function useHandoutSlides(chosen: readonly string[]): readonly HandoutChapter[] {
  const { slides } = useNav()
  return Object.entries(chapters).flatMap(([id, { label, question, period }]) => {
    if (!chosen.includes(id))
      return []
    const own = slides.value.filter(({ meta }) => meta.slide.frontmatter.chapter === id)
    return [{ id, label: period ? `${periods[period].roman} · ${label}` : label, question, slides: own.map(describe) }]
  })
}

function describe(slide: SlideInfo): HandoutSlide {
  const { title, frontmatter } = slide.meta.slide
  const told = explainAsText(String(frontmatter.routeAlias))
  return { no: slide.no, title: title ?? String(slide.no), text: told.split(/\n{2,}/).map(part => part.trim()).filter(Boolean), slide }
}
