import type { VoteOption } from '@deck/questions'
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

function readCover(found: unknown): QuestionCover | null | undefined {
  if (found === null)
    return null
  const { id, stem, options, piles } = (typeof found === 'object' ? found : {}) as Partial<Record<keyof QuestionCover, unknown>>
  const isList = options === null || (Array.isArray(options) && options.every(each => isText(each?.id) && isText(each?.name)))
  return isText(id) && isText(stem) && isList
    ? { id, stem, options: options as QuestionCover['options'], ...(piles === 'sentences' || piles === 'claims') && { piles } }
    : undefined
}

/** The question that covers the slide in every audience window: one of the lecturer's own, or one whose votes fill the wall; null while none does. */
export const useQuestionCover = () => useDeckState<QuestionCover | null>('question', null, readCover)
