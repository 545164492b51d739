import type { Component } from 'vue'
import SlideLoading from '@slidev/client/internals/SlideLoading.vue'
import { defineAsyncComponent } from 'vue'

/**
 * A slide as Slidev's client wants it. As upstream's, one that does not come is answered with the error layout,
 * and asked for again the next time.
 * @param meta what is known of it
 * @param meta.slide its own part
 * @param meta.slide.no its number
 * @param fetchSlide brings its component
 * @param SlideError the error layout
 */
export function makeRoute(meta: { slide: { no: number } }, fetchSlide: () => Promise<{ default: Component }>, SlideError: Component) {
  const { no } = meta.slide
  let brought: { default: Component } | undefined
  const load = async () => {
    try {
      return brought ??= await fetchSlide()
    }
    catch (error) {
      console.error('slide failed to load', error)
      return SlideError
    }
  }
  return { no, meta, load, component: defineAsyncComponent({ loader: load as () => Promise<Component>, delay: 300, loadingComponent: SlideLoading, errorComponent: SlideError }) }
}
