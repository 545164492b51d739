/**
 * Draws the icons of the installed deck from public/favicon.svg into public/icons/.
 *
 * usage: npm run icons
 */
import { readFileSync } from 'node:fs'
import { claimFolder, defineCommand, openBrowser, print, readOptions, recordFinished, runDirectly, writeWhole } from '@deck/command-line'
import { addonFolder } from './building/package-folders.ts'
import { readPapers } from './building/read-papers.ts'

/** Side in px, and how much of it the drawing takes: systems cut maskable icons to a circle of four fifths. */
const icons = {
  'icon-192': { side: 192, share: 1 },
  'icon-512': { side: 512, share: 1 },
  'maskable-512': { side: 512, share: 0.66 },
  'apple-180': { side: 180, share: 0.84 },
} as const
const folder = 'public/icons'

export const main = defineCommand(async (args) => {
  readOptions(args, 'npm run icons   draws public/icons/ anew; it takes no options\n', {})
  claimFolder(folder, 'the icons')
  const { day } = readPapers(readFileSync(`${addonFolder}/styles/tokens.css`, 'utf8'))
  const drawing = readFileSync('public/favicon.svg', 'utf8')
  const browser = await openBrowser()
  const page = await browser.newPage()
  for (const [name, { side, share }] of Object.entries(icons)) {
    await page.setViewportSize({ width: side, height: side })
    await page.setContent(
      `<style>body{margin:0;height:100vh;display:grid;place-items:center;${share < 1 ? `background:${day}` : ''}}svg{width:${share * 100}vw;height:${share * 100}vw}</style>${drawing}`,
    )
    const file = `${folder}/${name}.png`
    writeWhole(file, await page.screenshot({ omitBackground: true }))
    recordFinished(file)
    print(file)
  }
  await browser.close()
})

await runDirectly(import.meta.url, main)
