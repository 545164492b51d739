/** The sheets that a build leaves out are upstream's own, and only those for what no chapter uses. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listUnusedStylesheets, stylesheetUses } from '../../scripts/build/unused-stylesheets.ts'

const all = Object.values(stylesheetUses).flatMap(({ sheets }) => sheets)
const upstream = ['@slidev/client/styles/index.ts', '@slidev/theme-default/styles/index.ts'].map(file => readFileSync(`node_modules/${file}`, 'utf8')).join('')

describe('a sheet that is left out', () => {
  for (const sheet of all) {
    it(`is still upstream's: ${sheet}`, () => {
      expect(existsSync(`node_modules/${sheet}`)).toBe(true)
      expect(upstream).toContain(`/${sheet.split('/').at(-1)}'`)
    })
  }

  it('is one of them as long as no chapter has code, a formula or an alert', () => {
    expect(listUnusedStylesheets(globSync('slides/*.md').map(file => readFileSync(file, 'utf8')))).toEqual(all)
  })

  it('comes back with the first piece of code', () => {
    expect(listUnusedStylesheets(['# A\n\n```ts\nlet a\n```'])).not.toContain('@slidev/client/styles/code.css')
  })

  it('does not come back for what a script or a note says', () => {
    expect(listUnusedStylesheets(['<script setup>\nconst a = `b`\n</script>\n# A\n\n<!--\nSay: `a` costs $1.\n-->'])).toEqual(all)
  })

  it('comes back with an alert or a formula', () => {
    expect(listUnusedStylesheets(['> [!NOTE]\n> Mind.', 'An area is $a^2$.'])).toEqual(stylesheetUses.code.sheets)
  })
})
