import type { SlideInfo } from '@slidev/client'
import type { ChapterId } from '../model/types.ts'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { chapters } from '../data/chapters.ts'

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

/** The whole deck as chapters of slides. */
export function useReadTree() {
  const { slides } = useNav()
  const all = computed(() => slides.value.map(asReadSlide))
  const tree = computed(() => (Object.keys(chapters) as ChapterId[])
    .map((id): ReadChapter => ({ id, slides: all.value.filter(({ chapter }) => chapter === id) }))
    .filter(({ slides }) => slides.length))
  return { all, tree }
}
