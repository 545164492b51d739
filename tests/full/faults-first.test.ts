import type { FaultStage } from '../support/faults.ts'
import { describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { page as words } from '../../locales/en-page.ts'
/**
 * One fault of each kind: a script that does not come, a style sheet, another deck beside, a window that comes late, a reload.
 * All of them: tests/full/faults-*.test.ts.
 * Why end to end: the network, another window or a reload does it to the build.
 */
import { expectSameAddress, waitForAddress } from '../support/address.ts'
import { holdFiles, openForEach } from '../support/faults.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

const slides = readSlides()
const far = slides.findIndex(({ front }, i) => i > 20 && !front.clicks && !slides[i + 1]!.front.clicks && front.layout === undefined) + 1
const styled = slides.findIndex(({ body }) => body.includes('<LadderExplorer')) + 1
const quiz = slides.findLastIndex(({ body }) => {
  const id = /<QuizCard id="([\w-]+)"/.exec(body)?.[1] as keyof typeof questions | undefined
  return id && questions[id].type === 'single'
}) + 1

let { server, context, page } = {} as FaultStage
openForEach('dist-lecturer', stage => ({ server, context, page } = stage))
const goTo = (no: number) => page.evaluate((to) => { location.hash = to }, `#/${no}`)
const here = (no: number) => page.locator(`#slideshow > [data-slidev-no="${no}"]:visible .slide-content`)

describe('a file that does not come', () => {
  it('of a slide is said in its place, comes at a press of “Try again”, and the clicker is alive after it', async () => {
    await openSlide(page, server.origin, 1)
    const { release } = await holdFiles(page, { kind: /\/assets\/.*\.js$/, as: 'lost' })
    await goTo(far)
    await currentSlide(page).getByText(/the network did not bring it/).waitFor()
    await release()
    await currentSlide(page).getByRole('button', { name: 'Try again without reloading' }).click()
    await here(far).waitFor()
    await page.keyboard.press('PageDown')
    await here(far + 1).waitFor()
  })

  it('of styles is named, and the slide can be read all the same', async () => {
    await openSlide(page, server.origin, 1)
    await holdFiles(page, { kind: /\/assets\/.*\.css$/, as: 'missing' })
    await goTo(styled)
    await here(styled).waitFor()
    await page.getByRole('alert').getByText(/may look odd/).waitFor()
  })
})

it('a window that comes late is at the lecturer’s slide and click at once, and the lecturer stays there', async () => {
  const presenter = await context.newPage()
  await presenter.goto(`${server.origin}#/presenter/${quiz}?clicks=2`)
  await currentSlide(presenter).waitFor()
  await openSlide(page, server.origin, 1)
  await page.waitForURL(({ hash }) => (hash.startsWith(`#/${quiz}?`) || hash.startsWith(`#/${slides[quiz - 1]!.front.routeAlias}?`)) && hash.includes('clicks=2'))
  await expectSameAddress(presenter, new RegExp(`#/presenter/${quiz}\\?clicks=2`), currentSlide(presenter))
})

it('another deck under another path of the origin keeps a setting of its own', async () => {
  const [green, blue] = ['/courses/green/', '/courses/blue/']
  await context.route(url => url.pathname.startsWith(blue), route => route.continue({ url: route.request().url().replace(blue, green) }))
  await openSlide(page, server.origin, 2)
  await page.keyboard.press('d')
  await page.waitForFunction(() => document.documentElement.classList.contains('dark'))
  const other = await context.newPage()
  await openSlide(other, server.origin.replace(green, blue), 2)
  expect(await other.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(false)
})

it('a reload in the middle of a question shows the same step', async () => {
  await openSlide(page, server.origin, quiz, '?clicks=2')
  await currentSlide(page).getByText('Right', { exact: true }).first().waitFor()
  await page.reload()
  await currentSlide(page).getByText('Right', { exact: true }).first().waitFor()
  await waitForAddress(page, /clicks=2$/)
})

it('without JavaScript a sentence says so, with a link to the whole text', async () => {
  const without = await context.browser()!.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
  const still = await without.newPage()
  await still.goto(server.origin)
  await expect.poll(() => still.locator('noscript p').first().textContent()).toContain(words.noScript)
  await still.getByRole('link', { name: words.text }).click()
  await still.waitForURL(/text\.html$/)
  await without.close()
  await page.goto(server.origin)
})

it('a server that sends the wrong thing for a script is named as the cause', async () => {
  await page.route(/\.js$/, route => route.fulfill({ body: '0', contentType: 'text/html' }))
  await page.goto(server.origin)
  await page.getByRole('alert').getByText('The server sends the file as “text/html”').waitFor()
})
