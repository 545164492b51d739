import type { VoteOption } from '@deck/questions'
import { computed } from 'vue'
import { useDeckState } from '../shell/useRoomState.ts'

/** A question with its votes, as large as the wall. */
export interface QuestionCover {
  id: string
  stem: string
  /** What is voted for, by the id under which it is counted; null where figures are given. */
  options: readonly VoteOption[] | null
  /** In place of votes the wall shows sentences on piles: alone, or beside what the article says. */
  piles?: 'sentences' | 'claims'
}

const isText = (found: unknown): found is string => typeof found === 'string'

function readQuestion(found: unknown): QuestionCover | null | undefined {
  if (found === null)
    return null
  const { id, stem, options, piles } = (typeof found === 'object' ? found : {}) as Partial<Record<keyof QuestionCover, unknown>>
  const isList = options === null || (Array.isArray(options) && options.every(each => isText(each?.id) && isText(each?.name)))
  return isText(id) && isText(stem) && isList
    ? { id, stem, options: options as QuestionCover['options'], ...(piles === 'sentences' || piles === 'claims') && { piles } }
    : undefined
}

/** The question that covers the slide in every audience window: one of the lecturer's own, or one whose votes fill the wall; null while none does. */
export const useQuestionCover = () => useDeckState<QuestionCover | null>('question', null, readQuestion)

/** What phones need to come in, large on the wall. */
export interface JoinCover { link: string, typed: string, code: string }

function readJoin(found: unknown): JoinCover | null | undefined {
  if (found === null)
    return null
  const { link, typed, code } = (typeof found === 'object' ? found : {}) as Partial<Record<keyof JoinCover, unknown>>
  return typeof link === 'string' && /^https?:\/\//.test(link) && typeof typed === 'string' && typeof code === 'string' ? { link, typed, code } : undefined
}

/** How to join the class, shown over the slide in every audience window; null while it is not. */
export const useJoinCover = () => useDeckState<JoinCover | null>('join', null, readJoin)

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
