/** The question, its three explanations, and what bears on each. */
import { describe, expect, it } from 'vitest'
import { findEvidence, gatherEvidence } from '../../components/inquiry/gather-evidence.ts'
import { chapters } from '../../data/chapters.ts'
import { evidence, inquiry, rivalExplanations } from '../../data/inquiry.ts'
import { registry } from '../../data/schema/records.ts'
import { readSlides } from '../support/read-chapters.ts'

const explanations = Object.keys(rivalExplanations) as (keyof typeof rivalExplanations)[]
const pieces = Object.entries(evidence)
const words = (text: string) => text.split(/\s+/).length

describe('the explanations', () => {
  it('are lettered A, B, C in order, so that hands and phones can vote', () => {
    expect(Object.values(rivalExplanations).map(({ letter }) => letter)).toEqual(['A', 'B', 'C'])
  })

  it.each(explanations)('%s has supports, something that speaks against it, and something that is missing', (id) => {
    expect(findEvidence(evidence, id, 'supports').length).toBeGreaterThan(2)
    expect(findEvidence(evidence, id, 'challenges').length).toBeGreaterThan(0)
    expect(findEvidence(evidence, id, 'missing').length).toBeGreaterThan(0)
  })

  it('say their claim in one sentence of at most 28 words, as does each piece of evidence', () => {
    const texts = [inquiry.frame, inquiry.answer.says, ...Object.values(rivalExplanations).map(({ gist }) => gist), ...pieces.map(([, { says }]) => says)]
    expect(texts.flatMap(text => text.split(/(?<=[.?!]) /)).filter(sentence => words(sentence) > 28 || !/[.?!”]$/.test(sentence))).toEqual([])
  })
})

describe('every piece of evidence', () => {
  it('rests on records, each with its passage', () => {
    const loose = [...pieces, ['answer', inquiry.answer] as const].flatMap(([id, { records }]) => records.filter(record => !registry.get(record)?.record.anchors.length).map(record => `data/inquiry.ts: "${id}" rests on "${record}", which is no record with a passage`))
    expect(loose).toEqual([])
  })

  it('has a label of at most six words and 30 characters, for a picture; what is missing asks', () => {
    expect(pieces.filter(([, { label, bearing }]) => words(label) > 6 || label.length > 30 || label.endsWith('?') !== (bearing === 'missing')).map(([id]) => id)).toEqual([])
  })

  it('has an id that is no record’s, in the order of the chapters in which it is met', () => {
    expect(pieces.map(([id]) => id).filter(id => registry.has(id))).toEqual([])
    const order = Object.keys(chapters)
    const places = pieces.map(([, { chapter }]) => order.indexOf(chapter))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('is met in a chapter; every chapter but the last has some', () => {
    const bare = (Object.keys(chapters) as (keyof typeof chapters)[]).filter(chapter => [...gatherEvidence(evidence, explanations, [chapter]).values()].every(list => !list.length))
    expect(bare).toEqual(['summary'])
  })

  it('is gathered once, whatever chapters are asked for', () => {
    const all = [...gatherEvidence(evidence, explanations, Object.keys(chapters) as (keyof typeof chapters)[]).values()].flat()
    expect(all.map(({ id }) => id).sort()).toEqual(pieces.map(([id]) => id).sort())
  })

  it('keeps the article’s hedge where every record behind a support is hedged', () => {
    const flat = pieces.filter(([, { bearing, records, says }]) => bearing !== 'missing' && records.every((id) => {
      const found = registry.get(id)!.record
      return 'strength' in found && found.strength === 'hedges'
    }) && !/“tended”|seems|appears|arguably|probably|perhaps/i.test(says))
    expect(flat.map(([id]) => id)).toEqual([])
  })
})

describe('the boards of evidence', () => {
  const boards = Object.fromEntries(readSlides().filter(({ body }) => body.includes('<EvidenceBoard')).map(({ front, body }) => {
    const idsOf = (prop: string) => [...body.match(new RegExp(`<EvidenceBoard[^>]*:${prop}="([^"]*)"`))?.[1]!.matchAll(/'([\w-]+)'/g) ?? []].map(([, id]) => id!)
    return [front.routeAlias!, gatherEvidence(evidence, explanations, idsOf('chapters') as never, idsOf('again'))]
  }))
  const countOf = (board: string, id: (typeof explanations)[number], isFor: boolean) => boards[board]!.get(id)!.filter(({ bearing }) => (bearing === 'supports') === isFor).length

  it('show what their titles claim', () => {
    // “evidence is split” on Korea’s own past: as much against it as for it, as many as the slide says, and against no other as much
    const said = readSlides().find(({ front }) => front.routeAlias === 'korea-adds')!.body.matchAll(/<b>(\d)<\/b>/g)
    expect([...said].map(([, pieces]) => Number(pieces))).toEqual([true, false].map(isFor => countOf('korea-adds', 'own-experience', isFor)))
    expect(explanations.filter(id => countOf('korea-adds', id, true) <= countOf('korea-adds', id, false))).toEqual(['own-experience'])
    // “no one explanation fits all the evidence”, while in the thesis each letter has its words
    expect(explanations.filter(id => !countOf('cases-weighed', id, false))).toEqual([])
    expect(explanations.filter(id => !countOf('the-answer', id, true))).toEqual([])
  })
})
