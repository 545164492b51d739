import { objectives } from '@deck/lesson/lessons'
import { chapters } from '@deck/lesson/outline'
import { en as words } from '@deck/words'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { questionPool } from './question-pool.ts'
import { listReadAims, listReadChapters, planToday } from './today.ts'
import { useProgress } from './useProgress.ts'
import { useStudyDay } from './useStudyDay.ts'

/** The slides that teach each aim. */
const aims = Object.fromEntries(Object.entries(objectives).map(([id, { slides }]) => [id, slides as readonly string[]]))

/** What the student should answer today, as of this moment, and how a button says so. */
export function useToday() {
  const { slides } = useNav()
  const { progress } = useProgress()
  const day = useStudyDay()
  const placed = computed(() => slides.value.map(({ no, meta }) => {
    const { routeAlias, chapter } = meta.slide.frontmatter as { routeAlias?: string, chapter?: string }
    return { name: routeAlias ?? String(no), chapter: chapter ?? '' }
  }))
  const read = computed(() => listReadChapters(placed.value, questionPool, progress.value))
  const today = computed(() => planToday(questionPool, progress.value, read.value, day.value, listReadAims(aims, progress.value)))
  return {
    day,
    today,
    /** The first chapter that was not read yet, with its first slide; undefined where all were. */
    nextChapter: computed(() => {
      const found = Object.entries(chapters).find(([id]) => !read.value.has(id) && placed.value.some(({ chapter }) => chapter === id))
      return found && { id: found[0], label: found[1].label, slide: placed.value.find(({ chapter }) => chapter === found[0])!.name }
    }),
    /** All of it in a line. */
    says: computed(() =>
      words.study.today({ ...today.value.counts, waiting: today.value.waiting, minutes: today.value.minutes, begun: today.value.next !== null })),
  }
}
