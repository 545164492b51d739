/** Where the card of an opened event stands: beside its words, as far as may be inside the drawing. */
import type { EventView } from './describe-events.ts'
import type { Box } from './place-timeline.ts'
import { countLines } from '../shell/fit-lines.ts'
import { drawing } from './frame.ts'

/** Width of the card, its distance from the event, and how far it may reach below the drawing, in px. */
export const card = { width: 430, air: 6, below: 20 } as const

/** Height that the card will about take, in px, counted by its text. */
export function guessHeight({ label, gist, isContested }: Pick<EventView, 'label' | 'gist' | 'isContested'>): number {
  return 76 + 30 * countLines(label, 33) + 26 * countLines(gist, 44) + (isContested ? 26 : 0)
}

/** Corner of the card: below the event where it has room, else above. Px from the drawing's edges. */
export function placeCard(box: Box, height: number): { left: number, top?: number, bottom?: number } {
  const left = Math.max(0, Math.min(box.left, drawing.width - card.width))
  const below = box.top + box.height + card.air
  return below + height <= drawing.height + card.below
    ? { left, top: below }
    : { left, bottom: drawing.height - box.top + card.air }
}
