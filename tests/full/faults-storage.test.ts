/** A browser that keeps nothing, or holds what another edition or an accident left there: the deck goes on, says so where it matters, and loses nothing. */
import type { BrowserContext, Page } from 'playwright-chromium'
import type { Harm } from '../support/faults.ts'
import { globSync, readFileSync } from 'node:fs'
import { scopeKey } from '@deck/browser/storage'
import { readingKey } from 'slidev-addon-lesson/read/useReadingPlace.ts'
import { stayKey } from 'slidev-addon-lesson/read/useReadInstead.ts'
import { letterKeysName } from 'slidev-addon-lesson/shell/keys-help.browser.ts'
import { roomKey } from 'slidev-addon-lesson/shell/room.ts'
import { paperKey } from 'slidev-addon-lesson/study/usePaper.ts'
import { progressKey } from 'slidev-addon-lesson/study/useProgress.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { expectUnharmed, fillStorage, openFaulty, storageFaults } from '../support/faults.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { answerByLink, openReview } from '../support/open-review.ts'
import { useServedDeck, useServer } from '../support/served-deck.ts'
import { singleQuiz, walkPages } from '../support/walk-pages.ts'

/** The deck's own names, as an earlier edition had them and with the path of each build. */
const own = withPaths([roomKey, paperKey, progressKey, readingKey, stayKey, letterKeysName])
/** Names that Slidev's client uses, as its sources have them. */
const upstream = [...new Set(globSync('node_modules/@slidev/client/**/*.{ts,vue}').flatMap(file => [...readFileSync(file, 'utf8').matchAll(/'(slidev-[a-z-]+)'/g)].map(([, name]) => name!)))]
/** The names, and the same with the paths of the two builds. */
function withPaths(names: readonly string[]): string[] {
  return names.flatMap(name => [name, scopeKey(name, '/courses/green/'), scopeKey(name, '/')])
}

const student = useServedDeck('dist', '/courses/green/', { keepsWindows: true })
const lecturer = useServer('dist-lecturer')
let context: BrowserContext
let page: Page
let harm: Harm

beforeEach(async () => {
  ({ context, page, harm } = await openFaulty(student.browser))
})
afterEach(async () => {
  await expectUnharmed(page, harm)
  await context.close()
})

const keep = (name: string) => page.evaluate(name => localStorage.getItem(name), name)

describe.each(Object.keys(storageFaults) as (keyof typeof storageFaults)[])('where the storage is %s', (fault) => {
  beforeEach(() => page.addInitScript(storageFaults[fault]))

  it('slides turn and every page opens', () => walkPages(page, student.origin))

  it('an answer is graded, and the study page says that it is not saved', async () => {
    await answerByLink(page, student.origin, singleQuiz.id)
    await page.getByText(/does not let this page save/).waitFor()
  })

  it('the reading page says so once there is something to save', async () => {
    await page.goto(`${student.origin}#/read/${singleQuiz.alias}`)
    const section = page.locator(`[data-slide="${singleQuiz.alias}"]`)
    await section.getByRole('radio').first().check()
    await section.getByRole('button', { name: 'Check', exact: true }).click()
    await section.getByText(/does not let this page save/).waitFor()
  })

  it('a paper is sat to its end', async () => {
    await openReview(page, student.origin)
    await page.getByRole('radio', { name: '5', exact: true }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByText('Question 1 of 5').waitFor()
    await page.getByRole('button', { name: 'Stop here' }).click()
    await page.getByRole('heading', { name: 'Results', exact: true }).waitFor()
  })

  it('hands are counted in the lecturer’s window, which says that others do not see them', async () => {
    await openSlide(page, lecturer.origin, singleQuiz.alias, '?clicks=1')
    await currentSlide(page).getByRole('button', { name: 'In class', exact: true }).click()
    await currentSlide(page).getByRole('spinbutton').first().fill('7')
    await currentSlide(page).locator('.class-board li').filter({ hasText: 'A: 7' }).waitFor({ state: 'attached' })
    await currentSlide(page).getByText(/keeps nothing/).first().waitFor()
  })
})

describe('where every name that the deck keeps holds', () => {
  it.each(['{"version":1,', 'null', '[]', '"x"', '0', 'NaN', '{"version":0}', '{"version":1}', '{"__proto__":{"polluted":true}}', '\u0000'])('%j, slides turn and every page opens', async (text) => {
    expect(upstream.length).toBeGreaterThan(10)
    await fillStorage(page, student.origin, [...own, ...withPaths(upstream)], text)
    await walkPages(page, student.origin)
    expect(await page.evaluate(() => ({} as { polluted?: true }).polluted)).toBeUndefined()
  })
})

describe('settings of Slidev’s that make no sense', () => {
  /** The slide is as wide as its shape lets it be in this window. */
  async function expectFull() {
    await expect.poll(async () => Math.round((await currentSlide(page).boundingBox())!.width)).toSatisfy((width: number) => width > 1270 && width <= 1280)
  }

  it.each(['-5', 'NaN', '"big"', '1e9', '{}'])('a scale of %s is ignored, and the slide fills the window', async (text) => {
    await fillStorage(page, student.origin, withPaths(['slidev-scale']), text)
    await openSlide(page, student.origin, 2)
    await expectFull()
  })

  it('that come from another window are ignored as well', async () => {
    await openSlide(page, student.origin, 2)
    const other = await context.newPage()
    await other.goto(`${student.origin}favicon.svg`)
    await other.evaluate(name => localStorage.setItem(name, '-5'), scopeKey('slidev-scale', '/courses/green/'))
    await other.evaluate(name => localStorage.setItem(name, 'done'), 'done')
    await page.waitForFunction(() => localStorage.getItem('done') === 'done')
    await expectFull()
  })
})

describe('a record of megabytes that cannot be read', () => {
  it('stops no saving, and is kept in the browser’s database', async () => {
    const key = scopeKey(progressKey, '/courses/green/')
    await openReview(page, student.origin)
    await page.evaluate(name => localStorage.setItem(name, 'x'.repeat(4_900_000)), key)
    await page.reload()
    await answerByLink(page, student.origin, singleQuiz.id)
    await expect.poll(() => keep(key)).toContain(singleQuiz.id)
    expect(await page.evaluate(async (name) => {
      const opened = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => done(request.result)
      })
      return new Promise<number>((done) => {
        const request = opened.transaction('texts').objectStore('texts').getAll()
        request.onsuccess = () => done((request.result[0] as string).length)
      })
    }, `${key}:damaged`)).toBe(4_900_000)
  })
})
