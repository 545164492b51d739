/** Every Korean or Mongolian sign that the deck shows stands in a font that comes with it. */
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** The code points that a style sheet's unicode-range lines cover. */
function covered(css: string): (code: number) => boolean {
  const ranges = [...css.matchAll(/unicode-range: ?([^;]+);/g)].flatMap(match => match[1]!.split(',')).map((range) => {
    const [from, to] = range.trim().slice(2).split('-')
    return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const
  })
  return code => ranges.some(([from, to]) => code >= from && code <= to)
}
const read = (path: string) => readFileSync(path, 'utf8')
const sources = globSync('{data,slides,locales}/**/*.{ts,md}').map(read).join('')

it.each([
  ['Hangul syllable', /\p{Script=Hangul}/u, 'node_modules/@fontsource/gowun-batang/400.css'],
  ['hanja', /\p{Script=Han}/u, 'packages/slidev-addon-lesson/styles/hanja.css'],
  ['Cyrillic letter, the Mongolian Ө and Ү among them,', /\p{Script=Cyrillic}/u, 'node_modules/@fontsource-variable/alegreya/wght.css'],
])('the fonts hold every %s of the deck', (_, script, font) => {
  const holds = covered(read(font))
  expect([...new Set(sources)].filter(sign => script.test(sign) && !holds(sign.codePointAt(0)!))).toEqual([])
})
