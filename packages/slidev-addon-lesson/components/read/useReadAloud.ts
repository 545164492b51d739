/** The text of the page that is read aloud: what can be said of a part of it, and a mark on the sentence that is being said. */
import type { Span, SpokenPiece, SpokenRun } from './speech.ts'
import { useEventListener } from '@vueuse/core'
import { computed, onScopeDispose, readonly, ref, shallowRef, watch } from 'vue'
import { cutRuns, pickVoice, splitSentences } from './speech.ts'

/** Whether it speaks, rests, or asks whether voices may be used that send the text away. */
type AloudState = 'off' | 'asking' | 'speaking' | 'paused'

/** Where the reading is: a slide, which part of it, which sentence of that. */
interface Place { slide: string, part: number, sentence: number }

/**
 * Reads the page aloud from a slide on, sentence by sentence, with the browser's own voices. Nothing leaves the device: voices
 * that are computed elsewhere are used once the reader agrees.
 * @param root the page
 * @param slides names of its slides, in their order
 * @param main language of the page
 */
export function useReadAloud(root: () => Element | null, slides: () => readonly string[], main: string) {
  const synth = globalThis.speechSynthesis as SpeechSynthesis | undefined
  const voices = shallowRef<readonly SpeechSynthesisVoice[]>([])
  const state = ref<AloudState>('off')
  const isFailed = ref(false)
  const mayLeave = ref(false)
  const rate = ref(1)
  let place: Place = { slide: '', part: 0, sentence: 0 }
  /** Tells what was asked for from what was asked for before: browsers report the end of either. */
  let turn = 0

  const updateVoices = () => { voices.value = synth?.getVoices() ?? [] }
  updateVoices()
  // Safari's has no addEventListener in its oldest
  if (synth && 'addEventListener' in synth)
    useEventListener(synth, 'voiceschanged', updateVoices)
  const pick = (lang: string) => pickVoice(voices.value, lang, mayLeave.value)
  const hasLocal = computed(() => pickVoice(voices.value, main, false) !== undefined)

  function halt() {
    turn++
    synth?.cancel()
    unmarkSpoken()
  }
  function stop() {
    halt()
    state.value = 'off'
  }
  function speak(runs: readonly SpokenRun[], then: () => void) {
    const [run, ...rest] = runs
    if (!run)
      return then()
    const mine = turn
    const speech = new SpeechSynthesisUtterance(run.text)
    speech.voice = pick(run.lang) ?? null
    speech.lang = speech.voice?.lang ?? run.lang
    speech.rate = rate.value
    speech.onend = () => mine === turn && speak(rest, then)
    speech.onerror = () => {
      if (mine !== turn)
        return
      isFailed.value = true
      stop()
    }
    synth!.speak(speech)
  }
  /** The part at the place; where a slide is at its end, the first of the next slide. */
  function findPart(): HTMLElement | undefined {
    const all = slides()
    for (let i = Math.max(0, all.indexOf(place.slide)); i < all.length; i++) {
      const part = listSpoken(root()!, all[i]!)[place.part]
      if (part)
        return part
      place = { slide: all[i + 1] ?? '', part: 0, sentence: 0 }
    }
  }
  /** Brings the part into view, unless the reader has looked away from the one before. */
  function follow(part: HTMLElement, before: HTMLElement | undefined) {
    const isSeen = (each: HTMLElement) => each.getBoundingClientRect().bottom > 60 && each.getBoundingClientRect().top < innerHeight - 90
    if (!isSeen(part) && (!before?.isConnected || isSeen(before)))
      part.scrollIntoView({ block: 'center' })
  }
  function goOn(before?: HTMLElement) {
    const part = findPart()
    if (!part)
      return stop()
    const pieces = readPieces(part)
    const text = pieces.map(({ text }) => text).join('')
    const sentence = splitSentences(text)[place.sentence]
    if (!sentence) {
      place = { ...place, part: place.part + 1, sentence: 0 }
      return goOn(part)
    }
    state.value = 'speaking'
    follow(part, before)
    markSpoken(part, { ...sentence, to: text.slice(0, sentence.to).trimEnd().length })
    speak(cutRuns(pieces, sentence, main, lang => pick(lang) !== undefined), () => {
      place = { ...place, sentence: place.sentence + 1 }
      goOn(part)
    })
  }
  function begin(slide: string) {
    halt()
    isFailed.value = false
    place = { slide, part: 0, sentence: 0 }
    if (pick(main))
      goOn()
    else
      state.value = 'asking'
  }
  watch(rate, () => {
    if (state.value !== 'speaking')
      return
    halt()
    goOn()
  })
  useEventListener(window, 'pagehide', stop)
  onScopeDispose(stop)

  return {
    state: readonly(state),
    /** The browser could not speak. */
    isFailed: readonly(isFailed),
    /** There is a voice for the page, of the device or of a service. */
    isAble: computed(() => hasLocal.value || pickVoice(voices.value, main, true) !== undefined),
    rate,
    begin,
    stop,
    /** Rests before the sentence, which is said again from its beginning. */
    pause() {
      halt()
      state.value = 'paused'
    },
    goOn: () => goOn(),
    /** The reader agrees that the text goes to the voice's service. */
    agree(slide: string) {
      mayLeave.value = true
      begin(slide)
    },
  }
}

/** What is read of a slide, in the page's order: its title and its explanation. */
const spoken = ':is(.chapter-head :is(h2, .question), .slide-box > h3, .slide-box > h1, [data-heading="1"], .read-text p)'
/** What stands in a text and is not said: marks of sources, and words for screen readers alone. */
const silent = '.cite, .sr-only, [aria-hidden=true], script, style'
/** Name of the mark in style sheets. */
const markName = 'read-aloud'

interface Highlighting { CSS?: { highlights?: Map<string, unknown> }, Highlight?: new (range: Range) => unknown }

/** The parts of a slide that are read, from top to bottom. */
function listSpoken(root: Element, slide: string): HTMLElement[] {
  const part = root.querySelector(`[data-slide="${slide}"]`)
  if (!part)
    return []
  // an opener's explanation stands behind its head
  const behind = part.matches('.chapter-head') && part.nextElementSibling?.matches('.read-text')
    ? [...part.nextElementSibling.querySelectorAll<HTMLElement>('p')]
    : []
  return [...part.querySelectorAll<HTMLElement>(spoken), ...behind].filter(each => each.textContent.trim())
}

function listTexts(part: Element): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node instanceof Element ? (node.matches(silent) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP) : NodeFilter.FILTER_ACCEPT)
  const texts: Text[] = []
  while (walker.nextNode())
    texts.push(walker.currentNode as Text)
  return texts
}

/** The text of a part as it is said, each piece with its language. */
function readPieces(part: Element): SpokenPiece[] {
  return listTexts(part).map(node => ({ text: node.data, lang: node.parentElement!.closest('[lang]')?.getAttribute('lang') || 'en' }))
}

function makeRange(part: Element, { from, to }: Span): Range {
  const range = document.createRange()
  let at = 0
  range.selectNodeContents(part)
  for (const node of listTexts(part)) {
    if (from >= at && from < at + node.length)
      range.setStart(node, from - at)
    if (to > at && to <= at + node.length)
      range.setEnd(node, to - at)
    at += node.length
  }
  return range
}

/** Marks a sentence in the page; where the browser has no highlights, the part that holds it. */
function markSpoken(part: Element, sentence: Span): void {
  unmarkSpoken()
  const { CSS, Highlight } = globalThis as Highlighting
  if (CSS?.highlights && Highlight)
    CSS.highlights.set(markName, new Highlight(makeRange(part, sentence)))
  else
    part.classList.add(markName)
}

/** Takes the mark away. */
function unmarkSpoken(): void {
  (globalThis as Highlighting).CSS?.highlights?.delete(markName)
  document.querySelectorAll(`.${markName}`).forEach(part => part.classList.remove(markName))
}
