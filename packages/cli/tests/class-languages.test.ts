/** What phones are told in the languages of this deck's editions. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWords, writeWords } from '@deck/live-class/phone/vote-words'
import { enVote } from '@deck/words/vote'
import { allGuesses, voteIds } from 'slidev-addon-lesson/quiz/polls.ts'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { composeApart, loadTexts, pairTexts } from '../live/load-texts.ts'
import { loadCatalogue } from '../translating/catalogue.ts'
import { catalogueFile, listLanguages, textsPage } from '../translating/editions.ts'
import { readScope } from '../translating/scope.ts'

const folder = mkdtempSync(join(tmpdir(), 'class-languages-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const language of listLanguages()) {
  mkdirSync(join(folder, language))
  writeFileSync(join(folder, language, textsPage), '')
}

const composed = Object.fromEntries(['', ...listLanguages()].map(language => [language, composeApart(language)]))

it('every question that a slide asks, every guess and every vote is whole in each language, and so is the page', async () => {
  const asked = [...readScope().questions, ...Object.keys(allGuesses), ...voteIds].sort()
  const { editions, texts } = await loadTexts([folder], language => composed[language]!)
  // what waits for a translator is in English until then
  const renewed = listLanguages().filter(language => [...loadCatalogue(catalogueFile(language)).values()].every(({ text, isStale }) => text && !isStale))
  expect(Object.keys(editions)).toEqual(expect.arrayContaining(renewed))
  for (const language of renewed)
    expect(Object.keys(texts[language]!).sort()).toEqual(expect.arrayContaining(asked))
}, 60_000)

it('every question of the bank has the same options and the same answer in each language: none hangs on a word that is translated', async () => {
  const { questions: english } = await composed['']!
  for (const language of listLanguages()) {
    const { questions: own } = await composed[language]!
    expect(Object.keys(english).filter(id => JSON.stringify(own[id]?.ids) !== JSON.stringify(english[id]!.ids)), language).toEqual([])
  }
}, 60_000)

it('nothing is composed for a build without editions', async () => {
  expect(await loadTexts([join(folder, 'other')], () => expect.unreachable())).toEqual({ editions: {}, texts: {} })
})

it.each([
  ['its file cannot be read', () => Promise.reject(new Error('locales/ko.po: a quotation mark is missing'))],
  ['a word of the page is English', () => Promise.resolve({ questions: {}, words: writeWords({ ...enVote, send: '보내기' }) })],
])('a class begins without a language where %s, and says so', async (_, said) => {
  const warn = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const found = await loadTexts([folder], language => language ? said() : Promise.resolve({ questions: {}, words: writeWords(enVote) }))
  expect(found).toEqual({ editions: {}, texts: {} })
  expect(String(warn.mock.calls)).toMatch(/not offered "ko": locales\/ko\.po/)
  warn.mockRestore()
})

describe('a question', () => {
  const one = (texts: string[], ids: unknown[] = ['A']) => ({ q: { ids, texts } })
  const english = one(['Which body?', 'OECD', 'the same', 'the same'])
  it.each([
    ['is taken whole', one(['어느 기구?', 'OECD', '같은', '같은']), true],
    ['is left out where a text is English', one(['어느 기구?', 'OECD', 'the same', 'the same']), false],
    ['is left out where one text is said in two ways', one(['어느 기구?', 'OECD', '같은', '다른']), false],
    ['is left out where its options stand in another order, or others are right', one(['어느 기구?', 'OECD', '같은', '같은'], ['B']), false],
    ['is left out where the language has none', {}, false],
  ])('%s', (_, own, isTaken) => {
    expect(pairTexts(english, own)).toEqual(isTaken ? { q: { 'Which body?': '어느 기구?', 'OECD': 'OECD', 'the same': '같은' } } : {})
  })
})

it('the page’s words say the same after they were written and read', () => {
  const slots = { from: 1, to: 9, sentence: 'so', label: 'A', count: 2, percent: 50, minutes: 1, seconds: '05', item: 'x', place: 3, unit: 'km', target: 'y' }
  const say = (words: object) => JSON.stringify(words, (_, word: unknown) => typeof word === 'function' ? (word as (a: object) => string)(slots) : word)
  const { remote: _, ...words } = enVote
  expect(say(readWords(`{"en":${writeWords(enVote)}}`).en!)).toBe(say(words))
})
