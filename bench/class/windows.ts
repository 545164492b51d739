/** Real pages of the bench: the lecturer's cockpit, the wall, and phones, each in Chromium. */
import type { Page } from 'playwright-chromium'
import type { Target } from './target.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { liveClass as words } from '../../locales/en-class.ts'
import { enVote } from '../../locales/en-vote.ts'
import { launchForBench } from '../launch.ts'

declare global {
  interface Window { frames60?: number[] }
}

/** The server calls itself by name. */
const flags = ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost']

/** Counts the frames of a page from now on. */
function countFrames(page: Page) {
  return page.evaluate(() => {
    const seen = window.frames60 = [] as number[]
    const note = (at: number) => {
      seen.push(at)
      if (window.frames60 === seen)
        requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
}

/** Frames in a second since then, and the longest that one frame stood, in milliseconds. */
export async function readFrames(page: Page): Promise<{ perSecond: number, longest: number }> {
  const seen = await page.evaluate(() => window.frames60!)
  const gaps = seen.slice(1).map((at, i) => at - seen[i]!)
  return { perSecond: 1000 * gaps.length / (seen.at(-1)! - seen[0]!), longest: Math.max(...gaps) }
}

/**
 * Opens them.
 * @param target of the class
 * @param slide that asks a question with options
 * @param count how many phones
 */
export async function openWindows(target: Target, slide: string, count: number) {
  const [desk, hall] = [await launchForBench(flags), await launchForBench(flags)]
  const lecture = await desk.newContext({ viewport: { width: 1440, height: 900 } })
  const cockpit = await lecture.newPage()
  await cockpit.goto(`${target.deck}#/presenter/${slide}?class=${target.room.secret}`)
  const panel = cockpit.getByRole('region', { name: words.region })
  await panel.getByText(words.here({ count: 0 })).or(panel.getByText(/phones? (?:is|are) in/)).first().waitFor()
  // a window of its own, as on the projector: a tab behind another draws nothing
  const [wall] = await Promise.all([lecture.waitForEvent('page'), cockpit.evaluate(url => void open(url, 'wall', 'popup,width=1280,height=720'), `${target.deck}#/${slide}`)])
  await wall.waitForLoadState()
  const phones: Page[] = []
  for (let i = 0; i < count; i++) {
    const phone = await (await hall.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })).newPage()
    await phone.goto(target.page)
    await phone.getByText(enVote.waiting).first().waitFor()
    phones.push(phone)
  }
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click()
  const sees = (text: string) => panel.getByText(text, { exact: true }).first().waitFor()

  return {
    cockpit,
    wall,
    phones,
    press,
    sees,
    countFrames: () => Promise.all([cockpit, wall].map(countFrames)),
    /** All phones vote within so many milliseconds, as fingers do. @returns how long each waited for its receipt */
    voteAll: (burst: number) => Promise.all(phones.map(async (phone) => {
      await sleep(Math.random() * burst)
      await phone.locator('form label').first().click()
      const at = performance.now()
      await phone.getByRole('button', { name: enVote.send }).click()
      await phone.getByText(enVote.counted).first().waitFor()
      return performance.now() - at
    })),
    /** Reloads the cockpit. @returns how long until it shows this again, in milliseconds */
    async reload(text: string) {
      const began = performance.now()
      await cockpit.reload({ waitUntil: 'commit' })
      await sees(text)
      return performance.now() - began
    },
    close: () => Promise.all([desk.close(), hall.close()]),
  }
}
