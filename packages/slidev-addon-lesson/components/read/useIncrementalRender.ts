/** A page of many slides is made part by part: what stands first, what each pause brings, and all of it before it is printed. */
import type { SlideInfo } from '@slidev/client'
import type { Component, ComputedRef, Ref } from 'vue'
import type { ReadSlide } from './useReadTree.ts'
import { whenIdle, whenIdleFor } from '@deck/browser/idle'
import { findComponent } from '@deck/browser/load-chunk'
import { useEventListener } from '@vueuse/core'
import { computed, getCurrentInstance, nextTick, onMounted, onScopeDispose, readonly, ref, render, watch } from 'vue'
import { fetchLateViews } from '../quiz/late-views.browser.ts'
import { fetchDiagram } from './late-diagram.browser.ts'

/** How long a page waits for its fonts, in milliseconds: as long as browsers themselves hold text back for one. */
const timeoutMs = 3000

/**
 * Whether the fonts that a page is set in have come, so that its lines are broken once, and not again before
 * the reader's eyes. After three seconds, and where a browser cannot tell, the page goes on without them.
 * @param root the page; laid out, though it need not be visible
 */
export function useFonts(root: Readonly<Ref<HTMLElement | null>>) {
  const areHere = ref(false)
  onMounted(async () => {
    await nextTick()
    await new Promise(done => setTimeout(done))
    // A browser asks for fonts when it lays text out. It does so now, and not with the next frame: WebKit counts the pages of a
    // print first, and a page printed before its fonts had come was blank.
    root.value?.getBoundingClientRect()
    await Promise.race([document.fonts?.ready, new Promise(done => setTimeout(done, timeoutMs))])
    areHere.value = true
  })
  return readonly(areHere)
}

/** How many parts a task renders: few enough that a tap does not have to wait. */
const atOnce = 3

/**
 * Makes a long list part by part, a few in a task of their own after what stands around them, so that a tap or a key in
 * between is handled.
 * @param total how many parts there are; does not change
 * @returns how many are made, whether all are, and what makes the rest at once
 */
export function useGrowingList(total: number) {
  const count = ref(0)
  const isWhole = computed(() => count.value >= total)
  let timer: ReturnType<typeof setTimeout> | undefined

  function grow() {
    timer = undefined
    count.value = Math.min(total, count.value + atOnce)
    goOn()
  }
  function goOn() {
    if (!isWhole.value)
      timer = setTimeout(grow)
  }
  async function makeWhole() {
    clearTimeout(timer)
    count.value = total
    await nextTick()
  }
  onMounted(goOn)
  onScopeDispose(() => clearTimeout(timer))
  return { count, isWhole, makeWhole }
}

/** How long a page must be idle before it renders what lies ahead of the reader, in ms. */
export const idleAheadMs = 2000
/** The same for what lies far from the reader. */
export const idleFarMs = 3000

/**
 * Whether the page has been loaded and idle for a while.
 * @param restMs how long, in ms
 */
export function useIdleFor(restMs: number): Readonly<Ref<boolean>> {
  const hasRested = ref(false)
  onScopeDispose(whenIdleFor(() => { hasRested.value = true }, restMs))
  return readonly(hasRested)
}

/** What a reader does to go on; screen readers send only a click, which a citation mark does not pass on. */
const uses = ['pointerdown', 'click', 'wheel', 'keydown', 'scroll']

/**
 * Whether a page that has just been opened rests, or is used: then there is time for what its first window does not show.
 * @param root the page, which scrolls
 */
export function useSettled(root: Readonly<Ref<HTMLElement | null>>): ComputedRef<boolean> {
  const isUsed = ref(false)
  const hasRested = useIdleFor(idleAheadMs)
  useEventListener(root, uses, () => { isUsed.value = true }, { capture: true, passive: true, once: true })
  return computed(() => isUsed.value || hasRested.value)
}

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

/**
 * Draws a component and all that hangs on it at once, not when the current task is over: for the moment before a
 * browser prints, in which Firefox runs no further task, not even a promise's. Called while a component is set up.
 * @returns does so
 */
export function flushNow(): () => void {
  const self = getCurrentInstance()
  const aside = document.createElement('div')
  return () => {
    self?.update()
    // Whatever is rendered, Vue then runs what waits for the drawn page.
    render(null, aside)
  }
}

/**
 * What is still to be made, in the order in which a reader is likely to come to it: what follows first, then what
 * lies before, the nearest first.
 * @param all names in their order
 * @param current the one that is being read; the first where it is none of them
 * @param made those that are there already
 */
export function listAhead(all: readonly string[], current: string, made: ReadonlySet<string>): string[] {
  const at = Math.max(0, all.indexOf(current))
  return [...all.slice(at), ...all.slice(0, at).reverse()].filter(name => !made.has(name))
}

/** The part of a page that is rendered so far, and how to render the rest. */
interface Page {
  slides: readonly ReadSlide[]
  /** Names of the slides whose content is made. */
  made: Readonly<Ref<ReadonlySet<string>>>
  /** Name of the slide that is being read. */
  current: Readonly<Ref<string>>
  /** The page stands, each slide's title with it: now there is time for their content. */
  isStanding: Readonly<Ref<boolean>>
  /** Somebody uses the page: what is still to be made is made now. */
  isUsed: Readonly<Ref<boolean>>
  make: (names: readonly string[]) => void
}

/**
 * Fetches all slides of a page that stands, once it has rested, and makes them once it is used: one by one in idle moments,
 * those ahead of the reader first. Printing earlier renders at once all that has arrived.
 * @returns the slide of which a part is made so far; and what makes the rest now, and ends when all of it has come
 */
export function useRemainingSlides({ slides, made, current, isStanding, isUsed, make }: Page) {
  const begun = ref('')
  let forget = () => {}
  let forgetRest = () => {}
  let isLeft = false
  const names = slides.map(({ name }) => name)
  const flush = flushNow()
  const listRest = () => listAhead(names, current.value, made.value).map(name => slides.find(slide => slide.name === name)!)
  /** Fetches all slides while the page is open, in case it is printed; each in a task of its own, so that a tap in between is handled. */
  async function fetchRest() {
    void fetchLateViews()
    void fetchDiagram()
    for (const { route } of listRest()) {
      if (isLeft)
        return
      void fetchSlidePart(route)
      await new Promise(done => setTimeout(done))
    }
  }
  async function makeNext() {
    const next = listRest()[0]
    if (!next)
      return
    await fetchSlidePart(next.route)
    begun.value = next.name
    forget = whenIdle(() => {
      make([next.name])
      forget = whenIdle(makeNext)
    })
  }
  watch(isStanding, (isSo) => {
    if (isSo)
      forgetRest = whenIdleFor(() => void fetchRest(), idleFarMs)
  }, { immediate: true })
  watch(isUsed, (isSo) => {
    if (isSo)
      forget = whenIdle(makeNext)
  }, { immediate: true })
  onScopeDispose(() => {
    isLeft = true
    forget()
    forgetRest()
  })
  useEventListener('beforeprint', () => {
    make(names)
    flush()
  })
  async function makeAll() {
    await Promise.all([fetchLateViews(), fetchDiagram(), ...slides.map(({ route }) => fetchSlidePart(route))])
    make(names)
  }
  return { begun: readonly(begun), makeAll }
}
