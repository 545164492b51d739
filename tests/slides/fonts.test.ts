/** Every Korean or Mongolian sign that the deck shows stands in a font that comes with it. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

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
const signsOf = (script: RegExp) => [...new Set(sources)].filter(sign => script.test(sign))

describe('the fonts', () => {
  it('hold every Hangul syllable of the deck', () => {
    const holds = covered(read('node_modules/@fontsource/gowun-batang/400.css'))
    expect(signsOf(/\p{Script=Hangul}/u).filter(sign => !holds(sign.codePointAt(0)!))).toEqual([])
  })

  it('hold every hanja of the deck', () => {
    const holds = covered(read('styles/hanja.css'))
    expect(signsOf(/\p{Script=Han}/u).filter(sign => !holds(sign.codePointAt(0)!))).toEqual([])
  })

  it('hold every Cyrillic letter of the deck, the Mongolian Ө and Ү among them', () => {
    const holds = covered(read('node_modules/@fontsource-variable/alegreya/wght.css'))
    expect(signsOf(/\p{Script=Cyrillic}/u).filter(sign => !holds(sign.codePointAt(0)!))).toEqual([])
  })
})
