/**
 * The engine would teach another article: it holds no name, id, year or word of this one. Fonts for Korean and Cyrillic letters,
 * in styles/ of the addon, are no exception: any deck may need them.
 */
import type { Fact, Name } from '@deck/article'
import { globSync, readFileSync } from 'node:fs'
import { registry, tables } from '@deck/lesson/records'
import { otherNamesOf } from 'slidev-addon-lesson/shell/format-record.ts'
import { describe, expect, it } from 'vitest'
import { approaches } from '../../data/approaches.ts'
import { article } from '../../data/article.ts'
import { glyphs } from '../../data/glyphs.ts'
import { deck, lanes, languages, mapFrames } from '../../deck.config.ts'

const engine = globSync('{components,packages,locales}/**/*.{ts,mjs,vue,css}').concat('vite.config.ts').map(file => file.replaceAll('\\', '/')).filter(file => !/^packages\/[\w-]+\/(?:tests|template)\//.test(file))

/** A name or a label that begins with a capital or is in another script: "Some Fund", not "to join". */
const isName = (text: string) => text.length > 2 && /^[A-Z\P{ASCII}]/u.test(text)
const listNames = ({ label, name, short }: Fact & { name?: Name, short?: string }) => [label, short, name?.en, name?.acronym, ...otherNamesOf(name).map(({ text }) => text)]
const names = new Set([
  ...Object.values(tables).flatMap(table => Object.values(table as Record<string, Fact>)).flatMap(listNames),
  ...Object.values(lanes).map(({ label }) => label),
  ...Object.values(mapFrames).map(({ title }) => title),
  ...Object.values(languages).map(({ name }) => name),
  deck.title,
  deck.shortTitle,
  article.author,
  article.journal,
].filter((text): text is string => text !== undefined && isName(text)))

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Whole words, so that a short name is not found in the middle of another word. */
const findNames = (source: string) => [...names].filter(name => source.includes(name) && new RegExp(`(?<![\\w-])${escape(name)}(?![\\w-])`).test(source))
/** A standard that has a year in its name, and the month in which a format was last tried (locales/en-exchange.ts). */
const standard = /SCORM 2004|2004 4th Edition|(?<=seen: '[^']*, )[A-Z][a-z]+ 20\d\d/g
const findYears = (source: string) => [...source.replace(standard, '').matchAll(/(?<![\w.#/-])(?:19|20[0-2])\d\d?(?![\w.%-])/g)].map(([found]) => found).filter(found => found.length === 4 && found !== '2000')

/** Ids of this article: of its records, approaches and glyphs. */
const ids = new Set([...registry.keys(), ...Object.keys(approaches), ...Object.keys(glyphs), ...Object.keys(lanes)])
/** Ids that are kinds of the engine's own as well, by what they are there. */
const kinds: Readonly<Record<string, string>> = {
  world: 'a level on which a body sits',
  region: 'a level; the frame of the large map; the role of a part of a page',
  bilateral: 'a level, and the lane between the two sides',
  institution: 'a kind of record',
  thesis: 'a kind of step in an argument',
}
/** Ids that stand in quotes, as a record would be named. */
const findIds = (source: string) => [...source.matchAll(/(['"`])([a-z][\w-]+)\1/g)].map(([,, id]) => id!).filter(id => ids.has(id) && !Object.hasOwn(kinds, id))
/** Words that only this article's subject has, in whatever form. */
const subject = /\b(?:korea|mongolia|seoul|ulaanbaatar|steppe|ger|dzud|plantation|desertification)n?s?\b/gi
const findWords = (source: string) => [...source.matchAll(subject)].map(([word]) => word)

describe('the engine', () => {
  it('is what the rooms below data/ hold, styles and words included', () => {
    expect(engine.length).toBeGreaterThan(400)
    for (const room of ['packages/', 'packages/slidev-addon-lesson/styles/', 'packages/lesson/', 'components/', 'packages/cli/', 'locales/'])
      expect(engine.some(file => file.startsWith(room)), room).toBe(true)
    expect(names.size).toBeGreaterThan(300)
  })

  it('holds no name from the data or from deck.config.ts', () => {
    expect(engine.flatMap(file => findNames(readFileSync(file, 'utf8')).map(name => `${file}: ${name}`))).toEqual([])
  })

  it('holds no id of a party, a crisis, a period or of any other record, and of no approach and no drawing', () => {
    expect(engine.flatMap(file => findIds(readFileSync(file, 'utf8')).map(id => `${file}: ${id}`))).toEqual([])
    expect(Object.keys(kinds).filter(id => !ids.has(id)), 'no longer an exception').toEqual([])
  })

  it('holds no word of the subject, in names of files and in comments either', () => {
    expect(engine.flatMap(file => findWords(`${file.replaceAll(/(?=[A-Z])/g, ' ')} ${readFileSync(file, 'utf8')}`).map(word => `${file}: ${word}`))).toEqual([])
  })

  it('holds no year from 1900 to 2029', () => {
    expect(engine.flatMap(file => findYears(readFileSync(file, 'utf8')).map(year => `${file}: ${year}`))).toEqual([])
  })
})
