/** Visits the decks in turn, round after round, so that what slows the machine slows them alike. */
import type { Browser, CDPSession, Page } from 'playwright-chromium'
import type { Deck } from './decks.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { print, warn } from '@deck/command-line'
import { launchForBench, prepareDecks } from './decks.ts'
import { installProbe } from './probe.ts'

/** What was measured, by the row of the table: one value a visit, or one a press. */
type Figures = Record<string, number[]>

/** What a first visit paints, once nothing large is painted any more: milliseconds. */
const quietMs = 15_000
/** A visit that is not over by then has failed. */
const timeoutMs = 60_000
/** Between two presses of someone who cannot wait. */
const pressEvery = 40
/** How long a slide stands before the next press: the last one's work is over by then. */
const standFor = { slow: 1500, fast: 150 }
type Profile = keyof typeof standFor

/** Opens a deck's first slide in a fresh profile; slow is a quarter of the machine and a slow mobile line. */
async function openDeck(browser: Browser, { marks, origin }: Deck, profile: Profile, use: (page: Page, session: CDPSession) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  await page.addInitScript(installProbe, marks)
  const session = await context.newCDPSession(page)
  if (profile === 'slow') {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  await page.goto(origin, { waitUntil: 'commit', timeout: timeoutMs })
  await use(page, session)
  await context.close()
}

async function pressKey(session: CDPSession, key: Deck['turnKey']): Promise<void> {
  const windowsVirtualKeyCode = key === 'ArrowDown' ? 40 : 39
  for (const type of ['rawKeyDown', 'keyUp'] as const)
    await session.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode })
}

/** A visit without a touch, and one of someone who presses the key until the slide turns. */
async function visit(browser: Browser, deck: Deck, record: (row: string, value: number) => void): Promise<void> {
  await openDeck(browser, deck, 'slow', async (page) => {
    await page.waitForFunction(quiet => performance.now() - window.bench.seen.text > quiet, quietMs, { timeout: timeoutMs })
    const { text, paint, live, long } = await page.evaluate(() => window.bench.seen)
    // a text that stands in the document is not seen before the first paint
    record('first slide\'s text, slow (ms)', Math.max(text, paint))
    record('the program runs, slow (ms)', live)
    record('blocking time, slow (ms)', long.reduce((sum, [start, length]) => sum + (start + length > paint ? Math.max(0, length - 50) : 0), 0))
  })
  await openDeck(browser, deck, 'slow', async (page, session) => {
    const seen = () => page.evaluate(() => window.bench.seen)
    const end = Date.now() + timeoutMs
    for (let now = await seen(); Number.isNaN(now.turned) && Date.now() < end; now = await seen()) {
      if (Number.isNaN(now.left))
        await pressKey(session, deck.turnKey)
      await wait(pressEvery)
    }
    const { turned, left } = await seen()
    record('usable (a key turns the slide), slow (ms)', turned)
    await page.waitForLoadState('networkidle')
    record('JS and CSS until usable (kB)', await page.evaluate(until => (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name, startTime }) => /\.(?:js|css)$/.test(name) && startTime <= until)
      .reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000, left))
  })
}

/** Waits until a slide or step has been painted, three seconds at most; milliseconds since the key press, NaN where it never came. */
async function readTurn(page: Page): Promise<number> {
  await page.waitForFunction(() => !Number.isNaN(window.bench.seen.turned), undefined, { timeout: 3000 }).catch(() => undefined)
  return page.evaluate(() => window.bench.seen.turn)
}

async function goTo(page: Page, slide: number): Promise<void> {
  await page.evaluate((no) => { window.bench.awaitTurn(no - 1); location.hash = `#/${no}` }, slide)
  await readTurn(page)
}

/** Walks through all slides, on this machine three times with the heap after the first and the last, then steps through some slides. */
async function walk(browser: Browser, deck: Deck, profile: Profile, record: (row: string, value: number) => void): Promise<void> {
  const on = profile === 'slow' ? 'slow' : 'this machine'
  await openDeck(browser, deck, profile, async (page, session) => {
    // the slides that a deck prepares after its start are there by then
    await page.waitForFunction(quiet => performance.now() - window.bench.seen.text > quiet, quietMs, { timeout: timeoutMs })
    for (const time of profile === 'slow' ? [1] : [1, 2, 3]) {
      await page.evaluate(() => { location.hash = '#/1' })
      await wait(standFor.slow)
      for (let slide = 1; slide < deck.slides; slide++) {
        await page.evaluate(from => window.bench.awaitTurn(from), slide)
        await pressKey(session, deck.turnKey)
        record(`next slide, ${on} (ms)`, await readTurn(page))
        await wait(standFor[profile])
      }
      await session.send('HeapProfiler.collectGarbage')
      if (profile === 'fast' && time !== 2)
        record(`heap after ${time === 1 ? 'one walk' : 'three walks'} (MB)`, (await session.send('Runtime.getHeapUsage')).usedSize / 1e6)
    }
    for (const [slide, count] of deck.steps) {
      await goTo(page, slide)
      for (let step = 0; step < count; step++) {
        await wait(standFor[profile])
        await page.evaluate(() => window.bench.awaitStep())
        await pressKey(session, 'ArrowRight')
        record(`step within a slide, ${on} (ms)`, await readTurn(page))
      }
    }
  })
}

/**
 * The value below which a share of the values lie, drawn straight between neighbours.
 * @param share from 0 to 1; 0.5 is the median
 * @returns NaN where there are no values
 */
export function findPercentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!]
  return below + (above - below) * (place - Math.floor(place))
}

/** A Markdown table: a line a figure, a column a deck, then ours over each of the others. @throws Error where a press in ten brought nothing */
export function drawTable(decks: readonly string[], all: readonly Figures[]): string {
  const names = [...new Set(all.flatMap(figures => Object.keys(figures)))]
  const rows = names.flatMap((name) => {
    const came = all.map(figures => (figures[name] ?? []).filter(value => !Number.isNaN(value)))
    const failed = all.findIndex((figures, i) => came[i]!.length < 0.9 * (figures[name]?.length ?? 0))
    if (failed >= 0)
      throw new Error(`${decks[failed]}: "${name}" came ${came[failed]!.length} times of ${all[failed]![name]!.length}.`)
    return [0.5, ...name.startsWith('next') || name.startsWith('step') ? [0.95] : []].map((share) => {
      const values = came.map(each => findPercentile(each, share))
      const [ours, ...others] = values
      const cells = [...values.map(value => value.toFixed(1)), ...others.map(other => (ours! / other).toFixed(2))]
      return `| ${share === 0.5 ? name : `${name}, 95th percentile`} | ${cells.map(cell => /NaN|Infinity/.test(cell) ? '' : cell).join(' | ')} |`
    })
  })
  const head = ['', ...decks, ...decks.slice(1).map(title => `ours : ${title}`)]
  return [`| ${head.join(' | ')} |`, `| --- |${' ---: |'.repeat(head.length - 1)}`, ...rows].join('\n')
}

/**
 * Measures and prints them.
 * @param runs first visits of each deck
 * @param walks walks on this machine and slowly; none for first visits alone
 * @param ready a build of ours, to be measured as it stands
 * @throws Error where a deck cannot be made, or does not turn
 */
export async function measureDecks(runs: number, walks: number, ready: string | undefined): Promise<void> {
  const browser = await launchForBench()
  const decks = await prepareDecks(browser, ready)
  const figures = decks.map((): Figures => ({}))
  for (let round = 1; round <= Math.max(runs, walks); round++) {
    for (const [i, deck] of decks.entries()) {
      warn(`Round ${round}: ${deck.title} …`)
      const record = (row: string, value: number) => (figures[i]![row] ??= []).push(value)
      if (round <= runs)
        await visit(browser, deck, record)
      for (const profile of round <= walks ? ['fast', 'slow'] as const : [])
        await walk(browser, deck, profile, record)
    }
  }
  await browser.close()
  decks.forEach(deck => deck.close())
  print(drawTable(decks.map(({ title }) => title), figures))
}
