/**
 * The first step after a build: the first slide stands in index.html as prerendered HTML, so that its text shows before any
 * script has come. So do the second slide, which the first press of a key asks for, the titles of all others and the
 * beginning of the pages beside them, for a link that leads there.
 */
import type { Browser, Page } from 'playwright-chromium'
import type { BuildKind } from './finish-build.ts'
import type { BuiltChunk } from './first-files.ts'
import type { PrerenderedParts } from './page-text.ts'
import type { SeenTitle } from './prerender/capture-titles.ts'
import type { Taken } from './prerender/take-view.ts'
import type { Audience } from './prerender/views.ts'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { wordsFile } from '../../components/read/slide-words.ts'
import { narrowScreen, stayKey } from '../../components/shell/read-instead.ts'
import { published } from '../../deck.config.ts'
import { openBrowser } from '../command/open-browser.ts'
import { serveFolder } from '../serve-folder.ts'
import { listFirstFiles } from './first-files.ts'
import { placePrerendered, tidyPage } from './page-text.ts'
import { writeTitleCapture } from './prerender/capture-titles.ts'
import { captureWords } from './prerender/capture-words.ts'
import { writePageScript } from './prerender/prepare-page.ts'
import { writePrerenderScript } from './prerender/show-prerendered.ts'
import { takeView, writeFirst, writeTemplate } from './prerender/take-view.ts'
import { pageViews, slideViews } from './prerender/views.ts'
import { packTitles } from './prerendered-titles.ts'

/** What was seen of the deck in the browser. */
interface Seen { slides: Taken[], pages: Taken[], titles: SeenTitle[], turns: boolean }

/** Names of the slides, as links have them; a slide without one is called by its number. */
async function listNames(): Promise<string[]> {
  const { slides } = await load({ roots: ['.'], userRoot: '.' }, 'slides.md')
  return slides.map(({ frontmatter }, i) => String(frontmatter.routeAlias ?? i + 1))
}

/** Goes through the deck as a reader with a phone does. */
async function lookThrough(page: Page, origin: string, folder: string, audience: Audience, count: number): Promise<Seen> {
  await page.goto(origin)
  const [first, second] = slideViews
  const slides = [await takeView(page, first!, folder, audience)]
  await page.keyboard.press('ArrowRight')
  // where the first slide has steps of its own, the first press does not turn it
  const turns = await page.locator(second!.stands).waitFor({ timeout: 2000 }).then(() => true, () => false)
  await page.goto(`${origin}#${second!.path}`)
  slides.push(await takeView(page, second!, folder, audience))
  const titles = await page.evaluate<SeenTitle[]>(writeTitleCapture(count))
  const pages: Taken[] = []
  for (const view of pageViews) {
    // a page that only changes its hash would still show the view before
    await page.goto('about:blank')
    await page.goto(`${origin}#${view.path}`)
    pages.push(await takeView(page, view, folder, audience))
  }
  return { slides, pages, titles, turns }
}

/** Writes what was seen for the page. */
async function writeParts({ slides, pages, titles, turns }: Seen, folder: string, names: readonly string[]): Promise<PrerenderedParts> {
  const [first, ...others] = slides
  const { css, fonts, markup, later, drawings } = await writeFirst(first!, folder)
  const templates: string[] = []
  for (const taken of [...others, ...pages])
    templates.push(await writeTemplate(taken, first!, folder))
  // hashes that ask for the first slide: none, its number, its name
  const asksForFirst = `^(?:#/?(?:1|${names[0]})?/?)?$`
  const show = writePrerenderScript({
    titles: packTitles(titles.map(({ text, place }, i) => ({ name: names[i]!, text, place }))),
    pages: pages.map(({ view }) => view.name),
    turns,
    ...first!.capture.size,
    narrow: narrowScreen,
    stayKey,
    beside: first!.capture.beside,
    fonts: slides.at(-1)!.chosen.map(({ font, weight }) => `${font.style} ${weight} 16px "${font.family}"`),
  })
  return {
    head: `<style>${css}</style>`,
    slide: `${markup}\n<script>${writePageScript({ asksForFirst, fonts })}</script>\n<style>${later}</style>\n${drawings}`,
    rest: [...templates, `<script>${show}</script>`].join('\n'),
  }
}

async function makePrerendered(folder: string, audience: Audience, browser: Browser): Promise<PrerenderedParts> {
  const { origin, close } = await serveFolder(folder)
  try {
    const names = await listNames()
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, colorScheme: 'light' })
    const parts = await writeParts(await lookThrough(page, origin, folder, audience, names.length), folder, names)
    writeFileSync(join(folder, wordsFile), JSON.stringify(await captureWords(page, origin)))
    return parts
  }
  finally {
    close()
  }
}

/**
 * Puts the first slide into index.html, corrects the head of both pages and asks for the first slide's files at
 * once. In a plain build the slide is left out, and all else is done.
 * @param folder of the build
 * @throws Error where the build is not as Slidev makes it
 */
export async function prerender(folder: string, { audience, plain }: BuildKind): Promise<void> {
  const none = { head: '', slide: '', rest: '' }
  const list = join(folder, '.vite')
  const files = listFirstFiles(JSON.parse(readFileSync(join(list, 'manifest.json'), 'utf8')) as Record<string, BuiltChunk>)
  rmSync(list, { recursive: true })
  // a build without a browser has none
  writeFileSync(join(folder, wordsFile), '{}')
  const browser = plain ? null : await openBrowser()
  const parts = browser ? await makePrerendered(folder, audience, browser).finally(() => browser.close()) : none
  for (const [name, own] of [['index.html', parts], ['404.html', none]] as const) {
    const file = join(folder, name)
    writeFileSync(file, placePrerendered(tidyPage(readFileSync(file, 'utf8'), published.description), own, files))
  }
}
