/** The student's day, by the clock and the place of the computer. */
import type { ShallowRef } from 'vue'
import type { StudyDay } from './today.ts'
import { createSharedComposable, useEventListener } from '@vueuse/core'
import { onScopeDispose, readonly, shallowRef } from 'vue'

/** How long to wait at most before the clock is asked again, in milliseconds: a clock may be set, and a device may sleep. */
const recheckMs = 3_600_000

/**
 * The student's day, which is the next one after midnight although the page stayed open: a timer rings then, and
 * coming back to the page looks at the clock again.
 */
function createStudyDay(): Readonly<ShallowRef<StudyDay>> {
  const day = shallowRef(findStudyDay(Date.now()))
  let timer: ReturnType<typeof setTimeout> | undefined
  function updateDay() {
    const now = Date.now()
    if (now < day.value.from || now > day.value.to)
      day.value = findStudyDay(now)
    clearTimeout(timer)
    timer = setTimeout(updateDay, Math.min(recheckMs, day.value.to + 1 - now))
  }
  updateDay()
  useEventListener(document, 'visibilitychange', updateDay)
  useEventListener(window, ['focus', 'pageshow'], updateDay)
  onScopeDispose(() => clearTimeout(timer))
  return readonly(day) as Readonly<ShallowRef<StudyDay>>
}

/** The day in this window, one for all that ask. */
export const useStudyDay = createSharedComposable(createStudyDay)

/** The day to which a moment belongs, from midnight to midnight. */
function findStudyDay(now: number): StudyDay {
  return { from: new Date(now).setHours(0, 0, 0, 0), to: new Date(now).setHours(24, 0, 0, 0) - 1 }
}
