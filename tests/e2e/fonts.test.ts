/**
 * The fonts of a build are subsets, and no reader misses a sign for it.
 * Why end to end: the subsets are files of the build, and a browser must take them.
 */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { listCodes, listSigns, readRanges, readTexts, singleWeights } from '@deck/slidev-build/testing'
import { describe, expect, it } from 'vitest'
import { readFolders } from '../../packages/cli/building/deck-plugins.ts'
import { openSlide } from '../support/open-deck.ts'
import { readSigns } from '../support/read-cmap.ts'
import { useServedDeck } from '../support/served-deck.ts'

const folder = 'dist/assets'
const stylesheets = globSync(`${folder}/*.css`).map(file => readFileSync(file, 'utf8')).join('\n')

/** The fonts that style sheets declare: file, weight, the signs it is asked for. */
function readDeclared(css: string) {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule]) => ({
    file: basename(/url\(["']?([^"')]+)/.exec(rule!)![1]!),
    weight: /font-weight:([^;}]*)/.exec(rule!)![1]!,
    codes: listCodes(readRanges(/unicode-range:([^;}]*)/.exec(rule!)?.[1] ?? '')),
  }))
}
const declared = readDeclared(stylesheets)
const whole = new Map(globSync('node_modules/@fontsource{,-variable}/*/{wght*,[0-9]*}.css').flatMap(file => readDeclared(readFileSync(file, 'utf8'))).map(font => [font.file, font.codes]))

/** Every file of a piece in a script that readers write in, and its parts in the build. */
const pieces = globSync('node_modules/@fontsource{,-variable}/*/files/*-{latin,latin-ext,cyrillic,cyrillic-ext}-*.woff2').flatMap((source) => {
  const name = basename(source, '.woff2')
  const parts = declared.filter(({ file }) => new RegExp(`^${name}(?:-\\d00)?(?:-more)?-[\\w-]{8}\\.woff2$`).test(file))
  return parts.length ? [{ name, source, parts }] : []
})

const name = (codes: readonly number[]) => codes.map(code => `U+${code.toString(16)}`)

describe('a font subset', () => {
  it('has, with its second part, every sign that the whole one had, in each weight', async () => {
    expect(pieces.length).toBeGreaterThan(20)
    for (const { name: piece, source, parts } of pieces) {
      const had = await readSigns(readFileSync(source))
      for (const weight of new Set(parts.map(part => part.weight))) {
        const own = parts.filter(part => part.weight === weight)
        const asked = own.flatMap(({ codes }) => codes)
        expect(new Set(asked).size, `${piece}: a sign in two parts`).toBe(asked.length)
        expect(name(whole.get(basename(source))!.filter(code => !asked.includes(code))), `${piece}: signs that no part is asked for`).toEqual([])
        for (const { file, codes } of own) {
          const has = await readSigns(readFileSync(join(folder, file)))
          expect(name(codes.filter(code => had.has(code) && !has.has(code))), file).toEqual([])
        }
      }
    }
  })

  it('has every sign of the deck in the part that comes first', () => {
    const shown = listSigns(readTexts(readFolders).join('\n'))
    const second = declared.filter(({ file }) => file.includes('-more-'))
    expect(second.length).toBeGreaterThan(5)
    expect(second.flatMap(({ file, codes }) => codes.some(code => shown.has(code)) ? [file] : [])).toEqual([])
  })

  const deck = useServedDeck()

  it('is one that a browser takes', async () => {
    const page = await deck.browser.newPage()
    await openSlide(page, deck.origin, 2)
    const refused = await page.evaluate(async () => {
      const fonts = [...document.fonts]
      const results = await Promise.allSettled(fonts.map(font => font.load()))
      return { count: fonts.length, names: fonts.filter((_, i) => results[i]!.status === 'rejected').map(({ family, style, weight, unicodeRange }) => [family, style, weight, unicodeRange].join(' ')) }
    })
    expect(refused.count).toBeGreaterThan(declared.length / 2)
    expect(refused.names).toEqual([])
  })
})

describe('the style sheets', () => {
  const sources = globSync('{components,packages/slidev-addon-lesson,slides}/**/*.{css,vue,md}').map(file => readFileSync(file, 'utf8')).join('\n')

  it('ask for italics in no weight but those that come with the deck', () => {
    const asked = [...sources.matchAll(/font:\s*italic\s+(\d+)\s[^;}]*var\(--serif\)/g)].map(match => Number(match[1]))
    expect(asked.length).toBeGreaterThan(10)
    expect(asked.filter(weight => !singleWeights.italic!.includes(weight))).toEqual([])
  })

  it('ask for no feature of a font that its subset lacks', () => {
    const known = /^(?:normal|inherit|(?:(?:lining|oldstyle|proportional|tabular)-nums\s*)+)$/
    const asked = [...sources.matchAll(/font-(?:variant[\w-]*|feature-settings):\s*([^;}"']*)/g)].map(match => match[1]!.replace('!important', '').trim())
    expect(asked.length).toBeGreaterThan(10)
    expect(asked.filter(value => !known.test(value))).toEqual([])
  })
})
