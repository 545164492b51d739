import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gatherStrings } from '../../packages/cli/checks/support/gather-texts.ts'
import { checkText, longestSentence } from '../../packages/cli/checks/support/prose-rules.ts'

const rulesOf = (text: string, kind?: 'explanation') => checkText(text, kind).map(({ rule }) => rule)
const wordsOf = (count: number) => `${Array.from({ length: count }).fill('birds').map((word, i) => i % 2 ? 'and' : `${word}${String.fromCharCode(97 + i % 26)}`).join(' ')}.`

it('the path of a drawing is no sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prose-'))
  const file = join(folder, 'glyphs.ts')
  writeFileSync(file, `export const glyphs = { sun: 'M12 3v2M12 19v2 M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4 C1 2 3 4 5 6Z', moon: 'The moon rises over a harbour.' }\n`)
  expect(gatherStrings(file).map(({ text }) => text)).toEqual(['The moon rises over a harbour.'])
  rmSync(folder, { recursive: true })
})

describe('plain English', () => {
  it('accepts a sentence as long as the limit and refuses one word more', () => {
    expect(rulesOf(wordsOf(longestSentence))).toEqual([])
    expect(rulesOf(wordsOf(longestSentence + 1))).toEqual(['sentence-length'])
  })

  it('counts a token in brackets as one word, and its full stop ends no sentence', () => {
    expect(rulesOf(`The [[some-body.name]] ${wordsOf(longestSentence - 2)}`)).toEqual([])
    expect(rulesOf(`The [[some-body.name]] ${wordsOf(longestSentence - 1)}`)).toEqual(['sentence-length'])
  })

  it.each([
    ['Temperature changed by +2.24 °C.', 'time-and-change'],
    ['It has stood from 1999 on.', 'time-and-change'],
    ['They meet since 1999.', 'since-perfect'],
    ['They meet in an hour and and leave.', 'retext-repeated-words'],
    ['It is a office.', 'retext-indefinite-article'],
  ])('finds what is wrong in “%s”', (text, rule) => {
    expect(rulesOf(text)).toContain(rule)
  })

  it.each([
    'They have met since 1999.',
    'The article says “they meet since 1999”, without a month.',
    'Press the arrow key on the keyboard.',
    'Press any key that you like.',
    'A style sheet, an answer sheet and a sheet of paper differ.',
    'Start from a ready plan.',
    'The ladder has two rails and five rungs.',
    'The article does not say which reason alone would have been enough.',
  ])('lets “%s” pass', (text) => {
    expect(rulesOf(text, 'explanation')).toEqual([])
  })

  it('lets an explanation name one open point, not two', () => {
    const twice = 'The article does not say who. It does not name a year.'
    expect(rulesOf(twice, 'explanation')).toEqual(['one-open-point'])
    expect(rulesOf(twice)).toEqual([])
  })

  it('finds words that a deck avoids, unless its article prints them', () => {
    const text = 'A light on a pole stands there.'
    const avoided = { 'field-term': [{ find: /\blights? on a pole\b/g, instead: 'lamp' }] }
    expect(checkText(text, 'text', { houseWords: avoided, anchors: ['a light'] })).toEqual([{ rule: 'field-term', at: 2, message: '“light on a pole”: write lamp' }])
    expect(checkText(text, 'text', { houseWords: avoided, anchors: ['the Light on a Pole of 3033'] })).toEqual([])
    expect(checkText(text)).toEqual([])
  })

  it('bans no ordinary word of another article', () => {
    expect(checkText('Patience and swift deeds mend the ice sheets, the plates and the stairs, whereby rust falls upon iron.')).toEqual([])
  })

  it('says where in the text a finding stands', () => {
    const [finding] = checkText('Here all is well. They meet since 1999.')
    expect(finding!.at).toBe('Here all is well. '.length)
  })
})
