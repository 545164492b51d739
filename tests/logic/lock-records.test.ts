import type { AuditSubject } from '../../logic/cite/lock-records.ts'
/** The lock of an audit: what has changed since is named, with the file and the command. */
import type { Relation, SourceNote } from '../../model/types.ts'
import { describe, expect, it } from 'vitest'
import { checkRelations } from '../../logic/cite/check-relations.ts'
import { compareLocks, listAudited, nameRelation, sayUnaudited } from '../../logic/cite/lock-records.ts'
import { makeLock } from '../../scripts/audit-lock.ts'
import { fakeRecord } from '../support/fake-records.ts'

const edge = (over: object = {}) => ({ from: 'moon', kind: 'leads-to', to: 'cheese', cite: { section: 'introduction', paragraph: 1, works: [] }, ...over }) as unknown as Relation
const words = { 'moon leads-to cheese': 'the moon makes cheese' }
const note = { says: [{ place: { section: 'introduction', paragraph: 1, works: [] }, says: '“green”' }] } as unknown as SourceNote
const audited: AuditSubject = { tables: { moons: { cheese: fakeRecord({ anchors: ['1888'] }) } }, relations: [edge()], words, notes: { 'note-green': note } }
const locked = makeLock(listAudited(audited))
const files = { moons: 'data/moons.ts', relations: 'data/relations.ts', notes: 'data/source-notes.ts' }
const unaudited = (now: Partial<AuditSubject>) => compareLocks(makeLock(listAudited({ ...audited, ...now })), locked).map(one => sayUnaudited(one, files))
const withCheese = (over: object) => unaudited({ tables: { moons: { cheese: { ...audited.tables.moons!.cheese!, ...over } } } })

describe('the lock', () => {
  it('is kept by data that have not changed', () => {
    expect(unaudited({})).toEqual([])
  })

  it.each([
    ['paragraph', { cite: { section: 'introduction', paragraph: 2, works: [] } }],
    ['section', { cite: { section: 'conclusion', paragraph: 1, works: [] } }],
    ['anchor', { anchors: ['1889'] }],
    ['gist', { gist: 'Another fact.' }],
    ['name', { name: { en: 'moon', mn: 'зуд' } }],
    ['date', { when: { from: 1888, month: 9, precision: 'month' } }],
    ['further passage', { also: [{ section: 'introduction', paragraph: 3, works: [], anchors: ['x'] }] }],
  ])('is broken by another %s, and says file, id and command', (_, over) => {
    expect(withCheese(over)).toEqual(['data/moons.ts: "cheese" has changed since the last audit; compare it with the article, run npm run audit -- PASSAGES.json, and commit data/audit-lock.json'])
  })

  it('is not broken by what the article has no say in', () => {
    expect(withCheese({ short: 'Ch.' })).toEqual([])
  })

  it('is broken by a relation that is turned round', () => {
    expect(unaudited({ relations: [edge({ from: 'cheese', to: 'moon' })] })).toEqual([
      expect.stringContaining('data/relations.ts: "cheese leads-to moon" is not in the last audit'),
      expect.stringContaining('data/relations.ts: "moon leads-to cheese" is gone since the last audit'),
    ])
  })

  it('is broken by other words of a relation, another place of it, and another quotation of a note', () => {
    expect(unaudited({ words: { 'moon leads-to cheese': 'cheese makes the moon' } })).toHaveLength(1)
    expect(unaudited({ relations: [edge({ cite: { section: 'introduction', paragraph: 2, works: [] } })] })).toHaveLength(1)
    expect(unaudited({ notes: { 'note-green': { ...note, says: [] } } })).toEqual([expect.stringContaining('data/source-notes.ts: "note-green" has changed')])
  })

  it('is broken by a record that is new or gone', () => {
    expect(unaudited({ tables: { moons: {} } })).toEqual([expect.stringContaining('"cheese" is gone')])
    expect(unaudited({ tables: { moons: { ...audited.tables.moons, rind: fakeRecord() } } })).toEqual([expect.stringContaining('"rind" is not in')])
  })
})

describe('a relation', () => {
  const records: Record<string, { table: string, record: ReturnType<typeof fakeRecord> }> = {
    moon: { table: 'events', record: { ...fakeRecord(), when: { from: 1880, precision: 'year' } } as never },
    cheese: { table: 'events', record: { ...fakeRecord(), when: { from: 1888, precision: 'year' } } as never },
    crater: { table: 'places', record: fakeRecord() },
  }
  /** The faults of one edge, whose words are the given ones. */
  const faultsOf = (over: object, said = 'the moon makes cheese') => {
    const relation = edge(over)
    return checkRelations([relation], { [nameRelation(relation)]: said }, id => records[id]!)
  }

  it('passes in order of time and between the tables of its kind', () => {
    expect(faultsOf({})).toEqual([])
    expect(faultsOf({ from: 'cheese', kind: 'follows', to: 'moon' })).toEqual([])
    expect(faultsOf({ from: 'crater', kind: 'hosts', to: 'moon' })).toEqual([])
  })

  it.each([
    ['its cause is later than its effect', { from: 'cheese', to: 'moon' }, '"leads-to" leads from 1888 back to 1880; turn it round'],
    ['what follows is earlier', { kind: 'follows' }, '"follows" leads from 1880 to the later 1888; turn it round'],
    ['its ends are of other tables', { from: 'moon', kind: 'hosts', to: 'crater' }, '"hosts" does not lead from events to places'],
  ])('is refused where %s', (_, over, message) => {
    expect(faultsOf(over)).toEqual([expect.stringContaining(message)])
    expect(faultsOf(over)[0]).toMatch(/^data\/relations\.ts: "\w+ [\w-]+ \w+": /)
  })

  it.each([
    ['it has none', ' ', 'it has no words; copy the few words'],
    ['it has a whole sentence', 'the moon … makes cheese of milk and milk of cheese and', '"makes cheese of milk and milk of cheese and" has 9 words in one run, 8 at most'],
  ])('is refused for its words where %s', (_, said, message) => {
    expect(faultsOf({}, said)).toEqual([expect.stringContaining(`data/relation-words.ts: "moon leads-to cheese": ${message}`)])
  })

  it('is not needed for words that are left over, and they are named', () => {
    expect(checkRelations([], words, id => records[id]!)).toEqual(['data/relation-words.ts: "moon leads-to cheese" names no relation of data/relations.ts; correct its name, or delete it'])
  })
})
