/**
 * Draws the diagrams of data/diagrams.ts with mermaid in a Chromium and writes them to
 * data/drawings/, so that no reader's browser has to fetch mermaid. A test fails where a drawing
 * no longer fits the data.
 *
 * usage: npm run draw
 */
import type { Page } from 'playwright-chromium'
import type { Diagram } from '../data/schema/pictures.ts'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { diagrams } from '../data/diagrams.ts'
import { claimFolder, defineCommand, openBrowser, print, readOptions, runDirectly, warn, writeWhole } from '../packages/command-line/index.ts'
import { diagramShapes, diagramType, drawingsFolder, isReadable, readExtent, scaleToFit, sheetWidth, splitStyles, stampDiagram, writeSource } from './diagrams.ts'

const fontFamily = '\'Alegreya Sans\', \'Gowun Batang\', sans-serif'

/**
 * The deck's hand: boxes with the slides' lines, one tint a kind. The colours are the tokens
 * themselves, not their values, so that a drawing follows day, night and print without being redrawn.
 */
const hand = `
  text, .nodeLabel, .label, .label text, .label tspan { font-family: ${fontFamily}; font-weight: 500; fill: var(--ink); color: var(--ink); }
  .node text { transform: translateY(-4.5px); }
  .node .label-container { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5px; rx: 2px; ry: 2px; }
  .actor .label-container { fill: var(--sky-wash); stroke: var(--sky-ink); }
  .body .label-container { fill: var(--celadon-wash); stroke: var(--celadon-ink); }
  .rung .label-container { fill: var(--paper-deep); stroke-width: 2px; }
  .crisis .label-container { fill: var(--dust-wash); stroke: var(--dust-ink); stroke-width: 2px; }
  .cause .label-container { stroke: var(--ink-soft); }
  .claim .label-container { fill: var(--paper-deep); }
  .flowchart-link { stroke: var(--ink-soft); stroke-width: 1.5px; fill: none; }
  .marker, .marker path, .arrowMarkerPath { fill: var(--ink-soft); stroke: var(--ink-soft); }
  .edgeLabel, .edgeLabel rect, .edgeLabel .background { fill: var(--paper); background: var(--paper); opacity: 1; }
  .edgeLabel text, .edgeLabel tspan, .edgeLabel .label text, .edgeLabel .label tspan { fill: var(--ink-soft); font-style: italic; }
`

/** The font in which mermaid measures, as rules that need no server. */
function fontRules(): string {
  return ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].flatMap(part => ['normal', 'italic'].map((style) => {
    const file = readFileSync(`node_modules/@fontsource/alegreya-sans/files/alegreya-sans-${part}-500-${style}.woff2`, 'base64')
    const range = { 'latin': 'U+0000-00FF,U+2010-2027', 'latin-ext': 'U+0100-02FF', 'cyrillic': 'U+0400-045F', 'cyrillic-ext': 'U+0460-052F' }[part]
    return `@font-face{font-family:'Alegreya Sans';font-weight:500;font-style:${style};src:url(data:font/woff2;base64,${file});unicode-range:${range}}`
  })).join('\n')
}

/** Mermaid's own drawing of a source, set as the shape says. */
async function draw(page: Page, name: string, source: string, shape: { nodeGap: number, rankGap: number }): Promise<string> {
  return page.evaluate(async ({ name, source, shape, size, fontFamily, hand }) => {
    await Promise.all(['500', 'italic 500'].map(style => document.fonts.load(`${style} ${size}px 'Alegreya Sans'`, 'Aз')))
    const { mermaid } = window as unknown as { mermaid: { initialize: (look: object) => void, render: (name: string, source: string) => Promise<{ svg: string }> } }
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      layout: 'dagre',
      look: 'classic',
      theme: 'base',
      fontFamily,
      htmlLabels: false,
      flowchart: { htmlLabels: false, curve: 'basis', nodeSpacing: shape.nodeGap, rankSpacing: shape.rankGap, padding: 11, diagramPadding: 3, wrappingWidth: 400, useMaxWidth: true },
      themeVariables: { fontSize: `${size}px`, useGradient: false, dropShadow: 'none' },
      themeCSS: hand,
    })
    return (await mermaid.render(name, source)).svg
  }, { name, source, shape, size: diagramType.base, fontFamily, hand })
}

/** Ever tighter until its type stays readable in the room; the largest is kept. */
async function drawLargest(page: Page, id: string, diagram: Diagram): Promise<{ scale: number, svg: string }> {
  let best = { scale: 0, svg: '' }
  for (const shape of diagramShapes) {
    const svg = await draw(page, `drawing-${id}`, writeSource(diagram, shape.wrap), shape)
    const scale = scaleToFit(readExtent(svg), { width: sheetWidth, height: diagram.height })
    if (scale > best.scale)
      best = { scale, svg }
    if (isReadable(best.scale))
      break
  }
  if (!isReadable(best.scale))
    warn(`${id}: type of ${(diagramType.base * best.scale).toFixed(1)} px; fewer records, or more height in data/diagrams.ts, would let it be read`)
  return best
}

/** The files of a diagram: the drawing and its rules. */
async function drawFiles(page: Page, id: string, diagram: Diagram): Promise<[name: string, text: string][]> {
  const best = await drawLargest(page, id, diagram)
  const size = readExtent(best.svg)
  const { svg: bare, css } = splitStyles(best.svg, `drawing-${id}`)
  const svg = bare.replace(/^<svg /, `<svg data-stamp="${stampDiagram(diagram)}" data-width="${(size.width * best.scale).toFixed(1)}" data-height="${(size.height * best.scale).toFixed(1)}" `)
  return [[`${id}.svg`, `${svg}\n`], [`${id}.css`, css]]
}

/** Drawings that this command made of diagrams that are no more, by the stamp that it puts on each. */
function listOutdated(current: ReadonlySet<string>): string[] {
  return readdirSync(drawingsFolder)
    .filter(file => file.endsWith('.svg') && !current.has(file) && readFileSync(`${drawingsFolder}/${file}`, 'utf8').startsWith('<svg data-stamp='))
    .flatMap(file => [file, file.replace(/svg$/, 'css')])
}

export const main = defineCommand(async (args) => {
  readOptions(args, 'npm run draw   draws data/drawings/ anew; it takes no options\n', {})
  claimFolder(drawingsFolder, 'the drawings')
  const browser = await openBrowser()
  const page = await browser.newPage()
  await page.addStyleTag({ content: fontRules() })
  await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' })
  // All are drawn before one is written: whatever ends this on the way leaves the old ones.
  const files: [name: string, text: string][] = []
  for (const [id, diagram] of Object.entries<Diagram>(diagrams))
    files.push(...await drawFiles(page, id, diagram))
  await browser.close()
  for (const [name, text] of files) {
    writeWhole(`${drawingsFolder}/${name}`, text)
    print(`${drawingsFolder}/${name}`)
  }
  for (const file of listOutdated(new Set(files.map(([name]) => name))))
    rmSync(`${drawingsFolder}/${file}`, { force: true })
})

await runDirectly(import.meta.url, main)
