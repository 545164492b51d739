/** Walks a deck slide by slide and click by click in one window, and notes all that judges want to know of each state. */
import type { Page } from 'playwright-chromium'
import type { LegibilityFinding } from 'slidev-addon-lesson/shell/legibility.ts'
import type { AxeOptions } from './find-faults.ts'
import { checkLegibility, checkMarks, checkSpills } from 'slidev-addon-lesson/shell/legibility.ts'
import { findMostWords, measureMarks, measureSpills, measureTexts } from '../../packages/cli/walk-legibility.ts'
import { addAxe, axeOptions, contrastOnly, findAxeFaults } from './find-faults.ts'
import { readSlides } from './read-chapters.ts'

/** A slide with the clicks that it declares. */
export interface WalkedSlide { no: number, alias: string, clicks: number, title: string }

/** Every slide in order. */
export const walkedSlides: readonly WalkedSlide[] = readSlides().map(({ front }, i) => ({ no: i + 1, alias: front.routeAlias!, clicks: Number(front.clicks ?? 0), title: front.title! }))

/** How many states a reader can see: each slide at each of its clicks. */
export const countStates = walkedSlides.reduce((sum, { clicks }) => sum + clicks + 1, 0)

/** Where a state is. */
export interface Place extends WalkedSlide {
  /** What stands before the slide in the link, such as "presenter/". */
  route: string
  click: number
}

/** Names a state in a failure: slide and click. */
export const sayPlace = ({ alias, click }: Pick<Place, 'alias' | 'click'>) => `${alias}, click ${click}`

/** What is noted of a state; lists are empty where all is well. */
export interface StateNotes {
  /** Text that reaches beyond its slide, or into the notes at its foot. In a presenter's window, which draws the slide smaller, none is looked for. */
  spilling: readonly string[]
  /** What axe finds. */
  axe: readonly string[]
  /** Other than one main landmark and one first heading. */
  landmarks: readonly string[]
  /** Hangul or Cyrillic outside of an element that names its language. */
  unmarked: readonly string[]
  /** Animations and transitions under way. */
  moving: readonly string[]
  /** The window's title. */
  title: string
  /** The addresses that the links beside the slide lead to, where a pointer can hit them. */
  ways: readonly string[]
}

/**
 * Goes to a state, as a key or a link within the deck does. Slides that wait out of sight are taken out of the document meanwhile: no
 * reader meets them, and axe would go through all of them each time.
 */
export function goTo(page: Page, { no, route, click }: Pick<Place, 'no' | 'route' | 'click'>): Promise<void> {
  return page.evaluate(async ({ no, route, click, count }) => {
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
    await waitFor(() => shown.querySelector(`[data-slidev-no="${no}"]:not([inert]) .slidev-layout`), `slide ${no}`)
    await document.fonts.ready
    await frame()
    await frame()
    await waitFor(() => !document.querySelector('[aria-busy=true]'), `what is busy on slide ${no}`)
    if (!walk.aside) {
      // its neighbours are put beside it at idle moments, and those far away (preload-slides.ts) leave: for both, all the others have to be there
      await waitFor(() => [no - 1, no + 1].every(near => near < 1 || near > count || shown.querySelector(`[data-slidev-no="${near}"]`)), `a slide beside ${no}`)
      await waitFor(() => [...shown.querySelectorAll('[data-slidev-no]')].every(slide => Math.abs(Number(slide.getAttribute('data-slidev-no')) - no) <= 3), `room around slide ${no}`)
      const order = [...shown.childNodes]
      walk.aside = { no, order }
      shown.replaceChildren(...order.filter(child => !(child instanceof Element) || !child.matches('[inert]')))
    }
  }, { no, route, click, count: walkedSlides.length })
}

/**
 * Notes what a state shows.
 * @param page the window
 * @param place the state that it shows
 * @param options the rules that axe runs
 * @param look what axe looks at: the whole document, the slide, or what stands around it
 * @param besides what axe leaves aside on the slide
 */
export function noteState(page: Page, { no, route }: Place, options: AxeOptions, look: 'all' | 'slide' | 'around' = 'all', besides: readonly string[] = []): Promise<StateNotes> {
  return page.evaluate(async ({ no, route, options, look, besides }) => {
    const { axe } = window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string, nodes: { target: string[] }[] }[] }> } }
    const slide = document.querySelector(`#slideshow [data-slidev-no="${no}"] .slidev-layout`)!
    const rectsOf = (node: Node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()]
    }
    function findSpills(): string[] {
      const box = slide.getBoundingClientRect()
      const spilling: string[] = []
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
      const content = slide.querySelector('.slide-content')
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
    function findUnmarked(): string[] {
      const unmarked: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        if (/[\p{Script=Hangul}\p{Script=Cyrillic}]/u.test(textContent!) && !['ko', 'mn'].includes(parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''))
          unmarked.push(textContent!.trim())
      }
      return unmarked
    }
    function listWays(): string[] {
      return [...document.querySelectorAll('.slide-ways a, .title-ways a')].filter((link) => {
        const { left, top, width, height } = link.getBoundingClientRect()
        return link.contains(document.elementFromPoint(left + width / 2, top + height / 2)) && width >= 24 && height >= 24
      }).map(link => link.getAttribute('href')!.replace(/^.*#/, ''))
    }
    const seen = (selector: string) => [...document.querySelectorAll(selector)].filter(each => each.checkVisibility() && !each.closest('[inert]')).length
    const [mains, tops] = [seen('main, [role=main]'), seen('h1')]
    const context = { all: document, slide: besides.length ? { include: slide, exclude: besides } : slide, around: { include: document, exclude: ['#slideshow .slidev-layout'] } }[look]
    const moving = document.getAnimations().map(each => String((each.effect as KeyframeEffect | null)?.target?.className))
    // the presenter's window draws the slide smaller than it is: its targets are measured where the slide has its size
    const { violations } = await axe.run(context, route && options.rules ? { ...options, rules: { 'target-size': { enabled: false } } } : options)
    return {
      spilling: route ? [] : findSpills(),
      axe: violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).slice(0, 3).join(', ')}`),
      landmarks: mains === 1 && tops === 1 ? [] : [`${mains} main, ${tops} h1`],
      unmarked: findUnmarked(),
      moving,
      title: document.title,
      ways: listWays(),
    }
  }, { no, route, options, look, besides })
}

/** Judges whether a hall can read the slide that is shown: sizes, contrast, words, strokes and dots, and texts that lie over others. */
export async function noteLegibility(page: Page): Promise<readonly LegibilityFinding[]> {
  return [
    ...checkLegibility(await page.evaluate(measureTexts), await findMostWords(page)),
    ...checkMarks(await page.evaluate(measureMarks)),
    ...checkSpills(await measureSpills(page)),
  ]
}

/** The marks of sources on show with their numbers, then the notes, as one text. */
export function readNotes(page: Page, no: number): Promise<string> {
  return page.evaluate((no) => {
    const isShown = (element: Element) => element.checkVisibility()
    const slide = document.querySelector(`#slideshow > [data-slidev-no="${no}"] .slidev-layout`)!
    const marks = [...slide.querySelectorAll('.cite')].filter(isShown).map(mark => `${mark.getAttribute('data-record')} ${mark.textContent}`)
    const notes = [...slide.querySelectorAll('.footnotes')].filter(isShown).map(list => list.textContent!.trim())
    return [...marks, ...notes].join('\n')
  }, no)
}

/** Every click of a slide, from the first. */
export const everyClick = ({ clicks }: WalkedSlide): readonly number[] => Array.from({ length: clicks + 1 }, (_, i) => i)

/**
 * Has every slide drawn beforehand, so that none comes into the document while others are taken out of it.
 * @param page a window that shows the deck already
 * @param route what stands before the slide in the link
 * @param at the click at which each slide is drawn first
 * @param look what is done there
 */
export async function drawAll(page: Page, route = '', at: (slide: WalkedSlide) => number = () => 0, look?: (slide: WalkedSlide) => Promise<void>): Promise<void> {
  for (const slide of walkedSlides) {
    const click = at(slide)
    await page.evaluate((hash) => { location.hash = hash }, `#/${route}${slide.no}${click ? `?clicks=${click}` : ''}`)
    await page.locator(`#slideshow > [data-slidev-no="${slide.no}"]:visible .slidev-layout`).waitFor()
    await look?.(slide)
  }
  await addAxe(page)
}

/** Lets day or night come. */
export async function setTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.locator(colorScheme === 'dark' ? 'html.dark' : 'html:not(.dark)').waitFor()
}

/** What axe finds in the whole document by day, and what contrast it finds too low by night. */
export async function findInBothThemes(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await setTheme(page, colorScheme)
    faults.push(...(await findAxeFaults(page, 'html', colorScheme === 'dark' ? contrastOnly : axeOptions)).map(fault => `${colorScheme}: ${fault}`))
  }
  return faults
}
