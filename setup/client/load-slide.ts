import type { Component } from 'vue'
import { withTimeout } from '../../components/shell/load-chunk.browser.ts'

/**
 * What fetches a slide. As with upstream, one that does not come is answered with the error layout, and asked for
 * again the next time; here, one that is on its way for too long is as well. The answer bears what was wrong, for
 * components/shell/LoadAgain.vue.
 * @param fetchSlide brings its component
 * @param SlideError the error layout
 */
export function makeLoad(fetchSlide: () => Promise<{ default: Component }>, SlideError: Component): () => Promise<{ default: Component } | Component> {
  let brought: { default: Component } | undefined
  const fetchOnce = async () => brought ??= await fetchSlide()
  return async () => {
    try {
      return await withTimeout(fetchOnce())
    }
    catch (fault) {
      console.error('slide failed to load', fault)
      return { ...SlideError, fault }
    }
  }
}
