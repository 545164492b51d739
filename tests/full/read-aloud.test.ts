/** Reading aloud on the reading page of a phone, with a voice put into a real Chromium, which has none. */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { beforeEach, expect, it } from 'vitest'
import { fakeSpeech } from '../support/fake-speech.ts'
import { standStill } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useDeckWindow } from '../support/served-deck.ts'

const slide = readSlides().find(({ front, body }) => !front.layout && body.includes('#') && !body.includes('<QuizCard'))!.front
const voices = [{ name: 'Own', lang: 'en-GB', localService: true, default: true }]

const deck = useDeckWindow('dist', '/', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
let page: Page
beforeEach(() => { page = deck.page })

async function open() {
  await page.goto(`${deck.origin}#/read/${slide.routeAlias}`)
  await page.locator(`#app main.read [data-slide="${slide.routeAlias}"] .read-text`).waitFor()
  await standStill(page)
}
/** What is said last, and what is marked. */
function listen() {
  return page.evaluate(() => {
    const { fakeSpeech: { spoken }, CSS: { highlights } } = globalThis as unknown as { fakeSpeech: { spoken: { text: string }[] }, CSS: { highlights: Map<string, Iterable<Range>> } }
    const [range] = highlights.get('read-aloud') ?? []
    return { said: spoken.at(-1)?.text, marked: range?.toString().replace(/\s+/g, ' ').trim(), top: range?.getBoundingClientRect().top }
  })
}
const finish = () => page.evaluate(() => (globalThis as unknown as { fakeSpeech: { finish: () => void } }).fakeSpeech.finish())

it('begins where the reader is, marks each sentence in view, rests and ends; nothing leaves the device', async () => {
  await page.addInitScript(`(${fakeSpeech})(${JSON.stringify(voices)})`)
  await open()
  await page.getByRole('button', { name: en.aloud.beginHere }).tap()
  await expect.poll(listen).toMatchObject({ said: slide.title, marked: slide.title })
  for (let i = 0; i < 3; i++) {
    await finish()
    const { said, marked, top } = await listen()
    // a mark of a source may stand in the sentence
    expect(marked!.replace(/\d/g, '')).toContain(said!.replace(/\d/g, '').slice(0, 20))
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(740)
  }
  await page.getByRole('button', { name: en.aloud.pause }).tap()
  await expect.poll(async () => (await listen()).marked).toBeUndefined()
  await page.getByRole('button', { name: en.aloud.goOn }).tap()
  await page.getByRole('button', { name: en.aloud.stop }).tap()
  await page.getByRole('button', { name: en.aloud.beginHere }).waitFor()
})

it('stays away where there is no voice', async () => {
  await page.addInitScript(`(${fakeSpeech})([])`)
  await open()
  await page.locator('.read-end').waitFor({ state: 'attached' })
  expect(await page.locator('.aloud').count()).toBe(0)
})
