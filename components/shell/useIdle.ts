import { useNav } from '@slidev/client'
import { onScopeDispose } from 'vue'

/** How long to wait for an idle moment before going on without one, in milliseconds. */
const timeoutMs = 2000

/** Runs something at the next moment in which the browser has nothing to do; the answer forgets it. */
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
 * Does work ahead of the reader without standing in the way: piece by piece, each when the current slide has
 * come and the browser has nothing to do, for as long as the component stands.
 * @param doPiece does one piece; says `true` while there is more to do
 * @returns asks for further pieces, where new work has come up
 */
export function useIdle(doPiece: () => Promise<boolean | void>): () => void {
  const { currentSlideNo, slides } = useNav()
  let isOver = false
  let forget = () => {}

  async function ask() {
    await slides.value[currentSlideNo.value - 1]?.load?.()
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
