import type { LoadPart } from '@deck/browser/load-chunk'
/** Components that few need, fetched when they are first wanted, and then at hand for all. */
import type { Component } from 'vue'
import { findComponent, loadChunk } from '@deck/browser/load-chunk'
import { shallowReactive } from 'vue'

const parts = shallowReactive(new Map<string, Component | null>())

/** A part by its name; undefined while it is still to come, null where it was asked for and did not come. */
export function findPart(name: string): Component | null | undefined {
  return parts.get(name)
}

/**
 * Sees to it that a part is at hand; where it does not come, findPart says so, and the next call asks again.
 * @param name of the part, the same for all who want it
 * @param load as `() => import('…')`
 */
export async function fetchPart(name: string, load: LoadPart): Promise<void> {
  if (!parts.get(name))
    parts.set(name, findComponent(await loadChunk(load).catch(() => null)))
}
