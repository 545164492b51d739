/** What a sentence says is held against the records behind it: figures, tokens, names, words of direction. */
import type { Fact, Relation, TextReason } from '@deck/article'
import type { Doubt } from '../../packages/cli/audit/check-figures.ts'
import { describe, expect, it } from 'vitest'
import { findTurned } from '../../packages/cli/audit/check-directions.ts'
import { claimsOf, findUnheld } from '../../packages/cli/audit/check-figures.ts'
import { findStrayNames, findStrayTokens, joinRecords } from '../../packages/cli/audit/check-tokens.ts'
import { fakeRecord } from '../support/fake-records.ts'

const fake = (over: object) => ({ ...fakeRecord(), ...over }) as unknown as Fact
const records: Record<string, Fact> = {
  'moon-seen': fake({ label: 'Moon seen', gist: 'The moon was seen in August 1888.', when: { from: 1888, month: 8, precision: 'month' }, anchors: ['August 1888', 'seen'] }),
  'club-founded': fake({ label: 'Club founded', gist: 'The club was founded in 1890.', when: { from: 1890, precision: 'year' }, anchors: ['1890', 'founded'] }),
  'plan-made': fake({ label: 'Plan made', gist: 'The club promoted this plan in 1893, soon after it was founded.', when: { from: 1893, precision: 'year' }, anchors: ['1893', 'founded'] }),
  'meetings': fake({ label: 'Meetings', gist: 'They have met since 1891.', when: { from: 1891, open: true, precision: 'year' }, anchors: ['since 1891'] }),
  'glow': fake({ label: 'Glow', gist: 'The glow fell by 7%.', quantity: { kind: 'change', delta: -7 }, unit: '%', anchors: ['7%'] }),
  'shade': fake({ label: 'Shade', gist: 'It covers 76.9% of the land.', quantity: { kind: 'share', percent: 76.9, of: 'land' }, unit: '%', anchors: ['76.9%'] }),
  'low': fake({ label: 'Low rung', gist: 'A rung.', rank: 1, when: { from: 1888, precision: 'year' }, anchors: ['1888'] }),
  'high': fake({ label: 'High rung', gist: 'A rung.', rank: 2, when: { from: 1899, precision: 'year' }, declaredBy: ['ann'], anchors: ['1899', 'Ann'] }),
  'ann': fake({ label: 'Ann', name: { en: 'Ann' }, anchors: ['Ann'] }),
  'bob': fake({ label: 'Bob', name: { en: 'Bob' }, anchors: ['Bob'] }),
}
const all = Object.keys(records)
const grounds = (reasons: readonly TextReason[] = []) => ({ find: (id: string) => records[id]!, counted: { moons: 3 }, reasons })
const stated = (text: string, behind: readonly string[] = all, over: object = {}) => [{ where: 'data/x.ts:7', key: 'explanations/x', text, behind, shown: behind, ...over }]

/** What is said of those that no reason lets stand. */
const open = (doubts: readonly Doubt[]) => doubts.filter(({ isExcused }) => !isExcused).map(({ message }) => message)

describe('the claims of a text', () => {
  it('are its figures with their units, ranges, quarters and months', () => {
    expect(claimsOf('By 7% or 2.24 °C, 60–80%, three quarters, in May 1888').map(({ value, unit }) => `${value} ${unit}`)).toEqual(['7 %', '2.24 °C', '60 %', '80 %', '75 %', '5 month', '1888 '])
  })

  it('have no month in what only looks like one', () => {
    expect(claimsOf('May I go? It may be.')).toEqual([])
  })
})

describe('a figure', () => {
  const unheld = (text: string, behind?: readonly string[], over?: object) => open(findUnheld(stated(text, behind, over), grounds())).length

  it('is named with file, line, words, the records behind it and the remedy where none of them holds it', () => {
    expect(open(findUnheld(stated('They met in 1777.', ['moon-seen']), grounds()))).toEqual([
      'data/x.ts:7: "explanations/x" says "1777" (… They met in 1777. …), which is in no record behind it (moon-seen); correct it, name the record that holds it, or say in data/text-reasons.ts why it stands here',
    ])
  })

  it.each([
    ['a year of another record', 'In 1890 it was seen.', ['moon-seen']],
    ['another month', 'In September 1888 it was seen.', ['moon-seen']],
    ['another unit', 'It fell by 7 °C.', ['glow']],
    ['a percentage of a bare number', 'Of 1888% of them.', ['moon-seen']],
    ['a number word', 'Thirteen saw it.', ['moon-seen']],
    ['a count that is wrong', 'All four moons.', ['moon-seen']],
    ['a difference that is wrong', 'It came three years later.', ['moon-seen', 'club-founded']],
    ['a bound that is turned round', 'Less than three-quarters of the land.', ['shade']],
    ['a decade of nothing', 'In the 1870s.', ['moon-seen']],
  ])('is not held as %s', (_, text, behind) => {
    expect(unheld(text, behind)).toBe(1)
  })

  it.each([
    ['its record holds it', 'In August 1888 it was seen.', ['moon-seen']],
    ['it counts what the data count', 'All three moons, and three large moons more.', []],
    ['it follows from two dates', 'It came two years later.', ['moon-seen', 'club-founded']],
    ['it is a bound that holds', 'More than three-quarters of the land.', ['shade']],
    ['it is the decade of a date', 'In the 1880s.', ['moon-seen']],
    ['it stands in a token', 'In [[moon-seen]], [click:3] it was seen.', []],
    ['it tells what to do', 'Explain it in two sentences.', []],
  ])('is held where %s', (_, text, behind) => {
    expect(unheld(text, behind)).toBe(0)
  })

  it('of a reason may be the one that is offered, the difference to it, or a part of the options', () => {
    expect(unheld('66.9 is ten points below.', ['shade'], { offered: 66.9 })).toBe(0)
    expect(unheld('It is nine points below.', ['shade'], { offered: 66.9 })).toBe(1)
    expect(unheld('Two of the four are right.', [], { beside: 4 })).toBe(0)
    expect(unheld('Two of the five are right.', [], { beside: 4 })).toBe(1)
  })

  it('is excused by a reason, or by a record that is named for it and holds it', () => {
    const reasons: TextReason[] = [{ in: 'explanations/x', says: 'seven ways', because: 'They follow.' }, { in: 'explanations/x', says: 'in 1890', behind: ['club-founded' as never] }]
    expect(open(findUnheld(stated('In seven ways, in 1890.', []), grounds(reasons)))).toEqual([])
    expect(open(findUnheld(stated('In seven ways, in 1891.', []), grounds(reasons)))).toHaveLength(1)
    expect(findUnheld(stated('In seven ways.', []), grounds(reasons))).toMatchObject([{ reasons: [reasons[0]], isExcused: true }])
  })
})

describe('a token', () => {
  const isJoined = joinRecords(Object.entries(records), [{ from: 'moon-seen', to: 'club-founded' } as unknown as Relation])
  const stray = (text: string, shown: readonly string[]) => open(findStrayTokens(stated(text, [], { shown }), isJoined, grounds()))

  it('says a date of what its slide shows, or of what is joined to it', () => {
    expect(stray('In [[moon-seen]] and [[club-founded]].', ['moon-seen'])).toEqual([])
    expect(stray('By [[ann.name]] in [[high]].', ['ann'])).toEqual([])
  })

  it('is named with the remedy where it does not', () => {
    expect(stray('The first dates from [[high]].', ['moon-seen'])).toEqual([expect.stringMatching(/^data\/x\.ts:7: "explanations\/x" says the date or figure of "high" \(.*\), which its slide neither shows nor joins to what it shows \(moon-seen\); correct the token/)])
  })

  it('names nobody with whom nothing else has to do, and a slide shows nobody of that kind', () => {
    const parties = [{ id: 'ann', spellings: ['Ann'], isPerson: true as const }, { id: 'bob', spellings: ['Bob'], isPerson: true as const }]
    const names = (text: string, behind: readonly string[], key = 'explanations/x') => open(findStrayNames(stated(text, behind, { key }), parties, isJoined, id => JSON.stringify(records[id]), grounds()))
    expect(names('Ann declared it. Bobby did not.', ['high'])).toEqual([])
    expect(names('Bob declared it.', ['high'])).toEqual([expect.stringContaining('"explanations/x" names “Bob” ("bob"), with whom none of the records behind it has to do (high); correct the name')])
    expect(names('A title', ['high', 'bob'], 'slides/x.title')).toHaveLength(1)
    expect(names('A title', ['high', 'ann'], 'slides/x.title')).toEqual([])
  })
})

describe('a word', () => {
  const turned = (text: string) => findTurned(stated(text), grounds(), 2)

  it.each([
    ['a way', 'The glow rose by [[glow.size]].', 'says that [[glow.size]] went up, but "glow" holds -7'],
    ['a way of a literal figure', 'The glow rose by 7%.', 'says that 7% went up, but "glow" holds -7'],
    ['a deed of a token', 'In [[plan-made]] they founded a club.', 'says “founded” of [[plan-made]], but "plan-made" says no such thing'],
    ['a deed of a year', 'They joined the club in 1890.', 'says “joined” of 1890, but "club-founded" says no such thing'],
    ['a rung', 'The first rung dates from [[high]].', 'says “first rung” of [[high]], but "high" is rung 2 of 2'],
    ['the top', 'The top rung of [[low]] is steep.', 'says “top rung” of [[low]], but "low" is rung 1 of 2'],
    ['an order', '[[club-founded]] came before [[moon-seen]].', 'puts [[club-founded]] before [[moon-seen]], but "club-founded" is of 1890 and "moon-seen" of 1888'],
    ['an end', 'They met until 1891.', 'says “until 1891”, but an anchor of "meetings" says “since 1891”'],
    ['something single', 'The only club is of [[club-founded]].', 'says “only” of [[club-founded]]'],
    ['a doubled since', 'They have met since [[meetings]].', 'reads “since since …”'],
  ])('is turned round: %s', (_, text, message) => {
    expect(turned(text).join('\n')).toContain(`data/x.ts:7: "explanations/x" ${message}`)
  })

  it.each(['The glow fell by [[glow.size]].', 'In [[club-founded]] they founded a club; the plan came in [[plan-made]].', 'The first rung dates from [[low]].', 'The top rung dates from [[high]].', '[[moon-seen]] came before [[club-founded]].', 'They have met since 1891.', 'It fell by 7% while the moon rose.'])('stands where its record says so: %s', (text) => {
    expect(turned(text)).toEqual([])
  })

  it('may stand for a reason', () => {
    expect(findTurned(stated('They joined the club in 1890.'), grounds([{ in: 'explanations/x', says: 'in 1890', because: 'So they say.' }]), 2)).toEqual([])
  })
})
