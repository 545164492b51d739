/** What comes in on the channels of Slidev's windows, checked before it is applied. */
import { readDrawings, readShared } from '../../components/shell/read-shared.ts'

/** How many slides there are. Said from outside: Slidev's list of slides comes after its channels, and needs them. */
let total = Number.POSITIVE_INFINITY

/** Says how many slides there are: a message about another is ignored. */
export function countSlides(count: number): void {
  total = count
}

/**
 * A message that makes sense; null where it does not.
 * @param channel its name, as Slidev gives it
 * @param data as it came
 */
export function readMessage(channel: string, data: unknown): object | null {
  return channel.includes(' - drawings') ? readDrawings(data) : readShared(data, total)
}
