/**
 * Lines that come down from the middle of each column above and meet in one arrow in the middle, as path data.
 * @param frame width and height in px, how many columns stand above, and the gap between two of them
 */
export function drawMeeting({ width, height, columns, gap }: { width: number, height: number, columns: number, gap: number }): string {
  const each = (width - gap * (columns - 1)) / columns
  const feet = Array.from({ length: columns }, (_, i) => i * (each + gap) + each / 2)
  const [middle, bar, tip] = [width / 2, height * 0.4, height - 2]
  const down = columns > 1 ? `${feet.map(x => `M${x} 2V${bar}`).join('')}M${feet[0]} ${bar}H${feet.at(-1)}M${middle} ${bar}` : `M${middle} 2`
  return `${down}V${tip}M${middle - 8} ${tip - 9}L${middle} ${tip}L${middle + 8} ${tip - 9}`
}
