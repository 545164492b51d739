/** The shares of a grade that Moodle knows, in percent as its files write them; it refuses a file with any other. */
export const moodleFractions = ['100', '90', '83.33333', '80', '75', '70', '66.66667', '60', '50', '40', '33.33333', '30', '25', '20', '16.66667', '14.28571', '12.5', '11.11111', '10', '5', '0'] as const

/**
 * A share as Moodle writes it.
 * @param share from -1 to 1
 * @throws RangeError for a share that Moodle does not know
 */
export function sayFraction(share: number): string {
  const found = moodleFractions.find(each => Math.abs(Number(each) / 100 - Math.abs(share)) < 1e-6)
  if (found === undefined)
    throw new RangeError(`Moodle knows no share of ${share}`)
  return share < 0 && found !== '0' ? `-${found}` : found
}
