/** A few events told to a class: each in a row of its own, the later the higher. */
import type { EventView } from './describe-events.ts'
import type { YearLine } from './scale.ts'
import { countWords } from '../shell/legibility.ts'
import { measureText } from '../shell/measure-text.ts'

/** An event with its words. */
export interface ToldEvent {
  event: EventView
  x: number
  y: number
  /** On which side of its dot the words stand, and from where. */
  side: 'left' | 'right'
  text: number
}

/** Where things stand, in px from the picture's corner. */
export interface ToldFrame { top: number, bottom: number, size: number, pitch: number }

/** From a dot's middle to its words. */
const air = 16

const say = ({ lead, short }: EventView) => `${lead} ${short}`

/**
 * The events that are told in words: the weightiest first, as long as words last; in order of time.
 * @param events all that may be told
 * @param most words, and rows
 */
export function pickTold(events: readonly EventView[], most: { words: number, rows: number }): readonly EventView[] {
  const picked: EventView[] = []
  let words = 0
  for (const event of [...events].sort((a, b) => b.weight - a.weight)) {
    const needs = countWords(say(event))
    if (picked.length < most.rows && words + needs <= most.words) {
      picked.push(event)
      words += needs
    }
  }
  return picked.sort((a, b) => a.reach.at - b.reach.at)
}

/** Rows for the told events, rising with time; words stand before their dot where the line leaves room, else behind it. */
export function placeTold(events: readonly EventView[], line: YearLine, { top, bottom, size, pitch }: ToldFrame): readonly ToldEvent[] {
  const step = Math.min(pitch, (bottom - top) / Math.max(1, events.length))
  return events.map((event, i) => {
    const x = line.x(event.reach.at)
    const width = measureText(say(event), size, 800)
    const side = x - air - width >= line.left ? 'left' : 'right'
    return { event, x, y: bottom - (i + 0.5) * step, side, text: side === 'left' ? x - air : x + air }
  })
}
