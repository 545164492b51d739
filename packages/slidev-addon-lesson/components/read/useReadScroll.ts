import type { Ref } from 'vue'
import { useDebounceFn, useEventListener, useIntersectionObserver } from '@vueuse/core'
import { computed, nextTick, onMounted, ref, shallowRef, watch } from 'vue'
import { eyeAt, useEyeLine } from './useEyeLine.ts'

/** How far ahead of the reader a slide's content is made, once the page is settled: a window's height. */
const ahead = '100%'
/** After how long what has come near is drawn, in ms. */
const drawnMs = 120
/** What the bar hides of the window, in px. */
const hidden = 64

/**
 * Which slides a reader is near, which one is being read, and the way to another.
 * @param root what scrolls; its sections carry data-slide, what stands between them and comes late data-near with a name of its own
 * @param content what grows within it
 * @param count of the parts shown so far, each with sections of its own
 * @param isSettled whether there is time for what lies ahead
 */
export function useReadScroll(
  root: Readonly<Ref<HTMLElement | null>>,
  content: Readonly<Ref<HTMLElement | null>>,
  count: Readonly<Ref<number>>,
  isSettled: Readonly<Ref<boolean>>,
) {
  const near = shallowRef<ReadonlySet<string>>(new Set())
  const current = ref('')
  /** Whether the reader has left the page's beginning. */
  const hasMoved = ref(false)
  const sections = shallowRef<HTMLElement[]>([])
  /** What stands between slides, and is made as one comes near to it. */
  const others = shallowRef<HTMLElement[]>([])
  const { update: updateLine, onScroll, pinTo } = useEyeLine(root, content)
  const nameOf = ({ dataset }: HTMLElement) => (dataset.slide ?? dataset.near)!
  const find = (name: string) => sections.value.find(each => nameOf(each) === name)
  /** Has what these names stand for made. */
  function make(names: readonly string[]) {
    if (names.some(name => !near.value.has(name)))
      near.value = new Set([...near.value, ...names])
  }

  useIntersectionObserver(computed(() => [...sections.value, ...others.value]), (entries) => {
    make(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => nameOf(target as HTMLElement)))
  }, { root, rootMargin: computed(() => `-${hidden}px 0px ${isSettled.value ? ahead : '0px'} 0px`) })

  let isDue = false
  let isMoved = false
  function updateCurrent() {
    isDue = false
    const box = root.value
    if (!box || !sections.value.length)
      return
    if (isMoved)
      updateLine()
    isMoved = false
    const at = findCurrent(sections.value.map(section => section.getBoundingClientRect().top), box.clientHeight * eyeAt)
    current.value = nameOf(sections.value[at]!)
    hasMoved.value ||= box.scrollTop > box.clientHeight / 2
  }
  // what is drawn only as it comes near is there a moment later
  const updateLineLater = useDebounceFn(updateLine, drawnMs)
  useEventListener(root, 'scroll', () => {
    isMoved = onScroll() || isMoved
    if (isMoved)
      void updateLineLater()
    if (!isDue)
      requestAnimationFrame(updateCurrent)
    isDue = true
  }, { passive: true })

  function gather() {
    // what is hidden has no place
    const list = (selector: string) => [...root.value?.querySelectorAll<HTMLElement>(selector) ?? []].filter(each => !each.closest('[hidden]'))
    sections.value = list('[data-slide]')
    others.value = list('[data-near]')
  }
  onMounted(() => {
    gather()
    // once the browser has laid the page out: to ask for that now would hold up what else is to be done
    isDue = true
    requestAnimationFrame(updateCurrent)
  })
  // what is added below moves nothing above
  watch(count, gather, { flush: 'post' })

  /** How far the eye is below the section's top, as a share of its height. */
  function measureShare(): number {
    const rect = find(current.value)?.getBoundingClientRect()
    return rect?.height ? (root.value!.clientHeight * eyeAt - rect.top) / rect.height : 0
  }
  function bring(section: HTMLElement, share: number) {
    const { top, height } = section.getBoundingClientRect()
    root.value!.scrollTop += top + share * height - root.value!.clientHeight * eyeAt
  }
  /**
   * Brings a slide's section to the top, makes it, and puts the focus there.
   * @param name of the slide
   * @param share instead of its top this part of it comes under the eye, as measureShare gave it
   */
  async function goTo(name: string, share?: number) {
    const section = find(name)
    if (!section)
      return
    make([name])
    await nextTick()
    pinTo(() => share === undefined ? section.scrollIntoView({ block: 'start', behavior: 'instant' }) : bring(section, share))
    section.focus({ preventScroll: true })
    updateCurrent()
  }
  return { near, current, hasMoved, make, goTo, measureShare }
}

/**
 * Which of the sections the reader is in: the last whose top has passed a line below the window's
 * upper edge; the first while none has.
 * @param tops each section's top, in px from the window's upper edge, in the page's order
 * @param line how far down a section counts as begun, in px
 */
export function findCurrent(tops: readonly number[], line: number): number {
  return Math.max(0, tops.findLastIndex(top => top <= line))
}
