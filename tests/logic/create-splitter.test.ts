import type { OtherLanguage } from '../../data/schema/types.ts'
import { describe, expect, it } from 'vitest'
import { createSplitter } from '../../components/shell/create-splitter.ts'
import { otherNamesOf } from '../../components/shell/other-names.ts'

const greek = { name: 'Greek', scripts: ['Greek'] }
const japanese = { name: 'Japanese', scripts: ['Han', 'Hiragana', 'Katakana'] }
const french = { name: 'French', scripts: [] }

describe('text of other languages', () => {
  it('is told by every script of a language, with the signs between its words', () => {
    const split = createSplitter({ el: greek, ja: japanese })
    expect(split('A lamp (灯りの ランプ), φανός.')).toEqual([{ text: 'A lamp (' }, { text: '灯りの ランプ', lang: 'ja' }, { text: '), ' }, { text: 'φανός', lang: 'el' }, { text: '.' }])
  })

  it('belongs to the first of two languages that share a script', () => {
    expect(createSplitter({ ja: japanese, zh: { name: 'Chinese', scripts: ['Han'] } })('灯')).toEqual([{ text: '灯', lang: 'ja' }])
  })

  it('is not told from English in Latin letters, nor where a deck has no other language', () => {
    for (const languages of [{ fr: french }, {}] as Record<string, OtherLanguage>[])
      expect(createSplitter(languages)('la lampe φανός')).toEqual([{ text: 'la lampe φανός' }])
  })

  it('names the script that Unicode does not know', () => {
    expect(() => createSplitter({ xx: { name: 'Moonish', scripts: ['Moon'] } })).toThrow(/Moon/)
  })
})

describe('names in other languages', () => {
  it('are all but the English one, its short form and where names come from', () => {
    expect(otherNamesOf({ en: 'Lamp', acronym: 'L', ko: '등', notInArticle: { ko: 'A dictionary' } })).toEqual([{ lang: 'ko', text: '등' }])
    expect(otherNamesOf(undefined)).toEqual([])
  })
})
