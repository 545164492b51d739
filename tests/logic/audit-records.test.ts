import type { Actor, Fact, Name, Relation, SourceNote, TimelineEvent } from '@deck/article'
import { describe, expect, it } from 'vitest'
import { auditNotes, auditRecords, auditRelations, containsAnchor, containsWords, foldText, readPassages } from '../../packages/cli/audit/audit-records.ts'
import { findUnanchored, findUnanchoredNames } from '../../packages/cli/audit/check-anchors.ts'
import { findStrayCountries, findStrayLanes, findUnnamed } from '../../packages/cli/audit/check-relations.ts'
import { fakeRecord } from '../support/fake-records.ts'

const passages = [
  { section: 'introduction', paragraph: 1, text: 'In 1888 the moon cheese reached *46.6*% of “all” sand<sup>4</sup>.' },
  { section: 'introduction', paragraph: 2, text: 'Nobody cites this.' },
]

describe('an anchor', () => {
  it.each([
    ['1888', true],
    ['46.6%', true],
    ['46', false],
    ['6.6', false],
    ['188', false],
    ['"all" sand', true],
    ['MOON CHEESE', true],
    ['oon cheese', false],
    ['sand', true],
    ['green cheese', false],
  ])('"%s" stands in the passage: %s', (anchor, stands) => {
    expect(containsAnchor(passages[0]!.text, anchor)).toBe(stands)
  })

  it('is not found inside a longer number, percentage or year', () => {
    expect(containsAnchor('27% in 11990', '7%')).toBe(false)
    expect(containsAnchor('27% in 11990', '1990')).toBe(false)
    expect(containsAnchor('1,990 sheep', '990')).toBe(false)
  })

  it('is found although markup, dashes and quotes are set differently', () => {
    expect(foldText('PM<sub>2.5</sub> – *dzud*(зүд) \\_x\\_')).toContain('pm2.5 - dzud(зүд)')
    expect(containsAnchor('the “*ger*” district', '“ger” district')).toBe(true)
  })
})

describe('the audit', () => {
  it('finds nothing missing where every anchor stands and every passage is cited', () => {
    const tables = { moons: { a: fakeRecord({ anchors: ['1888', 'cheese'] }), b: fakeRecord({ cite: { section: 'introduction', paragraph: 2, works: [] }, anchors: ['Nobody'] }) } }
    expect(auditRecords(tables, passages, new Set())).toEqual({ records: 2, anchors: 3, missing: [], unread: [] })
  })

  it('names table, id, passage and anchor where a planted figure is wrong', () => {
    const { missing } = auditRecords({ moons: { a: fakeRecord({ anchors: ['1889'] }) } }, passages, new Set())
    expect(missing).toEqual([{ table: 'moons', id: 'a', section: 'introduction', paragraph: 1, anchor: '1889' }])
  })

  it('checks the further passages of a record too', () => {
    const record = fakeRecord({ anchors: ['1888'], also: [{ section: 'introduction', paragraph: 2, works: [], anchors: ['cheese'] }] })
    expect(auditRecords({ moons: { record } }, passages, new Set()).missing).toHaveLength(1)
  })

  it('says where a cited passage is not among those given', () => {
    const record = fakeRecord({ cite: { section: 'conclusion', paragraph: 1, works: [] } })
    expect(auditRecords({ moons: { record } }, passages, new Set()).missing[0]!.anchor).toBeNull()
  })

  it('lists a passage that no record cites, apparatus aside', () => {
    const tables = { moons: { a: fakeRecord({ anchors: ['1888'] }) } }
    expect(auditRecords(tables, passages, new Set()).unread.map(p => p.paragraph)).toEqual([2])
    expect(auditRecords(tables, passages, new Set(['introduction'])).unread).toEqual([])
  })
})

describe('the words of a relation', () => {
  const text = 'A *dry* summer leads to dust; dust leads to 46.6 sneezes.'
  it.each([
    ['dry summer leads to dust', true],
    ['dry summer … sneezes', true],
    ['sneezes … dry summer', false],
    ['leads to … leads to', true],
    ['leads to … leads to … leads to', false],
    ['dust leads to 46', false],
    ['dust lea', true],
    ['wet summer leads to dust', false],
  ])('"%s" stand in the passage in this order: %s', (words, stands) => {
    expect(containsWords(text, words)).toBe(stands)
  })

  const audit = (words: string, paragraph = 1) => auditRelations([{ from: 'a', kind: 'leads-to', to: 'b', cite: { section: 'introduction', paragraph, works: [] } } as unknown as Relation], { 'a leads-to b': words }, passages)
  it('are named with the relation and its passage where they are not found', () => {
    expect(audit('the moon cheese reached')).toEqual([])
    expect([...audit('the sun cheese'), ...audit('Nobody', 3), ...audit('')]).toEqual([
      { table: 'relations', id: 'a leads-to b', section: 'introduction', paragraph: 1, anchor: 'the sun cheese' },
      { table: 'relations', id: 'a leads-to b', section: 'introduction', paragraph: 3, anchor: null },
      { table: 'relations', id: 'a leads-to b', section: 'introduction', paragraph: 1, anchor: '' },
    ])
  })
})

describe('a note on the source', () => {
  const note = (says: string, paragraph = 1) => ({ note: { says: [{ place: { section: 'introduction', paragraph, works: [] }, says }] } }) as unknown as Record<string, SourceNote>
  it('may quote only what its passage says', () => {
    expect(auditNotes(note('“moon cheese” first, “sand” last'), passages)).toEqual([])
    expect(auditNotes(note('“sun cheese” first'), passages)).toMatchObject([{ id: 'note', anchor: 'sun cheese' }])
    expect(auditNotes(note('“moon cheese”', 9), passages)).toMatchObject([{ anchor: null }])
  })
})

describe('a passages file', () => {
  const sections = { introduction: { paragraphs: 3 } }
  it.each([
    ['no JSON', '{', /this is no JSON/],
    ['another shape', '[{"section":"introduction"}]', /paragraph|text/],
    ['a section that the article lacks', '[{"section":"moon","paragraph":1,"text":""}]', /no passage moon/],
    ['a paragraph too many', '[{"section":"introduction","paragraph":4,"text":""}]', /no passage introduction ¶ 4/],
  ])('with %s is refused with a sentence', (_, json, sentence) => {
    expect(readPassages(json, sections)).toMatchObject({ error: expect.stringMatching(sentence) })
  })

  it('is read where it is right', () => {
    expect(readPassages('[{"section":"introduction","paragraph":3,"text":"x"}]', sections)).toEqual({ passages: [{ section: 'introduction', paragraph: 3, text: 'x' }] })
  })
})

const share = { quantity: { kind: 'share', percent: 76.9, of: 'the moon' }, unit: '%', gist: 'By August 1888, 76.9% of the moon was cheese.', anchors: ['76.9%', 'August 1888'] }
const titles = { introduction: { title: '2. The 1770s' } }
const faultsOf = (record: object) => findUnanchored({ moons: { cheese: fakeRecord(record as Partial<Fact>) } }, titles, { moons: 2 }).map(({ message }) => message)

describe('a figure or month of a record', () => {
  it('passes where an anchor holds it, as a figure or in words', () => {
    expect(faultsOf(share)).toEqual([])
    expect(faultsOf({ gist: 'Six of 35 moons came in two thirds of a year, every two years.', anchors: ['six moons', 'thirty-five', 'biennial'] })).toEqual([])
  })

  it('is named with field and remedy where a gist differs from the passage', () => {
    const faults = faultsOf({ ...share, gist: 'By August 1888, 67.9% of the moon was cheese.' })
    expect(faults).toEqual([expect.stringMatching(/^its gist says "67\.9", which none of its anchors holds; correct it, or add the words .* npm run audit -- PASSAGES\.json$/)])
  })

  it.each([
    ['a month of a gist', { gist: 'By September 1888, 76.9% of the moon was cheese.' }, 'September'],
    ['a figure that a token would say', { quantity: { kind: 'share', percent: 67.9, of: 'the moon' } }, '67.9'],
    ['a month that a token would say', { quantity: undefined, when: { from: 1888, month: 9, precision: 'month' } }, 'September'],
    ['a year of a label', { label: 'Cheese, 1889' }, '1889'],
    ['a figure of a scope', { scope: 'A share of 12 moons' }, '12'],
    ['a number word', { gist: 'Thirteen moons by August 1888.' }, 'Thirteen'],
    ['a number word of two parts', { gist: 'Thirty-six moons by August 1888.' }, 'Thirty-six'],
    ['a year of a name', { name: { en: 'Plan of 1890' } }, '1890'],
  ])('is caught as %s', (_, over, said) => {
    expect(faultsOf({ ...share, ...over })).toEqual([expect.stringContaining(`"${said}"`)])
  })

  it('is not held by a longer figure, nor by another record', () => {
    expect(faultsOf({ gist: 'It rose by 6.6.', anchors: ['46.6'] })).toHaveLength(1)
  })

  it('may count what the data hold before its noun, and nothing else', () => {
    expect(faultsOf({ gist: 'The two moons met.' })).toEqual([])
    expect(faultsOf({ gist: 'The three moons met.' })).toHaveLength(1)
    expect(faultsOf({ gist: 'The two suns met.' })).toHaveLength(1)
  })

  it('may stand in the heading of the section cited', () => {
    expect(faultsOf({ label: 'In the 1770s' })).toEqual([])
  })

  it('may be ours where the gist says so', () => {
    expect(faultsOf({ gist: 'Our definition: between two parties.' })).toEqual([])
  })
})

describe('a name in Korean or Mongolian', () => {
  const named = (name: Name, anchors: string[]) => findUnanchoredNames({ moons: { cheese: { ...fakeRecord({ anchors }), name } as Fact } }).map(({ message }) => message)

  it('passes where an anchor prints it', () => {
    expect(named({ en: 'moon', mn: 'зүд', ko: '달' }, ['dzud(зүд)', '달'])).toEqual([])
  })

  it('is caught where a letter differs', () => {
    expect(named({ en: 'moon', mn: 'зуд' }, ['dzud(зүд)'])).toEqual([expect.stringMatching(/name\.mn "зуд" stands in none of its anchors; .*notInArticle\.mn/)])
    expect(named({ en: 'moon', ko: '별' }, ['달'])).toHaveLength(1)
  })

  it('may come from elsewhere where its source is named, and then must not stand in an anchor', () => {
    expect(named({ en: 'moon', ko: '달', notInArticle: { ko: 'A dictionary' } }, ['moon'])).toEqual([])
    expect(named({ en: 'moon', ko: '달', notInArticle: { ko: 'A dictionary' } }, ['달'])).toEqual([expect.stringContaining('an anchor holds the name')])
    expect(named({ en: 'moon', notInArticle: { ko: 'A dictionary' } }, ['moon'])).toEqual([expect.stringContaining('there is no such name')])
  })
})

const fake = (over: object) => ({ ...fakeRecord(), ...over }) as unknown as Fact
const actors = {
  moon: fake({ label: 'The Moon', kind: 'country', name: { en: 'Moon' }, spellings: ['Luna'] }),
  mars: fake({ label: 'Mars', kind: 'country', name: { en: 'Mars' } }),
  venus: fake({ label: 'Venus', kind: 'country', name: { en: 'Venus' } }),
  ministry: fake({ label: 'Ministry of Craters', kind: 'ministry', name: { en: 'Ministry of Craters' }, country: 'moon' }),
  league: fake({ label: 'League', kind: 'international-organisation', name: { en: 'League', acronym: 'LG' } }),
}
const bodies = { ring: fake({ label: 'Ring', level: 'region' }) }
const find = (id: string) => ({ table: 'actors', record: { ...actors, ...bodies }[id]! })
const unnamed = (over: object) => findUnnamed({ treaties: { one: fake(over) } }, find).map(({ message }) => message)

describe('who stands in a role', () => {
  it('is named by an anchor, in any spelling that is registered', () => {
    expect(unnamed({ parties: ['moon'], anchors: ['signed by Luna'] })).toEqual([])
    expect(unnamed({ founders: ['league'], anchors: ['the LG'] })).toEqual([])
    expect(unnamed({ parties: [], members: null, anchors: ['x'] })).toEqual([])
  })

  it('is a fault with the field, the spellings and the remedies where no anchor names it', () => {
    expect(unnamed({ declaredBy: ['mars'], anchors: ['Luna'] })).toEqual([expect.stringContaining('it has "mars" in "declaredBy", whom none of its anchors names (“Mars”); correct it, add the words of the passage to its anchors')])
    expect(unnamed({ seat: 'moon', anchors: ['x'] })).toEqual([expect.stringContaining('it has "moon" in "seat"')])
  })

  it('is excused by a reason, which is a fault of its own once it is not needed', () => {
    expect(unnamed({ parties: ['mars'], anchors: ['x'], unnamed: { mars: 'The section is about it.' } })).toEqual([])
    expect(unnamed({ parties: ['mars'], anchors: ['Mars'], unnamed: { mars: 'The section is about it.' } })).toEqual([expect.stringContaining('whom an anchor names; take it out')])
    expect(unnamed({ parties: [], anchors: ['x'], unnamed: { mars: 'The section is about it.' } })).toEqual([expect.stringContaining('who is in none of its roles')])
  })
})

describe('the lane of an event', () => {
  const stray = (over: Partial<Record<keyof TimelineEvent, unknown>>) => findStrayLanes({ one: fake({ actors: [], institutions: [], ...over }) as TimelineEvent }, ['moon', 'mars'], find).map(({ message }) => message)

  it.each([
    ['of one country has that country, or a part of it', { lane: 'moon', actors: ['ministry', 'league'] }],
    ['between the two has both', { lane: 'bilateral', actors: ['ministry', 'mars'] }],
    ['of the region has a body of it', { lane: 'region', institutions: ['ring'] }],
    ['of the region has three countries', { lane: 'region', actors: ['moon', 'mars', 'venus'] }],
    ['of the world has an organisation of it', { lane: 'world', actors: ['league'] }],
    ['may be another, with a reason', { lane: 'moon', actors: ['mars'], laneReason: 'It happened there.' }],
  ])('%s', (_, over) => {
    expect(stray(over)).toEqual([])
  })

  it.each([
    ['of one country has another', { lane: 'mars', actors: ['ministry'] }],
    ['of one country has two', { lane: 'moon', actors: ['moon', 'mars'] }],
    ['between the two has one', { lane: 'bilateral', actors: ['moon'] }],
    ['between the two has a third', { lane: 'bilateral', actors: ['moon', 'mars', 'venus'] }],
    ['of the world has one country', { lane: 'world', actors: ['moon'] }],
  ])('is a fault where that %s', (_, over) => {
    expect(stray(over)).toEqual([expect.stringMatching(/^its lane "\w+" does not follow from its actors \([\w, ]+\); correct lane or actors, or say why in laneReason$/)])
  })

  it('needs no reason where it follows', () => {
    expect(stray({ lane: 'moon', actors: ['moon'], laneReason: 'Because.' })).toEqual(['its lane "moon" follows from its actors; take laneReason out'])
  })
})

it('an actor belongs to a country that there is', () => {
  expect(findStrayCountries(actors as unknown as Record<string, Actor>)).toEqual([])
  expect(findStrayCountries({ ministry: actors.ministry } as unknown as Record<string, Actor>)).toEqual([{ table: 'actors', id: 'ministry', message: 'its country "moon" is no country of data/actors.ts; correct it' }])
})
