import { mergeEntries } from '@deck/browser/merge-entries'
/** What windows of a lecture share, as they send it to each other. */
import fc from 'fast-check'
import { listHands, listVoted, noSentences, readLive, readRounds, voteKey } from 'slidev-addon-lesson/room/votes.ts'
import { pickEntries, readCursor, readMessage, readPlace, renewEntries, roomLasts, storageAreaOf } from 'slidev-addon-lesson/shell/room.ts'
import { describe, expect, it } from 'vitest'

describe('a message of another window', () => {
  it.each([
    { '12/whole': { at: 5, value: true } },
    { '12/answer:what-is-it': { at: 5, value: ['a', 'b'], click: 2 } },
    { '12/filter': { at: 5, value: { lanes: ['a'], crisis: null, kind: null } } },
    { place: { at: 5, value: { no: 3, clicks: 1, total: 4, by: 'presenter' } }, cursor: { at: 5, value: { x: 1, y: 2 } }, marks: { at: 5, value: 'hidden' } },
    { plan: { at: 5, value: { link: `own.${'x'.repeat(50_000)}` } } },
    { 'vote/fruit/hands/0/plum>pear/fig': { at: 5, value: 12 }, 'vote/fruit/phones': { at: 5, value: [{ voters: 3, counts: { 'a, b': 3 } }] } },
  ])('%j is taken', entries => expect(readMessage({ kind: 'change', entries })).toEqual({ kind: 'change', entries }))

  it.each([
    { '12/whole': null },
    { '12/whole': { value: true } },
    { '12/whole': { at: -1, value: true } },
    { '12/whole': { at: 1.5, value: true } },
    { whole: { at: 1, value: true } },
    { '12/who le': { at: 1, value: true } },
    { '12/whole': { at: 1, value: true, click: -1 } },
    { '12/whole': { at: 1, value: 'x'.repeat(401) } },
    { '12/whole': { at: 1, value: [[[[1]]]] } },
    { '12/whole': { at: 1, value: Number.NaN } },
    { vote: { at: 1, value: 1 } },
    JSON.parse('{"__proto__":{"at":1,"value":1}}'),
  ])('%j is left out, and takes nothing else with it', entries => expect(pickEntries({ ...entries, marks: { at: 1, value: 'shown' } })).toEqual({ marks: { at: 1, value: 'shown' } }))

  it.each([null, undefined, 'join', 7, [], {}, { kind: 'king' }, { kind: 'change' }, { kind: 'snapshot', entries: null }, { kind: 'change', entries: [] }])('%j is none', data => expect(readMessage(data)).toBeNull())

  it('of any kind does not throw', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (data, entries) => {
      readMessage(data)
      readMessage({ kind: 'change', entries })
      readPlace(data)
      readCursor(data)
      readLive(data)
      readRounds(data)
    }), { numRuns: 500 })
  })

  it('on where the lecture stands names a slide and a click, or nothing', () => {
    const at = { no: 3, clicks: 1, total: 4, by: 'viewer' }
    expect([at, { ...at, no: 0 }, { ...at, no: '3' }, { ...at, clicks: -1 }, { ...at, by: 'king' }, null].map(readPlace)).toEqual([at, undefined, undefined, undefined, undefined, undefined])
    expect([{ x: 1, y: 2, style: 'laser' }, { x: 'a', y: 2 }, { x: 1, y: 2, style: 'hat' }, null].map(readCursor)).toEqual([{ x: 1, y: 2, style: 'laser' }, undefined, undefined, undefined])
  })
})

describe('over a reload', () => {
  it('what an earlier lecture left is forgotten, and nothing outlives a clock that was set back', () => {
    const now = roomLasts + 10
    expect(renewEntries({ '1/a': { at: 10, value: true }, '2/a': { at: 11, value: true }, 'plan': { at: now + 99, value: null } }, now)).toEqual({ '2/a': { at: 11, value: true }, 'plan': { at: now, value: null } })
  })

  it('the tab keeps what slides show, the browser plan and votes, and nobody where the lecture stands', () => {
    expect(['12/view', '0/wall', 'marks', 'plan', 'vote/fruit/shown', 'place', 'cursor'].map(storageAreaOf)).toEqual(['sessionStorage', 'sessionStorage', 'sessionStorage', 'localStorage', 'localStorage', null, null])
  })
})

describe('hands', () => {
  const room = (taken: readonly number[], ...counts: readonly (readonly [round: number, option: string, count: number | null, at?: number])[]) => ({
    [voteKey('fruit', 'rounds')]: { at: 1, value: { taken, next: 9 } },
    ...Object.fromEntries(counts.map(([round, option, count, at = 1]) => [voteKey('fruit', `hands/${round}/${option}`), { at, value: count }])),
  })

  it('are those of the votes that count, in their order, without those that were taken out', () => {
    expect(listHands(room([3, 5], [3, 'plum', 12], [3, 'pear', null], [4, 'plum', 7], [5, 'a>b', 1]), 'fruit')).toEqual([{ plum: 12 }, { 'a>b': 1 }])
    expect(listHands({}, 'fruit')).toEqual([])
  })

  it('of two windows that count one question at once are all there', () => {
    expect(listHands(mergeEntries(room([0], [0, 'plum', 12, 20]), room([0], [0, 'pear', 5, 21])), 'fruit')).toEqual([{ plum: 12, pear: 5 }])
  })

  it('and phones are listed by question, with the time of the last count', () => {
    const phones = { 'vote/nut/phones': { at: 7, value: [{ voters: 2, counts: { hazel: 2 } }] } }
    expect(listVoted({ ...room([0], [0, 'plum', 12, 20], [0, 'pear', 5, 21]), ...phones })).toEqual({
      fruit: { votes: { at: 21, all: [{ plum: 12, pear: 5 }] }, phones: { at: 0, all: [] }, sentences: { at: 0, all: noSentences } },
      nut: { votes: { at: 0, all: [] }, phones: { at: 7, all: [{ voters: 2, counts: { hazel: 2 } }] }, sentences: { at: 0, all: noSentences } },
    })
  })
})
