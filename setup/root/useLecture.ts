import { markAudience } from '../../components/shell/useAudience.ts'
import { useLectureSharing } from './useLectureSharing.ts'
import { useRestingCursor } from './useRestingCursor.ts'
import { useStageSharing } from './useStageSharing.ts'
import { useVoteGuard } from './useVoteGuard.ts'

/** What the windows of a lecture need and a student's deck, which has no presenter page, does not: fetched where there is one. */
export function useLecture(): void {
  useStageSharing()
  if (import.meta.hot)
    useLectureSharing()
  markAudience()
  useVoteGuard()
  useRestingCursor()
}
