/** How long the page must have had next to nothing to do, in ms. */
const restMs = 2000

/** The longest wait for such a rest, in ms: what waits for it comes all the same. */
const longestMs = 10_000

/** How often the page is asked whether it rests, and how late its answer may come, in ms. */
const askMs = 200
const lateMs = 20

/** Runs something once the page is loaded and has rested for a while. */
export function whenRested(run: () => void): void {
  function listen() {
    const begun = performance.now()
    let rested = begun
    function ask(asked: number) {
      const now = performance.now()
      if (now - asked > askMs + lateMs)
        rested = now
      if (now - rested >= restMs || now - begun >= longestMs)
        run()
      else
        setTimeout(ask, askMs, now)
    }
    ask(begun)
  }
  if (document.readyState === 'complete')
    listen()
  else
    addEventListener('load', listen, { once: true })
}
