/** When a phone can vote on a slow line, beside when a lean reveal.js deck is ready there. */
import type { Browser } from 'playwright-chromium'
import { buildVotePage } from '../../class/broker/build-page.ts'
import { composeQuestion } from '../../class/protocol/compose-question.ts'
import { ballotLength, sharedTopic } from '../../class/protocol/topics.ts'
import { questions } from '../../data/questions/index.ts'
import { enVote } from '../../locales/en-vote.ts'
import { en } from '../../locales/en.ts'
import { call, makeId, openRoom } from '../../tests/support/class-room.ts'
import { openRelay } from '../../tests/support/relay.ts'
import { launchForBench } from '../launch.ts'
import { makeReveal } from '../make-rivals.ts'
import { countSlides } from '../read-slides.ts'
import { servePacked } from '../serve-packed.ts'
import { findMedian } from '../table/statistics.ts'

/** A line of 1.6 Mbit/s with 150 ms there and back, and a quarter of a processor. Messages over WebSocket go through it as well. */
const line = { delayMs: 75, bytesPerSecond: 1_600_000 / 8 }
const processor = 4
const visits = 5
const portOf = (url: string) => Number(new URL(url).port)

/** Milliseconds from the visit until something stands on the page, in a browser that has never seen it. */
async function timeVisit(browser: Browser, url: string, wanted: string): Promise<number> {
  // on a phone reveal.js shows its slides one below the other: wide, it does what is measured elsewhere
  const context = await browser.newContext({ viewport: url.includes('/vote') ? { width: 390, height: 844 } : { width: 1280, height: 720 } })
  const page = await context.newPage()
  await page.addInitScript((selector) => {
    const look = () => {
      if (document.querySelector(selector))
        document.documentElement.dataset.readyAt = String(performance.now())
      else
        requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, wanted)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor })
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector('html[data-ready-at]', { state: 'attached', timeout: 60_000 })
  const at = Number(await page.evaluate(() => document.documentElement.dataset.readyAt))
  if (url.includes('/vote')) {
    await page.locator('form label').first().click()
    await page.getByRole('button', { name: enVote.send }).click()
    await page.getByText(enVote.counted).first().waitFor()
  }
  await context.close()
  return at
}

async function timeAll(browser: Browser, url: string, wanted: string): Promise<string> {
  const times: number[] = []
  for (let i = 0; i < visits; i++)
    times.push(await timeVisit(browser, url, wanted))
  return `${Math.round(findMedian(times))} ms`
}

/** Measures both and says it. @param id of a question with options */
export async function timePages(id: keyof typeof questions): Promise<void> {
  const browser = await launchForBench()
  const page = await buildVotePage()
  const open = await openRoom(undefined, {}, 0, page)
  const lecturer = await call({ url: open.url, user: 'lecturer', password: open.room.secret })
  const ballot = makeId(ballotLength)
  await lecturer.publish(sharedTopic(open.room.id, 'question'), JSON.stringify(composeQuestion({ id, question: questions[id], ballot }, en.quiz, {} as never)))
  await lecturer.publish(sharedTopic(open.room.id, 'state'), JSON.stringify({ v: 1, seq: 1, at: 0, phase: 'open', ballot, round: 1 }))
  const toPage = await openRelay(open.port, line)
  const vote = { 'kB': (page.body.length / 1000).toFixed(1), 'ready on the slow line': await timeAll(browser, `http://127.0.0.1:${toPage.port}/vote#${open.room.id}`, 'form input') }

  const { folder } = await makeReveal(await countSlides('.'))
  const served = await servePacked(folder)
  await (await fetch(served.origin)).text()
  const toReveal = await openRelay(portOf(served.origin), line)
  const reveal = { 'ready on the slow line': await timeAll(browser, `http://127.0.0.1:${toReveal.port}/`, '.reveal.ready .slides > section.present'), 'kB': (served.sent.reduce((sum, { path, bytes }) => path === '/favicon.ico' ? sum : sum + bytes, 0) / 1000 / (visits + 1)).toFixed(1) }
  console.table({ 'page to vote': vote, 'lean reveal.js': reveal })
  await browser.close()
  for (const each of [toPage, toReveal, served])
    each.close()
  await open.close()
}
