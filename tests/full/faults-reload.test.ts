/** Reloading, going back and forward, and printing, at any moment: one is where one was, and nothing is lost or given away. */
import type { FaultStage } from '../support/faults.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { openForEach } from '../support/faults.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { openReview } from '../support/open-review.ts'
import { readSlides } from '../support/read-chapters.ts'
import { readPdf } from '../support/read-pdf.ts'

const slides = readSlides()
const aliasOf = (tag: string) => slides.find(({ front, body }) => body.includes(`<${tag}`) && Number(front.clicks) > 1)!.front.routeAlias!
const idIn = (body: string) => /<QuizCard id="([\w-]+)"/.exec(body)?.[1] as keyof typeof questions | undefined
const quiz = slides.find(({ body }) => idIn(body) && questions[idIn(body)!].type === 'single')!
const stepped = ['LadderExplorer', 'TimelineExplorer', 'YearLanes', 'ArgumentPicture'].map(aliasOf)

let { server, page } = {} as FaultStage
openForEach('dist', stage => ({ server, page } = stage))

/** What a reader sees of the slide: its words that are in view, and what is chosen. */
function seen() {
  return currentSlide(page).evaluate((slide) => {
    const words = [...slide.querySelectorAll<HTMLElement>('h1, h2, p, li, label, .option')].filter(each => each.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })).map(each => each.textContent!.replace(/\s+/g, ' ').trim())
    const chosen = [...slide.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked)
    return JSON.stringify([words, chosen])
  })
}

/** The same once nothing moves any more. */
async function settled() {
  let last = ''
  await expect.poll(async () => {
    const before = last
    last = await seen()
    return last === before
  }, { interval: 150 }).toBe(true)
  return last
}

describe('a reload at every step', () => {
  it.each([quiz.front.routeAlias!, ...stepped])('of %s shows the same step', async (alias) => {
    const clicks = Number(slides.find(({ front }) => front.routeAlias === alias)!.front.clicks)
    expect(clicks).toBeGreaterThan(1)
    await openSlide(page, server.origin, alias)
    for (let step = 0; step <= clicks; step++) {
      if (step) {
        await page.keyboard.press('PageDown')
        await page.waitForURL(new RegExp(`clicks=${step}$`))
      }
      const before = await settled()
      await page.reload()
      await currentSlide(page).waitFor()
      await expect.poll(seen, { message: `click ${step}` }).toBe(before)
    }
  })

  it('of a paper goes on at the question that stood open, with what was answered', async () => {
    await openReview(page, server.origin)
    await page.getByRole('radio', { name: '5', exact: true }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    for (let number = 1; number <= 5; number++) {
      await page.getByText(`Question ${number} of 5`).waitFor()
      const stem = await page.locator('main.review h1').textContent()
      await page.reload()
      await page.getByRole('button', { name: 'Go on with your paper' }).click()
      await page.getByText(`Question ${number} of 5`).waitFor()
      await expect.poll(() => page.locator('main.review h1').textContent()).toBe(stem)
      await page.getByRole('button', { name: /^(?:Skip|Next question|See the results)/ }).first().click()
    }
    await page.getByRole('heading', { name: 'Results', exact: true }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'See its results again' }).waitFor()
  })
})

describe('back and forward', () => {
  it('lead through slides, links into a slide and pages, and no link holds one fast', async () => {
    const ladder = aliasOf('LadderExplorer')
    const places = [
      ['2', () => page.locator('#slideshow > [data-slidev-no="2"]:visible').waitFor()],
      [`${ladder}?rung=2011`, () => currentSlide(page).getByRole('radio', { checked: true }).and(currentSlide(page).getByRole('radio', { name: /2011/ })).waitFor({ state: 'attached' })],
      ['review', () => page.locator('main.review h1').waitFor()],
      [`read/${ladder}`, () => page.locator('main.read h1').waitFor()],
      ['no/such/thing', () => page.getByRole('heading', { name: 'There is no such slide' }).waitFor()],
      ['glossary', () => page.locator('main.reference-page h1').waitFor()],
      ['3', () => page.locator('#slideshow > [data-slidev-no="3"]:visible').waitFor()],
    ] as const
    await openSlide(page, server.origin, 1)
    for (const [hash, stands] of places) {
      await page.evaluate((to) => { location.hash = to }, `#/${hash}`)
      await stands()
    }
    for (const [, stands] of places.toReversed().slice(1)) {
      await page.goBack()
      await stands()
    }
    for (const [, stands] of places.slice(1)) {
      await page.goForward()
      await stands()
    }
  })
})

describe('printing while a quiz is open', () => {
  it('prints the question with its options and neither key nor controls, and leaves the answer as it was', async () => {
    await openSlide(page, server.origin, quiz.front.routeAlias!, '?clicks=1')
    await currentSlide(page).getByRole('radio').nth(1).check()
    const before = await settled()
    const folder = mkdtempSync(join(tmpdir(), 'print-'))
    const file = join(folder, 'quiz.pdf')
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }))
    const { pages, texts } = await readPdf(file)
    rmSync(folder, { recursive: true })
    const question = questions[idIn(quiz.body)!] as { stem: string, options: readonly { text: string }[] }
    const squeeze = (text: string) => text.replace(/[\s\u00AD-]/g, '')
    const printed = squeeze(texts.join(''))
    expect([question.stem, ...question.options.map(({ text }) => text)].filter(text => !printed.includes(squeeze(text)))).toEqual([])
    expect(pages).toBe(1)
    expect(printed).not.toContain(squeeze('Show answer'))
    expect(await seen()).toBe(before)
    await page.keyboard.press('Escape')
    await page.keyboard.press('PageDown')
    await page.waitForURL(/clicks=2$/)
  })
})
