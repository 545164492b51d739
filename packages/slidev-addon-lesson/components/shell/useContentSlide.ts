import type { ChapterProps } from './useChapter.ts'
import type { ScaleMark } from './year-scale.ts'
import { crises, findRecord, periods } from '@deck/lesson/records'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { dateOf } from './format-record.ts'
import { formatYears } from './format.ts'
import { useChapter } from './useChapter.ts'
import { useSlideClick } from './useSlideClick.ts'

/** What a slide's frontmatter tells its layout. */
export interface ContentProps extends ChapterProps {
  /** Records whose dates the year scale shows. */
  dates?: readonly string[]
}

/**
 * Derives running head, period, crisis, rungs and year marks of a slide from its frontmatter, and whether it begins its chapter.
 * @throws RangeError for an unknown chapter or record id; both stop the build earlier, with file and line.
 */
export function useContentSlide(props: ContentProps) {
  const marks = computed<readonly ScaleMark[]>(() => (props.dates ?? []).flatMap((id) => {
    const when = dateOf(findRecord(id).record)
    return when ? [{ from: when.from, to: when.to, label: formatYears(when) }] : []
  }))
  const { slides } = useNav()
  const { page } = useSlideClick()
  const before = computed(() => slides.value.find(({ no }) => no === page.value - 1)?.meta.slide.frontmatter as { chapter?: string } | undefined)
  /** The slide begins a chapter that has no opener. */
  const isFirst = computed(() => before.value !== undefined && before.value.chapter !== props.chapter)
  const { chapter, ...ladder } = useChapter(props)
  const period = computed(() => chapter.value.period ? periods[chapter.value.period] : null)
  const crisis = computed(() => chapter.value.crisis ? crises[chapter.value.crisis] : null)
  return { ...ladder, chapter, period, crisis, marks, page, isFirst }
}
