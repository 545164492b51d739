import { readServerClock } from '../../components/room/server-clock.browser.ts'
import { useSharedStorage } from '../../components/shell/store-room.browser.ts'
import { markAudience } from '../../components/shell/useAudience.ts'
import { useRestingCursor } from './useRestingCursor.ts'
import { useVoteGuard } from './useVoteGuard.ts'

/** What the windows of a lecture need and a student's deck, which has no presenter page, does not: fetched where there is one. */
export function useLecture(): void {
  useSharedStorage()
  // countdowns go by one clock
  if (import.meta.hot)
    void readServerClock()
  markAudience()
  useVoteGuard()
  useRestingCursor()
}
