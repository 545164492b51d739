/** The timeline's drawing: where its parts stand, in px of a slide's canvas from the slide's own corner. */

/** Room on a slide without year scale: all of it, and what the title takes. */
export const timelineFrame = { width: 852, height: 468, title: 44 } as const

/** The drawing below title and filters. Years begin where the lanes' names end. */
export const drawing = {
  width: 852,
  height: 394,
  left: 150,
  right: 852,
  /** The periods' bands, always at the scale of the whole. */
  bands: { top: 0, height: 26 },
  lanes: { top: 36, bottom: 320 },
  /** The two rails laid on their side. */
  rails: { top: 324, height: 25 },
  /** The chequered edge, its years, and the legend of the marks. */
  scale: { top: 354, height: 5, text: 373 },
  legend: 392,
} as const

/**
 * Sizes of the words beside dots, the largest first: for the whole, for a period, and for chosen
 * lanes, where the first counts at which every dot has its words. Then a row's height by that size,
 * and the height of a row of bare dots.
 */
export const type = { whole: [16], period: [20], lanes: [20, 18, 16], row: 1.2, dots: 9.5 } as const

/** Height of a lane that shows nothing but its name, and air around a lane's rows. */
export const lane = { closed: 22, air: 2 } as const

/** Half a dot, half a dot without words, and air between a dot and its words. */
export const dot = { radius: 4.5, bare: 3.5, air: 4 } as const
