/** What slides, notes, explanations, questions and plans say, held against the very records behind each sentence. */
import type { Fact } from '../../data/schema/types.ts'
import { describe, expect, it } from 'vitest'
import { countedNouns } from '../../data/derived.ts'
import { rungs } from '../../data/partnership.ts'
import { relations } from '../../data/relations.ts'
import { findRecord, registry, tables } from '../../data/schema/records.ts'
import { textReasons } from '../../data/text-reasons.ts'
import { findTurned } from '../../scripts/audit/check-directions.ts'
import { findNeeded, findUnheld } from '../../scripts/audit/check-figures.ts'
import { spellingsOf } from '../../scripts/audit/check-relations.ts'
import { findNeededForNames, findNeededForTokens, findStrayNames, findStrayTokens, joinRecords } from '../../scripts/audit/check-tokens.ts'
import { listRecorded, listStated } from '../../scripts/audit/list-texts.ts'

const stated = listStated()
const grounds = { find: (id: string): Fact => findRecord(id).record, counted: countedNouns, reasons: textReasons }
const isJoined = joinRecords([...registry].map(([id, { record }]) => [id, record] as const), relations)
const people = Object.entries(tables.people).map(([id, person]) => ({ id, spellings: spellingsOf(person), isPerson: true as const }))
/** Bodies with a name of their own: a country is named everywhere, and a group has none. */
const bodies = [...Object.entries(tables.actors).filter(([, { kind }]) => kind !== 'country' && kind !== 'group'), ...Object.entries(tables.institutions)].map(([id, body]) => ({ id, spellings: spellingsOf(body) }))
const tell = (id: string) => JSON.stringify(registry.get(id)!.record)
/** Texts that stand on a slide or beside it. */
const beside = stated.filter(({ key }) => /^(?:explanations|presenter-notes|slides)\//.test(key))
const highest = Math.max(...Object.values(rungs).map(({ rank }) => rank))

describe('every sentence that users read', () => {
  it('is read: of slides, notes, explanations, questions, recall and plans', () => {
    for (const group of ['slides', 'presenter-notes', 'explanations', 'questions', 'recall', 'plans'])
      expect(stated.filter(({ key }) => key.startsWith(`${group}/`)).length, group).toBeGreaterThan(10)
  })

  it('states no figure, percentage, measure or month that no record behind it holds', () => {
    expect(findUnheld(stated, grounds)).toEqual([])
  })

  it('takes no date or figure from a record with which its slide has nothing to do', () => {
    expect(findStrayTokens(beside, isJoined, grounds)).toEqual([])
  })

  it('names nobody with whom the records behind it have nothing to do; slides, notes and explanations no body either', () => {
    expect([...findStrayNames(stated, people, isJoined, tell, grounds), ...findStrayNames(beside, bodies, isJoined, tell, grounds)]).toEqual([])
  })

  it('says of a date or figure which way it went, what happened and which rung it is as its record does, and so do records', () => {
    expect(findTurned([...stated, ...listRecorded()], grounds, highest)).toEqual([])
  })

  it('is excused by no reason in data/text-reasons.ts that it does not need', () => {
    const needed = new Set([...findNeeded(stated, grounds), ...findNeededForTokens(beside, isJoined, grounds), ...findNeededForNames(stated, people, isJoined, tell, grounds), ...findNeededForNames(beside, bodies, isJoined, tell, grounds)])
    const bare = { ...grounds, reasons: [] }
    const turned = findTurned(stated, bare, highest)
    const drawn = textReasons.filter(({ in: place, says }) => stated.some(({ key }) => key.startsWith(place)) && place.startsWith('slides/') && /^[A-Z][a-z]+[A-Z]/.test(says))
    expect(textReasons.filter(reason => !needed.has(reason) && !drawn.includes(reason) && !turned.some(message => message.includes(`"${reason.in}`))).map(({ in: place, says }) => `data/text-reasons.ts: “${says}” in ${place} needs no reason; take it out`)).toEqual([])
  })
})
