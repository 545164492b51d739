import type { ChapterId } from '@deck/article'
import type { SlideInfo } from '@slidev/client'
import type { FoundPlan } from '../lecture/read-plan.ts'
import { chapters } from '@deck/lesson/outline'
import { periods } from '@deck/lesson/records'
import { useNav } from '@slidev/client'
import { explainAsText } from '../cite/explanation.ts'
import { chooseSlides } from '../read/choose-slides.ts'

/** A slide as a handout shows it. */
interface HandoutSlide {
  no: number
  /** Its routeAlias. */
  name: string
  title: string
  /** What it says to somebody who was not there, in paragraphs; [] where nobody has written it. */
  text: readonly string[]
  /** What it says is our reading. */
  isOurs: boolean
  /** The slide itself, to be drawn. */
  slide: SlideInfo
}

/** A chapter with its slides. */
export interface HandoutChapter {
  /** Its key on paper: a chapter that a plan comes back to stands there twice. */
  id: string
  /** With its period's numeral, where it has one. */
  label: string
  /** The chapter's question. */
  question: string
  slides: readonly HandoutSlide[]
}

/** What is printed of the deck: the chosen chapters, or a plan's slides in its order. */
export function useHandoutSlides(chosen: readonly string[], plan?: FoundPlan): readonly HandoutChapter[] {
  const { slides } = useNav()
  const all = slides.value.map(slide => ({
    name: String(slide.meta.slide.frontmatter.routeAlias ?? slide.no),
    chapter: String(slide.meta.slide.frontmatter.chapter),
    slide,
  }))
  const seen = new Map<string, number>()
  return chooseSlides(all, chosen, plan).map(({ chapter, slides: own }) => {
    const { label, question, period } = chapters[chapter as ChapterId]
    const times = (seen.get(chapter) ?? 0) + 1
    seen.set(chapter, times)
    return {
      id: times > 1 ? `${chapter}-${times}` : chapter,
      label: period ? `${periods[period].roman} · ${label}` : label,
      question,
      slides: own.map(({ name, slide }) => ({
        no: slide.no,
        name,
        isOurs: slide.meta.slide.frontmatter.ours === true,
        title: slide.meta.slide.title ?? String(slide.no),
        text: explainAsText(name).split(/\n{2,}/).map(part => part.trim()).filter(Boolean),
        slide,
      })),
    }
  })
}
