/** Every slide at its first and its last click: nothing goes wrong, and no text leaves its room. */
import type { Tab } from '../support/engines/engine.ts'
import { expect, it } from 'vitest'
import { describeInEngine, openSlide, turnTo } from '../support/engines/deck.ts'
import { waitFor } from '../support/engines/wait.ts'
import { walkedSlides } from '../support/walk-states.ts'

/** How far the box of a text may reach over its room, in CSS pixels: below the letters it is empty. */
const slack = 2

/** How many slides are turned in one document: Safari takes 100 changes of the address in ten seconds, and a quick machine makes more. */
const stretch = 25

/** Text that reaches beyond its slide, or into the footnotes. */
function findSpills(tab: Tab): Promise<string[]> {
  return tab.evaluate((slack) => {
    const page = document.querySelector<HTMLElement>('#slideshow > .slidev-page:not([inert])')!
    const slide = page.querySelector('.slidev-layout')!
    const box = slide.getBoundingClientRect()
    const content = slide.querySelector('.slide-content')
    const notes = slide.querySelector('.slide-body > .footnotes')?.getBoundingClientRect()
    const isSeen = (element: Element) => {
      for (let each: Element | null = element; each && each !== slide; each = each.parentElement) {
        const { display, visibility, opacity } = getComputedStyle(each)
        if (display === 'none' || opacity === '0' || (each === element && visibility !== 'visible'))
          return false
      }
      return true
    }
    const found: string[] = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const parent = node.parentElement!
      if (!node.textContent!.trim() || parent.closest('.sr-only, script, style') || !isSeen(parent))
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const rect = range.getBoundingClientRect()
      if (!rect.width)
        continue
      const over = { below: rect.bottom - box.bottom, right: rect.right - box.right, above: box.top - rect.top, left: box.left - rect.left }
      const text = node.textContent!.trim().slice(0, 50)
      found.push(...Object.entries(over).filter(([, px]) => px > slack).map(([side, px]) => `${text}: ${px.toFixed(1)} px ${side}`))
      if (notes && content?.contains(parent) && rect.bottom > notes.top + slack + 2 && rect.top < notes.bottom)
        found.push(`${text}: ${(rect.bottom - notes.top).toFixed(1)} px into the footnotes`)
    }
    return found
  }, slack)
}

describeInEngine('the student build', 'dist', (stage) => {
  it('shows every slide at its first and last click without an error or spilling text', async () => {
    const tab = await stage.tab()
    const faults: string[] = []
    for (const [i, { no, alias, clicks }] of walkedSlides.entries()) {
      if (i % stretch === 0) {
        await tab.open('about:blank')
        await openSlide(tab, stage.origin, no)
      }
      for (const click of new Set([0, clicks])) {
        await turnTo(tab, no, `?clicks=${click}`)
        await waitFor(tab, `the parts of slide ${no}`, () => !document.querySelector('#slideshow [aria-busy=true]'))
        const spills = await findSpills(tab)
        if (spills.length)
          faults.push(`${alias} (click ${click}): ${spills.join(' | ')}`)
      }
    }
    expect(faults).toEqual([])
  })

  it('goes on with the keys of keyboard and clicker', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, 2)
    for (const key of ['PageDown', 'ArrowRight', 'Space', 'PageUp', 'ArrowLeft']) {
      const before = await tab.evaluate(() => location.hash)
      await tab.keyboard.press(key)
      await waitFor(tab, `${key} leads on`, before => location.hash !== before, before)
    }
  })

  it('follows the dark mode and the reduced motion that a reader has set', async () => {
    const tab = await stage.tab({ colorScheme: 'dark' })
    await openSlide(tab, stage.origin, 2)
    await waitFor(tab, 'the dark theme', () => document.documentElement.classList.contains('dark'))
    const [paper, isStill] = await tab.evaluate(() => [getComputedStyle(document.querySelector('#slideshow .slidev-layout')!).backgroundColor, matchMedia('(prefers-reduced-motion: reduce)').matches] as const)
    expect(paper.match(/\d+/g)!.slice(0, 3).every(part => Number(part) < 80), paper).toBe(true)
    expect(isStill).toBe(true)
  })
})
