/** What the article's text is not needed for: no record says what its anchors do not, and none has changed since the last audit. */
import { describe, expect, it } from 'vitest'
import { actors } from '../../data/actors.ts'
import { sections } from '../../data/article.ts'
import { countedNouns } from '../../data/derived.ts'
import { events } from '../../data/events.ts'
import { relationWords } from '../../data/relation-words.ts'
import { relations } from '../../data/relations.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { parties } from '../../deck.config.ts'
import { findUnanchored, findUnanchoredNames, sayRecordFault } from '../../logic/cite/check-anchors.ts'
import { checkRelations } from '../../logic/cite/check-relations.ts'
import { findStrayCountries, findStrayLanes, findUnnamed } from '../../logic/cite/check-roles.ts'
import { compareLocks, sayUnaudited } from '../../logic/cite/lock-records.ts'
import { longestRun, quoteLimit } from '../../logic/cite/quote-limit.ts'
import { findRecord, tableFiles, tables } from '../../model/records.ts'
import { lockNow, readLock } from '../../scripts/audit-lock.ts'

describe('the records, without the article at hand', () => {
  it('state no figure and no month that none of their anchors holds', () => {
    expect(findUnanchored(tables, sections, countedNouns).map(fault => sayRecordFault(fault, tableFiles))).toEqual([])
  })

  it('print no Korean or Mongolian name that neither an anchor nor a named source holds', () => {
    expect(findUnanchoredNames(tables).map(fault => sayRecordFault(fault, tableFiles))).toEqual([])
  })

  it('give no role to a person, a body or a place whom none of their anchors names', () => {
    expect(findUnnamed(tables, findRecord).map(fault => sayRecordFault(fault, tableFiles))).toEqual([])
  })

  it('place each event in the lane that follows from who acts, or say why not', () => {
    expect([...findStrayCountries(actors), ...findStrayLanes(events, parties, findRecord)].map(fault => sayRecordFault(fault, tableFiles))).toEqual([])
  })

  it('are joined by relations that run the right way, as far as dates and tables tell, each with its few words', () => {
    expect(checkRelations(relations, relationWords, findRecord)).toEqual([])
  })

  it('are explained in notes that quote few words of the article at a time', () => {
    const quoted = Object.entries(sourceNotes).flatMap(([id, { says }]) => says.flatMap(one => [...one.says.matchAll(/“([^”]+)”/g)].map(([, words]) => ({ id, ...longestRun(words!) }))))
    expect(quoted.filter(({ words }) => words > quoteLimit)).toEqual([])
  })

  it('have not changed since the last audit', () => {
    expect(compareLocks(lockNow(), readLock()).map(one => sayUnaudited(one, tableFiles))).toEqual([])
  })
})
