/** The first step after a build: the first slide stands in index.html as ready HTML, so that its text shows before any script has come. */
import type { Browser, Page } from 'playwright-chromium'
import type { DeclaredFace } from '../logic/build/choose-face.ts'
import type { SeenRule } from '../logic/build/critical-css.ts'
import type { BuiltChunk } from '../logic/build/first-files.ts'
import type { Capture } from './ready-slide/capture.ts'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { load } from '@slidev/parser/fs'
import { chromium } from 'playwright-chromium'
import { chooseFaces, readFace } from '../logic/build/choose-face.ts'
import { writeCriticalCss } from '../logic/build/critical-css.ts'
import { listFirstFiles } from '../logic/build/first-files.ts'
import { placeReady, tidyPage } from '../logic/build/page-text.ts'
import { narrowScreen, stayKey } from '../logic/read/read-instead.ts'
import { findBrowser, howToGetOne } from './browser.mjs'
import { captureText } from './ready-slide/capture.ts'
import { listSheets, matchSelectors, readProperties, readSheets } from './ready-slide/see-rules.ts'
import { setFaces } from './ready-slide/set-faces.ts'
import { writeReadyScript } from './ready-slide/show-ready.ts'
import { serveFolder } from './serve-folder.ts'

const host = 'ready-slide'

/** Where the copy lies, which of its parts show when, and its scale where no script runs. */
function writeHostCss({ size: { width, height }, inline }: Capture): string {
  return `#${host}#${host}#${host}{position:fixed;inset:0;z-index:30;overflow:hidden;pointer-events:none}
:root{--slidev-slide-scale:tan(atan2(min(100vw,100vh*${width}/${height}),${width}px))}
.ready-off #${host},html:not(.ready-upright) #${host} [data-ready=corner],html:not(.ready-narrow) #${host} [data-ready=beside]{display:none!important}
#${host} .slidev-layout{isolation:isolate}
#${host} [data-ready=behind]{z-index:-1}
@media print{#${host}{display:none!important}}
${inline.map((text, i) => `#${host} [data-ready-style="${i}"]{${text}}`).join('\n')}`
}

async function openFirst(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, colorScheme: 'light' })
  await page.goto(origin)
  await page.locator('#slideshow > [data-slidev-no="1"] .slidev-layout').waitFor()
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** Takes the slide down, by day and by night, for a rule may hold in one of them only. */
async function takeDown(page: Page, folder: string): Promise<{ capture: Capture, rules: SeenRule[], faces: DeclaredFace[], families: [string, string][] }> {
  const capture = await page.evaluate<Capture>(captureText)
  const sheets = (await page.evaluate(listSheets)).map(({ path, text }) => path ? readFileSync(join(folder, path), 'utf8') : text ?? '')
  const { rules, faces } = readSheets(sheets)
  const held: ReturnType<typeof matchSelectors>[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html.${colorScheme}`).waitFor()
    held.push(await page.evaluate(matchSelectors, rules.map(rule => rule.selector)))
  }
  const seen = rules.flatMap((rule, i) => [
    ...(rule.selector === '' || held.some(scheme => scheme[i]!.page) ? [{ ...rule, isPage: true }] : []),
    ...(rule.selector !== '' && held.some(scheme => scheme[i]!.slide) ? [{ ...rule, isPage: false }] : []),
  ])
  const names = [...new Set(sheets.join('').match(/--[\w-]+(?=:)/g))]
  return { capture, rules: seen, faces: faces.map(readFace), families: await page.evaluate(readProperties, names) }
}

/** Hashes that ask for the first slide: none, its number, its name. */
async function listHashes(): Promise<string> {
  const { slides } = await load({ roots: ['.'], userRoot: '.' }, 'slides.md')
  const alias = slides[0]?.frontmatter.routeAlias
  return `^(?:#/?(?:${['1', alias].filter(Boolean).join('|')})?/?)?$`
}

async function makeReady(folder: string, browser: Browser) {
  const { origin, close } = await serveFolder(folder)
  try {
    const page = await openFirst(browser, origin)
    const { capture, rules, faces, families } = await takeDown(page, folder)
    const chosen = chooseFaces(faces, capture.texts)
    const set = await setFaces(folder, chosen, families, [`#${host}`, '#slideshow>[data-slidev-no="1"]', ...capture.beside.map(selector => `body>${selector}`)])
    const css = writeCriticalCss(rules, { host, ids: { app: host, ...Object.fromEntries(capture.ids.map(id => [id, `ready-${id}`])) } }, capture.markup + capture.inline.join(';'))
    const warm = chosen.map(({ face, weight }) => `${face.style} ${weight} 16px "${face.family}"`)
    const script = writeReadyScript({ hash: await listHashes(), ...capture.size, narrow: narrowScreen, stayKey, faces: warm })
    return { head: `<style>${set}\n${css}\n${writeHostCss(capture)}</style>\n<script>${script}</script>`, slide: `<div id="${host}">${capture.markup}</div>` }
  }
  finally {
    close()
  }
}

/** A browser, or a word on what comes of there being none. */
async function openBrowser(): Promise<Browser | null> {
  try {
    const executablePath = findBrowser()
    if (!executablePath)
      throw new Error(howToGetOne)
    return await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  }
  catch (error) {
    console.warn(`The first slide was not made ready, so its text waits for the scripts. ${(error as Error).message}`)
    return null
  }
}

/**
 * Puts the first slide into index.html, mends the head of both pages and asks for the first slide's files at
 * once. Without a browser the slide is left out, and all else is done.
 * @param folder of the build
 * @throws Error where the build is not as Slidev makes it
 */
export async function readySlide(folder: string): Promise<void> {
  const none = { head: '', slide: '' }
  const list = join(folder, '.vite')
  const files = listFirstFiles(JSON.parse(readFileSync(join(list, 'manifest.json'), 'utf8')) as Record<string, BuiltChunk>)
  rmSync(list, { recursive: true })
  const { description } = JSON.parse(readFileSync('package.json', 'utf8')) as { description: string }
  const browser = await openBrowser()
  const parts = browser ? await makeReady(folder, browser).finally(() => browser.close()) : none
  for (const [name, own] of [['index.html', parts], ['404.html', none]] as const) {
    const file = join(folder, name)
    writeFileSync(file, placeReady(tidyPage(readFileSync(file, 'utf8'), description), own, files))
  }
}
