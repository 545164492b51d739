import { readFileSync } from 'node:fs'
import { tables } from '@deck/lesson/records'
import { gatherResting } from 'slidev-addon-lesson/sources/filter-sources.ts'
import { describe, expect, it } from 'vitest'
import { article } from '../../data/article.ts'
import citations from '../../data/citations.json'
import { works } from '../../data/works.ts'
import { citationsFile, writeCitations } from '../../packages/cli/citation-texts.ts'

const ids = Object.keys(works) as (keyof typeof works)[]

describe('the citations made beforehand', () => {
  it('are what the library makes of the data as they stand (else: npm run cite)', () => {
    expect(readFileSync(citationsFile, 'utf8')).toBe(writeCitations())
  // the library sets up its whole style anew for each work
  }, 60_000)

  it.each(ids)('of %s name authors, year, title and link in each form, and none that the article lacks', (id) => {
    const work = works[id] as { authors: string, people?: readonly { family: string }[], year: number | null, title: string | null, url?: string, doi?: string }
    for (const text of Object.values(citations[id])) {
      const flat = text.replace(/[{}]/g, '')
      for (const name of work.people?.map(({ family }) => family) ?? [work.authors])
        expect(flat).toContain(name)
      expect(flat.includes(String(work.year))).toBe(work.year !== null)
      expect(flat).toContain(work.title ?? '')
      expect(/https?:|10\.\d{4}/.test(flat)).toBe(work.url !== undefined || work.doi !== undefined)
      expect(flat).not.toMatch(/undefined|null|Retrieved/)
    }
  })

  it('of the article name journal, volume, issue and pages', () => {
    const { apa, bibtex, ris } = citations.article
    expect(apa).toContain(`${article.author}. (${article.year}). ${article.title}. ${article.journal}, ${article.volume}, ${article.pages.from}–${article.pages.to}.`)
    expect(bibtex).toMatch(/volume = \{3\}/)
    expect(ris).toMatch(/^IS {2}- 1$/m)
  })

  it.each(ids)('%s in RIS is one tag a line, from TY to ER', (id) => {
    const lines = citations[id].ris.split('\n')
    expect(lines.filter(line => !/^[A-Z][A-Z\d] {2}-/.test(line))).toEqual([])
    expect([lines[0]!.slice(0, 2), lines.at(-1)!.slice(0, 2)]).toEqual(['TY', 'ER'])
  })
})

describe('what rests on the works', () => {
  const resting = gatherResting(tables, ids)

  it('leaves out no record that leans on one', () => {
    const missing = Object.values(tables).flatMap(table => Object.entries(table)).flatMap(([id, record]) =>
      [record.cite, ...('also' in record ? record.also : [])].flatMap(({ works }) => works as readonly (typeof ids)[number][]).filter(work => !resting.get(work)!.some(one => one.id === id)).map(work => `${id}: ${work}`))
    expect(missing).toEqual([])
  })
})
