import type { FaultStage } from '../support/faults.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
/** Files that every part of the deck rests on and that do not come: a style sheet, the dialog behind the marks, the search, the very first script. */
import { waitForAddress } from '../support/address.ts'
import { holdFiles, openForEach } from '../support/faults.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

const slides = readSlides()
const styles = /\/assets\/.*\.css$/

let { server, page } = {} as FaultStage
openForEach('dist', stage => ({ server, page } = stage))

const goTo = (hash: string) => page.evaluate((to) => { location.hash = to }, `#/${hash}`)
const here = (no: number) => page.locator(`#slideshow > [data-slidev-no="${no}"]:visible .slide-content`)

describe('a style sheet that does not come', () => {
  const styled = slides.findIndex(({ body }) => body.includes('<LadderExplorer')) + 1
  const stylesheetsOf = () => page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ''))

  it('is asked for again, and the slide stands there as it should', async () => {
    await openSlide(page, server.origin, 1)
    const { failed, release } = await holdFiles(page, { kind: styles, as: 'lost' })
    await goTo(String(styled))
    await here(styled).waitFor()
    await expect.poll(() => failed.length).toBeGreaterThan(0)
    const lost = new Set(failed)
    await release()
    await expect.poll(async () => {
      const come = await stylesheetsOf()
      return [...lost].filter(path => !come.some(href => href.endsWith(path)))
    }).toEqual([])
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('is named where it stays away; the slide can be read all the same', async () => {
    await openSlide(page, server.origin, 1)
    await holdFiles(page, { kind: styles, as: 'missing' })
    await goTo(String(styled))
    await here(styled).waitFor()
    await page.getByRole('alert').getByText(/may look odd/).waitFor()
    await page.getByRole('button', { name: 'Close this message' }).click()
  })
})

describe('the dialog behind a citation mark', () => {
  it('that does not come is said beside the slide, can be closed, comes at a press, and the slide is never gone', async () => {
    const { release } = await holdFiles(page, { kind: /\/assets\/RecordDialog-[^/]*\.js$/, as: 'lost' })
    await openSlide(page, server.origin, 'signs-funds-joins')
    await currentSlide(page).getByRole('button', { name: /^Source 1/ }).first().click()
    await page.getByText(/the network did not bring it/).waitFor()
    expect(await currentSlide(page).isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Close this message' }).click()
    await page.getByText(/the network did not bring it/).waitFor({ state: 'hidden' })
    await currentSlide(page).getByRole('button', { name: /^Source 1/ }).first().click()
    await page.getByText(/the network did not bring it/).waitFor()
    await release()
    await page.getByRole('button', { name: 'Try again without reloading' }).click()
    await page.getByRole('dialog').waitFor()
  })
})

describe('the search of the reading page', () => {
  it('that does not come says so, and comes when one types on', async () => {
    const { release } = await holdFiles(page, { kind: /\/assets\/search-[^/]*\.js$/, as: 'lost' })
    await page.goto(`${server.origin}#/read`)
    const box = page.getByRole('searchbox')
    await box.fill('a')
    await page.getByText(/search could not be fetched/).waitFor()
    await release()
    await box.fill('the')
    await page.getByRole('status').filter({ hasText: /found\.$|are shown\.$/ }).waitFor()
  })
})

describe('the first file of all', () => {
  const entry = /<script type="module"[^>]*src="\.\/([^"]+)"/.exec(readFileSync('dist/index.html', 'utf8'))![1]!

  it.each(['lost', 'missing'] as const)('where it is %s, the page says so and reloads at a press', async (as) => {
    const { release } = await holdFiles(page, { kind: new RegExp(`${entry}$`), as })
    await page.goto(`${server.origin}#/2`)
    await page.getByRole('alert').getByText(/could not be started/).waitFor()
    await release()
    await page.getByRole('button', { name: 'Reload', exact: true }).click()
    await currentSlide(page).waitFor()
    await waitForAddress(page, /#\/2/)
  })
})
