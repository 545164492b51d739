/** The engine would teach another article: it holds no name or year of this one. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tables } from '../../data/index.ts'

const engine = globSync('{model,logic,runtime,composables,components,pages,scripts,layouts,setup}/**/*.{ts,mjs,vue}')
/** Words that are names in the data and ordinary words, or tools' names, in code. */
const ordinary = new Set(['Citizens', 'Communities', 'OECD'])
const names = new Set(Object.entries(tables).filter(([table]) => ['actors', 'people', 'places', 'institutions', 'rungs'].includes(table)).flatMap(([, rows]) => Object.values(rows)).flatMap((record) => {
  const { name, label } = record as { name?: { en: string, acronym?: string, ko?: string, mn?: string }, label: string }
  return [label, name?.en, name?.acronym, name?.ko, name?.mn].filter((text): text is string => text !== undefined && /^[A-Z\P{ASCII}]/u.test(text) && text.length > 3 && !ordinary.has(text))
}))

describe('the engine', () => {
  it('holds no name from the data', () => {
    const found = engine.flatMap((file) => {
      const source = readFileSync(file, 'utf8')
      return [...names].filter(name => new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(source)).map(name => `${file}: ${name}`)
    })
    expect(found).toEqual([])
  })

  it('holds no year from 1900 to 2030', () => {
    const found = engine.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/(?<![\w.#/-])(?:19|20[0-2])\d\d?(?![\w.%-])/g)].filter(match => match[0].length === 4 && !/^2000$/.test(match[0])).map(match => `${file}: ${match[0]}`))
    expect(found).toEqual([])
  })
})
