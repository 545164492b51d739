/** A lecture, played: three questions, two of them with discussion, and a picture of wall, cockpit and phones at each step. */
import type { Connection } from '@deck/live-class/client/connect'
import type { Choice, RoomMessage, State } from '@deck/live-class/protocol/messages'
import type { Page } from 'playwright-chromium'
import type { Target } from './target.ts'
import type { ClassWords } from './windows.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '@deck/live-class/client/connect'
import { makeId, until } from '@deck/live-class/simulate/class-room'
import { openWindows } from './windows.ts'

/** Phones of the bench: the real page's connection, without the page. */

interface Phone { id: string, connection: Connection, isUp: boolean, state: State | null, socket?: WebSocket }

function openPhone({ phones, room }: Target): Phone {
  const phone: Phone = { id: makeId(), isUp: false, state: null, connection: undefined! }
  const Own = globalThis.WebSocket
  // its socket is remembered, so that it can break without a word
  class Remembered extends Own {
    constructor(...given: ConstructorParameters<typeof Own>) {
      super(...given)
      phone.socket = this
    }
  }
  globalThis.WebSocket = Remembered
  phone.connection = connect({ url: phones, hello: { do: 'join', room: room.id, phone: phone.id } }, {
    link: (isUp) => { phone.isUp = isUp },
    message: (text) => { phone.state = (JSON.parse(text) as RoomMessage).state },
  })
  globalThis.WebSocket = Own
  return phone
}

/** Connects so many, twenty at a time, as a hall scans a code, until all know the state. */
export async function openPhones(target: Target, count: number): Promise<Phone[]> {
  const phones: Phone[] = []
  for (let i = 0; i < count; i++) {
    phones.push(openPhone(target))
    if (i % 20 === 19)
      await sleep(10)
  }
  await until(() => phones.every(({ isUp, state }) => isUp && state))
  return phones
}

/**
 * All of them vote within so many milliseconds, each once. One that loses its connection sends its vote again, as the page does.
 * @param phones that vote
 * @param burst in milliseconds
 * @param sent notes when each was sent
 * @param choose what each chooses, by its place
 * @returns how long each waited until the server had taken its vote
 */
export async function voteAll(phones: readonly Phone[], burst: number, sent: number[], choose: (i: number) => Choice = () => ['A']): Promise<number[]> {
  const taken: number[] = []
  await Promise.all(phones.map(async ({ id, connection, state }, i) => {
    await sleep(Math.random() * burst)
    const at = performance.now()
    sent.push(at)
    while (!(await connection.ask({ do: 'vote', id, ballot: state!.ballot!, round: state!.round, choice: choose(i) }))?.counts)
      await sleep(20)
    taken.push(performance.now() - at)
  }))
  return taken
}

/** A share of the phones loses its connection within so many milliseconds, each at a time of its own. @returns how many did */
export async function dropWithin(phones: readonly Phone[], share: number, burst: number): Promise<number> {
  const lost = phones.slice(0, Math.round(share * phones.length))
  await Promise.all(lost.map(async (phone) => {
    await sleep(Math.random() * burst)
    phone.socket?.close()
  }))
  return lost.length
}

/** Three of ten lose their connection at once. @returns how long it takes until all are back and know the state, in milliseconds */
export async function dropSome(phones: readonly Phone[]): Promise<number> {
  const lost = phones.filter(({ socket }, i) => i % 10 < 3 && socket?.readyState === WebSocket.OPEN)
  const began = performance.now()
  for (const phone of lost) {
    phone.state = null
    phone.isUp = false
    phone.socket!.close()
  }
  await until(() => lost.every(({ isUp, state }) => isUp && state))
  return performance.now() - began
}

/** How phones without a page choose, and real ones: the place of an option, or a figure. */
interface Vote { crowd: (i: number) => Choice, pages: (i: number) => number | string }
/** A question: the name of its slide, and how the class votes before and after it talks. */
interface Asked { slide: string, name: string, first: Vote, second?: Vote }

const burst = 4000

async function fill(phone: Page, choice: number | string, words: ClassWords['phone']) {
  await (typeof choice === 'number' ? phone.locator('form label').nth(choice).click() : phone.locator('form input').first().fill(choice))
  await phone.getByRole('button', { name: words.send }).click()
  await phone.getByText(words.counted).first().waitFor()
}

/**
 * Plays it.
 * @param target of the class
 * @param asked the questions
 * @param count how many phones without a page, and how many with one: at least three, of which one is dark and one is 320 px wide
 * @param count.simulated phones without a page
 * @param count.pages phones with one
 * @param folder for the pictures
 * @param words by which buttons and counts are found
 * @param words.panel those of the lecturer's panel
 * @param words.phone those of the page for phones
 */
export async function playLecture(
  target: Target,
  asked: readonly Asked[],
  { simulated, pages }: { simulated: number, pages: number },
  folder: string,
  { panel: words, phone: onPhone }: ClassWords,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const { cockpit, wall, phones, press, sees, close } = await openWindows(target, asked[0]!.slide, pages, { panel: words, phone: onPhone })
  const [light, dark, narrow] = phones as [Page, Page, Page]
  await dark.emulateMedia({ colorScheme: 'dark' })
  await narrow.setViewportSize({ width: 320, height: 640 })
  const crowd = await openPhones(target, simulated)
  await sees(words.here({ count: simulated + pages }))

  let step = 0
  async function shoot(name: string) {
    // what moves has come to rest
    await sleep(700)
    const path = (of: string) => join(folder, `${String(step).padStart(2, '0')}-${name}-${of}.png`)
    step++
    for (const [of, page] of Object.entries({ wall, cockpit }))
      await page.screenshot({ path: path(of) })
    for (const [of, page] of Object.entries({ light, dark, narrow }))
      await page.screenshot({ path: path(of), fullPage: true })
  }
  async function vote({ crowd: choose, pages: choosePages }: Vote) {
    await until(() => crowd.every(({ state }) => state?.phase === 'open'))
    await Promise.all([voteAll(crowd, burst, [], choose), ...phones.map((phone, i) => fill(phone, choosePages(i), onPhone))])
    await sees(words.votes({ count: simulated + pages }))
  }
  async function playQuestion({ slide, name, first, second }: Asked) {
    await cockpit.evaluate(to => location.hash = `#/presenter/${to}`, slide)
    await press(words.start)
    await light.locator('form').waitFor()
    await shoot(`${name}-open`)
    await vote(first)
    await shoot(`${name}-voted`)
    await press(words.close)
    await shoot(`${name}-closed`)
    if (second) {
      await press(words.discuss({ minutes: 1 }))
      await light.getByText(onPhone.discuss).first().waitFor()
      await shoot(`${name}-discussed`)
      await press(words.second)
      await light.locator('form').waitFor()
      await shoot(`${name}-second`)
      await vote(second)
      await press(words.close)
    }
    await press(words.show)
    await shoot(`${name}-shown`)
    await press(words.answer)
    await light.getByText(onPhone.answer, { exact: true }).first().waitFor()
    await shoot(`${name}-answered`)
  }

  await press(words.joinShow)
  await shoot('join')
  await press(words.joinHide)
  for (const each of asked)
    await playQuestion(each)
  await press(words.end)
  await press(words.endSure)
  await light.getByText(onPhone.ended).first().waitFor()
  await shoot('ended')
  await close()
}
