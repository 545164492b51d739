import { registry, tables } from '@deck/lesson/records'
import { listTerms } from 'slidev-addon-lesson/glossary/list-terms.ts'
import { buildIndex, gatherFindable, searchIndex } from 'slidev-addon-lesson/read/search.ts'
/** Everyday words: each leads a search to the record that it stands with, and none stands there for nothing. */
import { describe, expect, it } from 'vitest'
import { everydayWords } from '../../data/everyday-words.ts'

const { glossary: _, ...rest } = tables
const records = Object.assign({}, ...Object.values(rest)) as Parameters<typeof gatherFindable>[2]
const index = buildIndex(gatherFindable([], () => '', records, listTerms(), everydayWords))
const find = (typed: string) => searchIndex(index, typed).hits
const entries = Object.entries(everydayWords).flatMap(([id, words]) => words.map(word => [word, id] as const))

describe('a search with everyday words', () => {
  it.each(entries)('"%s" finds %s', (word, id) => {
    expect(index.search(word).map(({ target }) => target as string)).toContain(id)
  })

  it.each(['smog', 'coal smoke', 'winter storm', 'trees', 'money', 'president', 'desert', 'water', 'why korea', 'help', 'animals', 'poor people', 'sick', 'garbage', 'friends', 'мод'])('"%s" leads somewhere', (word) => {
    expect(find(word)).not.toEqual([])
  })

  it.each([
    ['반기문', 'ban-ki-moon'],
    ['Пан Ги Мүн', 'ban-ki-moon'],
    ['Мун Жэ Ин', 'moon-jae-in'],
    ['엘베그도르지', 'elbegdorj'],
    ['Хүрэлсүх', 'khurelsukh'],
    ['한국', 'korea'],
    ['Говь', 'gobi'],
    ['НҮБ', 'united-nations'],
  ])('a name in another script is found among the first: "%s" leads to %s', (typed, id) => {
    expect(find(typed).slice(0, 3).map(({ target }) => target as string)).toContain(id)
  })

  it('is no list of words that the record has itself', () => {
    const own = (id: string) => JSON.stringify(registry.get(id)?.record ?? '').toLowerCase()
    expect(entries.filter(([word, id]) => own(id).includes(word.toLowerCase())).map(pair => pair.join(': '))).toEqual([])
  })
})
