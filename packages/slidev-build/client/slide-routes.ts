/** A slide as Slidev’s client wants it: what is known of it, and what fetches it. */
import type { Component } from 'vue'
import { withTimeout } from '@deck/browser/load-chunk'
import SlideLoading from '@slidev/client/internals/SlideLoading.vue'
import { defineAsyncComponent, reactive, shallowReactive } from 'vue'

/** What of a slide its frontmatter says of the way it is shown. */
const shown = ['layout', 'transition', 'class', 'clicks', 'name', 'preload'] as const

/**
 * What Slidev's client asks of a slide, from the little that differs from slide to slide.
 * @param no its number
 * @param data its frontmatter
 * @param kept its title, where the frontmatter has another or none, and the like
 */
export function describeSlide(no: number, data: Record<string, unknown>, kept: Record<string, unknown>) {
  const frontmatter = reactive(data)
  const meta = shallowReactive({
    slide: {
      title: data.title,
      content: '',
      raw: '',
      note: '',
      noteHTML: '',
      images: [],
      revision: '',
      filepath: '',
      start: 0,
      sourceIndex: 0,
      index: no - 1,
      id: no - 1,
      no,
      ...kept,
      frontmatter,
    },
    __clicksContext: null,
    __preloaded: false,
  })
  for (const name of shown)
    Object.defineProperty(meta, name, { get: () => frontmatter[name], enumerable: true })
  return meta
}

/**
 * What fetches a slide. As with upstream, one that does not come is answered with the error layout, and asked for
 * again the next time; here, one that is on its way for too long is as well. The answer bears what was wrong, in `fault`.
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
  return {
    no: meta.slide.no,
    meta,
    load,
    component: defineAsyncComponent({ loader: load as () => Promise<Component>, delay: 300, loadingComponent: SlideLoading, errorComponent: SlideError }),
  }
}
