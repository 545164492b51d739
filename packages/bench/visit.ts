/** First visits to a deck in a browser that has never seen it. */
import type { Browser, CDPSession, Page } from 'playwright-chromium'
import type { Marks } from './probe.ts'
import type { Asked, Served } from './requests.ts'
import type { Figures, ProfileName } from './table.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { openBrowser } from '@deck/command-line'
import { installProbe } from './probe.ts'
import { listenToNetwork, nameKind, sumRequests } from './requests.ts'

/** A deck that is served and can be visited. */
export interface Deck {
  name: string
  title: string
  folder: string
  served: Served
  marks: Marks
  turnKey: 'ArrowDown' | 'ArrowRight'
  slides: number
  /** Some of its slides that show their parts step by step: their numbers, with how many steps they have. */
  steps: readonly (readonly [slide: number, steps: number])[]
}

type Network = Awaited<ReturnType<typeof listenToNetwork>>

/** Long enough for what a deck starts three seconds after its first slide. */
const quietTime = 3600
/** After a first slide's text on the slow profile: what is painted has been painted, and the rest is the next slides'. */
const quietTimeout = 15_000
/** A visit that is not over by then is taken as it stands. */
const timeoutMs = 60_000
/** How long a slide stands before the next press on the slow profile, and on this machine: the last one's work is over by then. */
const standFor = { slow: 1500, fast: 150 }
/** Between two presses of someone who cannot wait. */
const pressEvery = 40

/** Lets the page have a quarter of the machine, and a slow mobile line. */
async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Opens a deck's first slide in a fresh profile and hands the page over while it loads. */
async function openDeck<Result>(
  browser: Browser,
  deck: Deck,
  profile: ProfileName,
  use: (page: Page, session: CDPSession, network: Network) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(installProbe, deck.marks)
    const session = await context.newCDPSession(page)
    const network = await listenToNetwork(session)
    if (profile === 'slow')
      await slowDown(session)
    deck.served.sent.length = 0
    await page.goto(deck.served.origin, { waitUntil: 'commit', timeout: timeoutMs })
    return await use(page, session, network)
  }
  finally {
    await context.close()
  }
}

/** Presses a deck's key for the next slide, as a keyboard does. */
async function pressKey(session: CDPSession, key: Deck['turnKey']): Promise<void> {
  const windowsVirtualKeyCode = key === 'ArrowDown' ? 40 : 39
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode })
}

/** Waits until a slide has been painted, three seconds at most; milliseconds since the key press, NaN where it has not been. */
async function readTurn(page: Page): Promise<number> {
  await page.waitForFunction(() => !Number.isNaN(window.bench.seen.turned), undefined, { timeout: 3000 }).catch(() => undefined)
  return page.evaluate(() => window.bench.seen.turn)
}

/** Waits until page and workers fetch no more; on the slow profile no longer than it takes until nothing large is painted any more. */
async function waitForQuiet(page: Page, deck: Deck, profile: ProfileName, network: Network): Promise<void> {
  const end = Date.now() + timeoutMs
  const isOver = async () => (network.quietFor() > quietTime && Date.now() - deck.served.lastSent() > quietTime)
    || (profile === 'slow' && await page.evaluate(time => performance.now() - window.bench.seen.text > time, quietTimeout))
  while (Date.now() < end && !await isOver())
    await wait(200)
}

/** A visit without a touch, until nothing more is fetched: paints, shifts, long tasks, and what was asked for. */
export function visitOnce(browser: Browser, deck: Deck, profile: ProfileName): Promise<{ figures: Figures, asked: Asked[] }> {
  return openDeck(browser, deck, profile, async (page, session, network) => {
    await waitForQuiet(page, deck, profile, network)
    const seen = await page.evaluate(() => window.bench.seen)
    const blocked = seen.long.reduce((sum, [start, length]) => sum + (start + length > seen.paint ? Math.max(0, length - 50) : 0), 0)
    const asked = network.list()
    const unseen = deck.served.sent.reduce((sum, one) => sum + one.bytes, 0) - asked.reduce((sum, one) => sum + one.bytes, 0)
    const figures = {
      [`${profile}.paint`]: seen.paint,
      // A text that stands in the document is not seen before the first paint.
      [`${profile}.text`]: Math.max(seen.text, seen.paint),
      ...(deck.marks.live ? { [`${profile}.live`]: seen.live } : {}),
      [`${profile}.largest`]: seen.largest,
      [`${profile}.shift`]: seen.shift,
      [`${profile}.blocked`]: blocked,
      // What the page itself did not ask for, a worker did.
      ...(profile === 'fast' ? { ...sumRequests(asked, 'idle'), offline: Math.max(0, unseen / 1000) } : {}),
    }
    return { figures, asked }
  })
}

/**
 * A visit of someone who presses the key until the slide turns.
 * @returns the milliseconds until the next slide is painted, and what was asked for until the key was taken
 */
function pressOn(browser: Browser, deck: Deck, profile: ProfileName): Promise<{ usable: number, asked: Asked[] }> {
  return openDeck(browser, deck, profile, async (page, session, network) => {
    const end = Date.now() + timeoutMs
    let [left, turned] = [Number.NaN, Number.NaN]
    while (Date.now() < end && Number.isNaN(turned)) {
      if (Number.isNaN(left))
        await pressKey(session, deck.turnKey)
      await wait(pressEvery);
      [left, turned] = await page.evaluate(() => [window.bench.seen.left, window.bench.seen.turned] as const)
    }
    if (Number.isNaN(turned))
      throw new Error(`${deck.title}: no key press turned the first slide within ${timeoutMs / 1000} seconds.`)
    while (Date.now() < end && network.quietFor() < pressEvery)
      await wait(pressEvery)
    return { usable: turned, asked: network.list().filter(one => one.sent <= left) }
  })
}

/** First visits on both profiles, looking and pressing, and what was asked for until the deck could be used. */
export async function visitAll(browser: Browser, deck: Deck): Promise<{ figures: Figures, used: Asked[] }> {
  let figures: Figures = {}
  let used: Asked[] = []
  for (const profile of ['fast', 'slow'] as const) {
    const seen = await visitOnce(browser, deck, profile)
    const press = await pressOn(browser, deck, profile)
    figures = { ...figures, ...seen.figures, [`${profile}.usable`]: press.usable }
    // Whoever presses at once may never see the first slide's typefaces: they count as the visit that looked asked for them.
    const fonts = seen.asked.filter(one => nameKind(one.url) === 'font' && one.sent <= Math.max(press.usable, seen.figures[`${profile}.text`]!))
    used = [...press.asked.filter(one => nameKind(one.url) !== 'font'), ...fonts]
  }
  return { figures: { ...figures, ...sumRequests(used, 'use') }, used }
}

/** Until the slides that a deck prepares three seconds after its start are there. */
const quietMs = 5000
const walks = 3

/** Goes through all slides once, from the first to the last. */
async function walkOnce(page: Page, session: CDPSession, deck: Deck, profile: ProfileName): Promise<number[]> {
  const turns: number[] = []
  for (let slide = 1; slide < deck.slides; slide++) {
    await page.evaluate(from => window.bench.awaitTurn(from), slide)
    await pressKey(session, deck.turnKey)
    turns.push(await readTurn(page))
    await wait(standFor[profile])
  }
  return turns
}

/** Shows the parts of some slides, step by step; milliseconds from each key press to the step painted. */
async function stepThrough(page: Page, session: CDPSession, deck: Deck, profile: ProfileName): Promise<number[]> {
  const steps: number[] = []
  for (const [slide, count] of deck.steps) {
    await page.evaluate((no) => { window.bench.awaitTurn(no - 1); location.hash = `#/${no}` }, slide)
    await readTurn(page)
    for (let step = 0; step < count; step++) {
      await wait(standFor[profile])
      await page.evaluate(() => window.bench.awaitStep())
      await pressKey(session, 'ArrowRight')
      steps.push(await readTurn(page))
    }
  }
  return steps
}

/** Heap in MB and nodes of the document, after everything that can be thrown away has been. */
async function weighPage(session: CDPSession, walk: number): Promise<Figures> {
  for (let time = 0; time < 3; time++)
    await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  return { [`heap.${walk}`]: usedSize / 1e6, [`nodes.${walk}`]: nodes }
}

/** The turns or steps that came. @throws Error where more than one in ten never came */
function requireTurns(turns: readonly number[], deck: Deck): number[] {
  const came = turns.filter(turn => !Number.isNaN(turn))
  if (came.length < turns.length * 0.9)
    throw new Error(`${deck.title}: of ${turns.length} key presses only ${came.length} brought the next slide or step within three seconds.`)
  return came
}

/** Milliseconds from each key press to the next slide painted, and to a step within one. */
export interface Walked { turns: number[], steps: number[] }

/**
 * Walks three times and weighs the page after each, then steps through some slides.
 * @returns the times, and what the page holds
 * @throws Error where more than one slide or step in ten never came
 */
export function walkDeck(browser: Browser, deck: Deck): Promise<Walked & { figures: Figures }> {
  return openDeck(browser, deck, 'fast', async (page, session) => {
    const turns: number[] = []
    let figures: Figures = {}
    await wait(quietMs)
    for (let walk = 1; walk <= walks; walk++) {
      await page.evaluate(() => { location.hash = '#/1' })
      await wait(500)
      turns.push(...await walkOnce(page, session, deck, 'fast'))
      await page.evaluate(() => { location.hash = '#/1' })
      await wait(500)
      figures = { ...figures, ...await weighPage(session, walk) }
    }
    const steps = requireTurns(await stepThrough(page, session, deck, 'fast'), deck)
    return { turns: requireTurns(turns, deck), steps, figures: { ...figures, 'heap.growth': 100 * (figures[`heap.${walks}`]! / figures['heap.1']! - 1) } }
  })
}

/**
 * Walks once through a deck on the slow profile, once its first slide is at rest, then steps through some slides.
 * @throws Error where more than one slide or step in ten never came
 */
export function walkSlowly(browser: Browser, deck: Deck): Promise<Walked> {
  return openDeck(browser, deck, 'slow', async (page, session, network) => {
    await waitForQuiet(page, deck, 'slow', network)
    const turns = requireTurns(await walkOnce(page, session, deck, 'slow'), deck)
    return { turns, steps: requireTurns(await stepThrough(page, session, deck, 'slow'), deck) }
  })
}

/**
 * A Chromium that reaches nothing but this machine: a rival that fetches from elsewhere is measured without it.
 * @param flags further switches
 * @throws Refusal that says how to get one where there is none
 */
export async function launchForBench(flags: readonly string[] = []): Promise<Browser> {
  return openBrowser([
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1, EXCLUDE deck.localhost',
    '--js-flags=--expose-gc',
    ...flags,
  ])
}
