/**
 * The lecturer build: what the pen draws in one window stands in every window of the lecture.
 * Why end to end: strokes come from a mouse, a finger and a stylus, and go to another window.
 */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { beforeEach, describe, expect, it } from 'vitest'
import { expectSameAddress } from '../support/address.ts'
import { useLectureWindows } from '../support/lecture-windows.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'

const windows = useLectureWindows({ hasTouch: true })
let presenter: Page
let audience: Page

beforeEach(async () => {
  ({ presenter, audience } = windows)
  await openSlide(audience, windows.origin, 4)
  await presenter.goto(`${windows.origin}#/presenter/4`)
  await currentSlide(presenter).waitFor()
  await audience.locator('html.is-audience').waitFor({ state: 'attached' })
})

const lines = (page: Page) => page.locator('.deck-pen path')
/** How many lines stand in a window, and what they are: the same numbers draw the same line. */
const drawn = (page: Page) => lines(page).evaluateAll(found => found.map(line => `${line.getAttribute('class')} ${line.getAttribute('d')}`))
const tool = (name: string) => presenter.getByRole('button', { name, exact: true })
async function both(count: number) {
  await expect.poll(async () => (await drawn(presenter)).length).toBe(count)
  await expect.poll(() => drawn(audience)).toEqual(await drawn(presenter))
}

/** Draws across the slide, so far from its upper edge (0 to 1), by touch or stylus as a device does. */
async function draw(page: Page, down: number, kind: 'mouse' | 'touch' | 'pen') {
  const box = (await page.locator('.deck-pen > svg').boundingBox())!
  const at = (across: number) => ({ x: box.x + box.width * across, y: box.y + box.height * down })
  const path = [0.3, 0.4, 0.5, 0.6].map(at)
  if (kind === 'mouse') {
    await page.mouse.move(path[0]!.x, path[0]!.y)
    await page.mouse.down()
    for (const { x, y } of path.slice(1))
      await page.mouse.move(x, y)
    return page.mouse.up()
  }
  const device = await windows.context.newCDPSession(page)
  for (const [i, point] of path.entries()) {
    if (kind === 'touch')
      await device.send('Input.dispatchTouchEvent', { type: i ? 'touchMove' : 'touchStart', touchPoints: [point] })
    else
      await device.send('Input.dispatchMouseEvent', { type: i ? 'mouseMoved' : 'mousePressed', ...point, button: 'left', buttons: 1, pointerType: 'pen', force: 0.2 + i / 5, clickCount: 1 })
  }
  if (kind === 'touch')
    await device.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  else
    await device.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...path.at(-1)!, button: 'left', pointerType: 'pen', clickCount: 1 })
}

describe('the pen', () => {
  it('draws with mouse, finger and stylus in every window, also a late one and after a reload, and the clicker goes on', async () => {
    expect(await presenter.locator('.deck-pen').count()).toBe(0)
    await presenter.keyboard.press('p')
    await presenter.getByRole('toolbar', { name: en.pen.tools }).waitFor()
    await draw(presenter, 0.3, 'mouse')
    await both(1)
    await presenter.getByRole('radio', { name: en.pen.colours.blue }).check()
    await draw(presenter, 0.4, 'touch')
    await draw(presenter, 0.5, 'pen')
    await both(3)
    expect((await drawn(presenter)).map(line => line.split(' ')[0])).toEqual(['red', 'blue', 'blue'])
    expect(await audience.getByRole('toolbar').count()).toBe(0)
    await expectSameAddress(presenter, /presenter\/4$/, presenter.getByRole('toolbar', { name: en.pen.tools }))
    const late = await windows.context.newPage()
    await late.goto(`${windows.origin}#/1`)
    await expect.poll(() => drawn(late)).toEqual(await drawn(presenter))
    for (const page of [audience, presenter])
      await page.reload()
    await both(3)
    await presenter.keyboard.press('ArrowDown')
    await both(0)
    await presenter.keyboard.press('ArrowUp')
    await both(3)
  })

  it('rubs out, takes back, clears, and is put away with Escape or the same key', async () => {
    await presenter.keyboard.press('p')
    for (const down of [0.3, 0.4, 0.5])
      await draw(presenter, down, 'mouse')
    await both(3)
    await tool(en.pen.eraser).click()
    await draw(presenter, 0.4, 'mouse')
    await both(2)
    await tool(en.pen.undo).click()
    await both(3)
    await tool(en.pen.clear).click()
    await both(0)
    await presenter.keyboard.press('Control+z')
    await both(3)
    for (const key of ['Escape', 'p']) {
      await presenter.keyboard.press(key)
      await presenter.getByRole('toolbar').waitFor({ state: key === 'Escape' ? 'detached' : 'visible' })
    }
    await presenter.keyboard.press('p')
    await presenter.getByRole('toolbar').waitFor({ state: 'detached' })
    // without the pen the slide has its controls again
    expect(await presenter.locator('.deck-pen > svg').evaluate(surface => getComputedStyle(surface).pointerEvents)).toBe('none')
    await both(3)
  })
})

describe('the pen in a window without a presenter', () => {
  it('draws there alone', async () => {
    const lone = await windows.browser.newContext({ viewport: { width: 1280, height: 720 } })
    const [one, other] = [await lone.newPage(), await lone.newPage()]
    for (const page of [other, one])
      await openSlide(page, windows.origin, 4)
    await one.keyboard.press('p')
    await one.getByRole('toolbar').waitFor()
    await draw(one, 0.3, 'mouse')
    await expect.poll(() => lines(one).count()).toBe(1)
    // the other window has heard of something later, and shows no line
    await one.keyboard.press('p')
    await one.keyboard.press('d')
    await other.locator('html.dark').waitFor({ state: 'attached' })
    expect(await lines(other).count()).toBe(0)
    await lone.close()
  })
})
