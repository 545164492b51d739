/** Fetching parts of the deck that come only when they are asked for, over networks that blink. */
import type { Component } from 'vue'

/** A part, as `import()` brings it. */
export type LoadPart<T = unknown> = () => Promise<T>

/** How long to wait before the second and the third try, in milliseconds: most networks are back by then. */
const waits = [300, 1200] as const

/**
 * Fetches a part; where it does not come it is asked for twice more. Style sheets that do not come are
 * the page's own business (scripts/guard-pages.ts).
 * @param load as `() => import('…')`
 * @param pauses how long to wait before each further try, in milliseconds
 * @throws Error of the last try
 */
export async function loadChunk<T>(load: LoadPart<T>, pauses: readonly number[] = waits): Promise<T> {
  let tries = load()
  for (const pause of pauses) {
    tries = tries.catch(async () => {
      await new Promise(done => setTimeout(done, pause))
      return load()
    })
  }
  return tries
}

/**
 * The component in what a load brought; null where there is none: Slidev answers a slide that does
 * not come with its error layout, which is no module.
 */
export function findComponent(part: unknown): Component | null {
  return typeof part === 'object' && part !== null && 'default' in part ? part.default as Component : null
}
