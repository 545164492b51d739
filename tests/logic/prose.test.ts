import { describe, expect, it } from 'vitest'
import { checkText, longestSentence } from '../../logic/prose/check-text.ts'
import { measureTexts } from '../../logic/prose/measure-words.ts'
import { checkNames } from '../../logic/prose/naming.ts'

const rulesOf = (text: string, kind?: 'explanation') => checkText(text, kind).map(({ rule }) => rule)
const wordsOf = (count: number) => `${Array.from({ length: count }).fill('birds').map((word, i) => i % 2 ? 'and' : `${word}${String.fromCharCode(97 + i % 26)}`).join(' ')}.`

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
    ['The next plate shows it.', 'interface-word'],
    ['The key: B', 'interface-word'],
    ['Print the answer key.', 'interface-word'],
    ['The sheet is dark.', 'interface-word'],
    ['The ready slide comes first.', 'interface-word'],
    ['The fonts are cut.', 'interface-word'],
    ['The broker has a patience.', 'interface-word'],
    ['The argument climbs a stair.', 'one-image'],
    ['This bears witness to change.', 'one-image'],
    ['What befalls the land?', 'plain-word'],
    ['Who fell ill is not told.', 'plain-word'],
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

  it('finds a term of the article’s field that is talked round, where the article names any', () => {
    const text = 'A light on a pole stands there.'
    expect(checkText(text, 'text', [{ find: /\blights? on a pole\b/g, instead: 'lamp' }])).toEqual([{ rule: 'field-term', at: 2, message: '“light on a pole”: write lamp' }])
    expect(checkText(text)).toEqual([])
  })

  it('says where in the text a finding stands', () => {
    const [finding] = checkText('Here all is well. The next plate shows it.')
    expect(finding!.at).toBe('Here all is well. The next '.length)
  })
})

describe('a name in code', () => {
  it.each([
    ['const plateWidth = 852', 'slide'],
    ['withPatience(route)', 'timeoutMs'],
    ['interface CourseWish {}', 'options'],
    ['<div id="ready-slide" data-ready="later">', 'prerendered'],
    ['.ready-off #x', 'prerendered'],
    ['await cutPart(font)', 'font subset'],
    ['const hasFaces = true', 'fonts'],
    ['lecture.handsOf(id)', 'votes'],
    ['drawUntil(random, records)', 'sample'],
    ['rule: \'sound-key\'', 'answer'],
    ['components/crisis/ChainKeys.vue', 'legend'],
    ['@container deck-sheet', 'slide'],
  ])('of our own is found in “%s”, with %s to write instead', (code, instead) => {
    expect(checkNames(code)[0]!.message).toContain(instead)
  })

  it.each(['data-ready-at', 'emit(\'ready\')', 'isReady', 'drawPicture(question)', 'event.key === \'Enter\'', 'storageKey', 'showOfHands', 'new FontFace(name)', 'recommended', '<style>', 'CSSStyleSheet', 'keyOf(store)'])('of the trade stays: %s', (code) => {
    expect(checkNames(code)).toEqual([])
  })

  it('is found where it stands, by its place in the text', () => {
    expect(checkNames('const a = 1\nconst plateWidth = 2').map(({ at }) => at)).toEqual(['const a = 1\nconst '.length])
  })
})

describe('a measure of texts', () => {
  const vocabulary = { rankOf: (word: string) => ({ dog: 10, run: 20, house: 4000 } as Record<string, number>)[word], lemmasOf: (word: string) => [word.replace(/s$/, '')] }

  it('counts a word by its ground form, a compound by its harder part, and leaves names, figures, tokens and terms aside', () => {
    const { shares, words, rare } = measureTexts(['Dogs run. The dog-house has Boris and 40 [[some-token]] zebras and treaties.'], [3000, 5000], vocabulary, new Set(['treaties', 'the', 'has', 'and']))
    expect(words).toBe(4)
    expect(shares).toEqual([0.5, 0.75])
    expect(rare).toEqual(['zebras'])
  })

  it('counts sentences, their mean and their longest', () => {
    expect(measureTexts(['One two. One two three four.'], [5], vocabulary, new Set())).toMatchObject({ sentences: 2, average: 3, longest: 4, over: 0 })
  })
})
