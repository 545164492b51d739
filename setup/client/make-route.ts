import type { Component } from 'vue'
import SlideLoading from '@slidev/client/internals/SlideLoading.vue'
import { defineAsyncComponent } from 'vue'
import { makeLoad } from './load-slide.ts'

/**
 * A slide as Slidev's client wants it.
 * @param meta what is known of it
 * @param meta.slide its own part
 * @param meta.slide.no its number
 * @param fetchSlide brings its component
 * @param SlideError the error layout
 */
export function makeRoute(meta: { slide: { no: number } }, fetchSlide: () => Promise<{ default: Component }>, SlideError: Component) {
  const load = makeLoad(fetchSlide, SlideError)
  return { no: meta.slide.no, meta, load, component: defineAsyncComponent({ loader: load as () => Promise<Component>, delay: 300, loadingComponent: SlideLoading, errorComponent: SlideError }) }
}
