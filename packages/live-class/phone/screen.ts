/** The phone’s screen: its elements, what is shown besides questions, the clock, waking and sleeping. */
import type { SplitScripts } from '@deck/article/split-scripts'
import type { VoteWords } from './vote-words.ts'

export const main = document.querySelector('main')!
export const [clock, link, spoken] = ['clock', 'link', 'spoken'].map(id => document.getElementById(id)!) as [HTMLElement, HTMLElement, HTMLElement]

let shown = ''
let built: () => readonly Child[] = () => []
/** Shows a screen once; the heading takes the focus where it had been on what is gone. */
export function show(screen: string, build: () => readonly Child[]) {
  if (shown === screen)
    return
  const hadFocus = shown !== '' && (document.activeElement === document.body || main.contains(document.activeElement))
  shown = screen
  built = build
  main.replaceChildren()
  fill(main, {}, build())
  main.className = screen.split(' ')[0]!
  const heading = main.querySelector('h1')
  spoken.textContent = main.querySelector('.line, .ask')?.textContent ?? ''
  if (hadFocus)
    heading?.focus({ preventScroll: true })
  scrollTo(0, 0)
}

/** Whatever is shown next is shown anew, even if it is the same screen. */
export function showAnew(): void {
  shown = ''
}

/** Shows the same screen again, in other words. */
export function redraw(): void {
  const screen = shown
  showAnew()
  show(screen, built)
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>
export type Child = Node | string | null | undefined | false

function fill(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function')
      element.addEventListener(name, value)
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter(each => each || each === '') as (Node | string)[])
}

/**
 * An HTML element. A function among the attributes listens to the event of its name; one that is undefined or false is left out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  fill(element, attributes, children)
  return element
}

/** The same for SVG. */
export function svg(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  fill(element, attributes, children)
  return element
}

let splitScripts: SplitScripts = text => [{ text }]
/** How the languages of a text are told apart. Before it is called, all is in the page's own. */
export function setSplitter(split: SplitScripts): void {
  splitScripts = split
}

/** A text with each run of another script in its language. */
export function markScripts(text: string, lang?: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const run of lang ? [{ text, lang }] : splitScripts(text))
    fragment.append(run.lang ? h('span', { lang: run.lang }, run.text) : run.text)
  return fragment
}

let timer: ReturnType<typeof setInterval> | undefined

/**
 * Counts down in an element, and stops what it counted before.
 * @param element where the time left stands
 * @param endsInMs how long from now, in milliseconds; undefined for no countdown
 * @param words the page's words
 */
export function countDown(element: HTMLElement, endsInMs: number | undefined, words: VoteWords): void {
  clearInterval(timer)
  element.textContent = ''
  if (endsInMs === undefined)
    return
  const end = performance.now() + endsInMs
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000))
    element.textContent = words.left({ minutes: Math.floor(left / 60), seconds: String(left % 60).padStart(2, '0') })
    if (!left)
      clearInterval(timer)
  }
  timer = setInterval(tick, 500)
  tick()
}

/** Light or dark, as the phone is set, and as it is set anew. */
export function followShade(): void {
  const night = matchMedia('(prefers-color-scheme: dark)')
  const shade = () => document.documentElement.classList.toggle('dark', night.matches)
  night.addEventListener('change', shade)
  shade()
}

/** Calls whenever the phone wakes, comes back to the page, or finds its network again. */
export function whenAwake(act: () => void): void {
  const wake = () => document.visibilityState === 'visible' && act()
  document.addEventListener('visibilitychange', wake)
  addEventListener('online', wake)
  addEventListener('pageshow', wake)
}
