/** Pictures of the deck's slides as the hall sees them: from a window that follows a presenter's. */
import type { Browser, Page } from 'playwright-chromium'
import type { Shot } from './plan-shots.ts'

/** The slide's canvas; a picture has twice as many pixels each way. */
const canvas = { width: 980, height: 552 }
const sharpness = 2

/** How long a slide may take to come, in ms: the first waits for all that the server has to prepare. */
const timeoutMs = 120_000

/** Waits until a window shows the slide at the click, whole and still. */
async function waitUntilPainted(page: Page, { no, click }: Shot): Promise<void> {
  await page.waitForFunction(({ no, click }) => {
    // Others stand beside it, hidden, or go as it comes.
    const shown = [...document.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]:not([inert])')].filter(slide => slide.offsetParent)
    return Number(new URLSearchParams(location.hash.split('?')[1]).get('clicks') ?? 0) === click
      && shown.length === 1 && shown[0]!.dataset.slidevNo === String(no)
      && shown[0]!.querySelector('.slidev-layout') && !shown[0]!.querySelector('[aria-busy=true], .slidev-slide-loading')
  }, { no, click })
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map(image => image.decode().catch(() => {})))
    // Two frames: what measures itself has then done so.
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}

/**
 * Goes through the states and pictures each.
 * @param browser a Chromium
 * @param origin where the deck is served, presenter pages included
 * @param shots which states, in order
 * @param options
 * @param options.dark by night
 * @param options.onShot told how many are done, after each
 * @returns a PNG for each, in the same order
 * @throws Error with what a slide said, where one made an error
 */
export async function photographDeck(
  browser: Browser,
  origin: string,
  shots: readonly Shot[],
  { dark, onShot }: { dark: boolean, onShot: (done: number) => void },
): Promise<Uint8Array[]> {
  const context = await browser.newContext({
    viewport: canvas,
    deviceScaleFactor: sharpness,
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
    serviceWorkers: 'block',
    bypassCSP: true,
  })
  context.setDefaultTimeout(timeoutMs)
  const errors: string[] = []
  context.on('weberror', error => errors.push(error.error().message))
  try {
    const [hall, presenter] = [await context.newPage(), await context.newPage()]
    await hall.goto(`${origin}#/${shots[0]!.no}`)
    await hall.locator('#slideshow .slidev-layout:visible').first().waitFor()
    // what can be pressed on a slide is dead in a picture; it keeps its room
    await hall.addStyleTag({ content: '.slidev-layout .no-print { visibility: hidden !important; }' })
    await presenter.goto(`${origin}#/presenter/${shots[0]!.no}`)
    await presenter.locator('#slideshow .slidev-layout:visible').first().waitFor()
    const pictures: Uint8Array[] = []
    for (const shot of shots) {
      await presenter.evaluate(({ no, click }) => { location.hash = `#/presenter/${no}${click ? `?clicks=${click}` : ''}` }, shot)
      await waitUntilPainted(hall, shot)
      pictures.push(await hall.screenshot({ animations: 'disabled', caret: 'hide' }))
      if (errors.length)
        throw new Error(`Slide ${shot.no} made an error: ${errors[0]}`)
      onShot(pictures.length)
    }
    return pictures
  }
  finally {
    await context.close()
  }
}
