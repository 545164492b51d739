import { onScopeDispose } from 'vue'

/** How long to wait for an idle moment before going on without one, in milliseconds. */
const timeoutMs = 2000

/** Runs something at the next moment in which the browser has nothing to do. @returns cancels it */
export function whenIdle(run: () => void): () => void {
  // Safari has no such moments: a short rest stands for one.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 100)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(run, { timeout: timeoutMs })
  return () => cancelIdleCallback(request)
}

/**
 * Does work ahead of the reader without standing in the way: piece by piece, each when what is looked at has
 * come and the browser has nothing to do, for as long as the component stands.
 * @param doPiece does one piece; says `true` while there is more to do
 * @param awaitShown waits for what is looked at
 * @returns asks for further pieces, where new work has come up
 */
export function useIdle(doPiece: () => Promise<boolean | void>, awaitShown: () => Promise<unknown> | undefined): () => void {
  let isOver = false
  let forget = () => {}

  async function ask() {
    await awaitShown()
    forget()
    if (!isOver)
      forget = whenIdle(async () => await doPiece() && void ask())
  }
  void ask()
  onScopeDispose(() => {
    isOver = true
    forget()
  })
  return () => void ask()
}

/** The longest wait for an idle page, in ms: the work is then done all the same. */
const longestMs = 10_000

/** How often the page is checked, and how late a check may come on an idle page, in ms. */
const askMs = 200
const lateMs = 20

/**
 * Runs something once the page is loaded and has been idle for a while. @returns cancels it
 * @param run what is to be done
 * @param restMs how long it must have been idle, in ms; the default suits work that can wait
 */
export function whenIdleFor(run: () => void, restMs = 4000): () => void {
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
