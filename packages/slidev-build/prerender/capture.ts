/**
 * Runs inside the browser: takes down what a view shows as it stands there. The functions' own text is sent
 * to the browser, so they may call only each other.
 */
import type { SetText } from '../font-choice.ts'

/** What to take down, and how its copy is called. */
export interface Wanted {
  /** Goes before every id of the copy. */
  prefix: string
  /** Selector of what is copied. */
  root: string
  /** Selector of what is left out: the rest of a page, whose beginning alone is wanted. */
  without: string
  /** Whether its title is painted before all else: words beside the title are marked and keep their height, large drawings are handed over apart. */
  isTitleFirst: boolean
}

/** A view as the browser has it. */
export interface Capture {
  markup: string
  /** Large drawings that are to come after the words; empty where they stand in the markup. */
  drawings: string
  /** Ids of the elements taken down; the copies' have the prefix before them. */
  ids: string[]
  /** Style attributes, turned into rules of their own. */
  inline: string[]
  texts: SetText[]
  /** Those of them that are its title. */
  titles: SetText[]
  /** Selectors of what stands on the page beside the slides. */
  beside: string[]
  /** Size of the slide in px; zero where there is none. */
  size: { width: number, height: number }
}

/** What is gathered on the way; the elements themselves are kept for the rules. */
interface Notes { wanted: Wanted, taken: Set<Element>, ids: string[], inline: string[] }

/** What stands with the title, other than the title, has a height that does not hang on whether it is filled already. */
function fixHeight(from: Element): string[] {
  const { height, boxSizing, paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = getComputedStyle(from)
  const around = boxSizing === 'border-box'
    ? [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth].reduce((sum, px) => sum + Number.parseFloat(px), 0)
    : 0
  return [`contain-intrinsic-height:${Number.parseFloat(height) - around}px`]
}

function isBesideTitle(element: Element): boolean {
  return [...element.parentElement!.children].some(other => other !== element && other.localName === 'h1') && !!element.textContent?.trim()
}

function copyAttributes(from: Element, to: Element, { wanted: { prefix, isTitleFirst }, ids, inline }: Notes) {
  for (const { name, value } of from.attributes) {
    if (value === '[object Object]' || name === 'style')
      to.removeAttribute(name)
    else if (/^(?:aria-(?:labelledby|describedby|controls)|for)$/.test(name))
      to.setAttribute(name, value.split(' ').map(id => `${prefix}${id}`).join(' '))
    else if (value.includes('url(#'))
      to.setAttribute(name, value.replaceAll('url(#', `url(#${prefix}`))
  }
  if (from.id) {
    ids.push(from.id)
    to.id = `${prefix}${from.id}`
  }
  // as it is written: a shorthand with a custom property in it has no longhands yet
  const isLater = isTitleFirst && isBesideTitle(from)
  const declarations = [...(from as HTMLElement).style.cssText.split(/;(?![^(]*\))/).map(one => one.trim()), ...(isLater ? fixHeight(from) : [])]
  if (isLater)
    to.setAttribute('data-prerendered', 'later')
  const text = declarations
    .filter(one => one && !one.startsWith('--slidev-slide-scale'))
    .map(one => `${one.replace(/\s*!important$/, '')} !important`)
    .join(';')
  if (text && !inline.includes(text))
    inline.push(text)
  if (text)
    to.setAttribute('data-prerendered-style', String(inline.indexOf(text)))
}

/** A page has one main part, and it is not the copy. */
function makeTwin(from: Element): Element {
  if (from.localName !== 'main')
    return from.cloneNode(false) as Element
  const twin = document.createElement('div')
  for (const { name, value } of from.attributes)
    twin.setAttribute(name, value)
  return twin
}

function copyElement(from: Element, notes: Notes): Element | null {
  // a slide that waits for its turn is laid out already
  if ((!from.checkVisibility() && !(from instanceof SVGElement)) || from.matches('#slideshow > [inert]') || from.matches(notes.wanted.without))
    return null
  notes.taken.add(from)
  const to = makeTwin(from)
  copyAttributes(from, to, notes)
  for (const child of from.childNodes) {
    const twin = child instanceof Element ? copyElement(child, notes) : child instanceof Text ? child.cloneNode() : null
    if (twin)
      to.append(twin)
  }
  return to
}

/** Large drawings come last in the document, so that no word waits for them; they are still painted behind the words. */
function putDrawingsLast(root: Element): Element[] {
  const drawings = [...root.querySelectorAll('.slidev-layout > svg')].filter(drawing => drawing.innerHTML.length > 8000)
  for (const drawing of drawings) {
    drawing.setAttribute('data-prerendered', 'behind')
    drawing.parentElement!.append(drawing)
  }
  return drawings
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

/** Takes down the view; of a slide also what stands beside the slides. */
function captureView(wanted: Wanted): Capture {
  const app = document.querySelector('#app')!
  const content = app.querySelector<HTMLElement>('.slidev-slide-content')
  const notes: Notes = { wanted, taken: new Set([app]), ids: [], inline: [] }
  const root = copyElement(app.querySelector(wanted.root)!, notes)!
  // the toolbar at the slide's corner is the program's: nobody could press it yet
  root.querySelectorAll('.slidev-slide-container > :not(.slidev-slide-content)').forEach(part => part.remove())
  const drawings = putDrawingsLast(root)
  if (wanted.isTitleFirst)
    drawings.forEach(drawing => drawing.remove())
  const besides = content
    ? [...document.body.children].filter(child =>
        !child.matches('#app, script, style, link, template') && child.checkVisibility() && child.getBoundingClientRect().height > 2)
    : []
  const copies = besides.map(child => copyElement(child, notes)!)
  copies.forEach(part => part.setAttribute('data-prerendered', 'beside'))
  ;(globalThis as { prerenderedTaken?: Set<Element> }).prerenderedTaken = notes.taken
  return {
    markup: [root, ...copies].map(twin => twin.outerHTML).join('\n'),
    drawings: wanted.isTitleFirst ? drawings.map(drawing => drawing.outerHTML).join('\n') : '',
    ids: notes.ids,
    inline: notes.inline,
    texts: listTexts(notes.taken),
    titles: listTexts([...notes.taken].filter(element => element.closest('h1'))),
    beside: besides.map(element => [element.localName, ...element.classList].join('.')),
    size: { width: Number.parseFloat(content?.style.width ?? '0'), height: Number.parseFloat(content?.style.height ?? '0') },
  }
}

/** What to evaluate in the browser for a Capture. */
export function writeCapture(wanted: Wanted): string {
  return `(() => {${[fixHeight, isBesideTitle, copyAttributes, makeTwin, copyElement, putDrawingsLast, listTexts, captureView].map(String).join('\n')}\nreturn captureView(${JSON.stringify(wanted)})})()`
}

/** A title's place on the slide in px: left, top, width, size of the type, height of a line. */
type TitlePlace = [left: number, top: number, width: number, size: number, line: number]
/** A slide's title as it is shown; empty where it shows none. */
export interface SeenTitle { text: string, place: TitlePlace }

const frames = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))

async function turnTo(no: number): Promise<HTMLElement> {
  location.hash = `#/${no}`
  const end = performance.now() + 20_000
  for (;;) {
    await frames()
    const slide = document.querySelector<HTMLElement>(`#slideshow > [data-slidev-no="${no}"] .slidev-layout`)
    // a part that two slides share is there for the second one before its style sheet is, which the first one waits for
    const isStyled = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(link => link.sheet)
    if (isStyled && slide?.checkVisibility() && !slide.querySelector('[aria-busy=true]'))
      return slide
    if (performance.now() > end)
      throw new Error(`Slide ${no} did not come within 20 seconds: its title could not be taken down.`)
  }
}

/** What is read, without the buttons of citations. */
function readWords(title: HTMLElement): string {
  const twin = title.cloneNode(true) as HTMLElement
  twin.querySelectorAll('button, sup, .sr-only').forEach(part => part.remove())
  twin.querySelectorAll('br').forEach(part => part.replaceWith(' '))
  return twin.textContent.replace(/\s+/g, ' ').trim()
}

function measureTitle(slide: HTMLElement, title: HTMLElement): TitlePlace {
  const [outer, inner, style] = [slide.getBoundingClientRect(), title.getBoundingClientRect(), getComputedStyle(title)]
  const scale = outer.width / slide.offsetWidth
  return [
    (inner.left - outer.left) / scale, (inner.top - outer.top) / scale, inner.width / scale,
    Number.parseFloat(style.fontSize), Number.parseFloat(style.lineHeight),
  ].map(
    Math.round,
  ) as TitlePlace
}

async function captureTitles(count: number): Promise<SeenTitle[]> {
  const titles: SeenTitle[] = []
  for (let no = 1; no <= count; no++) {
    const slide = await turnTo(no)
    await document.fonts.ready
    const title = [...slide.querySelectorAll('h1')].find(one => one.checkVisibility())
    titles.push(title ? { text: readWords(title), place: measureTitle(slide, title) } : { text: '', place: [0, 0, 0, 0, 0] })
  }
  return titles
}

/**
 * What to evaluate in the browser for all titles.
 * @param count of slides
 */
export function writeTitleCapture(count: number): string {
  return `(() => {const frames = ${String(frames)}\n${[turnTo, readWords, measureTitle, captureTitles].map(String).join('\n')}\nreturn captureTitles(${count})})()`
}
