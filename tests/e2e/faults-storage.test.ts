/**
 * A browser that keeps nothing, or holds what an accident or a newer edition left there. Every other fault of storage: tests/full/faults-storage.test.ts.
 * Why end to end: each script of the built deck reads the browser's storage as it starts.
 */
import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { roomKey } from '../../components/shell/room.ts'
import { scopeKey } from '../../components/shell/storage.browser.ts'
import { paperKey } from '../../components/study/usePaper.ts'
import { progressKey } from '../../components/study/useProgress.ts'
import { fillStorage, openForEach, storageFaults } from '../support/faults.ts'
import { answerByLink } from '../support/open-review.ts'
import { singleQuiz, walkPages } from '../support/walk-pages.ts'

const keys = [roomKey, paperKey, progressKey].map(name => scopeKey(name, '/courses/green/'))
let page: Page
let origin: string
openForEach('dist', (stage) => {
  page = stage.page
  origin = stage.server.origin
})

it('where the storage is blocked, slides turn and every page opens, an answer is graded, and that it is not saved is said', async () => {
  await page.addInitScript(storageFaults.blocked)
  await walkPages(page, origin)
  await answerByLink(page, origin, singleQuiz.id)
  await page.getByText(/does not let this page save/).waitFor()
})

it('where every record is damaged, slides turn and every page opens', async () => {
  await fillStorage(page, origin, keys, '{"version":1,')
  await walkPages(page, origin)
})

it('what a newer edition saved stays as it is, and that is said', async () => {
  const text = '{"version":99,"of":"tomorrow"}'
  await fillStorage(page, origin, keys, text)
  await answerByLink(page, origin, singleQuiz.id)
  await page.getByText(/saved by a newer edition of this deck \(version 99\)/).waitFor()
  expect(await page.evaluate(name => localStorage.getItem(name), scopeKey(progressKey, '/courses/green/'))).toBe(text)
})
