import type { Lane } from '../model/types.ts'
import { timescale } from './periods.ts'

/**
 * The timeline's lanes, from the top. `tones` colours the two halves of a dot: a lane that belongs
 * to both rails of the ladder has one half of each.
 */
export const lanes = {
  world: { label: 'World stage', tones: ['ink', 'ink'] },
  region: { label: 'Northeast Asia', tones: ['ink', 'ink'] },
  korea: { label: 'Korea at home', tones: ['celadon', 'celadon'] },
  mongolia: { label: 'Mongolia', tones: ['sky', 'sky'] },
  bilateral: { label: 'Korea–Mongolia', tones: ['celadon', 'sky'] },
} as const satisfies Record<Lane, { label: string, tones: readonly [string, string] }>

/**
 * The whole timeline's span, to the end of its last year. Two thirds of the events lie after
 * `pace.at`: from there on a year takes `pace.times` as much room. The drawing marks it and says so.
 */
export const timelineSpan = { from: timescale.from, to: timescale.to + 1, pace: { at: 1988, times: 3 } } as const
