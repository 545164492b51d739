/**
 * Measures a live class: phones connect, vote in a burst, lose their connection and come back; cockpit and wall count along.
 *
 * usage: npm run bench:class [-- --phones N] [-- --pages N] [-- --loss PERCENT] [-- --dropping PERCENT]
 */
import type { ClassWords } from '@deck/bench'
import type { Showing } from '@deck/live-class/protocol/compose-question'
import type { ChoiceQuestion } from '@deck/questions'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  dropSome, dropWithin, findPercentile, openPhones, openWindows, playLecture, readFrames, readLoad, startTarget,
  timePages, voteAll,
} from '@deck/bench'
import { defineCommand, readOptions, refuseCall, runDirectly, whenStopped } from '@deck/command-line'
import { composeQuestion } from '@deck/live-class/protocol/compose-question'
import { countVoters } from '@deck/live-class/protocol/fold-rare'
import { ballotLength } from '@deck/live-class/protocol/ids'
import { call, makeId, until } from '@deck/live-class/simulate/class-room'
import { questions } from '#article/questions'
import { answerWords } from '../components/quiz/answer-words.ts'
import { deckSeed } from '../components/quiz/layout.ts'
import { liveClass as words } from '../locales/en-class.ts'
import { enVote } from '../locales/en-vote.ts'
import { readSlides } from '../tests/support/read-chapters.ts'
import { pageSource } from './live/page-source.ts'

const help = `npm run bench:class [-- --phones N] [-- --pages N] [-- --burst SECONDS] [-- --loss PERCENT] [-- --dropping PERCENT]
npm run bench:class -- --slow

  --phones N        how many phones without a page (default 300)
  --pages N         how many real pages in Chromium besides, with cockpit and wall (default 0); needs the lecturer's build
  --dist DIR        the lecturer's build (default dist-lecturer)
  --burst SECONDS   within which time all of them vote (default 10)
  --loss PERCENT    of the packets between phones and server that are lost and sent again (default 0)
  --dropping PERCENT
                    of the phones that lose their connection while all vote, and come back (default 0)
  --shots DIR       plays a lecture of three questions instead, with pictures of each step; takes --pages and --phones
  --slow            the page's size, and when a phone can vote on a slow line, beside a lean reveal.js deck
`
const text = (value: string) => ({ type: 'string', default: value } as const)
const options = {
  phones: text('300'),
  pages: text('0'),
  burst: text('10'),
  loss: text('0'),
  dropping: text('0'),
  dist: text('dist-lecturer'),
  shots: { type: 'string' },
  slow: { type: 'boolean' },
} as const

function readCount(option: 'phones' | 'pages' | 'burst' | 'loss' | 'dropping', value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 0)
    refuseCall(`--${option} takes a whole number, not "${value}".`, help)
  return count
}

/** What is measured. @throws Refusal where an option is wrong */
function readSetting(args: readonly string[]) {
  const values = readOptions(args, help, options)
  const [simulated, pages, seconds, percent, dropping] = (['phones', 'pages', 'burst', 'loss', 'dropping'] as const).map(option => readCount(
    option,
    values[option],
  )) as [number, number, number, number, number]
  if (pages && !existsSync(`${values.dist}/index.html`))
    refuseCall(`--pages needs the lecturer's build: "${values.dist}" holds none. npm run build:lecturer makes one.`, help)
  return { ...values, simulated, pages, burst: seconds * 1000, loss: percent / 100, dropping: dropping / 100, count: simulated + pages }
}
type Setting = ReturnType<typeof readSetting>

const slides = readSlides()
/** Slides that ask a question with four options, and one on which a figure is guessed. */
const quizzes = slides.flatMap(({ body, front }) => {
  const id = body.match(/<QuizCard id="([^"]+)"/)?.[1] as keyof typeof questions | undefined
  return id && questions[id].type === 'single' && (questions[id] as ChoiceQuestion).options.length === 4 ? [{ id, alias: front.routeAlias! }] : []
})
const slide = quizzes[0]!
const guess = slides.find(({ body }) => body.includes('<GuessFirst '))!
const classWords: ClassWords = { panel: words, phone: enVote }
const showing: Showing = { words: answerWords, seed: deckSeed }
/** The message of the question with options. */
const askSlide = (ballot: string) => composeQuestion({ id: slide.id, question: questions[slide.id], ballot }, showing)
const ms = (time: number) => `${Math.round(time)} ms`

async function openTarget(setting: Setting) {
  const target = await startTarget(setting.dist, setting.loss, pageSource)
  whenStopped(target.close)
  return target
}

async function measure(setting: Setting) {
  const { simulated, pages, burst, loss, dropping, count } = setting
  const target = await openTarget(setting)
  const lead = () => call({ url: target.lecturer, secret: target.room.secret })
  const lecturer = await lead()
  const windows = pages ? await openWindows(target, slide.alias, pages, classWords) : null

  const began = performance.now()
  const phones = await openPhones(target, simulated)
  const connected = performance.now() - began
  await windows?.sees(words.here({ count }))
  const idle = readLoad(target.pid)
  const opened = performance.now()
  if (windows) {
    await windows.press(words.start)
  }
  else {
    await lecturer.run({ do: 'ask', id: slide.id, question: askSlide(makeId(ballotLength)) })
  }
  await until(() => phones.every(({ state }) => state?.phase === 'open'))
  const opensAfter = performance.now() - opened
  await windows?.countFrames()

  /**
   * When each vote was sent; and when the lecturer's window knew of so many. Votes are counted as they come: the first that is known is the
   * first that was sent.
   */
  const [sent, known]: [number[], number[]] = [[], []]
  lecturer.socket.addEventListener('message', () => {
    lecturer.heard.splice(0, lecturer.heard.length - 1)
    const voters = countVoters(lecturer.last()?.tallies[0] ?? {})
    while (known.length < voters)
      known.push(performance.now())
  })
  const start = performance.now()
  const [taken, shown, dropped] = await Promise.all([voteAll(phones, burst, sent), windows?.voteAll(burst, sent), dropWithin(phones, dropping, burst)])
  await Promise.race([until(() => known.length >= count), sleep(5000)])
  const counted = known.map((at, i) => at - sent[i]!)
  const busy = readLoad(target.pid)
  const seconds = (performance.now() - start) / 1000
  const frames = windows && await Promise.all([readFrames(windows.cockpit), readFrames(windows.wall)])
  await windows?.sees(words.votes({ count }))
  const back = await dropSome(phones)
  const reloaded = await windows?.reload(words.votes({ count }))

  const again = performance.now()
  const fresh = (await lead()).last()!
  const recovered = performance.now() - again
  console.table({
    'phones': `${simulated} simulated, ${pages} pages`,
    'packets lost': loss ? `${loss * 100}% (${target.countLost()})` : 'none',
    ...dropping && { 'phones that dropped while they voted': dropped },
    'all connected, with the state, after': ms(connected),
    'all told that the vote is open after': ms(opensAfter),
    'votes counted': `${known.length} of ${count}`,
    'vote to lecturer, median': ms(findPercentile(counted, 0.5)),
    'vote to lecturer, 95th percentile': ms(findPercentile(counted, 0.95)),
    'vote to phone\'s receipt, 95th percentile': ms(findPercentile(taken, 0.95)),
    ...windows && { 'press to receipt on a page, median and 95th percentile': `${ms(findPercentile(shown!, 0.5))}, ${ms(findPercentile(shown!, 0.95))}` },
    ...frames
    && Object.fromEntries(
      ['cockpit', 'wall'].map((each, i) => [`frames a second, ${each} (longest)`, `${frames[i]!.perSecond.toFixed(1)} (${ms(frames[i]!.longest)})`]),
    ),
    '30% dropped, all back after': ms(back),
    ...windows && { 'cockpit reloaded, shows all votes after': ms(reloaded!) },
    'a new window of the lecturer knows of': `${countVoters(fresh.tallies[0])} votes and ${fresh.here} phones after ${ms(recovered)}`,
    'memory of the server': `${busy.mb.toFixed(0)} MB (connected: ${idle.mb.toFixed(0)} MB)`,
    'CPU of the server in the burst': `${(100 * (busy.cpu - idle.cpu) / seconds).toFixed(1)}% of a core`,
  })
  await windows?.close()
  target.close()
}

/** Talking helps: after it more are right, or so it is played. */
async function play(setting: Setting, folder: string) {
  const { simulated, pages } = setting
  if (pages < 3)
    refuseCall('--shots needs three pages or more: --pages 20.', help)
  const target = await openTarget(setting)
  await playLecture(target, [
    {
      name: 'options',
      slide: slide.alias,
      first: { crowd: i => ['ABCD'[i % 4]!], pages: i => i % 4 },
      second: { crowd: i => [i % 5 ? 'D' : 'A'], pages: i => i % 3 ? 3 : 0 },
    },
    {
      name: 'more-options',
      slide: quizzes[1]!.alias,
      first: { crowd: i => ['AB'[i % 2]!], pages: i => i % 2 },
      second: { crowd: i => [i % 6 ? 'B' : 'A'], pages: i => i % 5 ? 1 : 0 },
    },
    {
      name: 'figure',
      slide: guess.front.routeAlias!,
      first: { crowd: i => ['5', '3', '12', '5'][i % 4]!, pages: i => i % 2 ? '5' : '3' },
    },
  ], { simulated, pages }, folder, classWords)
  target.close()
}

export const main = defineCommand(async (args) => {
  const setting = readSetting(args)
  await (setting.slow ? timePages(pageSource, enVote, askSlide) : setting.shots !== undefined ? play(setting, setting.shots) : measure(setting))
})

await runDirectly(import.meta.url, main)
