/** Takes pictures of several windows side by side, for a film. */
import type { Locator, Page } from 'playwright-chromium'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where each window stands in the film, in px; `page` is how wide its page is, which is drawn smaller. */
export const film = { width: 1280, height: 600 }
export const places = {
  wall: { x: 20, y: 52, width: 880, height: 495, page: 1280, round: 3 },
  desk: { x: 920, y: 20, width: 340, height: 212, page: 1120, round: 8 },
  phone: { x: 1005, y: 252, width: 170, height: 328, page: 380, round: 18 },
} as const
export type Place = keyof typeof places
/** Waits until fonts are there and nothing moves. */
export function waitUntilPainted(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})))
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}

/** Takes one picture after the other of these windows into a folder; a screen without one is dark. */
export function makeCamera(stage: Page, windows: Readonly<Partial<Record<Place, Page>>>, folder: string) {
  const frames: string[] = []
  const style = 'body{margin:0;background:#2b3340}img,b,i{position:absolute;background:#111820;outline:4px solid #0e141b}b{left:910px;top:236px;width:360px;height:8px;border-radius:0 0 9px 9px}i{width:34px;height:34px;margin:-22px;border:5px solid #e8590c;border-radius:50%;background:#e8590c55;outline:2px solid #fff}'
  async function shoot(milliseconds: number, ring?: { x: number, y: number }) {
    const screens = await Promise.all((Object.keys(places) as Place[]).map(async (name) => {
      const { x, y, width, height, round } = places[name]
      const source = windows[name] && `src="data:image/png;base64,${(await windows[name].screenshot()).toString('base64')}"`
      return `<img ${source ?? ''} style="left:${x}px;top:${y}px;width:${width}px;height:${height}px;border-radius:${round}px">`
    }))
    await stage.setContent(`<style>${style}</style><b></b>${screens.join('')}${ring ? `<i style="left:${ring.x}px;top:${ring.y}px"></i>` : ''}`)
    await stage.evaluate(() => Promise.all([...document.images].filter(({ src }) => src).map(image => image.decode())))
    const file = join(folder, `${frames.length / 3}.png`)
    writeFileSync(file, await stage.screenshot())
    frames.push('-d', String(milliseconds), file)
  }
  /** Rings a control, presses it, and shows what comes of it once that is seen. */
  async function press(place: Place, control: Locator, seen: Locator, milliseconds = 1200) {
    await control.scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await control.boundingBox())!
    const { page, ...at } = places[place]
    await shoot(500, { x: at.x + (x + width / 2) * at.width / page, y: at.y + (y + height / 2) * at.width / page })
    await control.click()
    await seen.first().waitFor()
    await Promise.all(Object.values(windows).map(waitUntilPainted))
    await shoot(milliseconds)
  }
  return { frames, shoot, press }
}
