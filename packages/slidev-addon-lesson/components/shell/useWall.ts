import { createGlobalState } from '@vueuse/core'
import { asOneOf, useDeckState } from './useRoomState.ts'

/** What covers the slides of every audience window. */
export type Wall = 'black' | 'white' | 'open'

/** The cover of the wall: the lecture's where there is one; in a window without a presenter its own. */
export const useWall = createGlobalState(() => useDeckState<Wall>('wall', 'open', asOneOf('open', 'black', 'white')))
