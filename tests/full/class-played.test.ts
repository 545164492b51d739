/**
 * A class, played against the real server: the lecturer's window, the wall, phones in pages of their own and simulated ones; two questions with
 * discussion and a figure to guess, the lecturer's window reloaded in the middle. What must never happen is looked for at each step.
 */
import type { Connection } from '@deck/live-class/client/connect'
import type { RoomMessage, State } from '@deck/live-class/protocol/messages'
import type { LiveClass } from '@deck/live-class/server/open-class'
import type { ChoiceQuestion } from '@deck/questions'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-chromium'
import type { GuessId } from '../../data/guesses.ts'
import { findPort } from '@deck/command-line/programs'
import { connect } from '@deck/live-class/client/connect'
import { buildVotePage } from '@deck/live-class/server/build-page'
import { makeRoom } from '@deck/live-class/server/make-room'
import { openClass } from '@deck/live-class/server/open-class'
import { serveBuild } from '@deck/live-class/server/serve-build'
import { en } from '@deck/words'
import { liveClass as words } from '@deck/words/class'
import { enVote } from '@deck/words/vote'
import { voteIds } from 'slidev-addon-lesson/quiz/polls.ts'
import { checkLegibility, mostWordsTogether } from 'slidev-addon-lesson/shell/legibility.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guesses } from '../../data/guesses.ts'
import { inquiry } from '../../data/inquiry.ts'
import { questions } from '../../data/questions/index.ts'
import { presenterLink } from '../../packages/cli/live/class-options.ts'
import { pageSource } from '../../packages/cli/live/page-source.ts'
import { measureTexts } from '../../packages/cli/walk-legibility.ts'
import { makeId } from '../../packages/live-class/tests/simulate/class-room.ts'
import { countLines } from '../support/find-hidden.ts'
import { currentSlide, launchBrowser, openSlide, watch } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

const slides = readSlides()
const quizzes = slides.flatMap(({ body, front }) => {
  const id = body.match(/<QuizCard id="([^"]+)"/)?.[1] as keyof typeof questions | undefined
  return id ? [{ slide: front.routeAlias!, asks: questions[id].stem, four: questions[id].type === 'single' && (questions[id] as ChoiceQuestion).options.length === 4 }] : []
})
const [choice] = quizzes.filter(({ four }) => four) as [typeof quizzes[number]]
const figure = slides.flatMap(({ body, front }) => {
  const id = body.match(/<GuessFirst id="([^"]+)"/)?.[1] as GuessId | undefined
  return id ? [{ slide: front.routeAlias!, asks: guesses[id].asks }] : []
})[0]!

const room = makeRoom()
let live: LiveClass
let server: Awaited<ReturnType<typeof serveBuild>>
let browser: Browser
let context: BrowserContext
let errors: ReturnType<typeof watch>
let origin: string
let presenter: Page
let wall: Page
let phones: Page[]

beforeAll(async () => {
  const port = await findPort(3710)
  live = await openClass({ room, port, hosts: ['192.0.2.7'], address: '192.0.2.7', hasStudents: false }, await buildVotePage(pageSource))
  server = await serveBuild({ lecturer: 'dist-lecturer', students: null }, live, port)
  origin = `http://localhost:${port}/`
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  errors = watch(context, origin)
  presenter = await context.newPage()
  await presenter.setViewportSize({ width: 1440, height: 900 })
  wall = await context.newPage()
})
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
  await live?.close()
})

const panel = () => presenter.getByRole('region', { name: words.region })
const press = (name: string) => panel().getByRole('button', { name, exact: true }).click()
const sees = (text: string) => panel().getByText(text, { exact: true }).first().waitFor()
async function turnTo({ slide, asks }: { slide: string, asks: string }) {
  await presenter.evaluate(name => location.hash = `#/presenter/${name}`, slide)
  await presenter.waitForURL(new RegExp(`/presenter/(?:${slide}|${slides.findIndex(({ front }) => front.routeAlias === slide) + 1})`))
  await currentSlide(wall).getByRole('heading', { name: asks }).waitFor()
}
/** A phone of somebody in the class. */
async function openPhone() {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })).newPage()
  await page.goto(`${origin}vote#${room.id}`)
  return page
}
async function send(phone: Page, at: number) {
  await phone.locator('form label').nth(at).click()
  await phone.getByRole('button', { name: enVote.send }).click()
  await phone.getByText(enVote.counted).first().waitFor()
}

/** Phones without a page, with the phone's own connection. */
interface Simulated { client: string, connection: Connection, state: () => State | undefined }
const crowd: Simulated[] = []
async function openCrowd(count: number) {
  await Promise.all(Array.from({ length: count }, () => new Promise<void>((done) => {
    const client = makeId()
    let state: State | undefined
    const connection = connect({ url: `ws://localhost:${new URL(origin).port}/class/wire`, hello: { do: 'join', room: room.id, phone: client } }, {
      link: isUp => isUp && done(),
      message: (text) => { state = (JSON.parse(text) as RoomMessage).state },
    })
    crowd.push({ client, connection, state: () => state })
  })))
}
/** All of them vote at once. */
async function voteAll(choose: (i: number) => unknown) {
  await expect.poll(() => crowd.every(one => one.state()?.phase === 'open')).toBe(true)
  return Promise.all(crowd.map(({ client, connection, state }, i) => connection.ask({ do: 'vote', id: client, ballot: state()!.ballot!, round: state()!.round, choice: choose(i) })))
}
const wallText = () => currentSlide(wall).textContent()
/** The wall shows how many voted and where phones come in, and nobody's choice; a hall can read it. */
async function wallHides(votes: number, most?: number) {
  await currentSlide(wall).getByText(words.votes({ count: votes }), { exact: true }).waitFor()
  const code = currentSlide(wall).getByRole('img', { name: words.joinSays({ address: `192.0.2.7:${new URL(origin).port}/vote` }) })
  await expect.poll(() => code.boundingBox().then(box => box!.y + box!.height), { message: 'a phone reads the whole code' }).toBeLessThanOrEqual(wall.viewportSize()!.height)
  await expect.poll(wallText).toContain(`192.0.2.7:${new URL(origin).port}/vote`)
  expect(await wallText()).not.toMatch(/\d%/)
  expect(await currentSlide(wall).locator('.bar, .class-board li').count()).toBe(0)
  await expect.poll(async () => checkLegibility(await wall.evaluate(measureTexts), most)).toEqual([])
}

describe('a class on its phones', () => {
  it('comes to its first vote with six presses from the command on', async () => {
    let presses = 0
    const click = async (button: Locator) => {
      presses++
      await button.click()
    }
    await presenter.goto(presenterLink(Number(new URL(origin).port), { secret: room.secret, plan: { link: 'single-hour', first: 1 } }))
    await sees(words.here({ count: 0 }))
    const [opened] = await Promise.all([context.waitForEvent('page'), click(presenter.getByRole('button', { name: en.lecture.openAudience }))])
    await opened.locator('body').press('f')
    presses++
    await click(panel().getByRole('button', { name: words.joinShow }))
    await click(presenter.getByRole('button', { name: en.pace.start }))
    await presenter.keyboard.press('PageDown')
    presses++
    await click(panel().getByRole('button', { name: words.start }))
    await currentSlide(opened).getByRole('heading', { name: figure.asks }).waitFor()
    await currentSlide(opened).getByText(words.votes({ count: 0 }), { exact: true }).waitFor()
    expect(presses).toBe(6)
    await opened.close()
    // a small laptop in a lecture that is late: the notes keep ten lines beside the class and what can be skipped
    await presenter.setViewportSize({ width: 1024, height: 768 })
    const soon = new Date(Date.now() + 5 * 60_000)
    await presenter.getByLabel(en.pace.plannedEnd).fill(`${String(soon.getHours()).padStart(2, '0')}:${String(soon.getMinutes()).padStart(2, '0')}`)
    await presenter.getByLabel(en.pace.plannedEnd).press('Enter')
    await presenter.getByRole('region', { name: en.pace.region, exact: true }).getByText(/^You can skip/).waitFor()
    await presenter.evaluate(() => { location.hash = '#/presenter/two-cases?plan=single-hour' })
    const notes = presenter.getByRole('group', { name: en.chrome.notesText })
    await notes.getByText('We compare two cases').waitFor()
    await expect.poll(() => notes.evaluate(countLines)).toBeGreaterThanOrEqual(10)
    await presenter.setViewportSize({ width: 1440, height: 900 })
    await presenter.getByRole('button', { name: en.pace.endOf.lecture }).click()
    await presenter.getByRole('button', { name: en.pace.endSure }).click()
    await presenter.goto('about:blank')
  })

  it('joins, votes, talks and votes again; nobody sees results before they are shown', async () => {
    await presenter.goto(`${origin}#/presenter/${choice.slide}?class=${room.secret}`)
    await openSlide(wall, origin, choice.slide)
    await sees(words.here({ count: 0 }))
    await expect.poll(() => presenter.url()).not.toContain(room.secret)
    phones = [await openPhone(), await openPhone(), await openPhone()]
    await openCrowd(20)
    await sees(words.here({ count: 23 }))
    await press(words.start)
    await currentSlide(wall).locator('.option').nth(3).waitFor()
    await wallHides(0)
    await Promise.all(phones.map((phone, i) => send(phone, i % 2)))
    await voteAll(i => ['ABCD'[i % 4]])
    await wallHides(23)
    await press(words.close)
    await phones[0]!.getByText(enVote.closed).first().waitFor()
  })

  it('is found again whole by a lecturer’s window that is reloaded in the middle', async () => {
    await presenter.reload()
    await sees(words.votes({ count: 23 }))
    await sees(words.here({ count: 23 }))
    await press(words.discuss({ minutes: 1 }))
    await phones[0]!.getByText(enVote.discuss).first().waitFor()
    await currentSlide(wall).getByRole('timer').waitFor()
    await wallHides(23)
    await press(words.second)
    await wallHides(0)
    // a phone that is reloaded comes back to the question, and its second vote counts once
    await phones[1]!.reload()
    for (const phone of phones)
      await send(phone, 0)
    await phones[1]!.reload()
    await phones[1]!.getByText(enVote.counted).first().waitFor()
    await voteAll(() => ['A'])
    await wallHides(23)
    await press(words.close)
    await press(words.show)
    await currentSlide(wall).getByText(en.quiz.votesInAllThen({ first: 23, second: 23 })).waitFor()
    expect(await currentSlide(wall).locator('.option .vote').count(), 'first and second vote of each option').toBe(8)
    await phones[2]!.getByText(enVote.votes).first().waitFor()
    const late = await context.newPage()
    await openSlide(late, origin, choice.slide, '?clicks=1')
    await currentSlide(late).getByText(en.quiz.votesInAllThen({ first: 23, second: 23 })).waitFor()
    await late.close()
    expect(await phones[0]!.getByText(enVote.answer, { exact: true }).count(), 'the answer is still to come').toBe(0)
    await press(words.answer)
    await phones[0]!.getByText(enVote.answer, { exact: true }).first().waitFor()
    await currentSlide(wall).locator('.option.right').first().waitFor()
  })

  it('has room for the code beside the explanations, at the beginning and at the end', async () => {
    for (const id of voteIds) {
      await turnTo({ slide: slides.find(({ body }) => body.includes(`<ExplanationVote id="${id}"`))!.front.routeAlias!, asks: inquiry.question })
      await press(words.start)
      await wallHides(0, mostWordsTogether)
      await press(words.close)
    }
  })

  it('takes figures, ends, and leaves counts alone in the report', async () => {
    await turnTo(figure)
    await presenter.getByRole('button', { name: en.pace.start }).click()
    await presenter.getByRole('button', { name: en.pace.leave }).click()
    await press(words.start)
    await wallHides(0)
    await voteAll(i => i % 2 ? '3' : '17')
    await wallHides(20)
    // the clicker in the wall's window: the vote closes, the guesses come, and then the figure beside them
    const columns = () => currentSlide(wall).locator('.guess-line .column b').allInnerTexts()
    const given = currentSlide(wall).getByText(en.inquiry.whyTheGap)
    await wall.keyboard.press('PageDown')
    await phones[0]!.getByText(enVote.closed).first().waitFor()
    expect([await columns(), await given.count()]).toEqual([[], 0])
    await wall.keyboard.press('ArrowDown')
    await expect.poll(columns).toEqual(['10', '10'])
    await phones[0]!.getByText(enVote.votes, { exact: true }).first().waitFor()
    expect(await given.count()).toBe(0)
    await wall.keyboard.press('Space')
    await given.waitFor()
    expect(await columns()).toEqual(['10', '10'])
    await phones[0]!.getByText(enVote.answer, { exact: true }).first().waitFor()
    await press(words.end)
    await press(words.endSure)
    await sees(words.stands.ended)
    await phones[0]!.getByText(enVote.ended).first().waitFor()
    for (const { connection } of crowd)
      connection.close()
    await presenter.getByRole('button', { name: en.pace.endOf.lecture }).click()
    await presenter.getByRole('button', { name: en.pace.endSure }).click()
    await presenter.goto(`${origin}#/lectures`)
    const rows = presenter.getByRole('table', { name: en.lectures.phoneVotes }).locator('tbody tr')
    await rows.first().waitFor()
    await expect.poll(() => rows.first().textContent()).toContain(`${en.lectures.phoneVoters}20`)
    const keptHere = await presenter.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(keptHere).toMatch(/voters\W+20\b/)
    expect(crowd.filter(({ client }) => keptHere.includes(client)), 'phones by their ids').toEqual([])
    expect(errors.outside).toEqual([])
  })
})
