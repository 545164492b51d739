/**
 * The page to vote, as a phone meets it: a real browser, the real server, and a lecturer who leads.
 * Why end to end: a phone's page talks to the real server, over reloads and in two tabs.
 */
import type { Question } from '@deck/questions'
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import type { Called } from '../../packages/live-class/tests/simulate/class-room.ts'
import { readWords, writeWords } from '@deck/live-class/phone/vote-words'
import { composeAnswer, composeQuestion } from '@deck/live-class/protocol/compose-question'
import { ballotLength } from '@deck/live-class/protocol/ids'
import { writeOwn } from '@deck/live-class/protocol/own-question'
import { buildVotePage } from '@deck/live-class/server/build-page'
import { enVote as words } from '@deck/words/vote'
import axe from 'axe-core'
import { deckShowing, listPlaces } from 'slidev-addon-lesson/class/deck-showing.ts'
import { allGuesses, findPoll } from 'slidev-addon-lesson/quiz/polls.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { composeTexts } from '../../packages/cli/live/compose-texts.ts'
import { composeApart, pairTexts } from '../../packages/cli/live/load-texts.ts'
import { pageSource } from '../../packages/cli/live/page-source.ts'
import { call, makeId, openRoom } from '../../packages/live-class/tests/simulate/class-room.ts'
import { waitForAddress } from '../support/address.ts'
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

  it('loses nothing that was sent: the server dies, the lecturer’s window closes, and phones change their network, in a vote, a guess and sentences', async () => {
    let network = 'one'
    const room = { ...open.room }
    /** The server is killed, and started again with what the file has. */
    async function die() {
      const kept = JSON.parse(JSON.stringify(open.wire.write())) as ReturnType<typeof open.wire.write>
      await open.close()
      open = await openRoom(room, { kept, addressOf: () => network }, open.port, page)
      await lead()
    }
    const other = await visit(await browser.newContext())
    const [poll, guess] = ['explanations-again', Object.keys(allGuesses)[0]!].map(id => [id, findPoll(id)!] as [string, Question])
    const [one, two] = [1, 2].map(by => String((guess![1] as { within: { from: number } }).within.from + by)) as [string, string]
    const choose = async (tab: Page, at: number, sentence: string) => {
      await tab.getByRole('radio').nth(at).check()
      await tab.getByLabel(words.because.label).fill(sentence)
      await send(tab)
    }
    const isIn = (tab: Page) => tab.locator('main').getByText(words.counted).waitFor()
    const listed = () => lecturer.last()!.sentences.map(({ text, pile, isShown }) => [text, pile, isShown])
    await ask(poll!)
    await choose(phone, 0, 'dust reaches Seoul')
    await isIn(phone)
    // the lecturer's window closes, and another opens on a server that was killed
    lecturer.close()
    await choose(other, 1, 'trade was small')
    await isIn(other)
    await die()
    await counts(['A'], ['B'])
    await expect.poll(() => open.wire.countPhones()).toBe(2)
    await lecturer.run({ do: 'close' })
    await expect.poll(listed).toEqual(expect.arrayContaining([['dust reaches Seoul', null, false], ['trade was small', null, false]]))
    await lecturer.run({ do: 'lay', sentence: 'dust reaches Seoul', pile: 'some-pile', isShown: false })
    await lecturer.run({ do: 'lay', sentence: 'trade was small', pile: null, isShown: true })
    const laid = expect.arrayContaining([['dust reaches Seoul', 'some-pile', false], ['trade was small', null, true]])
    // killed once nobody writes any more
    await die()
    await expect.poll(listed).toEqual(laid)
    await ask(guess!)
    await phone.getByRole('textbox').fill(one)
    await send()
    await isIn(phone)
    network = 'two'
    await phone.reload()
    await isIn(phone)
    await other.getByRole('textbox').fill(two)
    await die()
    await counts(one as never)
    await send(other)
    await isIn(other)
    await counts(one as never, two as never)
    await lecturer.run({ do: 'close' })
    await die()
    await lecturer.run({ do: 'restore', id: poll![0] })
    await expect.poll(listed).toEqual(laid)
    await counts(['A'], ['B'])
    for (const [tab, sentence] of [[phone, 'dust reaches Seoul'], [other, 'trade was small']] as const)
      await tab.locator('main').getByText(words.because.said({ sentence })).waitFor()
    await other.context().close()
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

describe('a small phone', () => {
  let texts: Awaited<ReturnType<typeof composeApart>>[]
  let inKorean: typeof page
  beforeAll(async () => {
    texts = await Promise.all(['', 'ko'].map(composeApart))
    inKorean = await buildVotePage({ ...pageSource, editions: { ko: texts[1]!.words } })
  })
  /** What is whole between the upper edge and the button to send, what stands out of sight, and whether the signs say so. */
  const look = () => phone.evaluate(() => {
    const [form, end] = [document.querySelector('form')!, document.querySelector('.end')!.getBoundingClientRect()]
    const bottoms = (selector: string) => [...document.querySelectorAll(selector)].map(each => each.getBoundingClientRect()).filter(({ top, bottom }) => top >= 0 && bottom <= end.top + 1).length
    return {
      options: bottoms('.option'),
      fields: bottoms('textarea'),
      hasSend: end.bottom <= innerHeight && end.top > 0,
      isWide: document.documentElement.scrollWidth > innerWidth,
      above: [form.classList.contains('above'), document.querySelector('h1')!.getBoundingClientRect().top < 0],
      below: [form.classList.contains('below'), form.getBoundingClientRect().bottom > innerHeight + 5],
    }
  })

  it.each([['en', 360, 740], ['en', 390, 844], ['en', 320, 640], ['ko', 360, 740], ['ko', 390, 844], ['ko', 320, 640]] as const)('in "%s" of %d x %d has all explanations and the button in sight, and an arrow wherever there is more', async (language, width, height) => {
    await open.close()
    open = await openRoom(undefined, { texts: { ko: pairTexts(texts[0]!.questions, texts[1]!.questions) } }, 0, inKorean)
    await lead()
    await context.close()
    context = await browser.newContext({ locale: language, viewport: { width, height } })
    phone = await visit(context)
    const said = language === 'ko' ? readWords(`{"ko":${texts[1]!.words}}`).ko! : words
    if (language === 'ko')
      await phone.getByRole('button', { name: said.proposed }).click()
    for (const [id, fields] of [['explanations-first', 0], ['explanations-again', 1]] as const) {
      await ask([id, findPoll(id)!])
      await phone.getByRole('button', { name: said.send }).waitFor()
      await phone.getByRole('radio').nth(3).waitFor()
      await expect.poll(look, { message: id }).toMatchObject({ hasSend: true, isWide: false, options: width < 360 ? expect.any(Number) : 4, above: [false, false] })
      // an observer sets the sign, a moment after the form has its size
      await expect.poll(async () => new Set((await look()).below).size, { message: `${id}: below` }).toBe(1)
      await phone.getByRole('radio').nth(3).check()
      await phone.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await expect.poll(async () => {
        const { above, ...seen } = await look()
        return { ...seen, above: above[0] === above[1] }
      }, { message: id }).toMatchObject({ hasSend: true, below: [false, false], above: true, fields })
      await phone.evaluate(() => scrollTo(0, 0))
      // in full, where it is asked for
      const more = phone.getByRole('button', { expanded: false }).first()
      await more.click()
      await phone.locator('.option').first().getByRole('paragraph').waitFor()
      expect(await phone.locator('.option').first().getByRole('paragraph').textContent()).toMatch(language === 'ko' ? /러시아/ : /a gateway to Russia/)
      await phone.getByRole('button', { name: said.send }).click()
      await phone.locator('main').getByText(said.counted).waitFor()
    }
    expect(faults).toEqual([])
  })
})

it('the lecturer’s remote says that the class has ended, and tries nothing more; one that slept meanwhile says so, too', async () => {
  const remote = await context.newPage()
  await remote.goto(`${open.http}/remote#${open.room.secret}`)
  await remote.locator('main').getByText(words.remote.none).waitFor()
  await fetch(`${open.http}/class/end`, { method: 'POST', headers: { authorization: `Bearer ${open.room.secret}` } })
  await remote.locator('main').getByText(words.remote.ended).waitFor()
  await remote.reload()
  await remote.locator('main').getByText(words.remote.ended).waitFor()
  expect(await remote.getByText(words.offline).count()).toBe(0)
})

describe('a phone of a Korean reader', () => {
  // whatever is translated when: each text is a word of Hangul with a number, and the slots that it has
  const made = new Map<string, string>()
  function say(text: string): string {
    made.set(text, made.get(text) ?? [`말${1000 + made.size}`, ...text.match(/\{\w+\}/g) ?? []].join(' '))
    return made.get(text)!
  }
  const editions = { ko: JSON.stringify(JSON.parse(writeWords(words)), (_, word: unknown) => typeof word === 'string' ? say(word) : word) }
  const korean = readWords(`{"ko":${editions.ko}}`).ko!
  const texts = { ko: Object.fromEntries(Object.entries(composeTexts()).map(([id, { texts }]) => [id, Object.fromEntries(texts.map(text => [text, say(text)]))])) }
  let inKorean: typeof page
  beforeAll(async () => { inKorean = await buildVotePage({ ...pageSource, editions }) })
  beforeEach(async () => {
    await open.close()
    open = await openRoom(undefined, { texts }, 0, inKorean)
    await lead()
    await context.close()
    context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 320, height: 640 } })
    phone = await visit(context)
  })
  const press = (name: string, tab = phone) => tab.getByRole('button', { name }).click()
  const inMain = (text: string, tab = phone) => tab.locator('main').getByText(text).waitFor()
  /** Texts whose language is not that of what stands around them. */
  const listForeign = () => phone.locator('main [lang]').evaluateAll(all => all.map(each => [each.getAttribute('lang'), each.textContent]))

  it('is offered Korean and begins in English; then it reads, votes, changes its mind in English, and reads on', async () => {
    const id = 'q-pollution-silence'
    const said = texts.ko[id]!
    const question = questions[id]
    await inMain(words.waiting)
    await press(korean.proposed)
    await inMain(korean.waiting)
    await phone.getByText(korean.unread).waitFor()
    expect(await phone.evaluate(() => [document.documentElement.lang, document.title])).toEqual(['ko', korean.title])
    const ballot = await ask([id, question])
    await phone.getByRole('heading', { name: said[question.stem] }).waitFor()
    expect(await phone.locator('main').textContent()).not.toMatch(/[a-z]{3}/)
    await phone.getByRole('radio').first().check()
    await press('English')
    await phone.getByRole('heading', { name: question.stem }).waitFor()
    expect(await phone.getByRole('radio').first().isChecked(), 'what is chosen and not sent').toBe(true)
    await send()
    await inMain(words.counted)
    await press('한국어')
    await inMain(korean.counted)
    await phone.reload()
    await inMain(korean.counted)
    const second = await visit(context)
    await inMain(korean.counted, second)
    await press('English', second)
    await press(words.change, second)
    await second.getByRole('radio').nth(1).check()
    await send(second)
    await counts(['B'])
    await press('English')
    await inMain(words.twice)
    await press('한국어')
    await press(korean.here)
    await phone.getByRole('heading', { name: said[question.stem] }).waitFor()
    await lecturer.run({ do: 'close' })
    await inMain(korean.closed)
    expect(await phone.locator('main').textContent()).not.toMatch(/[a-z]{3}/)
    const result = { v: 1, ballot, rounds: [{ round: 1, voters: 4, counts: [{ id: 'A', label: 'A', count: 3 }] }] } as const
    await lecturer.run({ do: 'answer', answer: composeAnswer({ id, question, ballot }, deckShowing, { sources: listPlaces(question), link: null }), result: result as never })
    for (const { why } of question.options)
      await inMain(said[why]!)
    expect(await phone.locator('main').textContent()).not.toMatch(/[a-z]{3}/)
    await phone.evaluate(axe.source)
    expect((await phone.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())).violations.map(({ id }) => id)).toEqual([])
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    open.wire.end()
    await inMain(korean.ended)
    await expect.poll(() => phone.evaluate(() => Object.values(localStorage))).toEqual(['ko'])
    expect(faults).toEqual([])
  })

  it('reads what has no Korean in English, whole and marked so, and a language that nobody has as English', async () => {
    await press(korean.proposed)
    const { id, question } = writeOwn({ stem: 'Is 21세기 long?', options: ['Yes', 'No'] }, makeId(ballotLength))
    await lecturer.run({ do: 'ask', id, question })
    await phone.getByRole('heading', { name: question.stem }).waitFor()
    await inMain(korean.ask.single)
    expect(await listForeign()).toEqual([['en', question.stem], ['ko', '세기'], ['en', 'AYesBNo']])
    await phone.getByRole('radio').nth(1).check()
    await press(korean.send)
    await inMain(korean.counted)
    await counts(['B'])
    await phone.evaluate(() => Object.keys(localStorage).filter(key => key.includes('language')).forEach(key => localStorage.setItem(key, '__proto__')))
    await phone.reload()
    await inMain(words.counted)
  })

  it('has its choice over a sentence that is being written, and with storage blocked as well', async () => {
    const blocked = await browser.newContext({ locale: 'ko-KR' })
    await blocked.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } }))
    const tab = await visit(blocked)
    await press(korean.proposed, tab)
    await ask(['explanations-again', findPoll('explanations-again')!])
    await tab.getByLabel(korean.because.label).fill('the green belt')
    await press('English', tab)
    expect(await tab.getByLabel(words.because.label).inputValue()).toBe('the green belt')
    await press('한국어', tab)
    await inMain(korean.because.kept, tab)
    expect(await tab.getByLabel(korean.because.label).inputValue()).toBe('the green belt')
    await blocked.close()
  })
})
