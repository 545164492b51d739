/**
 * The page to vote, as a phone meets it: a real browser, the real server, and a lecturer who leads.
 * Why end to end: a phone's page talks to the real server, over reloads and in two tabs.
 */
import type { Called } from '@deck/live-class/testing/class-room'
import type { Question } from '@deck/questions'
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { composeAnswer, composeQuestion } from '@deck/live-class/protocol/compose-question'
import { ballotLength } from '@deck/live-class/protocol/ids'
import { buildVotePage } from '@deck/live-class/server/build-page'
import { call, makeId, openRoom } from '@deck/live-class/testing/class-room'
import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { enVote as words } from '../../locales/en-vote.ts'
import { pageSource } from '../../scripts/live/page-source.ts'
import { waitForAddress } from '../support/address.ts'
import { deckShowing } from '../support/deck-showing.ts'
import { launchBrowser } from '../support/open-deck.ts'

const bank = Object.entries(questions as Readonly<Record<string, Question>>)
const find = (fits: (question: Question) => boolean) => bank.find(([, question]) => fits(question))!
const [single] = [find(({ type }) => type === 'single')]

let browser: Browser
let page: Awaited<ReturnType<typeof buildVotePage>>
let open: Awaited<ReturnType<typeof openRoom>>
let lecturer: Called
let context: BrowserContext
let phone: Page
const faults: string[] = []

const lead = async () => void (lecturer = await call({ url: open.url, secret: open.room.secret }))
async function ask([id, question]: [string, Question], ballot = makeId(ballotLength)): Promise<string> {
  await lecturer.run({ do: 'ask', id, question: composeQuestion({ id, question, ballot }, deckShowing) })
  return ballot
}
/** What the lecturer counts in the round that goes on: each choice once for each phone. */
function count(): object[] {
  const { state, tallies } = lecturer.last()!
  return Object.entries(tallies[state.round - 1]!).flatMap(([choice, count]) => Array.from<object>({ length: count }).fill(JSON.parse(choice) as object))
}
const counts = (...choices: object[]) => expect.poll(count).toEqual(choices)
async function visit(on: BrowserContext) {
  const tab = await on.newPage()
  tab.on('pageerror', error => faults.push(error.message))
  tab.on('console', message => message.type() === 'error' && faults.push(message.text()))
  await tab.goto(`${open.http}/vote#${open.room.id}`)
  return tab
}
const send = (tab = phone) => tab.getByRole('button', { name: words.send }).click()

beforeAll(async () => { [browser, page] = await Promise.all([launchBrowser(), buildVotePage(pageSource)]) })
beforeEach(async () => {
  faults.length = 0
  open = await openRoom(undefined, {}, 0, page)
  await lead()
  context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  phone = await visit(context)
  await phone.locator('main').getByText(words.waiting).waitFor()
})
afterEach(async () => {
  await context.close()
  await open.close()
})
afterAll(() => browser.close())

describe('a phone', () => {
  it('votes, talks, votes again, and reads the answer, the counts and the end', async () => {
    const ballot = await ask(single)
    await phone.getByRole('radio').first().check()
    await send()
    await phone.locator('main').getByText(words.counted).waitFor()
    await counts(['A'])
    await lecturer.run({ do: 'discuss', ms: 65_000 })
    await phone.locator('main').getByText(words.discuss).waitFor()
    await phone.getByText(/1:0\d left/).waitFor()
    await lecturer.run({ do: 'second' })
    await phone.locator('main').getByText(words.round).waitFor()
    await phone.getByRole('radio').nth(1).check()
    await send()
    await phone.locator('main').getByText(words.counted).waitFor()
    await counts(['B'])
    const [id, question] = single
    await lecturer.run({ do: 'answer', answer: composeAnswer({ id, question, ballot }, deckShowing, { sources: ['Section 2, paragraph 3'], link: 'https://deck.example/#/review' }), result: { v: 1, ballot, rounds: [{ round: 1, voters: 4, counts: [{ id: 'A', label: 'A', count: 3 }] }, { round: 2, voters: 4, counts: [{ id: 'A', label: 'A', count: 1 }] }] } })
    await phone.locator('main').getByText('A: 3 (75%)').waitFor()
    await expect.poll(() => phone.getByRole('link', { name: words.study }).getAttribute('href')).toBe('https://deck.example/#/review')
    await expect.poll(() => phone.getByRole('main').textContent()).toContain('Section 2, paragraph 3')
    await ask(single)
    await phone.getByRole('radio').first().waitFor()
    expect(await phone.locator('main').getByText('A: 3 (75%)').count(), 'results of the last question under the next').toBe(0)
    open.wire.end()
    await phone.locator('main').getByText(words.ended).waitFor()
    await expect.poll(() => phone.getByRole('link', { name: words.studyOn }).getAttribute('href')).toBe('https://deck.example/#/review')
    await expect.poll(() => phone.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
    expect(faults).toEqual([])
  })

  it('writes a sentence beside its choice, after reading what is kept of it, and has it over a pause and a reload', async () => {
    const [id, question] = single
    await lecturer.run({ do: 'ask', id, question: { ...composeQuestion({ id, question, ballot: makeId(ballotLength) }, deckShowing), because: true } })
    await phone.getByRole('radio').first().check()
    await phone.locator('main').getByText(words.because.kept).waitFor()
    await phone.getByLabel(words.because.label).fill('the green')
    await lecturer.run({ do: 'pause' })
    await phone.locator('main').getByText(words.paused).waitFor()
    await lecturer.run({ do: 'resume' })
    await phone.getByLabel(words.because.label).press('End')
    await phone.keyboard.type('belt')
    await phone.evaluate(axe.source)
    expect((await phone.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())).violations.map(({ id }) => id)).toEqual([])
    await phone.getByRole('radio').first().check()
    await send()
    await phone.locator('main').getByText(words.counted).waitFor()
    await phone.reload()
    await phone.locator('main').getByText(words.because.said({ sentence: 'the greenbelt' })).waitFor()
    await phone.getByRole('button', { name: words.change }).click()
    expect(await phone.getByLabel(words.because.label).inputValue()).toBe('the greenbelt')
    await phone.getByLabel(words.because.label).fill('x'.repeat(200))
    await send()
    await phone.locator('main').getByText(words.counted).waitFor()
    await lecturer.run({ do: 'close' })
    expect(lecturer.last()!.sentences.map(({ text }) => text)).toEqual(['x'.repeat(140)])
  })

  it('answers all eight types by keyboard alone, and axe finds nothing', async () => {
    for (const type of ['single', 'multiple', 'true-false', 'number', 'ordering', 'matching', 'sorting', 'ladder', 'map'] as const) {
      await ask(find(question => type === 'ladder' || type === 'map' ? question.type === 'point' && question.surface === type : question.type === type))
      const control = phone.locator('main').locator('input, select, button:enabled').first()
      await control.waitFor()
      await phone.locator(`main.form`).waitFor()
      await phone.evaluate(axe.source)
      const found = await phone.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
      expect(found.violations.map(({ id, nodes }) => `${type} ${id}: ${nodes[0]!.html}`)).toEqual([])
      expect(await phone.evaluate(() => document.documentElement.scrollWidth), type).toBeLessThanOrEqual(390)
      await control.focus()
      for (const key of ({ number: ['4', '2'], ordering: ['Enter'], matching: ['ArrowDown'], sorting: ['ArrowDown'] } as Record<string, string[]>)[type] ?? ['Space'])
        await phone.keyboard.press(key)
      const button = phone.getByRole('button', { name: words.send })
      await button.focus()
      await phone.keyboard.press('Enter')
      await phone.locator('main').getByText(words.counted).waitFor()
      await expect.poll(count, { message: type }).toHaveLength(1)
    }
    expect(faults).toEqual([])
  })

  it('has one vote however often it reloads or scans the code again, with storage blocked as well', async () => {
    const blocked = await browser.newContext()
    await blocked.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, name, { get() { throw new DOMException('blocked', 'SecurityError') } })
    })
    await ask(single)
    for (const on of [context, blocked]) {
      const tab = on === context ? phone : await visit(on)
      await tab.getByRole('radio').first().check()
      await send(tab)
      await tab.locator('main').getByText(words.counted).waitFor()
      await tab.reload()
      await tab.locator('main').getByText(words.counted).waitFor()
      await tab.getByRole('button', { name: words.change }).click()
      await tab.getByRole('radio').nth(1).check()
      await send(tab)
      await counts(...on === context ? [['B']] : [['B'], ['B']])
    }
    await phone.close()
    const again = await visit(context)
    await again.locator('main').getByText(words.counted).waitFor()
    await blocked.close()
  })

  it('that closes with the vote under way says so, and a reload does not open it again', async () => {
    await ask(single)
    await phone.getByRole('radio').first().check()
    await lecturer.run({ do: 'close' })
    await phone.locator('main').getByText(words.noVote).waitFor()
    await phone.reload()
    await phone.locator('main').getByText(words.noVote).waitFor()
    expect(await phone.getByRole('radio').count()).toBe(0)
  })

  it('comes back after the server was away, and its vote with it', async () => {
    const ballot = await ask(single)
    await phone.getByRole('radio').first().check()
    await send()
    await phone.locator('main').getByText(words.counted).waitFor()
    const { room, port } = open
    await open.close()
    await phone.getByText(words.offline).waitFor()
    open = await openRoom(room, {}, port, page)
    await lead()
    await ask(single, ballot)
    await counts(['A'])
    await phone.locator('main').getByText(words.counted).waitFor()
  })

  it('reads what happens to its answer, on a page that a lecturer can show as well', async () => {
    await phone.locator('summary').getByText(words.privacy.heading).click()
    for (const line of words.privacy.lines)
      await phone.getByRole('listitem').filter({ hasText: line }).waitFor()
    const wall = await context.newPage()
    await wall.goto(`${open.http}/vote#privacy`)
    await wall.getByRole('heading', { name: words.privacy.heading }).waitFor()
    expect(await wall.getByRole('listitem').count()).toBe(words.privacy.lines.length)
    expect(open.wire.countPhones(), 'who only reads is not in').toBe(1)
  })

  it('joins with the short code as well', async () => {
    const other = await browser.newContext()
    const tab = await other.newPage()
    await tab.goto(`${open.http}/vote`)
    await tab.getByLabel(words.join.code).fill('12')
    await tab.getByRole('button', { name: words.join.button }).click()
    await tab.locator('main').getByText(words.join.wrong).waitFor()
    await tab.getByLabel(words.join.code).fill(open.room.code)
    await tab.getByRole('button', { name: words.join.button }).click()
    await tab.locator('main').getByText(words.waiting).waitFor()
    await other.close()
  })

  it('that opens the page again without the code is in, and one vote stays one', async () => {
    await ask(single)
    await phone.getByRole('radio').first().check()
    await send()
    await phone.locator('main').getByText(words.counted).waitFor()
    await phone.goto('about:blank')
    await phone.goto(`${open.http}/vote`)
    await phone.locator('main').getByText(words.counted).waitFor()
    await waitForAddress(phone, new RegExp(`#${open.room.id}$`))
    await counts(['A'])
  })

  it('with the code of an earlier class is told so, and joins the next', async () => {
    const { port } = open
    await open.close()
    open = await openRoom(undefined, {}, port, page)
    // the page that is open, and one that is opened with the code of before
    await phone.locator('main').getByText(words.join.over).waitFor()
    expect(await phone.evaluate(() => localStorage.length)).toBe(0)
    await phone.getByLabel(words.join.code).fill(open.room.code)
    await phone.getByRole('button', { name: words.join.button }).click()
    await phone.locator('main').getByText(words.waiting).waitFor()
    const late = await (await browser.newContext()).newPage()
    await late.goto(`${open.http}/vote#${makeId()}`)
    await late.locator('main').getByText(words.join.over).waitFor()
    await late.context().close()
  })

  it('open in two tabs gives way, and says so', async () => {
    const second = await visit(context)
    const notice = (tab: Page) => tab.locator('main').getByText(words.twice)
    const shown = await Promise.race([phone, second].map(tab => notice(tab).waitFor({ timeout: 60_000 }).then(() => tab)))
    await shown.getByRole('button', { name: words.here }).click()
    await notice(shown === phone ? second : phone).waitFor({ timeout: 60_000 })
  })
})
