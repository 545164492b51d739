/** The package alone, with a made-up article: no project has declared one, so ids are plain strings. */
import type { Fact, Relation } from '@deck/article'
import { defineTable } from '@deck/article'
import { makeReasoning } from '@deck/article/reasoning'
import { findIn, gatherTables } from '@deck/article/records'
import { countSpoken, toMinutes, wordsPerMinute } from '@deck/article/speaking-time'
import { describe, expect, it } from 'vitest'

const cite = { section: 'garden', paragraph: 1, works: [] } as never
const fact = (label: string, anchors: string[] = []): Fact => ({ label, gist: `${label}.`, cite, anchors })
const trees = { pear: fact('Pear'), apple: fact('Apple'), plum: fact('Plum') }

describe('tables', () => {
  it('give each row what it may leave out', () => {
    const rows = defineTable<{ name: string, tags: readonly string[] }, 'tags'>({ tags: [] })({ one: { name: 'One' }, two: { name: 'Two', tags: ['late'] } })
    expect(rows).toEqual({ one: { name: 'One', tags: [] }, two: { name: 'Two', tags: ['late'] } })
  })

  it('are joined by id, and an id stands in one of them only', () => {
    const found = gatherTables<string, { trees: typeof trees }>({ trees })
    expect(findIn(found, 'plum')).toEqual({ id: 'plum', table: 'trees', record: trees.plum })
    expect(() => findIn(found, 'oak')).toThrow('There is no record "oak" in data/')
    expect(() => gatherTables({ trees, shrubs: { pear: fact('Pear bush') } })).toThrow('"pear" stands in trees and in shrubs')
  })
})

/** Ids as they are where no article is declared. */
interface Loose {
  draws: (from: string, kind: Relation['kind'], to: string) => boolean
  bearsOn: (from: string, to: string) => boolean
  listSupports: (of: string) => string[]
  listWeakened: (taken: string) => Map<string, string[]>
  saysOf: (id: string, ...words: string[]) => boolean
}
const reason = (relations: Relation[], steps: Record<string, Fact> = {}) => makeReasoning(relations, steps as never) as unknown as Loose

describe('reasoning', () => {
  const edge = (from: string, kind: Relation['kind'], to: string) => ({ from, kind, to, cite }) as Relation
  // rain and dew feed the root, the root feeds the fruit, which is also fed by the sun; a wall is only near
  const { draws, bearsOn, listSupports, listWeakened, saysOf } = reason(
    [edge('rain', 'supports', 'root'), edge('dew', 'supports', 'root'), edge('root', 'leads-to', 'fruit'), edge('sun', 'enables', 'fruit'), edge('wall', 'contrasts-with' as never, 'fruit')],
    { fruit: fact('Fruit', ['ripens late', 'in autumn']) },
  )

  it('tells what bears on what, at once or by way of others', () => {
    expect(draws('rain', 'supports', 'root')).toBe(true)
    expect(draws('root', 'supports', 'rain')).toBe(false)
    expect([bearsOn('rain', 'fruit'), bearsOn('fruit', 'rain'), bearsOn('wall', 'fruit'), bearsOn('rain', 'rain')]).toEqual([true, false, false, false])
    expect(listSupports('fruit')).toEqual(['root', 'sun'])
  })

  it('tells what only weakens and what falls when a step is taken away', () => {
    // the root keeps the dew, so nothing above it is touched
    expect([...listWeakened('rain')]).toEqual([['root', ['rain']]])
    expect([...listWeakened('root')]).toEqual([['fruit', ['root']]])
    const chain = reason([edge('a', 'supports', 'b'), edge('b', 'supports', 'c')])
    expect([...chain.listWeakened('a')]).toEqual([['b', ['a']], ['c', ['b']]])
  })

  it('tells whether a step rests on a passage with all of some words', () => {
    expect([saysOf('fruit', 'late', 'autumn'), saysOf('fruit', 'late', 'spring')]).toEqual([true, false])
  })
})

describe('time', () => {
  it('counts words without marks of clicks, a token as one, and never less than a minute', () => {
    expect(countSpoken('One [click] two [[a-record]] three [click:2].')).toBe(4)
    expect(toMinutes(wordsPerMinute * 3, 2)).toBe(5)
    expect(toMinutes(1)).toBe(1)
  })
})
