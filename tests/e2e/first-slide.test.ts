/**
 * The first slide's text is there before any script: prerendered HTML, which the real slide replaces unseen.
 * Why end to end: what stands there before scripts, and how it makes way, is for a browser to draw.
 */
import type { Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContextOptions, Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { en } from '@deck/words'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { article } from '../../data/article.ts'
import { judgeLooks, openLive, openPrerendered, pictureWindows, prerendered } from '../support/first-slide-looks.ts'
import { inWindow as openWindow } from '../support/open-deck.ts'
import { useServedDeck } from '../support/served-deck.ts'

// pictures are compared dot by dot, and the headless shell smooths the edges of letters now this way and now that
const deck = useServedDeck('dist', '/courses/green/', { isWhole: true })

const inWindow = <T>(options: BrowserContextOptions, act: (page: Page) => Promise<T>) => openWindow(deck.browser, options, act)
describe('the prerendered first slide', () => {
  it('can be read where scripts are forbidden', async () => {
    await inWindow({ javaScriptEnabled: false }, async (page) => {
      await page.goto(deck.origin)
      await page.getByRole('heading', { level: 1, name: 'The Green Ladder' }).waitFor()
      expect(await page.getByText(article.author).isVisible()).toBe(true)
    })
  })

  for (const [name, options] of pictureWindows.slice(0, 2)) {
    it(`looks as the real one does ${name}`, () => judgeLooks(deck.browser, deck.origin, options))
  }

  it('makes way without anything moving', async () => {
    const shifts = await inWindow({}, async (page) => {
      await page.addInitScript(() => {
        const seen: number[] = []
        Object.assign(window, { seen })
        new PerformanceObserver(list => list.getEntries().forEach(entry => seen.push((entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true })
      })
      await openLive(page, deck.origin)
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
      return page.evaluate(() => (window as unknown as { seen: number[] }).seen)
    })
    expect(shifts).toEqual([])
  })

  it('is heard once: when the real slide stands, there is one heading', async () => {
    await inWindow({}, async (page) => {
      await openLive(page, deck.origin)
      expect(await page.getByRole('heading', { level: 1, name: 'The Green Ladder' }).count()).toBe(1)
    })
  })

  it('shows only controls that work before the program runs: links with their addresses, and the choice to stay', async () => {
    await inWindow({ viewport: { width: 390, height: 844 }, hasTouch: true }, async (page) => {
      await openPrerendered(page, deck.origin)
      const { buttons, links } = await prerendered(page).evaluate((host) => {
        const seen = (selector: string) => [...host.querySelectorAll(selector)].filter(one => one.checkVisibility({ visibilityProperty: true }))
        return { buttons: seen('button, input, summary').map(one => one.textContent), links: seen('a').map(one => one.getAttribute('href')) }
      })
      expect(buttons).toEqual([en.read.insteadStay])
      expect(links).toEqual(['#/read?plan=ten-minutes', '#/read?plan=self-study', '#/today', '#/read', '#/today'])
      await page.getByRole('link', { name: en.read.ways.week.time }).tap()
      await expect.poll(() => new URL(page.url()).hash).toBe('#/today')
      // the press is seen, and what was pressed stays until the program opens it; that the page is on its way is said
      expect(await page.locator('.prerendered-followed').textContent()).toContain(en.read.ways.week.time)
      await page.getByRole('status').getByText(en.deck.coming).waitFor()
      await page.goBack()
      await expect.poll(() => page.locator('.prerendered-followed, #page-coming').count()).toBe(0)
      await page.getByRole('button', { name: en.read.insteadStay }).tap()
      await page.getByRole('link', { name: en.read.insteadAll }).waitFor({ state: 'hidden' })
      await page.unrouteAll()
      await page.reload()
      await page.locator('#slideshow .slidev-layout').first().waitFor()
      await prerendered(page).waitFor({ state: 'detached' })
      expect(await page.getByRole('link', { name: en.read.insteadAll }).count()).toBe(0)
      // a finger beside the slide missed a button; it turns nothing
      await page.locator('#slide-container').dispatchEvent('pointerdown', { button: 0, pointerType: 'touch', clientX: 300, clientY: 800 })
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
      expect(await page.locator('#slideshow > [data-slidev-no="1"]').isVisible()).toBe(true)
    })
  })

  it.each([
    ['before any script has come', /\.js$/],
    ['while the first slide stands, and what is beside it has not come', /\/(?:ReadInstead|SlideNavLinks).*\.js$/],
  ])('keeps its links in sight until the real ones have come; one that is tapped %s opens', async (_, late) => {
    await inWindow({ viewport: { width: 390, height: 844 }, hasTouch: true }, async (page) => {
      let letThrough = () => {}
      const gate = new Promise<void>(done => letThrough = done)
      await page.route(late, async (route) => {
        await gate
        await route.continue().catch(() => {})
      })
      await page.goto(deck.origin, { waitUntil: 'commit' })
      const isRunning = !late.test('/index.js')
      if (isRunning) {
        await page.locator('#slideshow > [data-slidev-no="1"]:visible .slidev-layout').waitFor()
        // the copy of the slide itself goes
        await page.locator('#prerendered-slide h1').waitFor({ state: 'detached' })
      }
      await page.locator('#prerendered-slide').getByRole('link', { name: en.read.ways.talk.time }).tap()
      if (!isRunning)
        letThrough()
      await page.locator('main.read').getByRole('heading', { level: 1, name: en.deck.title }).waitFor()
      await expect.poll(() => new URL(page.url()).hash).toBe('#/read?plan=ten-minutes')
      await page.locator('.prerendered').first().waitFor({ state: 'detached' })
      letThrough()
      await page.goBack()
      await page.locator('body > .read-instead').getByRole('link', { name: en.read.insteadAll }).waitFor()
    })
  })

  it('puts the offer to read before the link to today, though its file comes late', async () => {
    await inWindow({ viewport: { width: 390, height: 844 }, hasTouch: true }, async (page) => {
      await page.route(/\/ReadInstead.*\.js$/, async (route) => {
        // two idle moments: enough for the other file to come first
        await page.evaluate(() => new Promise(done => requestIdleCallback(() => requestIdleCallback(done))))
        await route.continue()
      })
      await page.goto(deck.origin)
      const beside = page.locator('body > :is(.read-instead, .today-corner)')
      await expect.poll(() => beside.evaluateAll(all => all.map(one => one.getAttribute('aria-label')))).toEqual([en.read.open, en.study.todayName])
    })
  })

  it('needs no file of a font', async () => {
    await inWindow({}, async (page) => {
      const fonts: string[] = []
      page.on('request', request => request.resourceType() === 'font' && fonts.push(request.url()))
      // nothing is fetched ahead, and no idle moment comes in which the next slide, with fonts of its own, is laid out
      await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }) && (document.fonts.load = async () => []))
      await openLive(page, deck.origin)
      await page.evaluate(() => document.fonts.ready)
      expect(fonts).toEqual([])
    })
  })

  it('shows for links to it, and never for others', async () => {
    await inWindow({}, async (page) => {
      await page.route(/\.(?:js|css)$/, route => route.abort())
      const shown = async (link: string) => {
        await page.goto('about:blank')
        await page.goto(deck.origin + link)
        return prerendered(page).isVisible()
      }
      for (const link of ['', '#/', '#/1', '#/title'])
        expect(await shown(link), link).toBe(true)
      for (const link of ['#/2', '#/the-question', '#/read', '#/title?print', '#/1?clicks=1', '?print#/1', '#/no-such-slide', '#/presenter/1'])
        expect(await shown(link), link).toBe(false)
    })
  })

  it('is gone as soon as somebody has gone on', async () => {
    await inWindow({}, async (page) => {
      await openPrerendered(page, deck.origin)
      await page.evaluate(() => { location.hash = '#/2' })
      await prerendered(page).waitFor({ state: 'hidden' })
    })
  })
})

describe('the first slide, where the page comes piece by piece', () => {
  const html = readFileSync('dist/index.html', 'utf8')
  let open: ServerResponse[]
  let slow: Server

  beforeAll(async () => {
    slow = createServer((request, response) => {
      if (request.url !== '/')
        return response.writeHead(404).end()
      open.push(response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }))
    })
    await new Promise<void>(done => slow.listen(0, '127.0.0.1', done))
  })
  beforeEach(() => open = [])
  afterAll(() => {
    slow.closeAllConnections()
    slow.close()
  })

  /** Opens the page of which only what stands before a text has come; hands over what lets the rest through. */
  async function openUntil(page: Page, end: string, hash = ''): Promise<() => Promise<void>> {
    const at = html.indexOf(end, html.indexOf('id="prerendered-slide"'))
    expect(at).toBeGreaterThan(0)
    const coming = page.goto(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/${hash}`, { waitUntil: 'commit' })
    await expect.poll(() => open.length).toBe(1)
    open[0]!.write(html.slice(0, at))
    await coming
    await page.locator('#prerendered-slide .by').waitFor({ state: 'attached' })
    return async () => {
      open[0]!.end(html.slice(at))
      await page.waitForLoadState('domcontentloaded')
    }
  }
  const background = (page: Page) => page.evaluate(() => [document.documentElement, document.body].map(element => getComputedStyle(element).backgroundColor))
  const places = (page: Page) => page.locator('#prerendered-slide .opening-text > *').evaluateAll(all => all.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return [x, y, width, height]
  }))

  it('shows nothing in the wrong colours before it knows which are asked for', async () => {
    await inWindow({ colorScheme: 'dark' }, async (page) => {
      const letThrough = await openUntil(page, '<script>')
      expect(await prerendered(page).isVisible()).toBe(false)
      expect(await background(page)).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'])
      await letThrough()
      await prerendered(page).waitFor()
      expect((await background(page))[0]).toBe('rgb(18, 26, 36)')
    })
  })

  it('shows nothing of itself on the way to another slide', async () => {
    await inWindow({}, async (page) => {
      const letThrough = await openUntil(page, '<script>', '#/the-question')
      expect(await prerendered(page).isVisible()).toBe(false)
      await letThrough()
      expect(await prerendered(page).isVisible()).toBe(false)
    })
  })

  it('has its title first, in its own font, and no word that comes later moves anything', async () => {
    await inWindow({}, async (page) => {
      const letThrough = await openUntil(page, '<style>')
      expect(await prerendered(page).getByRole('heading', { level: 1 }).isVisible()).toBe(true)
      await expect.poll(() => page.evaluate(() => [...document.fonts].map(({ family, status }) => [family.startsWith('Title'), status]))).toEqual([[true, 'loaded']])
      expect(await page.locator('#prerendered-slide .sub').evaluate(element => element.checkVisibility({ contentVisibilityAuto: true }) && getComputedStyle(element).contentVisibility)).toBe('hidden')
      const before = await places(page)
      await letThrough()
      await expect.poll(() => page.locator('#prerendered-slide .sub').evaluate(element => getComputedStyle(element).contentVisibility)).toBe('visible')
      await page.evaluate(() => document.fonts.ready)
      // browsers lay out in 64ths of a pixel
      expect(Math.max(...(await places(page)).flat().map((px, i) => Math.abs(px - before.flat()[i]!)))).toBeLessThan(0.1)
    })
  })
})

describe('the page around it', () => {
  const html = readFileSync('dist/index.html', 'utf8')

  it('says in plain words what it is and whose', () => {
    expect(html).toMatch(/<meta name="description" content="[^"&]{40,}">/)
    expect(html).toMatch(/<meta name="author" content="[^&"]+">/)
    expect(html.match(/charset/gi)).toHaveLength(1)
  })

  it('names every script that the first slide needs: with all others withheld, it stands', async () => {
    await inWindow({}, async (page) => {
      await page.route(/\.js$/, route => html.includes(`"./assets/${route.request().url().split('/assets/')[1]}"`) ? route.continue() : route.abort())
      await openLive(page, deck.origin)
      expect(await page.locator('#slideshow').getByRole('heading', { level: 1, name: 'The Green Ladder' }).isVisible()).toBe(true)
    })
  })

  it('shows its text before it asks for any script or style sheet', () => {
    expect(html.indexOf('id="prerendered-slide"')).toBeLessThan(html.search(/<script[^>]* src=|<link rel="(?:stylesheet|modulepreload)"/))
  })
})
