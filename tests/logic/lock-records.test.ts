/** The lock of what is signed, and relations. */
import type { Relation } from '@deck/article'
import { describe, expect, it } from 'vitest'
import { nameRelation } from '../../packages/cli/audit/audit-records.ts'
import { checkRelations } from '../../packages/cli/audit/check-relations.ts'
import { compareLock, formatAllUnsigned, formatSigned, formatUnsigned, readSignatures, showChange, writeSignatures } from '../../packages/cli/audit/lock-records.ts'
import { sumReading } from '../../packages/cli/audit/sum-reading.ts'
import { readFinding } from '../../packages/cli/checks/support/rule.ts'
import { fakeRecord } from '../support/fake-records.ts'

const signature = (hash: string, against = 'introduction 1', day = '', by = '') => ({ hash, day, against, by })
const lock = new Map([['moons/luna', signature('aaa', undefined, '3011-10-30', 'Bo by the Sea')], ['moons/io', signature('bbb', '')], ['moons/hera', signature('fff', '', '3011-10-29')]])

describe('the lock', () => {
  it('of a new deck says once that nothing is signed yet', () => {
    const text = { key: 'moons/luna', file: 'data/moons.ts', line: 7, signed: 'cheese', hash: 'x', against: '', behind: [], listPieces: () => [] }
    expect(formatAllUnsigned([text, { ...text, key: 'moons/io' }], new Map())).toEqual([expect.stringMatching(/^data\/audit-lock\.json: none of 2 texts is signed yet: .* --sign 'moons\/luna'$/)])
  })

  it('is written one line for each text in the order of keys, with the day, the passages and the name, and read again as it was', () => {
    const text = writeSignatures(lock)
    expect(text).toBe('{\n  "moons/hera": "fff@3011-10-29",\n  "moons/io": "bbb",\n  "moons/luna": "aaa@3011-10-30 introduction 1 by Bo by the Sea"\n}\n')
    expect(readSignatures('lock.json', text)).toEqual(new Map([...lock].reverse()))
  })

  it('takes what an early version signed at once with many others for what was never signed', () => {
    expect(readSignatures('lock.json', '{ "moons/io": "~bbb", "moons/luna": "aaa introduction 1" }')).toEqual(new Map([['moons/luna', signature('aaa')]]))
  })

  it('names what has changed, come or gone', () => {
    expect(compareLock([{ key: 'moons/luna', hash: 'aaa' }, { key: 'moons/io', hash: 'ccc' }, { key: 'moons/europa', hash: 'ddd' }, { key: 'moons/hera', hash: 'fff' }], lock)).toEqual([{ key: 'moons/io', how: 'changed' }, { key: 'moons/europa', how: 'new' }])
    expect(compareLock([{ key: 'moons/luna', hash: 'aaa' }, { key: 'moons/hera', hash: 'fff' }], lock)).toEqual([{ key: 'moons/io', how: 'gone' }])
  })

  it.each(['locales/en.ts', 'README.md', 'deck.config.ts', 'data/moons.ts'])('has the file and the line of what is not signed in %s at the beginning of its sentence', (file) => {
    const text = { key: 'moons/europa', file, line: 7, signed: 'ice', hash: 'x', against: '', behind: [], listPieces: () => [] }
    expect(formatAllUnsigned([text], new Map([['moons/gone', signature('aaa')]])).map(readFinding)[0]).toMatchObject({ file, line: 7 })
  })

  it('tells the pages the usual day, and which records have another: none where one has no signature as it stands', () => {
    const days = new Map([['luna', '3011-10-29'], ['io', '3011-10-29'], ['europa', '3011-10-30'], ['titan', '3011-10-31']])
    const signed = new Map([...days].map(([id, day]) => [`moons/${id}`, signature(id === 'titan' ? 'bbb' : 'aaa', '', day)] as const))
    const texts = [...days.keys(), 'rhea'].map(id => ({ key: `moons/${id}`, hash: 'aaa' }))
    const title = { key: 'title', hash: 'aaa' }
    expect(sumReading([...texts, title], new Map([...signed, ['title', signature('aaa', '', '3011-10-28')]]), ['moons'])).toEqual({
      texts: 6, compared: 4, last: '3011-10-30', usual: '3011-10-29', others: { 'moons/europa': '3011-10-30', 'moons/titan': '', 'moons/rhea': '' },
    })
    expect(sumReading(texts.map(text => ({ ...text, hash: 'ccc' })), signed, ['moons'])).toEqual({ texts: 5, compared: 0, last: '', usual: '', others: {} })
  })

  it('counts what is signed as it stands, by whom it was compared and when, and what of each group is not', () => {
    const texts = [{ key: 'moons/luna', hash: 'aaa' }, { key: 'moons/io', hash: 'xxx' }, { key: 'moons/europa', hash: 'ddd' }, { key: 'moons/hera', hash: 'fff' }, { key: 'title', hash: 'eee' }]
    expect(formatSigned(texts, new Map([...lock, ['title', signature('eee', '')]])).split('\n')).toEqual([
      '3 of 5 texts are signed as they stand',
      '  moons: 2 not signed',
      '  compared by Bo by the Sea: 1, the last on 3011-10-30',
      '  compared: 2, the last on 3011-10-29',
    ])
  })

  it('says how to go on after a conflict, and where it is no JSON', () => {
    expect(() => readSignatures('lock.json', '{\n<<<<<<< HEAD\n"a": "b"\n=======\n')).toThrow('lock.json has a conflict: take either side (git checkout --ours lock.json), then sign what you changed again')
    expect(() => readSignatures('lock.json', '{')).toThrow('lock.json is no JSON')
  })
})

describe('what is said of a text that is not signed', () => {
  const now = { file: 'data/moons.ts', line: 7, signed: 'The moon is made of green cheese, says the song.', against: 'introduction 1' }

  it('has file, line, old and new words, the passage and the command', () => {
    expect(formatUnsigned({ key: 'moons/luna', how: 'changed' }, now, 'The moon is made of blue cheese, says the song.')).toBe(
      'data/moons.ts:7: "moons/luna" has changed since it was signed: it said ⟦… moon is made of blue cheese, says the song.⟧ and says ⟦… moon is made of green cheese, says the song.⟧; compare it with introduction 1, then sign it: npm run audit -- PASSAGES.json --sign \'moons/luna\'')
  })

  it('does without old words where there are none at hand', () => {
    expect(formatUnsigned({ key: 'moons/luna', how: 'changed' }, now)).toContain('"moons/luna" has changed since it was signed; compare it')
    expect(formatUnsigned({ key: 'moons/luna', how: 'new' }, { ...now, against: '' })).toContain('"moons/luna" was never signed; it rests on no passage: read it once more')
    expect(formatUnsigned({ key: 'moons/luna', how: 'gone' })).toBe('data/audit-lock.json: "moons/luna" is signed and is no more; npm run audit -- PASSAGES.json --sign \'moons/luna\' takes it out')
  })

  it.each([
    ['a word put in', 'a b c d e f g h', 'a b c d e X f g h', '… b c d e f g h', '… b c d e X f g h'],
    ['a word taken out at the end', 'a b', 'a', 'a b', 'a'],
    ['a word said twice', 'a a', 'a a a', 'a a', 'a a a'],
    ['everything', 'a', 'b', 'a', 'b'],
  ])('shows %s', (_, then, now, old, fresh) => {
    expect(showChange(then, now)).toEqual({ then: old, now: fresh })
  })

  it('shows no more of a long change than can be read', () => {
    expect(showChange('x', 'word '.repeat(500)).now.length).toBeLessThan(260)
  })
})

const edge = (over: object = {}) => ({ from: 'moon', kind: 'leads-to', to: 'cheese', cite: { section: 'introduction', paragraph: 1, works: [] }, ...over }) as unknown as Relation
const words = { 'moon leads-to cheese': 'the moon makes cheese' }

describe('a relation', () => {
  const records: Record<string, { table: string, record: ReturnType<typeof fakeRecord> }> = {
    moon: { table: 'events', record: { ...fakeRecord(), when: { from: 1880, precision: 'year' } } as never },
    cheese: { table: 'events', record: { ...fakeRecord(), when: { from: 1888, precision: 'year' } } as never },
    crater: { table: 'places', record: fakeRecord() },
    milkmaid: { table: 'people', record: fakeRecord() },
    edict: { table: 'agreements', record: fakeRecord() },
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

  it('is refused where its kind says another verb than its words', () => {
    const issued = { kind: 'issued', from: 'milkmaid', to: 'edict' } as const
    expect(faultsOf(issued, 'the milkmaid … issued an edict')).toEqual([])
    expect(faultsOf({ ...issued, kind: 'signed' }, 'the milkmaid … issued an edict')).toEqual([expect.stringContaining('"milkmaid signed edict": its words have no “sign”; quote the verb, or choose the kind')])
  })

  it('is not needed for words that are left over, and they are named', () => {
    expect(checkRelations([], words, id => records[id]!)).toEqual(['data/relation-words.ts: "moon leads-to cheese" names no relation of data/relations.ts; correct its name, or delete it'])
  })
})
