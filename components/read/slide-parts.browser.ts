/** The components of slides as a page to be read needs them: at hand without waiting once they have come. */
import type { SlideInfo } from '@slidev/client'
import type { Component } from 'vue'
import { findComponent } from '../shell/load-chunk.browser.ts'

const parts = new Map<number, Component>()

/** A slide's component, where it has come; undefined otherwise. */
export function findSlidePart({ no }: SlideInfo): Component | undefined {
  return parts.get(no)
}

/**
 * Brings a slide's component.
 * @returns it; null where it does not come, as the slide itself says so, and the next call asks again
 */
export async function fetchSlidePart(slide: SlideInfo): Promise<Component | null> {
  const found = findComponent(await slide.load?.())
  if (found)
    parts.set(slide.no, found)
  return found
}
