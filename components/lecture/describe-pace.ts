import type { Locale } from '../../locales/en.ts'
import type { Pace } from './pace.ts'
import { tolerance } from './pace.ts'
import { minute } from './session.ts'

/** "On time, ends 10:45", "3 minutes behind, ends 10:48"; '' where the plan has no minutes. `say` says a moment as a clock does. */
export function describePace(words: Locale['pace'], { behind, end }: Pick<Pace, 'behind' | 'end'>, formatTime: (at: number) => string): string {
  if (end === null || behind === null)
    return ''
  const said = { minutes: Math.round(Math.abs(behind) / minute), end: formatTime(end) }
  return Math.abs(behind) < tolerance ? words.onTime(said) : behind > 0 ? words.behind(said) : words.ahead(said)
}

/** What the slide in view has left: whole minutes, the begun one counted; below 0 for the time beyond, 0 for the last moment. */
export function minutesLeft(left: number): number {
  return left >= 0 ? Math.ceil(left / minute) : Math.ceil(left / minute) || 0
}
