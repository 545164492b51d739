/** What opens over a slide: it takes keys and focus, gives both back, and leaves the clicker alive. */
import type { Tab } from '../support/engines/engine.ts'
import { expect, it } from 'vitest'
import { describeInEngine, onSlide, openSlide, standOn, turnTo } from '../support/engines/deck.ts'
import { see, seeGone, until, waitFor } from '../support/engines/wait.ts'
import { readSlides } from '../support/read-chapters.ts'

const slides = readSlides()
/** For each component that stands on a slide, the first slide with it. */
const sample = [...new Set(new Map(slides.flatMap((slide, i) => [...slide.body.matchAll(/<([A-Z]\w+)/g)].map(([, name]) => [name!, i + 1] as const)).toReversed()).values())].filter(no => no < slides.length).toSorted((a, b) => a - b)
const cited = 'signs-funds-joins'

/** Presses a key of the clicker: the deck must go on. */
async function goOn(tab: Tab, after: string): Promise<void> {
  const before = await tab.evaluate(() => location.href)
  await tab.keyboard.press('PageDown')
  await until(() => tab.evaluate(before => location.href !== before, before), `PageDown leads on after ${after}`)
}

describeInEngine('what opens over a slide', 'dist', (stage) => {
  it('a source opened by keyboard keeps the keys and gives the focus back', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, cited)
    await tab.evaluate(() => document.querySelector<HTMLElement>('#slideshow > .slidev-page:not([inert]) button[aria-label^="Source 1"]')!.focus())
    await tab.keyboard.press('Enter')
    await see(tab, { role: 'dialog' })
    const url = await tab.evaluate(() => location.href)
    for (const key of ['ArrowRight', 'PageDown', 'Escape'])
      await tab.keyboard.press(key)
    await seeGone(tab, { role: 'dialog' })
    expect(await tab.evaluate(() => location.href)).toBe(url)
    await waitFor(tab, 'the mark has the focus again', () => document.activeElement?.getAttribute('aria-label')?.startsWith('Source 1'))
  })

  it('a source opened by mouse and closed by Escape leaves the clicker alive', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, cited)
    await tab.click({ role: 'button', name: /^Source 1/, within: onSlide })
    await see(tab, { role: 'dialog' })
    await tab.keyboard.press('Escape')
    await seeGone(tab, { role: 'dialog' })
    await goOn(tab, 'the source')
  })

  it('the overview takes the focus, leads to a slide, and leaves the clicker alive', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, 3)
    await tab.keyboard.press('o')
    await waitFor(tab, 'slide 3 has the focus', () => /^3\. /.test(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? ''))
    await tab.keyboard.press('ArrowRight')
    await tab.keyboard.press('Enter')
    await standOn(tab, 4)
    await goOn(tab, 'a choice in the overview')
    await tab.keyboard.press('o')
    await see(tab, { role: 'dialog', name: 'All slides' })
    await tab.keyboard.press('Escape')
    await seeGone(tab, { role: 'dialog', name: 'All slides' })
    await goOn(tab, 'the overview')
  })

  it('a mouse click leaves the clicker alive, on any kind of control in the deck', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, 1)
    const dead: string[] = []
    const tried = new Set<string>()
    for (const no of sample) {
      await turnTo(tab, no)
      // what a control opens on the slide is tried as well, by way of that control
      const ways = (await listKinds(tab)).map(kind => [kind])
      for (const way of ways) {
        const kind = way.at(-1)!
        if (tried.has(kind))
          continue
        // the slide as it is for whoever comes to it
        await turnTo(tab, no === 2 ? 1 : 2)
        await turnTo(tab, no)
        const before = await listKinds(tab)
        if (!await clickAll(tab, way))
          continue
        tried.add(kind)
        ways.push(...(await listKinds(tab)).filter(opened => way.length === 1 && !before.includes(opened)).map(opened => [kind, opened]))
        await closeWhatOpened(tab)
        await goOn(tab, kind).catch(() => dead.push(`${slides[no - 1]!.front.routeAlias}: ${way.join(' > ')}`))
      }
    }
    expect(dead).toEqual([])
    // so that the list above has not come to nothing
    expect(tried.size).toBeGreaterThan(10)
  })
})

/**
 * The kinds of control on the slide that a mouse can reach: element and classes.
 * @param tab the tab
 * @param wanted the kind whose first control is to be marked with data-tried
 */
function listKinds(tab: Tab, wanted = ''): Promise<string[]> {
  return tab.evaluate(async (wanted) => {
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    const slide = document.querySelector<HTMLElement>('#slideshow > .slidev-page:not([inert])')!
    document.querySelector('[data-tried]')?.removeAttribute('data-tried')
    const kinds = new Map<string, HTMLElement>()
    for (const control of slide.querySelectorAll<HTMLElement>('button, label, select, input, a:not([href*="#/"])')) {
      const { x, y, width, height } = control.getBoundingClientRect()
      const hit = document.elementFromPoint(x + width / 2, y + height / 2)
      const kind = `${control.localName} ${control.className}`
      if (hit && control.contains(hit) && !control.matches(':disabled, :has(:disabled)') && !kinds.has(kind))
        kinds.set(kind, control)
    }
    kinds.get(wanted)?.setAttribute('data-tried', '')
    return [...kinds.keys()]
  }, wanted)
}

/** Clicks the first control of each kind, one after the other. @returns whether all could be reached: one click may take another control away */
async function clickAll(tab: Tab, way: readonly string[]): Promise<boolean> {
  for (const kind of way) {
    if (!(await listKinds(tab, kind)).includes(kind))
      return false
    await tab.click({ css: '[data-tried]', within: onSlide })
  }
  return true
}

/** Closes a dialog, and a list that keeps the keys until it is closed. */
async function closeWhatOpened(tab: Tab): Promise<void> {
  await tab.evaluate(() => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
  const open = await tab.evaluate(() => document.querySelector('[role=dialog]') ? 'dialog' : document.activeElement?.matches('select') ? 'list' : '')
  if (open)
    await tab.keyboard.press('Escape')
  if (open === 'dialog')
    await seeGone(tab, { role: 'dialog' })
}
