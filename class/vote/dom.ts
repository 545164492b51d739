/** The few things that the page makes its elements with. Text is only ever set as text. */
import { splitScripts } from '../../components/shell/split-scripts.ts'

type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>
type Child = Node | string | null | undefined | false

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

/** A text with each run of another script in its language. */
export function say(text: string, lang?: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const run of lang ? [{ text, lang }] : splitScripts(text))
    fragment.append(run.lang ? h('span', { lang: run.lang }, run.text) : run.text)
  return fragment
}
