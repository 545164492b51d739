/** Every term in three scripts, and each form with the origin that it claims. */
import type { Equivalent, GlossaryEntry } from '@deck/article'
import { registry } from '@deck/lesson/records'
import { filterTerms } from 'slidev-addon-lesson/glossary/filter-terms.ts'
import { listTerms } from 'slidev-addon-lesson/glossary/list-terms.ts'
import { describe, expect, it } from 'vitest'
import { equivalents } from '../../data/equivalents.ts'
import { courseTerms, glossary } from '../../data/glossary.ts'
import { anchorsOf } from '../../packages/cli/audit/check-anchors.ts'

const scripts = { ko: /\p{Script=Hangul}/u, mn: /\p{Script=Cyrillic}/u }
const langs = ['ko', 'mn'] as const
const all = Object.entries(equivalents).flatMap(([id, both]) => langs.map((lang): { id: string, lang: typeof lang, one: Equivalent } => ({ id, lang, one: both[lang] })))
/** What is wrong, by term and language. */
const faults = (check: (entry: typeof all[number]) => unknown) => all.filter(check).map(({ id, lang, one }) => `${id}.${lang}: ${one.text}`)
const entries: Readonly<Record<string, GlossaryEntry>> = glossary

describe('the equivalents', () => {
  it('are there for every term and word, and for nothing else', () => {
    expect(Object.keys(equivalents).toSorted()).toEqual([...Object.keys(glossary), ...Object.keys(courseTerms)].toSorted())
  })
  it('have name and definition in their own script', () => {
    expect(faults(({ lang, one }) => !scripts[lang].test(one.text) || !scripts[lang].test(one.gist))).toEqual([])
  })
  it('that are the article’s are the entry’s name, which stands in an anchor; no other form claims to be', () => {
    expect(faults(({ id, lang, one }) => one.origin === 'article' && !(entries[id]?.name[lang] === one.text && anchorsOf(entries[id]).some(anchor => anchor.includes(one.text))))).toEqual([])
    expect(faults(({ id, lang, one }) => one.origin !== 'article' && entries[id]?.name[lang])).toEqual([])
  })
  it('that are official name their source; no other form has one', () => {
    expect(faults(({ one }) => (one.origin === 'official') !== Boolean(one.source))).toEqual([])
  })
  it('say the definition in one line', () => {
    expect(faults(({ one }) => one.gist.length > 180 || one.gist.includes('\n'))).toEqual([])
  })
})

describe('the words of the course', () => {
  it('are no records and share no label with a term', () => {
    const labels = new Set(Object.values(glossary).map(({ label }): string => label))
    expect(Object.entries(courseTerms).filter(([id, { label }]) => registry.has(id) || labels.has(label))).toEqual([])
  })
})

describe('a term', () => {
  it.each([
    ['зуд', 'term-dzud'],
    ['зүд', 'term-dzud'],
    ['조드', 'term-dzud'],
    ['Улаанбаатар', 'term-ger-district'],
    ['гэр хороолол', 'term-ger-district'],
    ['smog', 'term-pm25'],
    ['Ногоон хэрэм', 'term-green-wall'],
    ['북서태평양보전실천계획', 'term-nowpap'],
    ['иж бүрэн түншлэл', 'term-comprehensive-partnership'],
    ['great power', 'term-major-power'],
    ['desertifcation', 'term-desertification'],
    ['midle power', 'term-middle-power'],
  ])('is found under %s', (typed, id) => {
    expect(filterTerms(listTerms(), typed).map(term => term.id)).toContain(id)
  })
})
