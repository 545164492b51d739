/**
 * Advance widths of the label font (Alegreya Sans), in thousandths of its size: lining tabular
 * figures, without kerning, as Chromium sets the fonts of @fontsource/alegreya-sans 5.3. The
 * end-to-end test holds them against what a browser draws.
 */

/** The signs that the tables below give widths for, in their order. */
const signs = ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~·–’“”−'

const medium = [
  160, 260, 310, 529, 437, 836, 701, 182, 291, 303, 378, 480, 229, 306, 229, 286, 475, 475, 475, 475, 475, 475,
  475, 475, 475, 475, 229, 229, 480, 480, 480, 335, 833, 587, 554, 519, 648, 493, 443, 599, 689, 279, 321, 563,
  423, 792, 688, 639, 534, 643, 570, 483, 495, 631, 573, 897, 606, 541, 536, 291, 286, 291, 431, 447, 389, 470,
  518, 385, 521, 465, 311, 492, 525, 250, 275, 472, 254, 795, 513, 492, 513, 514, 334, 376, 327, 515, 433, 685,
  446, 435, 417, 291, 311, 291, 480, 229, 469, 183, 329, 325, 480,
]
const heavy = [
  145, 268, 391, 564, 458, 868, 719, 223, 298, 298, 388, 480, 228, 302, 228, 282, 475, 475, 475, 475, 475, 475,
  475, 475, 475, 475, 228, 228, 480, 480, 480, 345, 853, 611, 600, 516, 652, 522, 466, 597, 702, 308, 346, 602,
  441, 801, 701, 647, 570, 654, 607, 510, 510, 644, 599, 907, 638, 573, 557, 298, 282, 298, 449, 442, 388, 490,
  528, 384, 530, 477, 333, 507, 540, 271, 294, 513, 271, 807, 532, 495, 523, 523, 359, 392, 348, 528, 454, 709,
  473, 457, 430, 298, 304, 298, 480, 228, 453, 226, 407, 400, 480,
]

/** What a sign outside the tables is taken to need: the widest letter's width. */
const unknown = 910

const byWeight = {
  500: new Map(Array.from(signs, (sign, i) => [sign, medium[i]!])),
  800: new Map(Array.from(signs, (sign, i) => [sign, heavy[i]!])),
}

/** Kerning pulls letters together far more often than it parts them; this covers the rest. */
const margin = 1.01

/** Width of a small capital beside the capital, and the distance between two of them in parts of the size, as the deck sets them. */
const caps = { share: 0.87, apart: 0.055 } as const

/** Width in px of a text in bold small capitals (Alegreya Sans SC), within two in a hundred. @param size in px */
export function measureCaps(text: string, size: number): number {
  return measureText(text.toUpperCase(), size, 800) * caps.share + text.length * caps.apart * size
}

/** Width of a text in px, a little more than it will take. @param size in px */
export function measureText(text: string, size: number, weight: keyof typeof byWeight): number {
  const widths = byWeight[weight]
  const thousandths = Array.from(text).reduce((sum, sign) => sum + (widths.get(sign) ?? unknown), 0)
  return thousandths * size / 1000 * margin
}

/**
 * Lines that words take in so many px, broken between them.
 * @param lead words before them in bold
 */
export function countLines(words: string, size: number, width: number, weight: keyof typeof byWeight = 500, lead = ''): number {
  const measure = (text: string, each: keyof typeof byWeight) => text.split(' ').filter(Boolean).map(word => measureText(word, size, each))
  let [lines, used] = [1, 0]
  for (const needs of [...measure(lead, 800), ...measure(words, weight)]) {
    if (used > 0 && used + needs > width)
      [lines, used] = [lines + 1, 0]
    used += needs + measureText(' ', size, weight)
  }
  return lines
}

/** How wide the deck's serif is beside the bold sans that is measured. */
export const serifShare = 1.025

/**
 * The largest of these sizes at which names in serif, broken between their words, keep to a width and a height; else the smallest.
 * @returns the size in px, and the lines of each name
 */
export function fitLabels(labels: readonly string[], width: number, height: number, sizes: readonly number[]): { size: number, lines: readonly number[] } {
  const linesAt = (size: number) => labels.map(label => label.split(' ').reduce(({ lines, used }, word) => {
    const length = measureText(`${word} `, size, 800) * serifShare
    return used > 0 && used + length > width ? { lines: lines + 1, used: length } : { lines, used: used + length }
  }, { lines: 1, used: 0 }).lines)
  const size = sizes.find(each => Math.max(...linesAt(each)) * each * 1.1 <= height) ?? sizes.at(-1)!
  return { size, lines: linesAt(size) }
}
