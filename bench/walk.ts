/** Walks a whole deck by key, three times, on a machine that does nothing else. */
import type { Browser, CDPSession, Page } from 'playwright-chromium'
import type { Figures } from './table/statistics.ts'
import type { Deck } from './visit.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { openDeck, pressKey, readTurn } from './visit.ts'

/** How long a slide stands before the next press: the last one's work is over by then. */
const standFor = 150
/** Until the slides that a deck prepares three seconds after its start are there. */
const settleFor = 5000
const walks = 3

/** Goes through all slides once, from the first to the last. */
async function walkOnce(page: Page, session: CDPSession, deck: Deck): Promise<number[]> {
  const turns: number[] = []
  for (let slide = 1; slide < deck.slides; slide++) {
    await page.evaluate(from => window.bench.awaitTurn(from), slide)
    await pressKey(session, deck.turnKey)
    turns.push(await readTurn(page))
    await wait(standFor)
  }
  return turns
}

/** Heap in MB and nodes of the document, after everything that can be thrown away has been. */
async function weighPage(session: CDPSession, walk: number): Promise<Figures> {
  for (let time = 0; time < 3; time++)
    await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  return { [`heap.${walk}`]: usedSize / 1e6, [`nodes.${walk}`]: nodes }
}

/**
 * Walks three times and weighs the page after each.
 * @returns milliseconds from each key press to the next slide painted, and what the page holds
 * @throws Error where more than one slide in ten never came
 */
export function walkDeck(browser: Browser, deck: Deck): Promise<{ turns: number[], figures: Figures }> {
  return openDeck(browser, deck, 'fast', async (page, session) => {
    const turns: number[] = []
    let figures: Figures = {}
    await wait(settleFor)
    for (let walk = 1; walk <= walks; walk++) {
      await page.evaluate(() => { location.hash = '#/1' })
      await wait(500)
      turns.push(...await walkOnce(page, session, deck))
      await page.evaluate(() => { location.hash = '#/1' })
      await wait(500)
      figures = { ...figures, ...await weighPage(session, walk) }
    }
    const came = turns.filter(turn => !Number.isNaN(turn))
    if (came.length < turns.length * 0.9)
      throw new Error(`${deck.title}: of ${turns.length} key presses only ${came.length} brought the next slide within three seconds.`)
    return { turns: came, figures: { ...figures, 'heap.growth': 100 * (figures[`heap.${walks}`]! / figures['heap.1']! - 1) } }
  })
}
