import type { Rule } from './support/rule.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser, refuse, serveFolder } from '@deck/command-line'
import { walkLegibility } from '../walk-legibility.ts'

export const rule: Rule = {
  holds: 'The last row can read the built deck: type, contrast, words, strokes, dots and texts over texts of every slide at every click, by day and by night.',
  run: async ({ slides, options }) => {
    const folder = options.dist ?? 'dist'
    if (!existsSync(join(folder, 'index.html')))
      refuse(`"${folder}" has no index.html: build first (npm run build), or name a build with --dist.`)
    const all = slides.map(({ name, front, file, line }, i) => ({ no: i + 1, alias: name, clicks: Number(front.clicks ?? 0), file, line }))
    const isNamed = (wanted: string) => ({ no, alias }: typeof all[number]) => alias === wanted || String(no) === wanted
    const unknown = options.slides?.find(wanted => !all.some(isNamed(wanted)))
    if (unknown !== undefined)
      refuse(`--slides knows no slide "${unknown}": it takes names such as ${all[0]!.alias}, or numbers from 1 to ${all.length}.`)
    const browser = await openBrowser()
    const { origin, close } = await serveFolder(folder)
    try {
      const found = await walkLegibility(browser, origin, all.filter(slide => !options.slides || options.slides.some(wanted => isNamed(wanted)(slide))))
      return found.map(({ no, alias, click, theme, rule, message }) => {
        const { file, line } = all.find(slide => slide.no === no)!
        return { file, line, message: `slide ${no} "${alias}", click ${click}${theme === 'dark' ? ', dark' : ''}: ${rule}: ${message}` }
      })
    }
    finally {
      close()
      await browser.close()
    }
  },
}
