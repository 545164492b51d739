/** Each slide's picture on the reading page of a larger phone and of a wide screen; at 360 px: tests/e2e/read-pictures.test.ts. */
import { expect, it } from 'vitest'
import { watch } from '../support/open-deck.ts'
import { expectPictures } from '../support/read-pictures.ts'
import { useServedDeck } from '../support/served-deck.ts'

const deck = useServedDeck('dist', '/courses/green/')

it.each([[390, 844], [1280, 800]])('at %i × %i every picture is shown, whole and legible, with every source listed', async (width, height) => {
  const context = await deck.browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', colorScheme: 'light' })
  const pageErrors = watch(context, deck.origin)
  const page = await context.newPage()
  await page.goto(`${deck.origin}#/read`)
  await page.locator('main.read:not([aria-busy]) h1').waitFor()
  await expectPictures(page)
  expect(pageErrors).toEqual({ errors: [], outside: [] })
  await context.close()
})
