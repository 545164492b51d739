/**
 * The address follows the slide once that is painted. Vue's router writes two entries of the browser's history for every turn, and asks where
 * the page is scrolled: on a slow machine, a third of the time from the key to the next slide. From slide to slide it can wait.
 */
import type { Router } from 'vue-router'

const slideRoutes = ['play', 'presenter']
/** How long the address may wait where no frame is painted, in ms. */
const latestMs = 250

/**
 * Makes turns wait with their entries of the browser's history until the slide is painted. All other ways, and a page that is left or hidden, write at once.
 * @param router whose history is written later
 */
export function deferHistory(router: Router): void {
  const { history } = router.options
  const { go, push, replace } = history
  const waiting: (() => void)[] = []
  let isTurn = false

  function writeAll() {
    for (const write of waiting.splice(0))
      write()
  }
  function defer(write: () => void) {
    if (!isTurn || document.hidden) {
      writeAll()
      write()
    }
    else if (waiting.push(write) === 1) {
      requestAnimationFrame(() => setTimeout(writeAll))
      // a browser that paints nothing now asks for no frame
      setTimeout(writeAll, latestMs)
    }
  }

  router.beforeResolve((to, from) => { isTurn = to.name === from.name && slideRoutes.includes(String(to.name)) })
  history.push = (to, data) => defer(() => push(to, data))
  history.replace = (to, data) => defer(() => replace(to, data))
  history.go = (delta, triggerListeners) => {
    writeAll()
    go(delta, triggerListeners)
  }
  addEventListener('pagehide', writeAll)
  document.addEventListener('visibilitychange', writeAll)
}
