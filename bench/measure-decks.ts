/** The whole bench: all decks in turn, round after round, so that what slows the machine slows them alike. */
import type { Browser } from 'playwright-chromium'
import type { DeckName, Prepared } from './prepare-deck.ts'
import type { Measured } from './table/draw-table.ts'
import type { Figures } from './table/statistics.ts'
import { availableParallelism, loadavg } from 'node:os'
import process from 'node:process'
import { drawProgress } from '../scripts/progress-bar.ts'
import { listFiles } from './list-requests.ts'
import { measureGrowth } from './measure-growth.ts'
import { prepareDeck } from './prepare-deck.ts'
import { findMedian, findPercentile, takeMedians } from './table/statistics.ts'
import { timeExport } from './time-export.ts'
import { lookOn, visitAll } from './visit.ts'
import { walkDeck } from './walk.ts'

/** What to measure. */
export interface BenchOptions { decks: readonly DeckName[], runs: number, firstLoad: boolean, files: boolean, export: boolean, growth: boolean, dist: string | undefined }

const tell = (text: string) => process.stderr.write(`${text} …\n`)

/** Says where the machine does other work already: its times are then not worth quoting. */
function warnWhereBusy(): void {
  const [load] = loadavg()
  const cores = availableParallelism()
  if (load! > cores)
    tell(`The machine is busy (load ${load!.toFixed(1)} on ${cores} cores): bytes and requests hold, times do not`)
}

/** Our deck, and those of the others whose packages can be had. */
async function prepareAll(options: BenchOptions): Promise<Prepared[]> {
  const decks = [await prepareDeck('ours', options.dist, tell)]
  for (const name of options.decks.filter(name => name !== 'ours')) {
    try {
      decks.push(await prepareDeck(name, undefined, tell))
    }
    catch (error) {
      process.stderr.write(`${(error as Error).message}\nSo this deck is left out of the comparison.\n`)
    }
  }
  return decks
}

/** What a deck's build says of it. */
function weighBuild(deck: Prepared): Figures {
  const { seconds, megabytes } = deck.built
  return { size: deck.size / 1e6, ...(seconds === undefined ? {} : { 'build.seconds': seconds }), ...(megabytes === undefined ? {} : { 'build.memory': megabytes }) }
}

/** Rounds of first visits, the decks in turn. The first round warms the servers' packed copies and is not counted. */
async function visitInRounds(browser: Browser, decks: readonly Prepared[], runs: number): Promise<Map<string, Figures[]>> {
  const rounds = new Map(decks.map(deck => [deck.name, [] as Figures[]]))
  let step = 0
  for (let round = 0; round <= runs; round++) {
    for (const deck of decks) {
      drawProgress(step++, decks.length * (runs + 1), `${round ? `round ${round}` : 'warming up'}: ${deck.title}`)
      if (round)
        rounds.get(deck.name)!.push((await visitAll(browser, deck)).figures)
      else
        await lookOn(browser, deck, 'fast')
    }
  }
  drawProgress(step, step, 'first visits done')
  return rounds
}

/** Walks through each deck in turn, as often as told; the key presses of all walks are judged together. */
async function walkInRounds(browser: Browser, decks: readonly Prepared[], rounds: number): Promise<Map<string, Figures>> {
  const walked = new Map(decks.map(deck => [deck.name, { turns: [] as number[], figures: [] as Figures[] }]))
  for (let round = 1; round <= rounds; round++) {
    for (const deck of decks) {
      tell(`walking three times through ${deck.title}, round ${round} of ${rounds}`)
      const { turns, figures } = await walkDeck(browser, deck)
      walked.get(deck.name)!.turns.push(...turns)
      walked.get(deck.name)!.figures.push(figures)
    }
  }
  return new Map([...walked].map(([name, { turns, figures }]) => [name, { ...takeMedians(figures), 'turn.median': findMedian(turns), 'turn.p95': findPercentile(turns, 0.95) }]))
}

/** What is measured on ours alone, where it was asked for. */
async function measureOurs(browser: Browser, ours: Prepared, options: BenchOptions): Promise<Figures> {
  if (options.growth)
    tell('building a shorter copy for the growth by slide')
  const growth: Figures = options.growth ? { growth: await measureGrowth(browser, ours) } : {}
  if (options.export)
    tell('exporting')
  return { ...growth, ...(options.export ? await timeExport(ours.slides) : {}) }
}

/**
 * Measures the decks.
 * @returns ours first, then the others that could be made
 * @throws Error where a build fails or a deck's first slide never turns
 */
export async function measureDecks(browser: Browser, options: BenchOptions): Promise<Measured[]> {
  warnWhereBusy()
  const decks = await prepareAll(options)
  try {
    const visited = await visitInRounds(browser, decks, options.runs)
    const walked = options.firstLoad ? undefined : await walkInRounds(browser, decks, Math.min(2, options.runs))
    const own = await measureOurs(browser, decks[0]!, options)
    if (options.files)
      console.log(listFiles((await visitAll(browser, decks[0]!)).used))
    return decks.map((deck, at) => ({
      name: deck.name,
      title: deck.title,
      figures: { ...takeMedians(visited.get(deck.name)!), ...walked?.get(deck.name), ...(options.firstLoad ? {} : weighBuild(deck)), ...(at ? {} : own) },
    }))
  }
  finally {
    for (const deck of decks)
      deck.served.close()
  }
}
