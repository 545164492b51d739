import type { Command, Lecture } from './messages.ts'

/**
 * Whether a command makes sense now. The server asks before it does it; the lecturer's windows, before they offer it.
 * @param now what is known of the vote
 * @param what the lecturer wants
 */
export function canDo(
  { state: { phase, ballot, round }, isAnswered, isShown }: Pick<Lecture, 'state' | 'isAnswered' | 'isShown'>,
  what: Command['do'],
): boolean {
  const isOver = phase === 'closed' || phase === 'shown'
  if (what === 'ask')
    return phase !== 'ended'
  return ballot !== null && {
    pause: phase === 'open',
    resume: phase === 'paused',
    close: phase === 'open' || phase === 'paused' || phase === 'discuss',
    discuss: round === 1 && !isAnswered && phase !== 'discuss',
    second: round === 1 && !isAnswered && phase !== 'open' && phase !== 'paused',
    show: isOver && !isShown,
    hide: isOver && isShown,
    answer: !isAnswered,
    forget: true,
    restore: isOver,
    // while somebody still writes, none is seen: what is shown would change under the lecturer's hand
    lay: phase !== 'open' && phase !== 'paused',
  }[what]
}
