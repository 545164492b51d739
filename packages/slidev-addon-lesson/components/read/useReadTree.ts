import type { ChapterId } from '@deck/article'
import type { SlideInfo } from '@slidev/client'
import type { FoundPlan } from '../lecture/read-plan.ts'
import { chapters } from '@deck/lesson/outline'
import { useNav } from '@slidev/client'
import { computed, inject } from 'vue'
import { routeLocationKey } from 'vue-router'
import { chooseSlides } from './choose-slides.ts'

/** What the page needs to know of a slide's frontmatter; tests hold the chapters to it. */
interface Frontmatter { routeAlias?: string, layout?: string, chapter: ChapterId, dates?: readonly string[] }

/** A slide as the reading page shows it. */
export interface ReadSlide {
  /** Its routeAlias, or its number where it has none. */
  name: string
  number: number
  title: string
  route: SlideInfo
  /** It opens its chapter, and the page opens the chapter in its stead. */
  isOpener: boolean
  chapter: ChapterId
  /** Records whose dates it shows. */
  dates: readonly string[]
}

/** A chapter with its slides, in the deck's order. */
export interface ReadChapter {
  id: ChapterId
  slides: readonly ReadSlide[]
}

/** Layouts of slides that open a chapter rather than say something of their own. */
const openers = ['chapter', 'opening']

function asReadSlide(route: SlideInfo): ReadSlide {
  const { title, frontmatter } = route.meta.slide
  const { routeAlias, layout, chapter, dates } = frontmatter as unknown as Frontmatter
  return {
    name: routeAlias ?? String(route.no),
    number: route.no,
    title: title ?? String(route.no),
    route,
    isOpener: layout !== undefined && openers.includes(layout),
    chapter,
    dates: dates ?? [],
  }
}

/**
 * The deck as chapters of slides.
 * @param plan whose slides there are alone, in its order; a chapter that it comes back to is there twice
 */
export function useReadTree(plan: Pick<FoundPlan, 'steps'> | null = null) {
  const { slides } = useNav()
  const tree = computed(() => chooseSlides(slides.value.map(asReadSlide), Object.keys(chapters), plan ?? undefined)
    .map(({ chapter, slides }): ReadChapter => ({ id: chapter as ChapterId, slides })))
  return { all: computed(() => tree.value.flatMap(({ slides }) => slides)), tree }
}

/**
 * The chapters of which a part is made.
 * @param tree all of them
 * @param count of slides made so far, from the first on
 * @returns each with how many of its slides are made
 */
export function growTree(tree: readonly ReadChapter[], count: number): { chapter: ReadChapter, made: number }[] {
  let left = count
  return tree.flatMap((chapter) => {
    const made = Math.min(left, chapter.slides.length)
    left -= made
    return made ? [{ chapter, made }] : []
  })
}

/** Links to slides on the reading page, or to its beginning, which keep to the plan that is being read. */
export function useReadLink(): (slide?: string) => string {
  const route = inject(routeLocationKey, null)
  return (slide) => {
    const plan = route?.name === 'read' && route.query.plan
    return `/read${slide ? `/${slide}` : ''}${plan ? `?plan=${encodeURIComponent(String(plan))}` : ''}`
  }
}
