/**
 * A phone that follows the hall's slides: the page to vote, the students' deck in its frame, the real server.
 * Why end to end: two pages talk, one of them is a build, and what a phone fetches is counted where it is asked for.
 */
import type { LiveClass } from '@deck/live-class/server/open-class'
import type { Question } from '@deck/questions'
import type { BrowserContext, FrameLocator, Page } from 'playwright-chromium'
import type { Called } from '../../packages/live-class/tests/simulate/class-room.ts'
import { findPort } from '@deck/command-line/programs'
import { composeQuestion } from '@deck/live-class/protocol/compose-question'
import { ballotLength } from '@deck/live-class/protocol/ids'
import { buildVotePage } from '@deck/live-class/server/build-page'
import { makeRoom } from '@deck/live-class/server/make-room'
import { openClass } from '@deck/live-class/server/open-class'
import { serveBuild } from '@deck/live-class/server/serve-build'
import { computeAnswer, kindOf, optionsOf } from '@deck/questions'
import { enVote as words } from '@deck/words/vote'
import { deckShowing } from 'slidev-addon-lesson/class/deck-showing.ts'
import { answerWords } from 'slidev-addon-lesson/quiz/answer-words.ts'
import { layoutQuestion } from 'slidev-addon-lesson/quiz/layout.ts'
import { findPoll } from 'slidev-addon-lesson/quiz/polls.ts'
import { readSteps } from 'slidev-addon-lesson/quiz/quiz-steps.ts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { pageSource } from '../../packages/cli/live/page-source.ts'
import { call, makeId } from '../../packages/live-class/tests/simulate/class-room.ts'
import { launchBrowser } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

const bank: Readonly<Record<string, Question>> = questions
const slides = readSlides()
/** Slides that ask something, with what they ask and the step at which the hall has the answer; Infinity where it has none there. */
const asking = slides.flatMap(({ body, front }) => {
  const [, part, id] = /<(QuizCard|PreQuestion|TryFirst|GuessFirst|ExplanationVote) id="([^"]+)"/.exec(body) ?? []
  const question = id === undefined ? undefined : bank[id] ?? findPoll(id)
  const before = ({ PreQuestion: 'part', TryFirst: 'picture' } as const)[part as 'PreQuestion']
  const total = Number(front.clicks ?? 0)
  return question ? [{ slide: front.routeAlias!, id: id!, part: part!, question, total, answer: readSteps(question, total, before).answer ?? Infinity }] : []
})
const plain = slides.filter(({ front }) => front.layout === undefined && !asking.some(({ slide }) => slide === front.routeAlias)).map(({ front }) => front)
const [one, two] = plain as [typeof plain[number], typeof plain[number]]
const quiz = asking.find(({ part }) => part === 'QuizCard')!

const room = makeRoom()
let origin: string
let live: LiveClass
let server: Awaited<ReturnType<typeof serveBuild>>
let browser: Awaited<ReturnType<typeof launchBrowser>>
let context: BrowserContext
let phone: Page
let lecturer: Called
const faults: string[] = []

beforeAll(async () => {
  const port = await findPort(3760)
  origin = `http://localhost:${port}`
  // as on a host, where whoever comes is a phone
  live = await openClass({ room, port, hosts: [], address: null, hasStudents: true, url: origin }, await buildVotePage(pageSource))
  server = await serveBuild({ lecturer: null, students: 'dist', isHost: true }, live, port)
  browser = await launchBrowser()
})
beforeEach(async () => {
  faults.length = 0
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  phone = await context.newPage()
  phone.on('pageerror', error => faults.push(error.message))
  phone.on('console', message => message.type() === 'error' && faults.push(message.text()))
})
afterEach(async () => {
  await context.close()
  expect(faults).toEqual([])
})
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
  await live?.close()
})

function move(slide: string, click = 0) {
  return lecturer.send({ do: 'desk', desk: { title: '', place: '', notes: [], pace: '', isBlack: false, actions: [], at: { slide, click } } })
}
const frame = (): FrameLocator => phone.frameLocator('iframe')
const main = () => phone.locator('main')
const button = (name: string) => phone.getByRole('button', { name, exact: true })

it('fetches nothing of the deck before it follows; a vote comes to the front, and then the slide; and it stops', async () => {
  lecturer = await call({ url: `${origin.replace('http', 'ws')}/class/wire`, secret: room.secret })
  const asked: string[] = []
  phone.on('request', request => asked.push(new URL(request.url()).pathname))
  await phone.goto(`${origin}/vote#${room.id}`)
  await main().getByText(words.waiting).waitFor()
  expect(await button(words.follow.start).count(), 'no slide is known').toBe(0)
  move(one.routeAlias!)
  await button(words.follow.start).waitFor()
  expect(new Set(asked)).toEqual(new Set(['/vote', '/class/reached']))

  await button(words.follow.start).click()
  await frame().getByRole('heading', { level: 1, name: one.title! }).waitFor()
  expect(await main().isVisible()).toBe(false)
  move(two.routeAlias!)
  await frame().getByRole('heading', { level: 1, name: two.title! }).waitFor()
  await expect.poll(() => frame().getByRole('status').allTextContents()).toContain(two.title)
  move('no-such-slide')
  await frame().getByText('not in this deck').waitFor()
  move(quiz.slide, 1)
  await frame().getByRole('heading', { level: 1, name: quiz.question.stem }).waitFor()

  const ballot = makeId(ballotLength)
  await lecturer.run({ do: 'ask', id: quiz.id, question: composeQuestion({ id: quiz.id, question: quiz.question, ballot }, deckShowing) })
  await main().getByRole('heading', { name: quiz.question.stem }).waitFor()
  expect(await button(words.follow.stop).isVisible()).toBe(false)
  await phone.locator('form label').first().click()
  await button(words.send).click()
  await main().getByText(words.counted).waitFor()
  await lecturer.run({ do: 'close' })
  await main().getByText(words.closed).waitFor()
  move(two.routeAlias!)
  await button(words.follow.vote).click()
  await main().getByText(words.closed).waitFor()
  await button(words.follow.back).click()
  await frame().getByRole('heading', { level: 1, name: two.title! }).waitFor()

  await phone.reload()
  await frame().getByRole('heading', { level: 1, name: two.title! }).waitFor()
  await button(words.follow.stop).click()
  await button(words.follow.start).waitFor()
  expect(await phone.locator('iframe').count()).toBe(0)
})

/** Opens the page that follows in a page that is no part of the deck, as the page to vote is none. */
async function openFrame() {
  const body = '<title>.</title><link rel="icon" href="data:,"><script>onmessage = () => { document.title = "asked" }</script><iframe src="/#/follow" width="390" height="800"></iframe>'
  await phone.route(`${origin}/outside`, route => route.fulfill({ contentType: 'text/html', body }))
  await phone.goto(`${origin}/outside`)
  await expect.poll(() => phone.title()).toBe('asked')
}
/** What can be seen of a slide at a step; what is held back stands there and is not visible. */
async function readStep(slide: string, click: number): Promise<string> {
  await phone.evaluate(follow => document.querySelector('iframe')!.contentWindow!.postMessage({ follow }, '*'), { slide, click })
  const here = frame().locator(`.followed[data-slide="${slide}"][data-click="${click}"]`)
  await here.locator('h1').waitFor()
  // eslint-disable-next-line unicorn/prefer-dom-node-text-content
  return (await here.innerText()).replace(/\s+/g, ' ')
}

it('says no answer that the hall has yet to see, and each that it has', async () => {
  await openFrame()
  for (const { slide, id, question, total, answer, part } of asking) {
    const shown = layoutQuestion(id, question)
    const isStance = question.isPoll && 'options' in question
    const right = kindOf(question).right(answerWords, shown, computeAnswer(id, question))
    const reasons = [...optionsOf(shown).flatMap(option => 'why' in option ? [option.why] : []), ...'why' in question ? [question.why] : []]
    const secret = isStance ? [] : [right.shown, right.spoken, ...reasons, '✓'].filter(Boolean)
    for (let click = 0; click <= total; click++) {
      const text = await readStep(slide, click)
      if (click < answer)
        expect(secret.filter(each => text.includes(each)), `${slide}, step ${click}`).toEqual([])
      else if (part === 'QuizCard')
        expect(text, `${slide}, step ${click}`).toMatch(/Answer: /)
    }
  }
  expect(asking.length).toBeGreaterThan(10)
})

it('shows no more of a slide than its step does', async () => {
  await openFrame()
  const stepped = plain.filter(({ clicks }) => Number(clicks ?? 0) > 0)
  const same: string[] = []
  for (const { routeAlias } of stepped) {
    const seen = new Set<string>()
    for (const click of [0, 1]) {
      const text = await readStep(routeAlias!, click)
      // what is said last comes whatever the picture does
      const gist = await frame().locator('.gist').allTextContents()
      seen.add(text.replace(gist.join('').trim().replace(/\s+/g, ' '), '').replace(/ +/g, ' ').trim())
    }
    if (seen.size === 1)
      same.push(routeAlias!)
  }
  expect(same).toEqual([])
  expect(stepped.length).toBeGreaterThan(10)
})
