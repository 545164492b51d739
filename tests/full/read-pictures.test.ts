/** Each slide's picture on the reading page of two phones and of a wide screen. */
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

it('at 360 px every picture is shown, whole and legible, with every source listed, and a long list is folded in', async () => {
  const context = await deck.browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce', colorScheme: 'light' })
  const pageErrors = watch(context, deck.origin)
  const page = await context.newPage()
  await page.goto(`${deck.origin}#/read`)
  await page.locator('main.read:not([aria-busy]) h1').waitFor()
  await expectPictures(page)

  const section = page.locator('[data-slide="timeline"]')
  expect((await section.locator('.timeline-list').textContent())!.length).toBeGreaterThan(1000)
  expect(await section.locator('.timeline-list').isVisible()).toBe(false)
  await section.locator('summary').focus()
  await page.keyboard.press('Enter')
  await section.locator('.timeline-list').waitFor()
  expect(await section.evaluate(each => each.querySelector('.slide-box')!.getBoundingClientRect().height / innerHeight)).toBeGreaterThan(4)
  expect(pageErrors).toEqual({ errors: [], outside: [] })
  await context.close()
})
