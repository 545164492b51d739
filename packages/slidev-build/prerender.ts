/**
 * The first step after a build: the first slide stands in index.html as prerendered HTML, so that its text shows before any
 * script has come. So do the second slide, which the first press of a key asks for, the titles of all others and the
 * beginning of the pages beside them, for a link that leads there.
 */
import type { Browser, Page } from 'playwright-chromium'
import type { FinishSettings, ViewSettings } from './finish-settings.ts'
import type { Taken } from './prerender/capture-view.ts'
import type { SeenTitle } from './prerender/capture.ts'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveFolder } from '@deck/command-line'
import { load } from '@slidev/parser/fs'
import { captureView, pageViews, slideViews, writeFirst, writeTemplate } from './prerender/capture-view.ts'
import { writeTitleCapture } from './prerender/capture.ts'
import { packTitles, writePageScript } from './prerender/find-view.ts'
import { writePrerenderScript } from './prerender/show-prerendered.ts'

/** What Vite's manifest says of one chunk, as far as it is needed here. */
interface BuiltChunk { file: string, name?: string, isEntry?: boolean, imports?: string[], css?: string[] }

/** What has to be there before the first slide can be used. */
interface FirstFiles { scripts: string[], styles: string[] }

/** The modules that start the deck, the page that shows slides, and the first slide itself. */
const starts = [/(?:^|\/)client\/pages\/play\.vue$/, /@slidev\/slides\/1\/md$/]

/**
 * Follows the static imports from the deck's start, the page that plays it and the first slide.
 * @param manifest as Vite writes it, chunk by chunk
 * @returns files relative to the build's folder, in the order in which they are asked for
 * @throws Error where the graph has no such module any more, naming what was looked for
 */
export function listFirstFiles(manifest: Readonly<Record<string, BuiltChunk>>): FirstFiles {
  const names = Object.keys(manifest)
  const roots = [
    ...names.filter(name => manifest[name]!.isEntry),
    ...starts.map((start) => {
      // a module that chunks.ts has put among others has no entry of its own
      const found = names.find(name => start.test(name)) ?? names.find(name => manifest[name]!.name === 'start')
      if (!found)
        throw new Error(`No chunk of the build holds ${start}: the first slide's files cannot be told.`)
      return found
    }),
  ]
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name))
      return
    seen.add(name)
    manifest[name]!.imports?.forEach(visit)
  }
  roots.forEach(visit)
  const chunks = [...seen].map(name => manifest[name]!)
  return { scripts: [...new Set(chunks.map(chunk => chunk.file))], styles: [...new Set(chunks.flatMap(chunk => chunk.css ?? []))] }
}

/**
 * Corrects what Slidev writes into the head: literal quotes inside an attribute, a second statement of the
 * charset, no description, a container for mermaid, which no slide runs.
 * @param html of the page
 * @param description of the deck, plain text
 */
export function tidyPage(html: string, description: string): string {
  const text = description.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const corrected = html
    .replace(/(<meta name="\w+" content=")&quot;(.*?)&quot;(">)/g, '$1$2$3')
    .replace(/\s*<meta http-equiv="Content-Type"[^>]*>/i, '')
    .replace(/\s*<div id="mermaid-rendering-container"><\/div>/, '')
  return /<meta name="description"/.test(corrected) ? corrected : corrected.replace('</title>', all => `${all}\n<meta name="description" content="${text}">`)
}

/** What is put into a page for its first slide and what may come after it. */
interface PrerenderedParts {
  /** For the head: the style sheet, a whole element. */
  head: string
  /** The slide with what belongs to it, for the body's beginning; empty where there is none. */
  slide: string
  /** What else is prerendered, with the script that shows it, for the body's end. */
  rest: string
}

const linkOf = (rel: string, file: string) => `<link rel="${rel}"${rel === 'preload' ? ' as="style"' : ''} crossorigin href="./${file}">`

/**
 * Puts the parts into the page. Scripts and style sheets move to the end of the body, where the style sheets hold back
 * the scripts, as they must, but nothing holds back the first paint; all that the first slide needs is asked for
 * as soon as the slide itself has come.
 * @param html of the page
 * @param parts head, slide and rest
 * @param files relative to the page
 * @throws Error where the page has no place for them
 */
export function placePrerendered(html: string, parts: PrerenderedParts, files: { scripts: readonly string[], styles: readonly string[] }): string {
  const tags = /[ \t]*<(?:link rel="(?:stylesheet|modulepreload)"|script type="module")[^>]*>(?:<\/script>)?\n?/g
  const moved = [...html.matchAll(tags)].map(([tag]) => tag.trim())
  const bare = html.replace(tags, '')
  const ends = [/(?=\s*<\/head>)/, /(?<=<body[^>]*>)/, /(?=\s*<\/body>)/]
  if (!moved.some(tag => tag.startsWith('<script')) || !ends.every(end => end.test(bare)))
    throw new Error('The page has no module script, head or body: the first slide has no place in it.')
  const isAhead = (tag: string) => tag.includes('rel="modulepreload"')
  const linked = (rel: string) => new Set([...moved.join('').matchAll(new RegExp(`rel="${rel}"[^>]*href="\\./([^"]+)"`, 'g'))].map(match => match[1]!))
  const [stylesheets, scripts] = [linked('stylesheet'), linked('modulepreload')]
  const entry = new Set([...moved.join('').matchAll(/src="\.\/([^"]+)"/g)].map(match => match[1]!))
  const styles = [...new Set([...stylesheets, ...files.styles])]
  const ahead = [
    ...styles.map(file => linkOf('preload', file)),
    ...moved.filter(isAhead),
    ...files.scripts.filter(file => !scripts.has(file) && !entry.has(file)).map(file => linkOf('modulepreload', file)),
  ]
  const last = [...moved.filter(tag => !isAhead(tag)), ...styles.filter(file => !stylesheets.has(file)).map(file => linkOf('stylesheet', file))]
  const adds = [`\n${parts.head}`, `\n${parts.slide}\n${ahead.join('\n')}`, `\n${parts.rest}\n${last.join('\n')}`]
  return ends.reduce((page, end, i) => page.replace(end, () => adds[i]!), bare)
}

/** What was seen of the deck in the browser. */
interface Seen { slides: Taken[], pages: Taken[], titles: SeenTitle[], turns: boolean }

/** Names of the slides, as links have them; a slide without one is called by its number. */
async function listNames(): Promise<string[]> {
  const { slides } = await load({ roots: ['.'], userRoot: '.' }, 'slides.md')
  return slides.map(({ frontmatter }, i) => String(frontmatter.routeAlias ?? i + 1))
}

const phone = { width: 390, height: 844 }

/** Goes through the deck: where it begins, and on the pages, as a reader with a phone does. */
async function captureSlides(open: () => Promise<Page>, origin: string, folder: string, views: ViewSettings, count: number): Promise<Seen> {
  const page = await open()
  await page.goto(origin)
  const [first, second] = slideViews(views)
  const slides = [await captureView(page, first!, folder)]
  // on a phone a slide is shown to be read
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.keyboard.press('ArrowRight')
  // where the first slide has steps of its own, the first press does not turn it
  const turns = await page.locator(second!.stands).waitFor({ timeout: 2000 }).then(() => true, () => false)
  await page.goto(`${origin}#${second!.path}`)
  slides.push(await captureView(page, second!, folder))
  const titles = await page.evaluate<SeenTitle[]>(writeTitleCapture(count))
  await page.setViewportSize(phone)
  const pages: Taken[] = []
  for (const view of pageViews(views)) {
    // a page that only changes its hash would still show the view before
    await page.goto('about:blank')
    await page.goto(`${origin}#${view.path}`)
    pages.push(await captureView(page, view, folder))
  }
  return { slides, pages, titles, turns }
}

/** Writes what was seen for the page. */
async function writeParts(seen: Seen, folder: string, settings: FinishSettings, names: readonly string[]): Promise<PrerenderedParts> {
  const { views: { narrow, stayKey }, words: { coming } } = settings
  const { slides, pages, titles, turns } = seen
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
    narrow,
    stayKey,
    coming,
    fonts: slides.at(-1)!.chosen.map(({ font, weight }) => `${font.style} ${weight} 16px "${font.family}"`),
  })
  return {
    head: `<style>${css}</style>`,
    slide: `${markup}\n<script>${writePageScript({ asksForFirst, fonts })}</script>\n<style>${later}</style>\n${drawings}`,
    rest: [...templates, `<script>${show}</script>`].join('\n'),
  }
}

async function makePrerendered(folder: string, settings: FinishSettings, browser: Browser): Promise<PrerenderedParts> {
  const { views, reading, lang } = settings
  const { origin, close } = await serveFolder(folder)
  try {
    const names = await listNames()
    // a reader of the page's own language: others are offered another one
    const open = () => browser.newPage({ viewport: phone, colorScheme: 'light', locale: lang })
    // beside each other: either leaves a core idle for half of its time
    const [seen, read] = await Promise.all([captureSlides(open, origin, folder, views, names.length), open().then(page => reading.read(page, origin))])
    writeFileSync(join(folder, reading.file), JSON.stringify(read))
    return await writeParts(seen, folder, settings, names)
  }
  finally {
    close()
  }
}

/**
 * Puts the first slide into index.html, corrects the head of both pages and asks for the first slide's files at
 * once. In a plain build the slide is left out, and all else is done.
 * @param folder of the build
 * @param settings what of the deck is seen first, and its description
 * @throws Error where the build is not as Slidev makes it
 */
export async function prerender(folder: string, settings: FinishSettings): Promise<void> {
  const { browser, description, reading } = settings
  const none = { head: '', slide: '', rest: '' }
  const list = join(folder, '.vite')
  const files = listFirstFiles(JSON.parse(readFileSync(join(list, 'manifest.json'), 'utf8')) as Record<string, BuiltChunk>)
  rmSync(list, { recursive: true })
  // a build without a browser has none
  writeFileSync(join(folder, reading.file), '{}')
  const parts = browser ? await makePrerendered(folder, settings, browser) : none
  for (const [name, own] of [['index.html', parts], ['404.html', none]] as const) {
    const file = join(folder, name)
    writeFileSync(file, placePrerendered(tidyPage(readFileSync(file, 'utf8'), description), own, files))
  }
}
