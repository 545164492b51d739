import { useDeckState } from '../shell/useRoomState.ts'

/** What phones need to come in, large on the wall. */
export interface JoinCover { link: string, typed: string, code: string }

function readCover(found: unknown): JoinCover | null | undefined {
  if (found === null)
    return null
  const { link, typed, code } = (typeof found === 'object' ? found : {}) as Partial<Record<keyof JoinCover, unknown>>
  return typeof link === 'string' && /^https?:\/\//.test(link) && typeof typed === 'string' && typeof code === 'string' ? { link, typed, code } : undefined
}

/** How to join the class, shown over the slide in every audience window; null while it is not. */
export const useJoinCover = () => useDeckState<JoinCover | null>('join', null, readCover)
