/** What the article's text is not needed for: no record says what its anchors do not, and none has changed since the last audit. */
import { describe, expect, it } from 'vitest'
import { sections } from '../../data/article.ts'
import { countedNouns } from '../../data/derived.ts'
import { findRecord, tableFiles, tables } from '../../data/index.ts'
import { relations } from '../../data/relations.ts'
import { findUnanchored, findUnanchoredNames, sayRecordFault } from '../../logic/cite/check-anchors.ts'
import { checkRelations } from '../../logic/cite/check-relations.ts'
import { compareLocks, sayUnaudited } from '../../logic/cite/lock-records.ts'
import { lockNow, readLock } from '../../scripts/audit-lock.ts'

describe('the records, without the article at hand', () => {
  it('state no figure and no month that none of their anchors holds', () => {
    expect(findUnanchored(tables, sections, countedNouns).map(fault => sayRecordFault(fault, tableFiles))).toEqual([])
  })

  it('print no Korean or Mongolian name that neither an anchor nor a named source holds', () => {
    expect(findUnanchoredNames(tables).map(fault => sayRecordFault(fault, tableFiles))).toEqual([])
  })

  it('are joined by relations that run the right way, as far as dates and tables tell, each with its words', () => {
    expect(checkRelations(relations, findRecord)).toEqual([])
  })

  it('have not changed since the last audit', () => {
    expect(compareLocks(lockNow(), readLock()).map(one => sayUnaudited(one, tableFiles))).toEqual([])
  })
})
