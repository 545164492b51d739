/**
 * Runs inside the browser: takes down the first slide as it stands there. The functions' own text is sent
 * to the browser, so they may call only each other.
 */
import type { SetText } from '../../logic/build/choose-face.ts'

/** The first slide as the browser has it. */
export interface Capture {
  markup: string
  /** Ids of the elements taken down; the copies' have `ready-` before them. */
  ids: string[]
  /** Style attributes, turned into rules of their own. */
  inline: string[]
  texts: SetText[]
  /** Selectors of what stands on the page beside the slides. */
  beside: string[]
  /** Size of the sheet in px. */
  size: { width: number, height: number }
}

/** What is gathered on the way; the elements themselves are kept for the rules. */
interface Notes { taken: Set<Element>, ids: string[], inline: string[] }

function keepAttributes(from: Element, to: Element, { ids, inline }: Notes) {
  for (const { name, value } of from.attributes) {
    if (value === '[object Object]' || name === 'style')
      to.removeAttribute(name)
    else if (/^(?:aria-(?:labelledby|describedby|controls)|for)$/.test(name))
      to.setAttribute(name, value.split(' ').map(id => `ready-${id}`).join(' '))
    else if (value.includes('url(#'))
      to.setAttribute(name, value.replaceAll('url(#', 'url(#ready-'))
  }
  if (from.id) {
    ids.push(from.id)
    to.id = `ready-${from.id}`
  }
  const { style } = from as HTMLElement
  const text = [...style].filter(name => name !== '--slidev-slide-scale').map(name => `${name}:${style.getPropertyValue(name)} !important`).join(';')
  if (text && !inline.includes(text))
    inline.push(text)
  if (text)
    to.setAttribute('data-ready-style', String(inline.indexOf(text)))
}

function copyElement(from: Element, notes: Notes): Element | null {
  if (!from.checkVisibility() && !(from instanceof SVGElement))
    return null
  notes.taken.add(from)
  const to = from.cloneNode(false) as Element
  keepAttributes(from, to, notes)
  for (const child of from.childNodes) {
    const twin = child instanceof Element ? copyElement(child, notes) : child instanceof Text ? child.cloneNode() : null
    if (twin)
      to.append(twin)
  }
  return to
}

/** Some windows only show these parts, and none can use them yet. */
function markPart(part: Element, kind: 'corner' | 'beside') {
  part.setAttribute('data-ready', kind)
  part.setAttribute('inert', '')
}

/** Large drawings come last in the document, so that no word waits for them; they are still painted behind the words. */
function putDrawingsLast(root: Element) {
  for (const drawing of root.querySelectorAll('.slidev-layout > svg')) {
    if (drawing.innerHTML.length > 8000) {
      drawing.setAttribute('data-ready', 'behind')
      drawing.parentElement!.append(drawing)
    }
  }
}

function listTexts(taken: Iterable<Element>): SetText[] {
  return [...taken].flatMap((element) => {
    const signs = [...element.childNodes].filter(node => node instanceof Text).map(node => node.data).join('')
    const style = getComputedStyle(element)
    return signs.trim()
      ? [{
          families: style.fontFamily.split(',').map(name => name.trim().replace(/^["']|["']$/g, '')),
          style: style.fontStyle,
          weight: Number(style.fontWeight),
          signs: style.textTransform === 'none' ? signs : signs + signs.toLowerCase() + signs.toUpperCase(),
        }]
      : []
  })
}

/** Takes down the page around the first slide, with the toolbar at the sheet's corner and what stands beside the slides. */
function captureSlide(): Capture {
  const app = document.querySelector('#app')!
  const content = app.querySelector<HTMLElement>('.slidev-slide-content')!
  const notes: Notes = { taken: new Set([app]), ids: [], inline: [] }
  const root = copyElement(app.querySelector('#page-root')!, notes)!
  const around = root.querySelector('.slidev-slide-container')!
  for (const part of around.children) {
    if (!part.matches('.slidev-slide-content'))
      markPart(part, 'corner')
  }
  putDrawingsLast(root)
  const besides = [...document.body.children].filter(child => !child.matches('#app, script, style, link, template') && child.checkVisibility() && child.getBoundingClientRect().height > 2)
  const copies = besides.map(child => copyElement(child, notes)!)
  copies.forEach(part => markPart(part, 'beside'))
  ;(globalThis as { readyTaken?: Set<Element> }).readyTaken = notes.taken
  return {
    markup: [root, ...copies].map(twin => twin.outerHTML).join('\n'),
    ids: notes.ids,
    inline: notes.inline,
    texts: listTexts(notes.taken),
    beside: besides.map(element => [element.localName, ...element.classList].join('.')),
    size: { width: Number.parseFloat(content.style.width), height: Number.parseFloat(content.style.height) },
  }
}

/** What to evaluate in the browser for a Capture. */
export const captureText = `(() => {${[keepAttributes, copyElement, markPart, putDrawingsLast, listTexts, captureSlide].map(String).join('\n')}\nreturn captureSlide()})()`
