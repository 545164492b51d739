/**
 * The page that offers the questions to other programs, in lecturers' builds and nowhere else.
 * Why end to end: the files and the way to them are the claim, of each build.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exchange } from '@deck/words/exchange'
import { expect, it } from 'vitest'
import { findAxeFaults, findSidewaysScroll } from '../support/find-faults.ts'
import { inWindow, watch } from '../support/open-deck.ts'
import { useServedDeck, useServer } from '../support/served-deck.ts'

const deck = useServedDeck('dist-lecturer', '/courses/green/')
const student = useServer('dist')

it('offers every format, without a fault for axe and at 390 px, and hands over the file as it stands', async () => {
  await inWindow(deck.browser, { viewport: { width: 390, height: 844 }, acceptDownloads: true }, async (page) => {
    const { errors } = watch(page.context(), deck.origin)
    await page.goto(`${deck.origin}#/export`)
    await page.locator('main.exports-page[aria-busy=false]').waitFor()
    for (const { name } of Object.values(exchange.formats))
      await page.getByRole('region', { name, exact: true }).waitFor()
    expect(await findAxeFaults(page)).toEqual([])
    expect(await findSidewaysScroll(page, 'main.exports-page')).toEqual([])
    const link = page.getByRole('link', { name: /\.gift\.txt/ })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(readFileSync(await download.path())).toEqual(readFileSync(join('dist-lecturer/exports', download.suggestedFilename())))
    expect(errors).toEqual([])
  })
})

it('is not in the students\' build, for the files hold the answers: neither files nor a way to the page', async () => {
  expect(existsSync('dist/exports')).toBe(false)
  await inWindow(deck.browser, {}, async (page) => {
    await page.goto(`${student.origin}#/export`)
    await page.waitForURL(/#\/not-found/)
  })
})
