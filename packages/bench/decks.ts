/** The decks that are measured: ours, a lean reveal.js deck of as many slides, and our own slides in reveal.js. */
import type { Browser } from 'playwright-chromium'
import type { Marks } from './probe.ts'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { brotliCompressSync } from 'node:zlib'
import { openBrowser, runNodeProgram, serveFolder, startProgram, whenStopped } from '@deck/command-line'
import { load } from '@slidev/parser/fs'

/** A deck that is served, as a server on the web packs it. */
export interface Deck {
  title: string
  origin: string
  close: () => void
  marks: Marks
  turnKey: 'ArrowDown' | 'ArrowRight'
  slides: number
  /** Some of its slides that show their parts step by step: their numbers, with how many steps they have. */
  steps: readonly (readonly [slide: number, steps: number])[]
}

const reveal = 'reveal.js@6.0.2'
/** What is built for a bench, gone when it ends; reveal.js stays for the next. */
const cache = join(tmpdir(), 'deck-bench')

function makeFolder(): string {
  mkdirSync(cache, { recursive: true })
  const made = mkdtempSync(join(cache, 'run-'))
  const clear = () => rmSync(made, { recursive: true, force: true })
  whenStopped(clear)
  process.on('exit', clear)
  return made
}

/** A Chromium that reaches nothing but this machine. */
export function launchForBench(): Promise<Browser> {
  return openBrowser([
    '--disable-gpu', '--disable-background-networking', '--js-flags=--expose-gc',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1, EXCLUDE deck.localhost',
  ])
}

/** Serves a folder's files, each packed once. By a name that no rule of Slidev's knows: windows on localhost share state, as no student's do. */
async function servePacked(folder: string): Promise<{ origin: string, close: () => void }> {
  const packed = makeFolder()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    mkdirSync(dirname(join(packed, file)), { recursive: true })
    if (/\.(?:html|js|css|svg|json|webmanifest)$/.test(file))
      writeFileSync(join(packed, file), brotliCompressSync(readFileSync(join(folder, file))))
    else if (/\.(?:woff2|png|webp)$/.test(file))
      cpSync(join(folder, file), join(packed, file))
  }
  const { origin, close } = await serveFolder(packed, '/', path => ({
    'cache-control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...!/\.(?:woff2|png|webp)$/.test(path) && { 'content-encoding': 'br' },
  }))
  return { origin: origin.replace('127.0.0.1', 'deck.localhost'), close }
}

/** A page of reveal.js: its script, no plugin. */
function writeReveal(folder: string, head: string, sections: readonly string[], options = ''): void {
  writeFileSync(join(folder, 'index.html'), `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bench</title><link rel="icon" href="data:,">
${head}</head>
<body><div class="reveal"><div class="slides">
${sections.join('\n')}
</div></div>
<script src="dist/reveal.js"></script>
<script>Reveal.initialize({ hash: true, hashOneBasedIndex: true${options} })</script></body></html>
`)
}
const linkStyle = (href: string) => `<link rel="stylesheet" href="${href}">\n`

/** So many steps has the last slide of the lean deck, which no walk leaves. */
const lastSteps = 9
const points = ['A first point, in a few plain words.', 'A second point, a little longer than the first one was.', 'A third point.']

/** Copies reveal.js into a folder of a new deck. @throws Error where npm cannot get it */
async function startReveal(): Promise<string> {
  const files = join(cache, 'node_modules/reveal.js/dist')
  const args = ['install', '--prefix', cache, '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error', reveal]
  mkdirSync(cache, { recursive: true })
  if (!existsSync(files) && await startProgram('npm', args, { shell: process.platform === 'win32' }).ended !== 0)
    throw new Error(`npm could not install ${reveal}.`)
  const folder = makeFolder()
  for (const file of ['reset.css', 'reveal.css', 'reveal.js', 'theme/serif.css'])
    cpSync(join(files, file), join(folder, 'dist', file))
  return folder
}

/** As many slides as ours, with its own style sheets and the one theme that fetches no typeface. */
async function makeLean(slides: number): Promise<string> {
  const folder = await startReveal()
  const list = points.map(point => `<li>${point}</li>`).join('')
  const last = list.repeat(lastSteps / points.length).replaceAll('<li>', '<li class="fragment">')
  writeReveal(folder, ['reset.css', 'reveal.css', 'theme/serif.css'].map(file => linkStyle(`dist/${file}`)).join(''), Array.from({ length: slides }, (_, at) =>
    `<section data-no="${at + 1}"><h1>Slide ${at + 1}</h1><p>One sentence of simple text.</p><ul>${at + 1 === slides ? last : list}</ul></section>`))
  return folder
}

/** More clicks than any slide has. */
const lastClick = 99

/** The very slides of our build: each as it stands in the document at its last click, with our style sheets, and none of our program. */
async function makeSame(browser: Browser, build: string, ours: Deck): Promise<string> {
  const folder = await startReveal()
  cpSync(join(build, 'assets'), join(folder, 'assets'), { recursive: true, filter: path => !path.endsWith('.js') })
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const sections: string[] = []
  const styles = new Set<string>()
  for (let no = 1; no <= ours.slides; no++) {
    await page.goto(`${ours.origin}#/${no}?clicks=${lastClick}`)
    const shown = page.locator(`#slideshow > [data-slidev-no="${no}"]:has(.slidev-layout)`)
    await shown.waitFor()
    await page.evaluate(() => document.fonts.ready)
    sections.push(`<section data-no="${no}">${await shown.evaluate(slide => slide.outerHTML)}</section>`)
    for (const style of await page.evaluate(() => [...document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('link[rel=stylesheet], style')].map(each =>
      'href' in each ? `<link rel="stylesheet" href=".${new URL(each.href).pathname}">\n` : `<style>${each.textContent}</style>\n`)))
      styles.add(style)
  }
  await page.close()
  const room = '<style>.reveal .slides > section { width: 980px; height: 552px; padding: 0; text-align: start; }</style>'
  writeReveal(folder, [linkStyle('dist/reveal.css'), ...styles, room].join(''), sections, ', width: 980, height: 552, margin: 0, center: false')
  return folder
}

// ours has slides that are ready before the program that will take their place
const ourMarks: Marks = {
  slide: '[id$=slideshow] > [data-slidev-no]', number: 'data-slidev-no', filled: '.slidev-layout', heading: '#slideshow h1, .slidev-layout h1',
  live: '#slideshow > [data-slidev-no]',
}
const revealMarks: Marks = {
  slide: '.slides > section.present', number: 'data-no', filled: 'h1', heading: '.slides > section h1', live: '.reveal.ready .slides',
}

/**
 * Makes all three ready to be visited.
 * @param browser in which the slides are read that go into reveal.js
 * @param ready a build of ours, to be measured as it stands; undefined to build
 * @throws Error where a build fails, or reveal.js cannot be had
 */
export async function prepareDecks(browser: Browser, ready: string | undefined): Promise<[ours: Deck, lean: Deck, same: Deck]> {
  const build = ready === undefined ? join(makeFolder(), 'ours') : resolve(ready)
  if (ready === undefined && await runNodeProgram(['packages/cli/build.ts', '--out', build]) !== 0)
    throw new Error('Our deck was not built.')
  const deck = await load({ userRoot: resolve(), roots: [resolve()] }, resolve('slides.md'))
  const clicks = deck.slides.map(({ frontmatter }) => Number(frontmatter.clicks) || 0)
  const slides = clicks.length
  const stepped = clicks.flatMap((steps, at) => steps ? [[at + 1, steps] as const] : [])
  const ours: Deck = {
    title: 'ours', ...await servePacked(build), marks: ourMarks, turnKey: 'ArrowDown', slides, steps: stepped.filter((_, at) => at % 2 === 0),
  }
  const like = { marks: revealMarks, turnKey: 'ArrowRight', slides } as const
  return [
    ours,
    { ...like, title: 'lean reveal.js', ...await servePacked(await makeLean(slides)), steps: [[slides, lastSteps]] },
    { ...like, title: 'same slides', ...await servePacked(await makeSame(browser, build, ours)), marks: { ...revealMarks, filled: '.slidev-layout' }, steps: [] },
  ]
}
