/**
 * Measures whether a hall can read the built deck: type, contrast, words, strokes and dots of every slide at every click.
 *
 * usage: npm run lint:slides [-- --dist DIR] [-- --slides NAME,NAME]
 */
import type { HallSlide } from './walk-legibility.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { leastContrast, leastMark, leastSize, mostWords } from '../components/shell/legibility.ts'
import { defineCommand, openBrowser, print, readOptions, refuse, runDirectly, serveFolder } from '../packages/command-line/index.ts'
import { walkLegibility } from './walk-legibility.ts'

const help = `npm run lint:slides [-- options]   what a hall cannot read, slide by slide and click by click, by day and by night

  --dist DIR          the build to look at (default dist/)
  --slides NAME,…     only these slides, by name or number

Type has at least ${leastSize.body} px of the canvas (${leastSize.source} in source line, running head and year scale), contrast
is at least ${leastContrast} to 1, and at most ${mostWords} words stand on a slide at once. A stroke or border has at least ${leastMark.stroke} px
and a dot ${leastMark.dot} px; what only decorates carries data-decor.
`

/** The deck's slides with their clicks, as their frontmatter says. */
async function listSlides(): Promise<HallSlide[]> {
  const { slides } = await load({ roots: ['.'], userRoot: '.' }, 'slides.md')
  return slides.map(({ frontmatter }, i) => ({ no: i + 1, alias: String(frontmatter.routeAlias ?? i + 1), clicks: Number(frontmatter.clicks ?? 0) }))
}

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, { dist: { type: 'string' }, slides: { type: 'string' } })
  const folder = values.dist ?? 'dist'
  if (!existsSync(join(folder, 'index.html')))
    refuse(`"${folder}" has no index.html: build first (npm run build), or name a build with --dist.`)
  const all = await listSlides()
  const wanted = values.slides?.split(',').map(name => name.trim())
  const unknown = wanted?.find(name => !all.some(({ no, alias }) => alias === name || String(no) === name))
  if (unknown !== undefined)
    refuse(`--slides knows no slide "${unknown}": it takes names such as ${all[0]!.alias}, or numbers from 1 to ${all.length}.`)
  const slides = all.filter(({ no, alias }) => !wanted || wanted.includes(alias) || wanted.includes(String(no)))
  const browser = await openBrowser()
  const { origin, close } = await serveFolder(folder)
  try {
    const found = await walkLegibility(browser, origin, slides)
    for (const { no, alias, click, theme, rule, message } of found)
      print(`${String(no).padStart(3)} ${alias}, click ${click}${theme === 'dark' ? ', dark' : ''}: ${rule}: ${message}`)
    const failing = new Set(found.map(({ alias }) => alias))
    print(found.length ? `\n${found.length} findings on ${failing.size} of ${slides.length} slides.` : `No finding on ${slides.length} slides.`)
    return found.length ? 1 : 0
  }
  finally {
    close()
    await browser.close()
  }
})

await runDirectly(import.meta.url, main)
