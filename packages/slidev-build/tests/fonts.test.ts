/** The subsets of a font: which signs, which weights, what its rules then say. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listCodes, listSigns, planSubsets, writeSubsetRule } from '../font-choice.ts'
import { listUnusedStylesheets, stylesheetUses } from '../font-plugins.ts'

const single = { italic: [500, 600] }
function rule(weight: string, style = 'normal', range = 'U+0061-0065,U+00E9'): string {
  return `@font-face { font-family: 'A'; font-style: ${style}; font-weight: ${weight}; src: url(./files/a-latin.woff2) format('woff2'); unicode-range: ${range}; }`
}
const shown = new Set([...'abd'].map(sign => sign.codePointAt(0)!))

describe('the signs of a text', () => {
  it('are those that it shows and those that it names by number', () => {
    const signs = listSigns('“é” \\u00A0 \\u{2192} &#8322; content: "\\2033"')
    expect(['“', 'é', '”', '\u00A0', '→', '₂', '″'].filter(sign => !signs.has(sign.codePointAt(0)!))).toEqual([])
    expect(signs.has('ë'.codePointAt(0)!)).toBe(false)
  })

  it('hold all that a plain keyboard writes, even of an empty text', () => {
    const signs = listSigns('')
    expect(Array.from({ length: 95 }, (_, i) => i + 32).filter(code => !signs.has(code))).toEqual([])
  })
})

describe('a font is split into subsets', () => {
  it('into what the deck shows and the rest, and no sign is lost or given twice', () => {
    const [main, more] = planSubsets(rule('500'), shown, single)
    expect(String.fromCodePoint(...listCodes(main!.ranges))).toBe('abd')
    expect(String.fromCodePoint(...listCodes(more!.ranges))).toBe('ceé')
    expect([main!.name, more!.name]).toEqual(['a-latin', 'a-latin-more'])
  })

  it('not at all where it has no common letters: its signs come together or never', () => {
    const subsets = planSubsets(rule('500', 'normal', 'U+0430-0433'), new Set([0x430]), single)
    expect(subsets.map(({ ranges }) => ranges)).toEqual([[[0x430, 0x433]]])
  })

  it('to one subset only where the deck shows all of it', () => {
    expect(planSubsets(rule('500', 'normal', 'U+61-62'), shown, single)).toHaveLength(1)
  })

  it('to the weights of its style if it is variable, each in a file of another name', () => {
    expect(planSubsets(rule('400 900'), shown, single).map(({ weight }) => weight)).toEqual([null, null])
    const italics = planSubsets(rule('400 900', 'italic'), shown, single)
    expect(italics.map(({ weight }) => weight)).toEqual([500, 600, 500, 600])
    expect(new Set(italics.map(({ name }) => name)).size).toBe(4)
  })

  it('keeps its one weight if it is not', () => {
    const [main] = planSubsets(rule('700', 'italic'), shown, single)
    expect(main!.weight).toBeNull()
    expect(writeSubsetRule(rule('700', 'italic'), main!, '/b.woff2')).toContain('font-weight: 700;')
  })
})

describe('the rule of a subset', () => {
  it('names its file, its signs and its weights, and all else as before', () => {
    const [main] = planSubsets(rule('400 900'), shown, single)
    expect(writeSubsetRule(rule('400 900'), main!, '/subset/b.woff2')).toBe(`@font-face { font-family: 'A'; font-style: normal; font-weight: 400 900; src: url("/subset/b.woff2") format('woff2'); unicode-range: U+61-62,U+64; }`)
    const [, heavy] = planSubsets(rule('400 900', 'italic'), shown, single)
    expect(writeSubsetRule(rule('400 900', 'italic'), heavy!, '/c.woff2')).toContain('font-weight: 600;')
  })
})

const all = Object.values(stylesheetUses).flatMap(({ sheets }) => sheets)
const upstream = ['@slidev/client/styles/index.ts', '@slidev/theme-default/styles/index.ts'].map(file => readFileSync(`node_modules/${file}`, 'utf8')).join('')

describe('a sheet that is left out', () => {
  for (const sheet of all) {
    it(`is still upstream's: ${sheet}`, () => {
      expect(existsSync(`node_modules/${sheet}`)).toBe(true)
      expect(upstream).toContain(`/${sheet.split('/').at(-1)}'`)
    })
  }

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
