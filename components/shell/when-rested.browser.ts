/** The longest wait for such a rest, in ms: what waits for it comes all the same. */
const longestMs = 10_000

/** How often the page is asked whether it rests, and how late its answer may come, in ms. */
const askMs = 200
const lateMs = 20

/**
 * Runs something once the page is loaded and has rested for a while; the answer forgets it.
 * @param run what is to be done
 * @param restMs how long it must have had next to nothing to do, in ms; by default as long as suits what is for another day
 */
export function whenRested(run: () => void, restMs = 4000): () => void {
  let [begun, rested, asked] = [0, 0, 0]
  const timer = setInterval(() => {
    if (document.readyState !== 'complete')
      return
    const now = performance.now()
    begun ||= now
    if (now - asked > askMs + lateMs)
      rested = now
    asked = now
    if (now - rested < restMs && now - begun < longestMs)
      return
    clearInterval(timer)
    run()
  }, askMs)
  return () => clearInterval(timer)
}
