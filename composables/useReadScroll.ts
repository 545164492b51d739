import type { Ref } from 'vue'
import { useEventListener, useIntersectionObserver, useResizeObserver } from '@vueuse/core'
import { nextTick, onMounted, ref, shallowRef, watch } from 'vue'
import { findCurrent } from '../logic/read/find-current.ts'

/** How far ahead of the reader a slide's content is made: a window's height. */
const ahead = '100%'
/** What the bar hides of the window, in px. */
const hidden = 64
/** How far down the window a section counts as begun, as a share of its height. */
const begun = 0.35

/**
 * Which slides a reader is near, which one is being read, and the way to another.
 * @param root what scrolls; its sections carry data-slide
 * @param content what grows within it
 * @param count of the parts made so far, each with sections of its own
 */
export function useReadScroll(root: Readonly<Ref<HTMLElement | null>>, content: Readonly<Ref<HTMLElement | null>>, count: Readonly<Ref<number>>) {
  const near = shallowRef<ReadonlySet<string>>(new Set())
  const current = ref('')
  /** Whether the reader has left the page's beginning. */
  const hasMoved = ref(false)
  const sections = shallowRef<HTMLElement[]>([])
  const nameOf = (section: Element) => (section as HTMLElement).dataset.slide!
  /** Has the content of these slides made. */
  function make(names: readonly string[]) {
    if (names.some(name => !near.value.has(name)))
      near.value = new Set([...near.value, ...names])
  }

  useIntersectionObserver(sections, (entries) => {
    make(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => nameOf(target)))
  }, { root, rootMargin: `-${hidden}px 0px ${ahead} 0px` })

  let isDue = false
  function look() {
    isDue = false
    const box = root.value
    if (!box || !sections.value.length)
      return
    const at = findCurrent(sections.value.map(section => section.getBoundingClientRect().top), box.clientHeight * begun)
    current.value = nameOf(sections.value[at]!)
    hasMoved.value ||= box.scrollTop > box.clientHeight / 2
  }
  useEventListener(root, 'scroll', () => {
    if (!isDue)
      requestAnimationFrame(look)
    isDue = true
  }, { passive: true })

  // What is made above and in a section that was jumped to pushes it away: it is held in its place
  // until the reader moves.
  const held = shallowRef<HTMLElement | null>(null)
  const hold = () => held.value?.scrollIntoView({ block: 'start', behavior: 'instant' })
  useResizeObserver(content, hold)
  useEventListener(root, ['wheel', 'touchstart', 'pointerdown', 'keydown'], () => { held.value = null }, { passive: true })

  function gather() {
    sections.value = [...root.value?.querySelectorAll<HTMLElement>('[data-slide]') ?? []]
  }
  onMounted(() => {
    gather()
    look()
  })
  // what is added below moves nothing above
  watch(count, gather, { flush: 'post' })

  /** Brings a slide's section to the top, makes it, and puts the focus there. */
  async function goTo(name: string) {
    const section = sections.value.find(each => nameOf(each) === name)
    if (!section)
      return
    make([name])
    await nextTick()
    held.value = section
    hold()
    section.focus({ preventScroll: true })
    look()
  }
  return { near, current, hasMoved, make, goTo }
}
