/**
 * Lines that part from one point into as many branches, with arrowheads; as path data.
 * @param count how many branches
 * @param frame `from`, the height at which they part; width; the height that the branches share, each ending at the middle of its share
 */
export function drawBranches(count: number, { from, width, height }: { from: number, width: number, height: number }): string {
  const bend = width * 0.4
  return Array.from({ length: count }, (_, i) => {
    const y = (i + 0.5) * height / count
    return `M0 ${from}H${bend}V${y}H${width - 2}M${width - 11} ${y - 6}L${width - 2} ${y}L${width - 11} ${y + 6}`
  }).join('')
}
