/**
 * One handout from its options to the PDF, and one course from its first slide to a reported answer. All kinds, papers and platforms:
 * tests/full/handout.test.ts and tests/full/course.test.ts.
 * Why end to end: browser, build and command go together, or do not.
 */
import type { ReadPdf } from '../support/read-pdf.ts'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runMain } from '@deck/command-line/testing'
import { checkPdf } from '@deck/pdf-tags/testing'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { splitScripts } from '../../components/shell/split-scripts.ts'
import { questions } from '../../data/questions/index.ts'
import { packCourse } from '../../scripts/exporting/pack-course.ts'
import { main as handout } from '../../scripts/handout.ts'
import { waitForAddress } from '../support/address.ts'
import { inWindow, launchBrowser } from '../support/open-deck.ts'
import { readPdf } from '../support/read-pdf.ts'
import { servePlatform } from '../support/serve-platform.ts'

describe('npm run handout', () => {
  let folder: string
  let pdf: ReadPdf
  const file = () => join(folder, 'worksheet-9-no3-a4.pdf')
  const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'handout-'))
    const { status, out } = await runMain(handout, ['--deck', 'dist', '--kind', 'worksheet', '--chapters', '9', '--seed', '3', '--out', folder])
    expect(status, out).toBe(0)
    pdf = await readPdf(file())
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('writes a tagged PDF with title, author and language, and lists it', () => {
    expect([pdf.isTagged, pdf.title, pdf.author, pdf.lang]).toEqual([true, expect.stringMatching(/^The Green Ladder: /), 'The Green Ladder', 'en'])
    expect(readdirSync(folder).toSorted()).toEqual(['index.json', 'worksheet-9-no3-a4.pdf'])
    expect(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))).toMatchObject([{ file: 'worksheet-9-no3-a4.pdf', seed: 3, pages: pdf.pages }])
  })

  it('passes every point of PDF/UA that a program can judge, and claims no more', async () => {
    const points = await checkPdf(readFileSync(file()), splitScripts)
    expect(points.filter(({ state }) => state === 'missing').map(({ id }) => id)).toEqual(['identifier'])
  })

  it('has a bookmark for each question, in their order, and gives no reason away', () => {
    const text = squeeze(pdf.texts.join(' '))
    const marks = pdf.bookmarks.filter(({ depth }) => depth === 2).map(({ title }) => title)
    expect(marks.map(title => Number.parseInt(title))).toEqual(marks.map((_, i) => i + 1))
    const asked = Object.values(questions).filter(({ stem }) => text.includes(squeeze(stem)))
    expect(asked.length).toBeGreaterThan(4)
    expect(asked.flatMap(question => 'options' in question ? question.options.map(({ why }) => why) : [question.why]).filter(why => text.includes(squeeze(why)))).toEqual([])
  })
})

it('a course of SCORM 1.2 begins at its first slide and reports an answer to the platform', async () => {
  const asked = 'q-no-coercion'
  const { bytes } = await packCourse('dist', { edition: 'scorm12', units: [{ id: 'all', title: 'All', slides: ['title', 'the-question', 'check-middle-power'], counted: [asked] }], seen: 100, right: 100, plan: null, url: '' })
  const [browser, platform] = [await launchBrowser(), await servePlatform('scorm12', unzipSync(bytes))]
  await inWindow(browser, { reducedMotion: 'reduce' }, async (page) => {
    await page.goto(platform.address, { waitUntil: 'commit' })
    const deck = page.frameLocator('iframe').frameLocator('iframe')
    await deck.locator('#slideshow .slidev-layout').first().waitFor()
    const frame = page.frames().find(each => each.url().includes('/deck/index.html'))!
    await waitForAddress(frame, /#\/title/)
    await frame.parentFrame()!.locator('html[data-place^="/"]').waitFor({ state: 'attached' })
    await frame.evaluate((to) => { location.hash = to }, `/review/q/${asked}`)
    await frame.locator('input[type=radio]').first().check()
    await frame.getByRole('button', { name: /^(?:Check|Hand in)/ }).click()
    await expect.poll(() => Object.values((platform.record.cmi as unknown as { interactions?: object } | null)?.interactions ?? {})).toContainEqual(expect.objectContaining({ id: asked }))
  })
  await browser.close()
  platform.close()
})
