import { reactive, shallowReactive } from 'vue'

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
    slide: { title: data.title, content: '', raw: '', note: '', noteHTML: '', images: [], revision: '', filepath: '', start: 0, sourceIndex: 0, index: no - 1, id: no - 1, no, ...kept, frontmatter },
    __clicksContext: null,
    __preloaded: false,
  })
  for (const name of shown)
    Object.defineProperty(meta, name, { get: () => frontmatter[name], enumerable: true })
  return meta
}
