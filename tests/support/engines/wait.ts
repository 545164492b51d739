/** Waiting for what a page does in its own time. */
import type { Tab, Target } from './engine.ts'
import type { FindingWindow } from './find-element.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { addFinder, packTarget, sayTarget } from './find-element.ts'

/** How long a page may take for anything, in milliseconds. */
export const mostWait = 60_000

/**
 * Asks again and again until something is there.
 * @param ask what to ask; an error counts as "not yet", as when the page is just being loaded
 * @param what the thing in words, for the error
 * @param most how long to wait, in milliseconds; less where many things are tried and several may fail
 * @returns the first answer that is truthy
 * @throws Error where none comes in that time
 */
export async function until<T>(ask: () => Promise<T>, what: string, most = mostWait): Promise<Exclude<T, false | null | undefined | '' | 0>> {
  let last: unknown
  for (const start = performance.now(); performance.now() - start < most; await pause(40)) {
    try {
      const answer = await ask()
      if (answer)
        return answer as Exclude<T, false | null | undefined | '' | 0>
      last = answer
    }
    catch (error) {
      last = error instanceof Error ? error.message || error.name : error
    }
  }
  throw new Error(`${what}: not within ${most / 1000} s (last seen: ${String(last)})`)
}

/** Waits until a function says yes in the page. */
export function waitFor<A>(tab: Tab, what: string, ask: (arg: A) => unknown, arg?: A): Promise<unknown> {
  return until(() => tab.evaluate(ask as (arg: A) => boolean, arg), what)
}

/** How many elements match and can be seen. */
export async function count(tab: Tab, target: Target): Promise<number> {
  return (await readTexts(tab, target)).length
}

/** The text of each element that matches and can be seen, spaces run together. */
export async function readTexts(tab: Tab, target: Target): Promise<string[]> {
  await addFinder(tab)
  return tab.evaluate(target => (window as unknown as FindingWindow).findForTest(target).map(element => element.textContent!.replace(/\s+/g, ' ').trim()), packTarget(target))
}

/** Waits for an element that can be seen. */
export async function see(tab: Tab, target: Target): Promise<void> {
  await until(async () => await count(tab, target) > 0, `${sayTarget(target)} comes`)
}

/** Waits until no element that matches can be seen. */
export async function seeGone(tab: Tab, target: Target): Promise<void> {
  await until(async () => await count(tab, target) === 0, `${sayTarget(target)} goes`)
}
