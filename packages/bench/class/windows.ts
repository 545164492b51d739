/** Real pages of the bench: the lecturer's cockpit, the wall, and phones, each in Chromium. */
import type { PageSource } from '@deck/live-class'
import type { VoteWords } from '@deck/live-class/phone/vote-words'
import type { PhoneQuestion } from '@deck/live-class/protocol/messages'
import type { Browser, Page } from 'playwright-chromium'
import type { Target } from './target.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { ballotLength } from '@deck/live-class/protocol/ids'
import { buildVotePage } from '@deck/live-class/server/build-page'
import { call, makeId, openRoom } from '@deck/live-class/simulate/class-room'
import { openRelay } from '@deck/live-class/simulate/relay'
import { countSlides, makeReveal } from '../prepare-deck.ts'
import { servePacked } from '../requests.ts'
import { findMedian } from '../table.ts'
import { launchForBench } from '../visit.ts'

declare global {
  interface Window { frames60?: number[] }
}

/** The words by which buttons and counts are found: of the lecturer's panel, and of the page for phones. */
export interface ClassWords {
  panel: Readonly<Record<'region' | 'start' | 'close' | 'second' | 'show' | 'answer' | 'joinShow' | 'joinHide' | 'end' | 'endSure', string>> & {
    here: (a: { count: number }) => string
    discuss: (a: { minutes: number }) => string
    votes: (a: { count: number }) => string
  }
  phone: VoteWords
}

/** The server calls itself by name. */
const flags = ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost']

/** Counts in the page itself, so that no frame is spent on asking. A count that began before ends. */
function countFrames(page: Page) {
  return page.evaluate(() => {
    const seen = window.frames60 = [] as number[]
    const record = (at: number) => {
      seen.push(at)
      if (window.frames60 === seen)
        requestAnimationFrame(record)
    }
    requestAnimationFrame(record)
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
 * @param words by which buttons and counts are found
 * @param words.panel those of the lecturer's panel
 * @param words.phone those of the page for phones
 */
export async function openWindows(target: Target, slide: string, count: number, { panel: words, phone: onPhone }: ClassWords) {
  const [desk, hall] = [await launchForBench(flags), await launchForBench(flags)]
  const lecture = await desk.newContext({ viewport: { width: 1440, height: 900 } })
  const cockpit = await lecture.newPage()
  await cockpit.goto(`${target.deck}#/presenter/${slide}?class=${target.room.secret}`)
  const panel = cockpit.getByRole('region', { name: words.region })
  await panel.getByText(words.here({ count: 0 })).first().waitFor()
  // a window of its own, as on the projector: a tab behind another draws nothing
  const [wall] = await Promise.all([
    lecture.waitForEvent('page'),
    cockpit.evaluate(url => void open(url, 'wall', 'popup,width=1280,height=720'), `${target.deck}#/${slide}`),
  ])
  await wall.waitForLoadState()
  const phones: Page[] = []
  for (let i = 0; i < count; i++) {
    const phone = await (await hall.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })).newPage()
    await phone.goto(target.page)
    await phone.getByText(onPhone.waiting).first().waitFor()
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
    voteAll: (burst: number, sent: number[]) => Promise.all(phones.map(async (phone) => {
      await sleep(Math.random() * burst)
      await phone.locator('form label').first().click()
      const at = performance.now()
      sent.push(at)
      await phone.getByRole('button', { name: onPhone.send }).click()
      await phone.getByText(onPhone.counted).first().waitFor()
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

/** A line of 1.6 Mbit/s with 150 ms there and back, and a quarter of a processor. Messages over WebSocket go through it as well. */
const line = { delayMs: 75, bytesPerSecond: 1_600_000 / 8 }
const processor = 4
const visits = 5
const portOf = (url: string) => Number(new URL(url).port)

/** Milliseconds from the visit until something stands on the page, in a browser that has never seen it. */
async function timeVisit(browser: Browser, url: string, wanted: string, words?: VoteWords): Promise<number> {
  // on a phone reveal.js shows its slides one below the other: wide, it does what is measured elsewhere
  const context = await browser.newContext({ viewport: words ? { width: 390, height: 844 } : { width: 1280, height: 720 } })
  const page = await context.newPage()
  await page.addInitScript((selector) => {
    const check = () => {
      if (document.querySelector(selector))
        document.documentElement.dataset.readyAt = String(performance.now())
      else
        requestAnimationFrame(check)
    }
    requestAnimationFrame(check)
  }, wanted)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor })
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector('html[data-ready-at]', { state: 'attached', timeout: 60_000 })
  const at = Number(await page.evaluate(() => document.documentElement.dataset.readyAt))
  if (words) {
    await page.locator('form label').first().click()
    await page.getByRole('button', { name: words.send }).click()
    await page.getByText(words.counted).first().waitFor()
  }
  await context.close()
  return at
}

async function timeAll(browser: Browser, url: string, wanted: string, words?: VoteWords): Promise<string> {
  const times: number[] = []
  for (let i = 0; i < visits; i++)
    times.push(await timeVisit(browser, url, wanted, words))
  return `${Math.round(findMedian(times))} ms`
}

/**
 * Measures both and says it.
 * @param source what the page is built from
 * @param words of the page
 * @param ask the message of a question with options, for a ballot
 */
export async function timePages(source: PageSource, words: VoteWords, ask: (ballot: string) => PhoneQuestion): Promise<void> {
  const browser = await launchForBench()
  const page = await buildVotePage(source)
  const open = await openRoom(undefined, {}, 0, page)
  const lecturer = await call({ url: open.url, secret: open.room.secret })
  await lecturer.run({ do: 'ask', id: 'asked', question: ask(makeId(ballotLength)) })
  const toPage = await openRelay(open.port, line)
  const vote = {
    'kB': (page.body.length / 1000).toFixed(1),
    'ready on the slow line': await timeAll(browser, `http://127.0.0.1:${toPage.port}/vote#${open.room.id}`, 'form input', words),
  }

  const { folder } = await makeReveal(await countSlides('.'))
  const served = await servePacked(folder)
  // by its address: Node need not know the name, as browsers do
  await (await fetch(`http://127.0.0.1:${portOf(served.origin)}/`)).text()
  const toReveal = await openRelay(portOf(served.origin), line)
  const reveal = {
    'ready on the slow line': await timeAll(browser, `http://127.0.0.1:${toReveal.port}/`, '.reveal.ready .slides > section.present'),
    'kB': (served.sent.reduce((sum, { path, bytes }) => path === '/favicon.ico' ? sum : sum + bytes, 0) / 1000 / (visits + 1)).toFixed(1),
  }
  console.table({ 'page to vote': vote, 'lean reveal.js': reveal })
  await browser.close()
  for (const each of [toPage, toReveal, served])
    each.close()
  await open.close()
}
