import type { Ref } from 'vue'
import { isVisible } from '@deck/browser/is-visible'
import { frame as words } from '@deck/words/frame'
import { useNav } from '@slidev/client'
import { watchDebounced } from '@vueuse/core'
import { onMounted, ref } from 'vue'
import { findSlide } from './useSlideFocus.ts'

/** What a screen reader can read of a slide: its pieces of text, and what its own live regions say. */
interface Readable { pieces: string[], live: string }

const silent = '[aria-hidden=true], [inert], button, style, script'
const live = '[role=status], [role=alert], [aria-live]'

/** Time for a step to be drawn and to fade in, in ms; a clicker that races on is not read at every step. */
const settling = 250

function readSlide(slide: HTMLElement | null): Readable {
  const read: Readable = { pieces: [], live: '' }
  if (!slide)
    return read
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element))
      return node.textContent?.trim() && node.parentElement && isVisible(node.parentElement, true) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
    if (node.matches(silent))
      return NodeFilter.FILTER_REJECT
    if (node.matches(live)) {
      read.live += node.textContent
      return NodeFilter.FILTER_REJECT
    }
    const name = node.getAttribute('role') === 'img' && node.getAttribute('aria-label')
    if (name)
      read.pieces.push(name)
    return name ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
  })
  while (walker.nextNode())
    read.pieces.push(walker.currentNode.textContent!.trim())
  return read
}

/**
 * What to tell a listener as slides turn and steps follow: title and number of a slide that comes,
 * and the words that a step reveals. A step of which the slide's own live region speaks is left to it.
 */
export function useAnnouncements(): Readonly<Ref<string>> {
  const { currentSlideNo, clicks, clicksTotal, total, slides, isPrintMode } = useNav()
  const said = ref('')
  let before = readSlide(null)
  let last = currentSlideNo.value

  function speak() {
    const no = currentSlideNo.value
    const now = readSlide(findSlide(no))
    if (no !== last) {
      said.value = words.deck.turned({ title: slides.value[no - 1]?.meta.slide.title ?? '', number: no, total: total.value })
    }
    else {
      const revealed = now.live === before.live ? findRevealed(before.pieces, now.pieces) : ''
      said.value = revealed && words.deck.stepped({ step: clicks.value, steps: clicksTotal.value, revealed })
    }
    before = now
    last = no
  }
  onMounted(() => { before = readSlide(findSlide(last)) })
  watchDebounced([currentSlideNo, clicks], () => {
    if (!isPrintMode.value)
      speak()
  }, { debounce: settling, flush: 'post' })
  return said
}

/** How many letters of what a step reveals are read out; the slide itself has the rest. */
const most = 240

/**
 * What a step shows that did not stand there before, in the slide's order.
 * @param before pieces of text that could be read before the step
 * @param now those that can be read after it
 * @returns the new ones as one line, cut at a word's end where it is long; '' where nothing came
 */
export function findRevealed(before: readonly string[], now: readonly string[]): string {
  const left = [...before]
  const fresh = now.filter((piece) => {
    const known = left.indexOf(piece)
    if (known >= 0)
      left.splice(known, 1)
    return known < 0
  })
  const line = fresh.join(' ').replace(/\s+/g, ' ').replace(/ (?=[.,;:!?])/g, '').trim()
  if (!/[\p{L}\p{N}]/u.test(line))
    return ''
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most))} …`
}
