/** What the bench puts into every page before the page's own scripts: it watches, and touches nothing. */

/**
 * How a deck marks its slides: all of them, what holds the number, what is inside one that is filled, and the first heading; and slides of
 * its own program, where others come before them.
 */
export interface Marks { slide: string, number: string, filled: string, heading: string, live?: string }

/** What the page's watcher knows; times are milliseconds since the navigation began. */
export interface Seen {
  paint: number
  text: number
  live: number
  long: [start: number, length: number][]
  left: number
  turned: number
  turn: number
}

declare global {
  interface Window { bench: { seen: Seen, awaitTurn: (from: number) => void, awaitStep: () => void } }
}

/**
 * Runs in the page. A slide counts as painted at the second animation frame after it stands in the
 * document with all its pictures: the first frame draws it, and the second begins when it is drawn.
 * The time of a key press is the event's own, taken where the browser received it, so that waiting
 * behind other work counts too. A step is painted at the second frame after something on the slide has changed.
 */
export function installProbe(marks: Marks): void {
  const none = { left: Number.NaN, turned: Number.NaN, turn: Number.NaN }
  const seen: Seen = { paint: Number.NaN, text: Number.NaN, live: Number.NaN, long: [], ...none }
  const watch = (type: string, handle: (entry: any) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(handle)).observe({ type, buffered: true })
  watch('paint', entry => entry.name === 'first-contentful-paint' && (seen.paint = entry.startTime))
  // the browser's own word on when the heading was painted
  watch('largest-contentful-paint', entry => entry.element?.matches(marks.heading) && !(seen.text <= entry.startTime) && (seen.text = entry.startTime))
  watch('longtask', entry => seen.long.push([entry.startTime, entry.duration]))

  // a slide that waits for its turn is laid out already, unseen and inert
  const listShown = () => [...document.querySelectorAll<HTMLElement>(marks.slide)].filter(slide => slide.style.display !== 'none' && !slide.inert)
  const numberOf = (slide: HTMLElement) => Number(slide.getAttribute(marks.number))
  const isWhole = (slide: HTMLElement) => slide.querySelector(marks.filled) && [...slide.querySelectorAll('img')].every(image => image.complete)
  const afterFrame = (handle: (time: number) => void) => requestAnimationFrame(() => requestAnimationFrame(() => handle(performance.now())))
  const onceSo = (isSo: () => unknown, handle: (time: number) => void): unknown =>
    requestAnimationFrame(() => isSo() ? afterFrame(handle) : onceSo(isSo, handle))

  let from = 1
  let pressed = Number.NaN
  addEventListener('keydown', event => pressed = event.timeStamp, { capture: true })
  const recordTurn = () => { seen.turned = performance.now(); seen.turn = seen.turned - pressed }
  function watchTurn() {
    const next = listShown().filter(slide => numberOf(slide) === from + 1)
    if (next.length)
      seen.left ||= performance.now()
    if (next.some(isWhole))
      requestAnimationFrame(recordTurn)
    else
      requestAnimationFrame(watchTurn)
  }
  requestAnimationFrame(watchTurn)
  onceSo(() => {
    const heading = document.querySelector<HTMLElement>(marks.heading)
    return heading?.textContent.trim() && heading.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }, time => seen.text = Number.isNaN(seen.text) ? time : seen.text)
  if (marks.live)
    onceSo(() => document.querySelector(`${marks.live} ${marks.filled}`), time => seen.live = time)
  window.bench = {
    seen,
    awaitTurn(stands) {
      from = stands
      Object.assign(seen, none)
      requestAnimationFrame(watchTurn)
    },
    awaitStep() {
      Object.assign(seen, none)
      const watcher = new MutationObserver(() => {
        watcher.disconnect()
        afterFrame(recordTurn)
      })
      watcher.observe(listShown()[0]!, { attributes: true, characterData: true, childList: true, subtree: true })
    },
  }
}
