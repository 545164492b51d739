import { chapters, rungs } from '@deck/lesson/outline'
import { computed } from 'vue'

/** What a slide's frontmatter tells its layout about the chapter. */
export interface ChapterProps {
  /** Chapter id, as in data/chapters.ts. */
  chapter: string
  /** Year up to which rungs stand inked; the chapter's own by default. */
  upto?: number
}

/**
 * Derives running head, rungs and number of a chapter from a slide's frontmatter.
 * @throws RangeError for an unknown chapter, which stops the build earlier, with file and line.
 */
export function useChapter(props: ChapterProps) {
  const chapter = computed(() => {
    const found = chapters[props.chapter as keyof typeof chapters]
    if (!found) {
      throw new RangeError(
        `There is no chapter "${props.chapter}" in data/chapters.ts; "chapter:" in the slide's frontmatter takes one of ${Object.keys(chapters).join(', ')}`,
      )
    }
    return found
  })
  const upto = computed(() => props.upto ?? (chapter.value.upto ? rungs[chapter.value.upto].when.from : 0))
  const number = computed(() => Object.keys(chapters).indexOf(props.chapter))
  return { chapter, upto, number }
}
