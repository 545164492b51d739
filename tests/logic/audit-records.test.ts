import type { Relation, SourceNote } from '../../data/schema/types.ts'
import { describe, expect, it } from 'vitest'
import { auditNotes, auditRecords, auditRelations, foldText, holdsAnchor, holdsWords } from '../../scripts/audit/audit-records.ts'
import { readPassages } from '../../scripts/audit/read-passages.ts'
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
    expect(holdsAnchor(passages[0]!.text, anchor)).toBe(stands)
  })

  it('is not found inside a longer number, percentage or year', () => {
    expect(holdsAnchor('27% in 11990', '7%')).toBe(false)
    expect(holdsAnchor('27% in 11990', '1990')).toBe(false)
    expect(holdsAnchor('1,990 sheep', '990')).toBe(false)
  })

  it('is found although markup, dashes and quotes are set differently', () => {
    expect(foldText('PM<sub>2.5</sub> – *dzud*(зүд) \\_x\\_')).toContain('pm2.5 - dzud(зүд)')
    expect(holdsAnchor('the “*ger*” district', '“ger” district')).toBe(true)
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
    expect(holdsWords(text, words)).toBe(stands)
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
