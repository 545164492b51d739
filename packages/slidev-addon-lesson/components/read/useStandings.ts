import type { ChapterStanding } from '../study/sum-progress.ts'
import { questionPool } from '../study/question-pool.ts'
import { sumChapter } from '../study/sum-progress.ts'
import { useProgress } from '../study/useProgress.ts'
import { useStudyDay } from '../study/useStudyDay.ts'

/** How the student stands with a chapter, as of this moment. It is fetched by itself, as the questions come with it. */
export function useStandings(): (chapter: string, slides: readonly string[]) => ChapterStanding {
  const { progress } = useProgress()
  const day = useStudyDay()
  return (chapter, slides) => sumChapter(questionPool, progress.value, chapter, slides, day.value.to)
}
