/** The clock of the computer that serves the deck: on a phone as remote the phone's own may be minutes off. */

/** The server says whole seconds, and a request takes a while: less than this is no difference, in milliseconds. */
const leastDifference = 2000
let ahead = 0

/** The time by the server's clock, in milliseconds since the epoch; by this device's own until readServerClock has answered. */
export const serverNow = (): number => Date.now() + ahead

/**
 * Asks the server for its time and keeps how far it is ahead of this device. Where it gives none, nothing changes.
 * @param ask requests an address; the answer's Date header is read
 */
export async function readServerClock(
  ask: () => Promise<Pick<Response, 'headers'>> = () => fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }),
): Promise<void> {
  const asked = Date.now()
  const said = await ask().then(({ headers }) => Date.parse(headers.get('date') ?? ''), () => Number.NaN)
  // it was said in the middle of the request, and up to a second after the second it names
  const difference = said + 500 - (asked + Date.now()) / 2
  if (Number.isFinite(difference))
    ahead = Math.abs(difference) < leastDifference ? 0 : difference
}
