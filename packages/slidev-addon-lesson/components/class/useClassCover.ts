import * as v from 'valibot'
import { computed } from 'vue'
import { readAs } from '../room/votes.ts'
import { useDeckState } from '../shell/useRoomState.ts'

/** A question with its votes, as large as the wall. */
const questionSchema = v.object({
  id: v.string(),
  stem: v.string(),
  /** What is voted for, by the id under which it is counted; null where figures are given. */
  options: v.nullable(v.pipe(v.array(v.object({ id: v.string(), name: v.string() })), v.readonly())),
  /** In place of votes the wall shows sentences on piles: alone, or beside what the article says. */
  piles: v.fallback(v.optional(v.picklist(['sentences', 'claims'])), undefined),
})
export type QuestionCover = v.InferOutput<typeof questionSchema>

/** The question that covers the slide in every audience window: one of the lecturer's own, or one whose votes fill the wall; null while none does. */
export const useQuestionCover = () => useDeckState<QuestionCover | null>('question', null, readAs(v.nullable(questionSchema)))

/** What phones need to come in, large on the wall. */
const joinSchema = v.object({ link: v.pipe(v.string(), v.regex(/^https?:\/\//)), typed: v.string(), code: v.string() })
export type JoinCover = v.InferOutput<typeof joinSchema>

/** How to join the class, shown over the slide in every audience window; null while it is not. */
export const useJoinCover = () => useDeckState<JoinCover | null>('join', null, readAs(v.nullable(joinSchema)))

/** What covers the slides, whichever it is: how to join lies over a question. */
export function useClassCover() {
  const [join, cover] = [useJoinCover(), useQuestionCover()]
  return {
    join,
    cover,
    /** Id of the question with its votes that is seen; undefined under any other cover. */
    asksVote: computed(() => join.value || cover.value?.piles ? undefined : cover.value?.id),
    /**
     * Gives the slide back, or the question that lies under how to join. How to join alone goes with the step, which goes on.
     * @returns whether that was the step: a window that may not lead takes no cover away
     */
    uncover(): boolean {
      const isQuestion = cover.value !== null
      const seen = join.value ? join : cover
      seen.value = null
      return isQuestion && seen.value === null
    },
  }
}
