/** Browsers that lack a function, or refuse it: the deck starts all the same, and asks for nothing that is not there. */
import type { FaultStage } from '../support/faults.ts'
import { describe, expect, it } from 'vitest'
import { openForEach } from '../support/faults.ts'
import { openSlide } from '../support/open-deck.ts'

let { server, page } = {} as FaultStage
openForEach('dist', stage => ({ server, page } = stage))

const atSlide = (no: number) => page.locator(`#slideshow > [data-slidev-no="${no}"]:visible .slidev-layout`).waitFor()

describe('the copy of the first slide goes, and the keys turn the slide', () => {
  const faults = {
    'where a browser has no checkVisibility': () => { delete (Element.prototype as { checkVisibility?: unknown }).checkVisibility },
    'where the start script fails at its beginning': () => { Object.defineProperty(document.fonts, Symbol.iterator, { value: () => { throw new Error('made up') } }) },
    'where it fails at the first look': () => {
      const find = document.querySelector.bind(document)
      document.querySelector = (selector: string) => {
        if (selector.startsWith('#app [data-slidev-no'))
          throw new Error('made up')
        return find(selector)
      }
    },
    'where it fails as it hands over': () => { Element.prototype.getAnimations = () => { throw new Error('made up') } },
  }
  it.each(Object.entries(faults))('%s', async (_, harmPage) => {
    await page.addInitScript(harmPage)
    await page.goto(server.origin)
    await atSlide(1)
    await page.locator('.ready').first().waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowRight')
    await atSlide(2)
  })
})

it('a step is read out where a browser has no checkVisibility', async () => {
  await page.addInitScript(() => { delete (Element.prototype as { checkVisibility?: unknown }).checkVisibility })
  await openSlide(page, server.origin, 'growth-before-all')
  await page.keyboard.press('ArrowRight')
  await page.locator('#deck-first [role=status]').filter({ hasText: /^Step 1 of/ }).waitFor({ state: 'attached' })
})

describe('full screen', () => {
  const bar = () => page.getByRole('navigation', { name: 'Controls' })

  it('is not offered where a browser has none, as on an iPhone', async () => {
    await page.addInitScript(() => {
      for (const name of ['requestFullscreen', 'webkitRequestFullscreen', 'webkitRequestFullScreen'])
        delete (Element.prototype as unknown as Record<string, unknown>)[name]
      for (const name of Object.getOwnPropertyNames(Document.prototype).filter(name => /fullscreen/i.test(name)))
        delete (Document.prototype as unknown as Record<string, unknown>)[name]
    })
    await openSlide(page, server.origin, 2)
    await bar().getByRole('button', { name: 'Show slide overview' }).waitFor({ state: 'attached' })
    expect(await bar().getByRole('button', { name: /fullscreen/ }).count()).toBe(0)
  })

  it('that a browser refuses is an error to nobody, and the deck says which key does it', async () => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => {
        document.documentElement.dataset.asked = String(Number(document.documentElement.dataset.asked ?? 0) + 1)
        return Promise.reject(new TypeError('Permissions check failed'))
      }
    })
    await openSlide(page, server.origin, 2)
    await page.keyboard.press('f')
    await page.getByRole('status').filter({ hasText: 'Press F11' }).waitFor()
    await page.getByRole('button', { name: 'Close this message' }).click()
    await page.getByText('Press F11').waitFor({ state: 'detached' })
    await bar().getByRole('button', { name: 'Enter fullscreen' }).dispatchEvent('click')
    await page.locator('html[data-asked="2"]').waitFor()
  })
})

it('a wake lock that a browser refuses is an error to nobody', async () => {
  await page.addInitScript(() => {
    if (!('wakeLock' in navigator))
      return
    WakeLock.prototype.request = () => {
      document.documentElement.dataset.asked = 'yes'
      return Promise.reject(new DOMException('Permission was denied', 'NotAllowedError'))
    }
  })
  await openSlide(page, server.origin, 2)
  await page.locator('html[data-asked]').waitFor()
})
