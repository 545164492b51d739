/**
 * A browser that keeps nothing. Every other fault of storage: tests/full/faults-storage.test.ts.
 * Why end to end: each script of the built deck reads the browser's storage as it starts.
 */
import type { Page } from 'playwright-chromium'
import { it } from 'vitest'
import { openForEach, storageFaults } from '../support/faults.ts'
import { answerByLink } from '../support/open-review.ts'
import { singleQuiz, walkPages } from '../support/walk-pages.ts'

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
