import type { ScaleMark } from '../logic/shell/year-scale.ts'
import type { ChapterProps } from './useChapter.ts'
import { computed } from 'vue'
import { dateOf } from '../logic/cite/say-record.ts'
import { formatYears } from '../logic/text/format.ts'
import { findRecord } from '../model/records.ts'
import { useChapter } from './useChapter.ts'

/** What a slide's frontmatter tells its layout. */
export interface ContentProps extends ChapterProps {
  /** Records whose dates the year scale shows. */
  dates?: readonly string[]
}

/**
 * Derives running head, period, rungs and year marks of a slide from its frontmatter.
 * @throws RangeError for an unknown chapter or record id; both stop the build earlier, with file and line.
 */
export function useContentSlide(props: ContentProps) {
  const marks = computed<readonly ScaleMark[]>(() => (props.dates ?? []).flatMap((id) => {
    const when = dateOf(findRecord(id).record)
    return when ? [{ from: when.from, to: when.to, label: formatYears(when) }] : []
  }))
  return { ...useChapter(props), marks }
}
