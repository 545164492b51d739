import type { Edition } from '@deck/exports'
/** The course in a learning platform: begun, left, gone on with on another device, ended; and a platform that does not answer. */
import type { Browser, BrowserContext, Frame, Page } from 'playwright-chromium'
import { findRightOptions } from '@deck/questions'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { packCourse } from '../../packages/cli/exporting/pack-course.ts'
import { waitForAddress } from '../support/address.ts'
import { launchBrowser, watch } from '../support/open-deck.ts'
import { servePlatform } from '../support/serve-platform.ts'

/** Three slides, and the one question on them. */
const asked = 'q-no-coercion'
const unit = { id: 'all', title: 'All', slides: ['title', 'timeline', 'check-middle-power'], counted: [asked] }
const key = findRightOptions(asked, questions[asked])[0]!

let browser: Browser
beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

/** The window of the deck, once it stands there and the course, where there is a platform, has taken note of its place. */
async function openCourse(page: Page, address: string, isHeard = true): Promise<Frame> {
  await page.goto(address, { waitUntil: 'commit' })
  const frame = await expect.poll(() => page.frames().find(each => each.url().includes('/deck/index.html'))).toBeTruthy().then(() => page.frames().find(each => each.url().includes('/deck/index.html'))!)
  await frame.waitForSelector('main:visible, .slidev-page:visible')
  // from here on it hears of every address
  if (isHeard)
    await frame.parentFrame()!.locator('html[data-place^="/"]').waitFor({ state: 'attached' })
  return frame
}

/** Goes there, and stays until the course has taken note of it. */
async function go(frame: Frame, hash: string): Promise<void> {
  await frame.evaluate((to) => { location.hash = to }, hash)
  await frame.parentFrame()!.locator(`html[data-place="${hash}"]`).waitFor({ state: 'attached' })
}

/** Answers the question in its own page, right or wrong. */
async function answer(frame: Frame, right: boolean): Promise<void> {
  await go(frame, `/review/q/${asked}`)
  await answerHere(frame, right)
}

async function answerHere(frame: Frame, right: boolean): Promise<void> {
  const option = questions[asked].options.find(({ id }) => (id === key) === right)!
  await frame.locator(`input[type=radio][value="${option.id}"]`).check()
  await frame.getByRole('button', { name: /^(?:Check|Hand in)/ }).click()
}

async function onDevice(platform: Awaited<ReturnType<typeof servePlatform>>, act: (frame: Frame, page: Page) => Promise<void>, prepare: (context: BrowserContext) => Promise<void> = async () => {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  const { errors, outside } = watch(context, platform.address)
  await prepare(context)
  const page = await context.newPage()
  await act(await openCourse(page, platform.address), page)
  await page.close({ runBeforeUnload: false })
  await context.close()
  expect(outside).toEqual([])
  expect(errors.filter(error => !/503|404/.test(error))).toEqual([])
}

describe.each(['scorm12', 'scorm2004', 'cmi5'] as const)('a course of %s', (edition: Edition) => {
  let platform: Awaited<ReturnType<typeof servePlatform>>
  const statusOf = () => {
    const cmi = platform.record.cmi as unknown as { core?: { lesson_status: string, score: { raw: string }, lesson_location: string }, completion_status?: string, success_status?: string, score?: { scaled: string }, interactions: Record<string, { id: string, result: string }>, suspend_data: string } | null
    if (edition === 'cmi5')
      return { verbs: platform.record.statements.map(({ verb }) => verb.id.split('/').at(-1)!) }
    return { status: cmi?.core ? cmi.core.lesson_status : `${cmi?.completion_status} ${cmi?.success_status}`, interactions: Object.values(cmi?.interactions ?? {}).filter(each => typeof each === 'object' && each?.id), text: cmi?.suspend_data ?? '' }
  }
  beforeAll(async () => {
    const { bytes } = await packCourse('dist', { edition, units: [unit], seen: 100, right: 100, plan: null, url: '' })
    platform = await servePlatform(edition, unzipSync(bytes))
  })
  afterAll(() => platform.close())

  /** Where the platform has the learner: cmi5 has no word for it, and hears of the end instead. */
  const lastPlace = () => {
    const cmi = platform.record.cmi as unknown as { core?: { lesson_location: string }, location?: string } | null
    return edition === 'cmi5' ? statusOf().verbs!.at(-1) : cmi?.core?.lesson_location ?? cmi?.location
  }
  /** Whether the platform has heard of an answer. */
  const reported = () => edition === 'cmi5' ? statusOf().verbs!.includes('answered') : statusOf().interactions!.length > 0

  it('begins at its first slide, takes a wrong answer, and keeps what was done when the window is closed', async () => {
    await onDevice(platform, async (frame, page) => {
      await waitForAddress(frame, /#\/title/)
      await go(frame, '/timeline')
      await answer(frame, false)
      await expect.poll(reported).toBe(true)
      // in the middle: the last step is not handed over yet
      await frame.evaluate(() => { location.hash = '/timeline?clicks=1' })
      await page.goto('about:blank')
      // what a page sends as it goes arrives after it has gone; the browser itself is not closed before
      await expect.poll(lastPlace).toBe(edition === 'cmi5' ? 'terminated' : '/timeline?clicks=1')
    })
    await expect.poll(() => edition === 'cmi5' ? statusOf().verbs : statusOf().interactions).toEqual(edition === 'cmi5' ? expect.arrayContaining(['initialized', 'answered']) : [expect.objectContaining({ id: asked, result: edition === 'scorm12' ? 'wrong' : 'incorrect' })])
    expect(edition === 'cmi5' ? statusOf().verbs : statusOf().status).not.toContain('passed')
  })

  it('goes on where it was on another device, with the review, and is passed once all is seen and right', async () => {
    await onDevice(platform, async (frame, page) => {
      await waitForAddress(frame, /#\/timeline\?clicks=1/)
      const saved = await frame.evaluate(() => Object.entries(localStorage).find(([name]) => name.startsWith('green-ladder:progress'))?.[1])
      expect(JSON.parse(saved!).answers[asked]).toMatchObject({ state: 'wrong', score: 0 })
      await go(frame, '/check-middle-power')
      await answer(frame, true)
      await expect.poll(() => edition === 'cmi5' ? statusOf().verbs!.includes('passed') : statusOf().status).toEqual(edition === 'cmi5' ? true : edition === 'scorm12' ? 'passed' : 'completed passed')
      if (edition !== 'cmi5')
        return
      // left as a learner leaves it, and the browser stays until what the page sends as it goes has arrived
      await page.goto('about:blank')
      await expect.poll(lastPlace).toBe('terminated')
    })
    if (edition === 'cmi5') {
      expect(statusOf().verbs!.filter(verb => ['completed', 'passed'].includes(verb)).toSorted()).toEqual(['completed', 'passed'])
    }
    else {
      expect(statusOf().text!.length).toBeLessThanOrEqual(4096)
    }
  })

  it('opened for review, keeps what is done there on the device, tells the platform nothing of it, and goes on with it next time', async () => {
    platform.record.isReview = true
    onTestFinished(() => { platform.record.isReview = false })
    const told = () => edition === 'cmi5' ? [[...platform.record.states], statusOf().verbs!.filter(verb => !['initialized', 'terminated'].includes(verb))] : [statusOf(), lastPlace()]
    const before = told()
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
    const stateOf = (frame: Frame) => frame.evaluate(id => (JSON.parse(Object.entries(localStorage).find(([name]) => name.startsWith('green-ladder:progress'))?.[1] ?? '{"answers":{}}') as { answers: Record<string, { state: string }> }).answers[id]?.state, asked)
    const page = await context.newPage()
    const frame = await openCourse(page, platform.address, false)
    expect(await stateOf(frame)).toBe('right')
    await frame.evaluate(id => location.hash = `/review/q/${id}`, asked)
    await answerHere(frame, false)
    await expect.poll(() => stateOf(frame)).toBe('wrong')
    const kept = page.frames().find(each => each.url().includes('/course.html'))!.getByRole('status').filter({ hasText: 'nothing that you do here counts. Your answers are kept on this device' })
    await kept.waitFor()
    const mirrored = () => page.evaluate(() => Object.entries(localStorage).find(([name]) => name.startsWith('course:'))?.[1])
    const first = await mirrored()
    await frame.evaluate(() => location.hash = '/timeline')
    await expect.poll(mirrored).not.toBe(first)
    // as a phone does that throws a tab away: nothing is said on leaving
    await context.route('**/*', route => route.abort())
    await page.evaluate(() => addEventListener('pagehide', event => event.stopImmediatePropagation(), true))
    await page.close({ runBeforeUnload: false })
    await context.unroute('**/*')
    const again = await openCourse(await context.newPage(), platform.address, false)
    await waitForAddress(again, /#\/timeline/)
    expect(await stateOf(again)).toBe('wrong')
    await context.close()
    expect(told()).toEqual(before)
  })

  it('says that the platform does not answer, keeps the state on the device, and hands it over later', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
    const page = await context.newPage()
    const frame = await openCourse(page, platform.address)
    const course = page.frames().find(each => each.url().includes('/course.html'))!
    await course.locator('html[data-saved=true]').waitFor({ state: 'attached' })
    platform.record.isDown = true
    await go(frame, '/timeline')
    await course.getByRole('status').filter({ hasText: 'does not answer' }).waitFor()
    platform.record.isDown = false
    await course.getByRole('status').filter({ hasText: 'handed over' }).waitFor()
    await context.close()
  })
})

describe.each(['scorm12', 'cmi5'] as const)('a course of %s, chapter by chapter', (edition: Edition) => {
  const chapters = [{ id: 'opening', title: 'Opening', slides: ['title', 'timeline'], counted: [] }, { ...unit, id: 'ends', title: 'Ends', slides: ['check-middle-power'] }]
  const isDone = ({ record }: Awaited<ReturnType<typeof servePlatform>>) => edition === 'cmi5' ? record.statements.some(({ verb }) => verb.id.endsWith('/passed')) : (record.cmi as unknown as { core?: { lesson_status: string } } | null)?.core?.lesson_status === 'passed'

  it('counts each chapter by its own slides and questions, and each begins at its own first slide', async () => {
    const { bytes } = await packCourse('dist', { edition, units: chapters, seen: 100, right: 100, plan: null, url: '' })
    const files = unzipSync(bytes)
    const last = await servePlatform(edition, files, 'ends')
    await onDevice(last, async (frame) => {
      await waitForAddress(frame, /#\/check-middle-power/)
      await answer(frame, true)
      await expect.poll(() => isDone(last)).toBe(true)
    })
    last.close()
    const first = await servePlatform(edition, files, 'opening')
    await onDevice(first, async (frame) => {
      await waitForAddress(frame, /#\/title/)
      expect(isDone(first)).toBe(false)
      await go(frame, '/timeline')
      await expect.poll(() => edition === 'cmi5' ? first.record.statements.some(({ verb }) => verb.id.endsWith('/completed')) : ['completed', 'passed'].includes((first.record.cmi as unknown as { core: { lesson_status: string } }).core.lesson_status)).toBe(true)
    })
    first.close()
  })
})

it('hears an answer that is given before the last picture of the deck has arrived', async () => {
  const { bytes } = await packCourse('dist', { edition: 'scorm2004', units: [unit], seen: 100, right: 100, plan: null, url: '' })
  const platform = await servePlatform('scorm2004', unzipSync(bytes))
  await onDevice(platform, async (frame, page) => {
    await answer(frame, false)
    await expect.poll(() => Object.values((platform.record.cmi as unknown as { interactions?: object } | null)?.interactions ?? {})).toContainEqual(expect.objectContaining({ id: asked }))
    expect(await page.locator('iframe').evaluate((node: HTMLIFrameElement) => node.contentDocument!.readyState)).not.toBe('complete')
  }, async (context) => {
    await context.route('**/never.png', () => {})
    await context.addInitScript(() => addEventListener('DOMContentLoaded', () => document.body.append(Object.assign(new Image(), { src: 'never.png' }))))
  })
  platform.close()
})

it('without a platform the deck works, and says that nothing is handed over', async () => {
  const { bytes } = await packCourse('dist', { edition: 'scorm12', units: [unit], seen: 100, right: 100, plan: null, url: '' })
  const platform = await servePlatform('scorm12', unzipSync(bytes))
  const context = await browser.newContext()
  const page = await context.newPage()
  const frame = await openCourse(page, `${platform.address}course/course.html`, false)
  await waitForAddress(frame, /#\/title/)
  await expect.poll(() => page.getByRole('status').textContent()).toContain('No learning platform')
  await context.close()
  platform.close()
})
