/** The part of a slide that its picture on paper shows, in px of the slide's canvas. */
export interface Crop { left: number, top: number, width: number, height: number }

/** A slide's canvas. */
const whole: Crop = { left: 0, top: 0, width: 980, height: 552 }

/**
 * The part that holds all that a picture shows.
 * @param isPlain whether it shows neither running head nor sources nor year scale
 * @param isBare whether the slide has no year scale anyway, and uses its room
 */
export function cropOf(isPlain: boolean, isBare: boolean): Crop {
  const [left, top, bottom] = [46, 40, isBare ? 540 : 488]
  return isPlain ? { left, top, width: whole.width - 2 * left, height: bottom - top } : whole
}
