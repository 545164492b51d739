/** Builds a deck, ours or one that it is compared with, and serves it. */
import type { Marks } from './probe.ts'
import type { Deck } from './visit.ts'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { startProgram, whenStopped } from '@deck/command-line'
import { load } from '@slidev/parser/fs'
import { servePacked } from './requests.ts'
import { copiedOn, lastSteps, lighthousePackages, revealPackages, slidevPackages, writePlainDeck, writeRevealDeck, writeSameDeck } from './rival-texts.ts'
import { launchForBench } from './visit.ts'

/** More clicks than any slide has. */
const lastClick = 99

/** The rivals' packages, kept from one bench to the next. */
const cacheFolder = join(tmpdir(), 'deck-bench')

let work: string | undefined

/**
 * What this bench builds: a folder of its own, so that two at once do not meet, gone when it ends.
 * @param name of the build
 * @returns the path of a folder that need not exist yet
 */
export function placeBuild(name: string): string {
  if (!work) {
    mkdirSync(cacheFolder, { recursive: true })
    const made = mkdtempSync(join(cacheFolder, 'run-'))
    const clear = () => rmSync(made, { recursive: true, force: true })
    whenStopped(clear)
    process.on('exit', clear)
    work = made
  }
  return join(work, name)
}

/** How a run went. */
interface Ran { seconds: number, megabytes: number }

/**
 * Runs a Node program, quietly.
 * Memory: each Node process notes its own peak as it ends, and the peaks are added up, so the sum
 * can only be too high.
 * @throws Error with the end of what the program said where it fails
 */
export async function runNode(args: readonly string[], folder: string, env: Record<string, string> = {}): Promise<Ran> {
  const notes = join(tmpdir(), `bench-memory-${process.pid}`)
  rmSync(notes, { force: true })
  const hook = pathToFileURL(join(import.meta.dirname, 'note-memory.mjs')).href
  const started = performance.now()
  const said: string[] = []
  const { child, ended } = startProgram(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env, NODE_OPTIONS: `--import=${hook}`, BENCH_MEMORY: notes },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const release = whenStopped(() => rmSync(notes, { force: true }))
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', chunk => said.push(String(chunk)))
  const status = await ended
  release()
  if (status !== 0)
    throw new Error(`${args.join(' ')} ended with ${status}:\n${said.join('').slice(-2000)}`)
  const peaks = existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').map(Number) : []
  rmSync(notes, { force: true })
  return { seconds: (performance.now() - started) / 1000, megabytes: peaks.reduce((sum, peak) => sum + peak, 0) / 1024 }
}

async function readSlides(folder: string) {
  const root = resolve(folder)
  return (await load({ userRoot: root, roots: [root] }, join(root, 'slides.md'))).slides
}

/** How many slides the deck of a folder has. */
export async function countSlides(folder: string): Promise<number> {
  return (await readSlides(folder)).length
}

/** The route of the first slide whose text matches: its alias or its number; undefined where none does. */
export async function findSlide(folder: string, pattern: RegExp): Promise<string | undefined> {
  const slides = await readSlides(folder)
  const at = slides.findIndex(slide => pattern.test(slide.content))
  return at < 0 ? undefined : String(slides[at]!.frontmatter.routeAlias ?? at + 1)
}

/**
 * Installs a list of packages, once for each text of the list.
 * @returns the folder that holds node_modules
 * @throws Error where npm could not fetch them
 */
async function installPackages(packages: { name: string }): Promise<string> {
  const folder = join(cacheFolder, packages.name)
  const text = `${JSON.stringify(packages, null, 2)}\n`
  const receipt = join(folder, 'installed.json')
  if (existsSync(receipt) && readFileSync(receipt, 'utf8') === text)
    return folder
  mkdirSync(folder, { recursive: true })
  rmSync(receipt, { force: true })
  writeFileSync(join(folder, 'package.json'), text)
  const args = ['install', `--before=${copiedOn}`, '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1', '--loglevel=error']
  // Under npm, npm says which program it is; elsewhere it is looked up on the PATH, by the shell where Windows needs one.
  const npm = process.env.npm_execpath
  const [command, own] = npm ? [process.execPath, [npm]] : ['npm', []]
  const { child, ended } = startProgram(command, [...own, ...args], {
    cwd: folder,
    shell: !npm && process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  child.stderr?.on('data', chunk => said.push(String(chunk)))
  if (await ended !== 0)
    throw new Error(`npm could not install ${packages.name}: ${said.join('').trim().split('\n')[0]}`)
  writeFileSync(receipt, text)
  return folder
}

/** A deck that has been built: its folder, and what building it took. */
interface Built { folder: string, seconds?: number, megabytes?: number, slides: number }

/** Builds a deck below the Slidev packages, with Slidev's own defaults but for what a plain web server needs. */
async function buildSlidev(root: string, name: string, slides: number): Promise<Built> {
  const folder = placeBuild(name)
  const ran = await runNode(
    ['node_modules/@slidev/cli/bin/slidev.mjs', 'build', `${name}/slides.md`, '--router-mode', 'hash', '--base', './', '--out', folder],
    root,
  )
  return { folder, ...ran, slides }
}

/** Slidev's starter as its own creator lays it down; its length is its own. */
async function makeStarter(): Promise<Built> {
  const root = await installPackages(slidevPackages)
  cpSync(join(root, 'node_modules/create-slidev/template'), join(root, 'starter'), {
    recursive: true,
    filter: path => !/package\.json$|pnpm-workspace/.test(path),
  })
  return buildSlidev(root, 'starter', await countSlides(join(root, 'starter')))
}

/** A plain Slidev deck of a given length. */
async function makePlain(slides: number): Promise<Built> {
  const root = await installPackages(slidevPackages)
  mkdirSync(join(root, 'plain'), { recursive: true })
  writeFileSync(join(root, 'plain/slides.md'), writePlainDeck(slides))
  return buildSlidev(root, 'plain', slides)
}

/** A lean reveal.js deck of a given length; it needs no build. */
export async function makeReveal(slides: number): Promise<Built> {
  const root = await installPackages(revealPackages)
  const folder = placeBuild('reveal')
  for (const file of ['reset.css', 'reveal.css', 'reveal.js', 'theme/serif.css'])
    cpSync(join(root, 'node_modules/reveal.js/dist', file), join(folder, 'dist', file))
  writeFileSync(join(folder, 'index.html'), writeRevealDeck(slides))
  return { folder, slides }
}

/**
 * The very slides of our build in reveal.js: each as it stands in the document at its last click, with our style sheets, and none of our program.
 * @param folder of our build
 * @param slides how many it has
 */
async function makeSame(folder: string, slides: number): Promise<Built> {
  const made = placeBuild('same')
  cpSync((await makeReveal(slides)).folder, made, { recursive: true })
  cpSync(join(folder, 'assets'), join(made, 'assets'), { recursive: true, filter: path => !path.endsWith('.js') })
  const served = await servePacked(folder)
  const browser = await launchForBench()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    const sections: string[] = []
    const styles = new Set<string>()
    for (let no = 1; no <= slides; no++) {
      await page.goto(`${served.origin}#/${no}?clicks=${lastClick}`)
      const shown = page.locator(`#slideshow > [data-slidev-no="${no}"]:has(.slidev-layout)`)
      await shown.waitFor()
      await page.evaluate(() => document.fonts.ready)
      sections.push(`<section data-no="${no}">${await shown.evaluate(slide => slide.outerHTML)}</section>`)
      for (const style of await page.evaluate(() =>
        [...document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('link[rel=stylesheet], style')].map(each =>
          'href' in each ? `.${new URL(each.href).pathname}` : each.textContent)))
        styles.add(style)
    }
    writeFileSync(join(made, 'index.html'), writeSameDeck(sections, [...styles]))
  }
  finally {
    await browser.close()
    served.close()
  }
  return { folder: made, slides }
}

/** Lighthouse's own module, from the cache folder. */
export async function findLighthouse(): Promise<string> {
  return join(await installPackages(lighthousePackages), 'node_modules/lighthouse/core/index.js')
}

/** The decks that can be measured, ours first. */
export const deckNames = ['ours', 'reveal', 'same', 'plain', 'starter'] as const
export type DeckName = typeof deckNames[number]

const titles: Record<DeckName, string> = {
  ours: 'ours',
  reveal: 'reveal.js',
  same: 'same slides in reveal.js',
  plain: 'plain Slidev',
  starter: 'Slidev starter',
}
const slidevMarks: Marks = {
  slide: '#slideshow > [data-slidev-no]',
  number: 'data-slidev-no',
  filled: '.slidev-layout',
  heading: '#slideshow h1, .slidev-layout h1',
}
/** Ours has slides that are ready before the program that will take their place. */
const ourMarks: Marks = { ...slidevMarks, slide: '[id$=slideshow] > [data-slidev-no]', live: slidevMarks.slide }
const revealMarks: Marks = {
  slide: '.slides > section.present',
  number: 'data-no',
  filled: 'h1',
  heading: '.slides > section h1',
  live: '.reveal.ready .slides',
}

const sameMarks: Marks = { ...revealMarks, filled: '.slidev-layout', heading: '.slides > section h1' }

/** A prepared deck with what its build took. */
export interface Prepared extends Deck { built: Built, size: number }

/** Bytes of all files below a folder. */
function sumSizes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

/** Builds our deck into a folder outside the project, or takes one that is built already. */
async function buildOurs(slides: number, ready: string | undefined): Promise<Built> {
  if (ready)
    return { folder: resolve(ready), slides }
  const folder = placeBuild('ours')
  return { folder, slides, ...await runNode(['scripts/build.ts', '--out', folder], '.') }
}

/** Makes a deck's files; all but the starter are as long as ours. */
async function makeDeck(name: DeckName, ready: string | undefined): Promise<Built> {
  if (name === 'same' && !ready)
    throw new Error('The same slides are taken from a build of ours: prepare that first.')
  if (name === 'starter')
    return makeStarter()
  const slides = await countSlides('.')
  return {
    ours: () => buildOurs(slides, ready),
    reveal: () => makeReveal(slides),
    same: () => makeSame(ready!, slides),
    plain: () => makePlain(slides),
  }[name]()
}

/** Slides that show their parts step by step, with how many steps they have: every second one of ours, and the last of the lean deck. */
async function listSteps(name: DeckName, slides: number): Promise<[slide: number, steps: number][]> {
  if (name === 'reveal')
    return [[slides, lastSteps]]
  const clicks = name === 'ours' ? (await readSlides('.')).map(({ frontmatter }) => Number(frontmatter.clicks) || 0) : []
  return clicks.flatMap((steps, at) => steps ? [[at + 1, steps] as [number, number]] : []).filter((_, at) => at % 2 === 0)
}

/**
 * Makes a deck ready to be visited.
 * @param name which
 * @param ready a build of ours: to measure as it stands instead of building, or to take the same slides from
 * @param report is called with what is being made
 * @throws Error where a build fails or a rival's packages cannot be had
 */
export async function prepareDeck(name: DeckName, ready: string | undefined, report: (text: string) => void): Promise<Prepared> {
  report(`making ${titles[name]}`)
  const built = await makeDeck(name, ready)
  return {
    name,
    title: titles[name],
    folder: built.folder,
    slides: built.slides,
    steps: await listSteps(name, built.slides),
    marks: { ours: ourMarks, reveal: revealMarks, same: sameMarks, plain: slidevMarks, starter: slidevMarks }[name],
    turnKey: name === 'reveal' || name === 'same' ? 'ArrowRight' : 'ArrowDown',
    built,
    size: sumSizes(built.folder),
    served: await servePacked(built.folder),
  }
}
