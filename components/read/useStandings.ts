import type { ChapterStanding } from '../../logic/study/recall-chapter.ts'
import { useProgress } from '../../composables/useProgress.ts'
import { useStudyDay } from '../../composables/useStudyDay.ts'
import { sumChapter } from '../../logic/study/recall-chapter.ts'
import { stock } from '../../runtime/question-stock.ts'

/** How the student stands with a chapter, as of this moment. It is fetched by itself, as the questions come with it. */
export function useStandings(): (chapter: string, slides: readonly string[]) => ChapterStanding {
  const { progress } = useProgress()
  const day = useStudyDay()
  return (chapter, slides) => sumChapter(stock, progress.value, chapter, slides, day.value.to)
}
