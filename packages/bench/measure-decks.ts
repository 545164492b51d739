/** The whole bench: all decks in turn, round after round, so that what slows the machine slows them alike. */
import type { Browser } from 'playwright-chromium'
import type { DeckName, Prepared } from './prepare-deck.ts'
import type { Figures, Measured } from './table.ts'
import type { Walked } from './visit.ts'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { drawProgress, whenStopped } from '@deck/command-line'
import { countSlides, placeBuild, prepareDeck, runNode } from './prepare-deck.ts'
import { listFiles, servePacked } from './requests.ts'
import { computeMedians, findMedian, findPercentile } from './table.ts'
import { visitAll, visitOnce, walkDeck, walkSlowly } from './visit.ts'

/**
 * Leaves out the last blocks of an entry that hold nothing but a `src:` line.
 * @param entry the text of the entry file
 * @param count how many to leave out
 * @throws Error where it has no more than that
 */
export function dropChapters(entry: string, count: number): string {
  const blocks = [...entry.matchAll(/^---\nsrc: .*\n---\n*/gm)]
  const first = blocks.at(-count)
  if (blocks.length <= count || !first)
    throw new Error(`The entry has ${blocks.length} chapters besides the first; ${count} cannot be left out.`)
  return `${entry.slice(0, first.index).trimEnd()}\n`
}

/** Chapters that the copy goes without; enough slides that a byte here or there does not matter. */
const dropped = 4
const left = /^(?:\..*|node_modules|dist.*|export|docs|tests)$/

/** A copy of the project, with its packages linked and the last chapters left out of the entry. */
function copyShorter(): string {
  const copy = placeBuild('shorter')
  mkdirSync(copy, { recursive: true })
  for (const name of readdirSync('.').filter(name => !left.test(name)))
    cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), process.platform === 'win32' ? 'junction' : 'dir')
  const entry = join(copy, 'slides.md')
  writeFileSync(entry, dropChapters(readFileSync(entry, 'utf8'), dropped))
  return copy
}

/** Kilobytes that the page asks for until it can be used: script, styles and the page itself. */
async function weighFirstLoad(browser: Browser, deck: Prepared): Promise<number> {
  await visitAll(browser, deck)
  const { figures } = await visitAll(browser, deck)
  return figures['use.code']! + figures['use.other']!
}

/**
 * Kilobytes of first load for each slide of the deck.
 * @throws Error where the shorter copy does not build
 */
async function measureGrowth(browser: Browser, ours: Prepared): Promise<number> {
  const copy = copyShorter()
  const folder = join(copy, 'dist')
  await runNode(['scripts/build.ts', '--out', folder], copy)
  const slides = await countSlides(copy)
  const served = await servePacked(folder)
  try {
    const shorter = await weighFirstLoad(browser, { ...ours, folder, slides, served })
    return (await weighFirstLoad(browser, ours) - shorter) / (ours.slides - slides)
  }
  finally {
    served.close()
  }
}

/**
 * Seconds for one slide, and for each slide more.
 * @param slides how many the deck has
 */
async function timeExport(slides: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-export-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  const release = whenStopped(clear)
  try {
    const out = join(folder, 'deck.pdf')
    // The first export also prepares what later ones find ready.
    await runNode(['scripts/export.ts', '--out', out, '--range', '1'], '.')
    const one = await runNode(['scripts/export.ts', '--out', out, '--range', '1'], '.')
    const all = await runNode(['scripts/export.ts', '--out', out], '.')
    return { 'export.start': one.seconds, 'export.slide': (all.seconds - one.seconds) / (slides - 1) }
  }
  finally {
    clear()
    release()
  }
}

/** What to measure. */
interface BenchOptions {
  decks: readonly DeckName[]
  runs: number
  firstLoad: boolean
  files: boolean
  export: boolean
  growth: boolean
  dist: string | undefined
}

const report = (text: string) => process.stderr.write(`${text} …\n`)

/** Says where the machine does other work already: its times are then not worth quoting. */
function warnWhereBusy(): void {
  const [load] = loadavg()
  const cores = availableParallelism()
  if (load! > cores)
    report(`The machine is busy (load ${load!.toFixed(1)} on ${cores} cores): bytes and requests hold, times do not`)
}

/** Our deck, and those of the others whose packages can be had. */
async function prepareAll(options: BenchOptions): Promise<Prepared[]> {
  const decks = [await prepareDeck('ours', options.dist, report)]
  for (const name of options.decks.filter(name => name !== 'ours')) {
    try {
      decks.push(await prepareDeck(name, name === 'same' ? decks[0]!.folder : undefined, report))
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
  return {
    size: deck.size / 1e6,
    ...(seconds === undefined ? {} : { 'build.seconds': seconds }),
    ...(megabytes === undefined ? {} : { 'build.memory': megabytes }),
  }
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
        await visitOnce(browser, deck, 'fast')
    }
  }
  drawProgress(step, step, 'first visits done')
  return rounds
}

/** Walks through each deck in turn, on this machine and on the slow profile, as often as told; the key presses of all walks are judged together. */
async function walkInRounds(browser: Browser, decks: readonly Prepared[], rounds: number): Promise<Map<string, Figures>> {
  const walked = new Map(decks.map(deck => [deck.name, { fast: [] as Awaited<ReturnType<typeof walkDeck>>[], slow: [] as Walked[] }]))
  for (let round = 1; round <= rounds; round++) {
    for (const deck of decks) {
      report(`walking three times through ${deck.title}, then once slowly, round ${round} of ${rounds}`)
      const { fast, slow } = walked.get(deck.name)!
      fast.push(await walkDeck(browser, deck))
      slow.push(await walkSlowly(browser, deck))
    }
  }
  return new Map([...walked].map(([name, { fast, slow }]) => {
    const [turns, steps, slowTurns, slowSteps] = [fast, slow].flatMap(walks => [walks.flatMap(walk => walk.turns), walks.flatMap(walk => walk.steps)])
    return [name, {
      ...computeMedians(fast.map(({ figures }) => figures)),
      'turn.median': findMedian(turns!),
      'turn.p95': findPercentile(turns!, 0.95),
      'slow.turn': findMedian(slowTurns!),
      'slow.turn95': findPercentile(slowTurns!, 0.95),
      'step.median': findMedian(steps!),
      'step.p95': findPercentile(steps!, 0.95),
      'slow.step': findMedian(slowSteps!),
      'slow.step95': findPercentile(slowSteps!, 0.95),
    }]
  }))
}

/** What is measured on ours alone, where it was asked for. */
async function measureOurs(browser: Browser, ours: Prepared, options: BenchOptions): Promise<Figures> {
  if (options.growth)
    report('building a shorter copy for the growth by slide')
  const growth: Figures = options.growth ? { growth: await measureGrowth(browser, ours) } : {}
  if (options.export)
    report('exporting')
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
      figures: { ...computeMedians(visited.get(deck.name)!), ...walked?.get(deck.name), ...(options.firstLoad ? {} : weighBuild(deck)), ...(at ? {} : own) },
    }))
  }
  finally {
    for (const deck of decks)
      deck.served.close()
  }
}
