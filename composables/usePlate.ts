import type { ScaleMark } from '../logic/deck/year-scale.ts'
import { computed } from 'vue'
import { chapters } from '../data/chapters.ts'
import { findRecord } from '../data/index.ts'
import { rungs } from '../data/partnership.ts'
import { dateOf } from '../logic/cite/say-record.ts'
import { formatYears } from '../logic/text/format.ts'

/** What a slide's frontmatter tells its layout. */
export interface PlateProps {
  /** Chapter id, as in data/chapters.ts. */
  chapter: string
  /** Records whose dates the year scale shows. */
  dates?: readonly string[]
  /** Year up to which rungs stand inked; the chapter's own by default. */
  upto?: number
}

/**
 * Derives running head, period, rungs and year marks of a plate from its frontmatter.
 * @throws RangeError for an unknown chapter or record id; both stop the build earlier, with file and line.
 */
export function usePlate(props: PlateProps) {
  const chapter = computed(() => {
    const found = chapters[props.chapter as keyof typeof chapters]
    if (!found)
      throw new RangeError(`There is no chapter "${props.chapter}" in data/chapters.ts; "chapter:" in the slide's frontmatter takes one of ${Object.keys(chapters).join(', ')}`)
    return found
  })
  const order = Object.keys(chapters)
  const marks = computed<readonly ScaleMark[]>(() => (props.dates ?? []).flatMap((id) => {
    const when = dateOf(findRecord(id).record)
    return when ? [{ from: when.from, to: when.to, label: formatYears(when) }] : []
  }))
  const upto = computed(() => props.upto ?? (chapter.value.upto ? rungs[chapter.value.upto].when.from : 0))
  const number = computed(() => order.indexOf(props.chapter))
  return { chapter, marks, upto, number }
}
