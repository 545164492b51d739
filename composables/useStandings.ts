import type { ChapterStanding } from '../logic/study/recall-chapter.ts'
import { sumChapter } from '../logic/study/recall-chapter.ts'
import { stock } from '../runtime/question-stock.ts'
import { useProgress } from './useProgress.ts'
import { useStudyDay } from './useStudyDay.ts'

/** How the student stands with a chapter, as of this moment. It is fetched by itself, as the questions come with it. */
export function useStandings(): (chapter: string, slides: readonly string[]) => ChapterStanding {
  const { progress } = useProgress()
  const day = useStudyDay()
  return (chapter, slides) => sumChapter(stock, progress.value, chapter, slides, day.value.to)
}
