/**
 * Draws the icons of the installed deck from public/favicon.svg into public/icons/.
 *
 * usage: npm run icons
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { readPapers } from '../logic/offline/manifest.ts'
import { findBrowser, howToGetOne } from './browser.mjs'

/** Side in px, and how much of it the drawing takes: systems cut maskable icons to a circle of four fifths. */
const icons = {
  'icon-192': { side: 192, share: 1 },
  'icon-512': { side: 512, share: 1 },
  'maskable-512': { side: 512, share: 0.66 },
  'apple-180': { side: 180, share: 0.84 },
} as const
const folder = 'public/icons'

const executablePath = findBrowser()
if (!executablePath) {
  console.error(howToGetOne)
  process.exit(1)
}
const { day } = readPapers(readFileSync('styles/tokens.css', 'utf8'))
const drawing = readFileSync('public/favicon.svg', 'utf8')
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
const page = await browser.newPage()
mkdirSync(folder, { recursive: true })
for (const [name, { side, share }] of Object.entries(icons)) {
  await page.setViewportSize({ width: side, height: side })
  await page.setContent(`<style>body{margin:0;height:100vh;display:grid;place-items:center;${share < 1 ? `background:${day}` : ''}}svg{width:${share * 100}vw;height:${share * 100}vw}</style>${drawing}`)
  writeFileSync(`${folder}/${name}.png`, await page.screenshot({ omitBackground: true }))
  console.log(`${folder}/${name}.png`)
}
await browser.close()
