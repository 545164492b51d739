/** Scripts of slides and pages that do not come: it is said, they are asked for again, and no window stays empty. */
import type { FaultStage } from '../support/faults.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { holdFiles, openForEach } from '../support/faults.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

const slides = readSlides()
/** A slide far from the first, and the one after it; neither has clicks. */
const far = slides.findIndex(({ front }, i) => i > 20 && !front.clicks && !slides[i + 1]!.front.clicks && front.layout === undefined) + 1
const scripts = /\/assets\/.*\.js$/

let { server, context, page } = {} as FaultStage
openForEach('dist', stage => ({ server, context, page } = stage))

const goTo = (hash: string) => page.evaluate((to) => { location.hash = to }, `#/${hash}`)
const lost = (no = far) => page.locator(`#slideshow > [data-slidev-no="${no}"]`).getByRole('heading', { name: `“${slides[no - 1]!.front.title}” has not arrived` })
const here = (no = far) => page.locator(`#slideshow > [data-slidev-no="${no}"]:visible .slide-content`)
/** What is said where the network is gone, and where the server no longer has the file. */
const sayings = { lost: /the network did not bring it/, missing: /The server answers, but it does not have this file/ }
const said = sayings.lost

describe.each(['lost', 'missing'] as const)('a slide whose script is %s', (as) => {
  const said = sayings[as]

  it('says so, with a button that reloads to the same slide', async () => {
    await openSlide(page, server.origin, 1)
    const { release } = await holdFiles(page, { kind: scripts, as })
    await goTo(String(far))
    await lost().waitFor()
    await currentSlide(page).getByText(said).waitFor()
    await release()
    await currentSlide(page).getByRole('button', { name: 'Reload', exact: true }).click()
    await here().waitFor()
    expect(await lost().count()).toBe(0)
  })

  it('lets one go on, and is asked for again when one comes back', async () => {
    await openSlide(page, server.origin, 1)
    const { release } = await holdFiles(page, { kind: scripts, as })
    await goTo(String(far))
    await currentSlide(page).getByText(said).waitFor()
    await page.keyboard.press('PageDown')
    await lost(far + 1).waitFor()
    await release()
    await page.keyboard.press('PageUp')
    await here().waitFor()
  })
})

describe('a slide that did not come', () => {
  it('comes by itself after a moment without network, and nobody is asked anything', async () => {
    await openSlide(page, server.origin, 1)
    const { failed, release } = await holdFiles(page, { kind: scripts, as: 'lost' })
    await goTo(String(far))
    await expect.poll(() => failed.length).toBeGreaterThan(0)
    await release()
    await here().waitFor()
  })

  it('comes at a press of “Try again”, and the clicker is alive after it', async () => {
    await openSlide(page, server.origin, 1)
    const { release } = await holdFiles(page, { kind: scripts, as: 'lost' })
    await goTo(String(far))
    await currentSlide(page).getByText(said).waitFor()
    await release()
    await currentSlide(page).getByRole('button', { name: 'Try again without reloading' }).click()
    await here().waitFor()
    await page.keyboard.press('PageDown')
    await here(far + 1).waitFor()
  })

  it('comes by itself once the browser has a network again', async () => {
    await openSlide(page, server.origin, 1)
    // Held as well: Chromium lets through what is asked for within some milliseconds after it goes offline.
    const { release } = await holdFiles(page, { kind: scripts, as: 'lost' })
    await context.setOffline(true)
    await goTo(String(far))
    await currentSlide(page).getByText(said).waitFor()
    await release()
    await context.setOffline(false)
    await here().waitFor()
  })
})

describe('a page whose script does not come', () => {
  it.each([['at once', true], ['on the way from a slide', false]])('says so %s, and stands there with what its link asks for once it comes', async (_, isFirst) => {
    if (!isFirst)
      await openSlide(page, server.origin, 1)
    const { release } = await holdFiles(page, { kind: /\/assets\/(?:review|read)-[^/]*\.js$/, as: 'lost' })
    await page.goto(`${server.origin}#/review/q/q-no-such`)
    await page.getByRole('heading', { name: 'This page has not arrived' }).waitFor()
    await page.getByText(said).waitFor()
    await release()
    await page.getByRole('button', { name: 'Try again without reloading' }).click()
    await page.getByRole('heading', { name: 'There is no such question' }).waitFor()
    expect(await page.locator('main').count()).toBe(1)
  })

  it('leaves the way back to the slides open', async () => {
    await openSlide(page, server.origin, 2)
    await holdFiles(page, { kind: /\/assets\/glossary-[^/]*\.js$/, as: 'missing' })
    await goTo('glossary')
    await page.getByRole('heading', { name: 'This page has not arrived' }).waitFor()
    await page.goBack()
    await currentSlide(page).waitFor()
  })
})

describe('what neither comes nor fails', () => {
  /** Lets whatever matches hang until it is released. */
  async function hang(kind: RegExp) {
    const waiting: (() => void)[] = []
    await page.route(kind, route => new Promise<void>((done) => {
      // what a reload has given up is not waited for
      waiting.push(() => { void route.continue().catch(() => {}).then(done) })
    }))
    return async () => {
      waiting.forEach(go => go())
      await page.unroute(kind)
    }
  }

  it('is said on a slide after ten seconds, with a button to reload, and the slide stands there once it comes', async () => {
    await page.clock.install()
    await openSlide(page, server.origin, 1)
    const release = await hang(scripts)
    const asked = page.waitForRequest(request => scripts.test(request.url()))
    await goTo(String(far))
    await asked
    await page.clock.runFor(10_500)
    await lost().waitFor()
    await page.clock.runFor(10_500)
    await currentSlide(page).getByText(/still on its way after 10 seconds/).waitFor()
    await currentSlide(page).getByRole('button', { name: 'Reload', exact: true }).waitFor()
    await release()
    await here().waitFor()
  })

  it('is said of a page after ten seconds, with a button to reload that brings it', async () => {
    await page.clock.install()
    await openSlide(page, server.origin, 2)
    const kind = /\/assets\/glossary-[^/]*\.js$/
    const release = await hang(kind)
    const asked = page.waitForRequest(request => kind.test(request.url()))
    await goTo('glossary')
    await asked
    await page.clock.runFor(10_500)
    await page.getByRole('heading', { name: 'This page has not arrived' }).waitFor()
    const again = page.waitForRequest(request => kind.test(request.url()))
    await page.getByRole('button', { name: 'Reload', exact: true }).click()
    await again
    await release()
    await page.locator('main.reference-page h1').first().waitFor()
  })
})

describe('a newer deck in place of the one that is open', () => {
  it('is named as the cause where no worker keeps the older one', async () => {
    await openSlide(page, server.origin, 1)
    // Read from the folder: a page fetched through the window is lost, as an error, where the window closes just then.
    const newer = readFileSync('dist/index.html', 'utf8').replace(/(<script type="module"[^>]*src="\.\/assets\/)[^"]+/, '$1index-newer.js')
    expect(newer).toContain('index-newer.js')
    await page.route(server.origin, route => route.fulfill({ contentType: 'text/html', body: newer }))
    await holdFiles(page, { kind: scripts, as: 'missing' })
    await goTo(String(far))
    await currentSlide(page).getByText(/A newer version of this deck has been published/).waitFor()
    expect(await currentSlide(page).getByRole('button').allInnerTexts()).toEqual(['Reload'])
  })
})

describe('a question’s picture that does not come', () => {
  const [asked] = Object.entries(questions).find(([, { type }]) => type === 'point')!

  it('is said where it would stand, and can be pointed at once it comes', async () => {
    const { release } = await holdFiles(page, { kind: /\/assets\/QuizPoint-[^/]*\.js$/, as: 'lost' })
    await page.goto(`${server.origin}#/review/q/${asked}`)
    await page.getByText('The picture to point at has not arrived').waitFor()
    await page.getByRole('button', { name: 'Check', exact: true }).waitFor()
    await release()
    await page.getByRole('radio').first().waitFor()
    expect(await page.getByRole('radio').count()).toBeGreaterThan(2)
  })
})
