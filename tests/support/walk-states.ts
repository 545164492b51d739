/** Walks a deck slide by slide and step by step in one window, and looks at each state as a whole. */
import type { Page } from 'playwright-chromium'
import type { AxeOptions } from './find-faults.ts'
import { addAxe } from './find-faults.ts'
import { readSlides } from './read-chapters.ts'

/** A slide with the steps that it declares. */
export interface WalkedSlide { no: number, alias: string, clicks: number }

/** Every slide in order. */
export const walkedSlides: readonly WalkedSlide[] = readSlides().map(({ front }, i) => ({ no: i + 1, alias: front.routeAlias!, clicks: Number(front.clicks ?? 0) }))

/** How many states a reader can see: each slide at each of its steps. */
export const countStates = walkedSlides.reduce((sum, { clicks }) => sum + clicks + 1, 0)

/** What is looked at in each state. */
export interface Findings {
  /** States that were looked at. */
  states: number
  /** What axe finds in the whole document, every rule on. */
  axe: string[]
  /** Other than one main landmark and one first heading. */
  landmarks: string[]
  /** Hangul or Cyrillic outside of an element that names its language. */
  unmarked: string[]
  /** Animations and transitions under way. */
  moving: string[]
  /** Text that reaches beyond its slide, or into the notes at its foot. In a presenter's window, which draws the slide smaller, none is looked for. */
  spilling: string[]
}

/** One way of looking at the slides. */
export interface Look {
  colorScheme: 'light' | 'dark'
  /** The rules that axe runs. */
  options: AxeOptions
  /** The clicks at which to look; by default all. */
  stepsOf?: (slide: WalkedSlide) => readonly number[]
}

/** Where a state is. */
interface Place extends WalkedSlide {
  /** What stands before the slide in the link, such as "presenter/". */
  route: string
  click: number
}

/**
 * Goes to a state. Slides that wait out of sight are taken out of the document meanwhile: no reader meets them, and axe would go
 * through all of them each time.
 */
function goTo(page: Page, { no, route, click }: Place): Promise<void> {
  return page.evaluate(async ({ no, route, click }) => {
    const walk = window as unknown as { aside?: { no: number, order: ChildNode[] } }
    const shown = document.querySelector('#slideshow')!
    const frame = () => new Promise(requestAnimationFrame)
    if (walk.aside && walk.aside.no !== no) {
      shown.replaceChildren(...walk.aside.order)
      delete walk.aside
    }
    location.hash = `#/${route}${no}${click ? `?clicks=${click}` : ''}`
    const waitFor = async (isThere: () => unknown, what: string) => {
      for (const start = performance.now(); !isThere();) {
        if (performance.now() - start > 20_000)
          throw new Error(`${what} does not come`)
        await frame()
      }
    }
    await waitFor(() => shown.querySelector(`[data-slidev-no="${no}"] .slidev-layout`)?.checkVisibility(), `slide ${no}`)
    await frame()
    await frame()
    const slide = shown.querySelector(`[data-slidev-no="${no}"] .slidev-layout`)!
    // a diagram comes once its drawing is there
    await waitFor(() => !slide.querySelector('.relation-diagram') || slide.querySelector('.relation-diagram .drawing svg'), `the diagram of slide ${no}`)
    if (!walk.aside) {
      const order = [...shown.childNodes]
      walk.aside = { no, order }
      shown.replaceChildren(...order.filter(child => !(child instanceof Element) || child.checkVisibility()))
    }
  }, { no, route, click })
}

/**
 * Looks at the state that is shown.
 * @param page the window
 * @param place the state
 * @param options the rules that axe runs
 * @param around whether axe leaves the slide itself out and looks at what stands around it alone
 */
function lookAtState(page: Page, place: Place, options: AxeOptions, around: boolean): Promise<Findings> {
  return page.evaluate(async ({ no, alias, route, click, options, around }) => {
    const { axe } = window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string, nodes: { target: string[] }[] }[] }> } }
    const found: Findings = { states: 0, axe: [], landmarks: [], unmarked: [], moving: [], spilling: [] }
    const isForeign = (text: string) => /[\p{Script=Hangul}\p{Script=Cyrillic}]/u.test(text)
    const findSpills = (slide: Element) => {
      const box = slide.getBoundingClientRect()
      const spilling: string[] = []
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
      const content = slide.querySelector('.slide-content')
      const rectsOf = (node: Node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()]
      }
      const notes = [...slide.querySelectorAll('.slide-body > .footnotes')].flatMap(rectsOf)
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        if (!textContent!.trim() || !parentElement!.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || parentElement!.closest('.sr-only, script, style'))
          continue
        const lines = rectsOf(walker.currentNode).filter(({ width }) => width)
        const isOut = lines.some(({ top, right, bottom, left }) => bottom > box.bottom + 2 || right > box.right + 2 || top < box.top - 2 || left < box.left - 2)
        const isInNotes = content?.contains(parentElement) && lines.some(line => notes.some(note => line.bottom > note.top + 4 && line.top < note.bottom && line.right > note.left && line.left < note.right))
        if (isOut || isInNotes)
          spilling.push(textContent!.trim().slice(0, 50))
      }
      return spilling
    }
    const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang')
    const where = `${alias} (${click})`
    if (!route)
      found.spilling.push(...findSpills(document.querySelector(`#slideshow [data-slidev-no="${no}"] .slidev-layout`)!).map(text => `${where}: ${text}`))
    // the presenter's window draws the slide smaller than it is: its targets are measured where the slide has its size
    const { violations } = await axe.run(around ? { include: document, exclude: ['#slideshow .slidev-layout'] } : document, route && options.rules ? { ...options, rules: { 'target-size': { enabled: false } } } : options)
    found.axe.push(...violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(node => node.target.join(' ')).slice(0, 3).join(', ')}`))
    const [mains, tops] = ['main, [role=main]', 'h1'].map(selector => [...document.querySelectorAll(selector)].filter(each => each.checkVisibility() && !each.closest('[inert]')).length)
    if (mains !== 1 || tops !== 1)
      found.landmarks.push(`${where}: ${mains} main, ${tops} h1`)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (isForeign(textContent!) && !['ko', 'mn'].includes(langOf(parentElement) ?? ''))
        found.unmarked.push(`${where}: ${textContent!.trim()}`)
    }
    found.moving.push(...document.getAnimations().map(each => `${where}: ${(each.effect as KeyframeEffect | null)?.target?.className}`))
    found.states++
    return found
  }, { ...place, options, around })
}

/** Every step of a slide, from the first. */
const everyStep = ({ clicks }: WalkedSlide) => Array.from({ length: clicks + 1 }, (_, i) => i)

/** Has every slide drawn beforehand, so that none comes into the document while others are taken out of it. */
async function drawAll(page: Page, slides: readonly WalkedSlide[], route: string): Promise<void> {
  for (const { no } of slides) {
    await page.evaluate((hash) => { location.hash = hash }, `#/${route}${no}`)
    await page.locator(`#slideshow > [data-slidev-no="${no}"]:visible .slidev-layout`).waitFor()
  }
}

/** Lets day or night come. */
async function setTheme(page: Page, colorScheme: Look['colorScheme']): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.locator(colorScheme === 'dark' ? 'html.dark' : 'html:not(.dark)').waitFor()
}

/**
 * Looks at every slide in turn, by day and by night at each stop, and gathers what was found.
 * @param page a window that shows the deck already
 * @param slides which slides
 * @param looks how they are looked at
 * @param how where that is
 * @param how.route what stands before the slide in the link
 * @param how.isAround says of which slides axe leaves out the slide itself
 * @returns for each of the looks what it found
 */
export async function lookAtAll(page: Page, slides: readonly WalkedSlide[], looks: readonly Look[], { route = '', isAround = () => false }: { route?: string, isAround?: (slide: WalkedSlide) => boolean } = {}): Promise<Findings[]> {
  await drawAll(page, walkedSlides, route)
  await addAxe(page)
  const all = looks.map((look): { look: Look, found: Findings } => ({ look, found: { states: 0, axe: [], landmarks: [], unmarked: [], moving: [], spilling: [] } }))
  let theme: Look['colorScheme'] | undefined
  for (const slide of slides) {
    for (const click of everyStep(slide)) {
      const due = all.filter(({ look: { stepsOf = everyStep } }) => stepsOf(slide).includes(click)).toSorted((a, b) => Number(b.look.colorScheme === theme) - Number(a.look.colorScheme === theme))
      if (due.length)
        await goTo(page, { ...slide, route, click })
      for (const { look: { colorScheme, options }, found } of due) {
        if (colorScheme !== theme)
          await setTheme(page, colorScheme)
        theme = colorScheme
        const { states, ...lists } = await lookAtState(page, { ...slide, route, click }, options, isAround(slide))
        found.states += states
        for (const [name, list] of Object.entries(lists))
          found[name as keyof typeof lists].push(...list)
      }
    }
  }
  return all.map(({ found }) => found)
}
