/**
 * Draws with mermaid in a Chromium what data/diagrams.ts and the layers of components/ say, and writes it to data/drawings/ and
 * docs/architecture.svg, so that no reader's browser has to fetch mermaid. A build draws anew what no longer fits the data. The table of
 * pictures in docs/editors.md is written, too.
 *
 * usage: npm run draw
 */
import type { Browser, Page } from 'playwright-chromium'
import type { Drawing } from './drawing/flowcharts.ts'
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { claimFolder, defineCommand, openBrowser, print, readOptions, runDirectly, writeWhole } from '@deck/command-line'
import { picturesFolder } from './building/package-folders.ts'
import { listDrawings, readExtent, stampDrawing, writeMermaid } from './drawing/flowcharts.ts'
import { tablePage, writePictureTable } from './drawing/picture-table.ts'

/** The deck's own type, and one that a page of the docs surely has. */
const fonts = { deck: '\'Alegreya Sans\', \'Gowun Batang\', sans-serif', docs: 'Arial, Helvetica, sans-serif' } as const
/** The deck's rules and tokens for a drawing that stands alone: of its day, and of its night where the reader's system is dark. */
function writeOwnStyles() {
  return [
    'svg{--ink:#1b2430;--ink-soft:#4a5260;--paper:#fbf8f1;--paper-deep:#efe9da}',
    '@media(prefers-color-scheme:dark){svg{--ink:#ece5d5;--ink-soft:#b4b0a4;--paper:#141b26;--paper-deep:#232d3b}}',
    readFileSync(`${picturesFolder}/chain/relation-diagram.css`, 'utf8')
      .replace(/\/\*[\s\S]*?\*\/\s*/g, '')
      .replace(/font-family: [^;]+/, `font-family: ${fonts.docs}`),
  ].join('')
}

/** The font in which mermaid measures, as rules that need no server. */
function fontRules(): string {
  const ranges = { 'latin': 'U+0000-00FF,U+2010-2027', 'latin-ext': 'U+0100-02FF' }
  return Object.entries(ranges).map(([part, range]) => {
    const file = readFileSync(`node_modules/@fontsource/alegreya-sans/files/alegreya-sans-${part}-500-normal.woff2`, 'base64')
    return `@font-face{font-family:'Alegreya Sans';font-weight:500;src:url(data:font/woff2;base64,${file});unicode-range:${range}}`
  }).join('\n')
}

/** Mermaid's drawing, without its styles: a page of the deck refuses markup that brings any, and has its own. */
async function draw(page: Page, name: string, { chart, setting, home }: Drawing): Promise<string> {
  const drawn = await page.evaluate(async ({ name, source, setting, fontFamily }) => {
    await document.fonts.load(`500 ${setting.size}px 'Alegreya Sans'`, 'Aā')
    const { mermaid } = window as unknown as {
      mermaid: { initialize: (look: object) => void, render: (name: string, source: string) => Promise<{ svg: string }> }
    }
    const { nodeGap: nodeSpacing, rankGap: rankSpacing, padding, size } = setting
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      layout: 'dagre',
      look: 'classic',
      theme: 'base',
      fontFamily,
      htmlLabels: false,
      flowchart: { htmlLabels: false, curve: 'basis', nodeSpacing, rankSpacing, padding, minNodeWidth: 0, diagramPadding: 2, wrappingWidth: 400 },
      themeVariables: { fontSize: `${size}px` },
      themeCSS: 'text{font-weight:500}',
    })
    const svg = new DOMParser().parseFromString((await mermaid.render(name, source)).svg, 'image/svg+xml').documentElement
    svg.querySelectorAll('style').forEach(each => each.remove())
    const used = [...svg.querySelectorAll('[marker-end]')].map(each => each.getAttribute('marker-end'))
    svg.querySelectorAll('marker').forEach(each => !used.includes(`url(#${each.id})`) && each.remove())
    svg.querySelectorAll('.edgeLabels, .clusters, defs:empty').forEach(each => each.remove())
    for (const each of [svg, ...svg.querySelectorAll('*')])
      each.getAttributeNames().filter(attribute => /^(?:style|data-|aria-|role$)/.test(attribute)).forEach(attribute => each.removeAttribute(attribute))
    svg.setAttribute('font-size', String(size))
    return svg.outerHTML
  }, { name, source: writeMermaid(chart, setting.wrap), setting, fontFamily: fonts[home] })
  return drawn.replace(/\d+\.\d{2,}/g, figure => String(Number(Number(figure).toFixed(1))))
}

/** A drawing as it is kept: with its stamp, its size, and where no page has styles for it with its own. */
async function drawFile(page: Page, drawing: Drawing): Promise<string> {
  const svg = await draw(page, `drawing-${basename(drawing.file, '.svg')}`, drawing)
  const { width, height } = readExtent(svg)
  const own = drawing.home === 'docs' ? `<style>${writeOwnStyles()}</style>` : ''
  return `${svg.replace(/ width="100%"/, '').replace(/^<svg ([^>]*)>/, `<svg data-stamp="${stampDrawing(drawing)}" width="${width}" height="${height}" $1>${own}`)}\n`
}

/** Drawings that are not there, or were made of other records. */
export function listStale(): readonly Drawing[] {
  return listDrawings().filter(drawing => !existsSync(drawing.file) || !readFileSync(drawing.file, 'utf8').includes(`data-stamp="${stampDrawing(drawing)}"`))
}

/** Draws and writes. All are drawn before one is written: whatever ends this on the way leaves the old ones. @returns what was written */
export async function writeDrawings(browser: Browser, drawings: readonly Drawing[]): Promise<readonly string[]> {
  const page = await browser.newPage()
  await page.addStyleTag({ content: fontRules() })
  await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' })
  const files: [name: string, text: string][] = []
  for (const drawing of drawings)
    files.push([drawing.file, await drawFile(page, drawing)])
  await page.close()
  for (const [name, text] of files)
    writeWhole(name, text)
  return files.map(([name]) => name)
}

export const main = defineCommand(async (args) => {
  readOptions(args, 'npm run draw   draws data/drawings/ anew, and of docs/ what is there of architecture.svg and of the table of pictures in editors.md; it takes no options\n', {})
  claimFolder('data/drawings', 'the drawings')
  if (existsSync(tablePage))
    writeWhole(tablePage, await writePictureTable())
  const browser = await openBrowser()
  const drawings = listDrawings().filter(({ home }) => home !== 'docs' || existsSync('docs'))
  for (const name of await writeDrawings(browser, drawings))
    print(name)
  await browser.close()
  const current = new Set(drawings.map(({ file }) => file))
  for (const file of globSync('data/drawings/*').map(file => file.replaceAll('\\', '/')).filter(file => !current.has(file)))
    rmSync(file)
})

await runDirectly(import.meta.url, main)
