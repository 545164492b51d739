/** Red, green and blue, each from 0 to 1. */
type Colour = readonly [number, number, number]

/**
 * A colour from the six hexadecimal digits of a token.
 * @throws RangeError for anything else
 */
export function readHex(text: string): Colour {
  const digits = text.trim().match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i)
  if (!digits)
    throw new RangeError(`"${text}" is no colour of six hexadecimal digits`)
  const [red, green, blue] = digits.slice(1).map(pair => Number.parseInt(pair, 16) / 255) as [number, number, number]
  return [red, green, blue]
}

/** How much light a colour gives, from 0 (black) to 1 (white), as WCAG 2 defines it. */
function luminanceOf(colour: Colour): number {
  const [red, green, blue] = colour.map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of two colours, from 1 to 21, as WCAG 2 defines it; their order does not matter. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
