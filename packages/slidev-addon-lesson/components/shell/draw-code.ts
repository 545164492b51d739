import { encode } from 'uqr'

/** A QR code: its modules a side, the quiet edge among them, and one path over all dark ones. */
export interface DrawnCode { size: number, path: string }

/** Modules that stay light on every side, as the standard asks. */
const quiet = 4

/**
 * Draws a text, such as an address, as a QR code in which each module is a unit wide.
 * @throws Error where the text is longer than a code can hold
 */
export function drawCode(text: string): DrawnCode {
  const { size, data } = encode(text, { border: quiet, ecc: 'M' })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => isDark ? [`M${x} ${y}h1v1h-1z`] : [])).join('')
  return { size, path }
}
