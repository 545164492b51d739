import type { VoteWords } from '../../locales/en-vote.ts'

let timer: ReturnType<typeof setInterval> | undefined

/**
 * Counts down in an element, and stops what it counted before.
 * @param element where the time left stands
 * @param endsInMs how long from now, in milliseconds; undefined for no countdown
 * @param words the page's words
 */
export function countDown(element: HTMLElement, endsInMs: number | undefined, words: VoteWords): void {
  clearInterval(timer)
  element.textContent = ''
  if (endsInMs === undefined)
    return
  const end = performance.now() + endsInMs
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000))
    element.textContent = words.left({ minutes: Math.floor(left / 60), seconds: String(left % 60).padStart(2, '0') })
    if (!left)
      clearInterval(timer)
  }
  timer = setInterval(tick, 500)
  tick()
}
