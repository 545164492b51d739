/** What the article's text is not needed for: no record says what its anchors do not, and all that users read is signed as it stands. */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { actors } from '../../data/actors.ts'
import { sections } from '../../data/article.ts'
import { chapters } from '../../data/chapters.ts'
import { countedNouns } from '../../data/derived.ts'
import { equivalents } from '../../data/equivalents.ts'
import { events } from '../../data/events.ts'
import { explanations } from '../../data/explanations/index.ts'
import { courseTerms } from '../../data/glossary.ts'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { objectives } from '../../data/objectives.ts'
import { questions } from '../../data/questions/index.ts'
import { recallTasks } from '../../data/questions/recall.ts'
import { relationWords } from '../../data/relation-words.ts'
import { relations } from '../../data/relations.ts'
import { findRecord, tableFiles, tables } from '../../data/schema/records.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { works } from '../../data/works.ts'
import { parties } from '../../deck.config.ts'
import { nameRelation } from '../../scripts/audit/audit-records.ts'
import { findUnanchored, findUnanchoredNames, formatRecordFault } from '../../scripts/audit/check-anchors.ts'
import { checkRelations, findStrayCountries, findStrayLanes, findUnnamed, longestRun, quoteLimit } from '../../scripts/audit/check-relations.ts'
import { listTexts, unsigned } from '../../scripts/audit/list-texts.ts'
import { formatAllUnsigned, readLock } from '../../scripts/audit/lock-records.ts'
import { readSlides } from '../support/read-chapters.ts'

describe('the records, without the article at hand', () => {
  it('state no figure and no month that none of their anchors holds', () => {
    expect(findUnanchored(tables, sections, countedNouns).map(fault => formatRecordFault(fault, tableFiles))).toEqual([])
  })

  it('print no Korean or Mongolian name that neither an anchor nor a named source holds', () => {
    expect(findUnanchoredNames(tables).map(fault => formatRecordFault(fault, tableFiles))).toEqual([])
  })

  it('give no role to a person, a body or a place whom none of their anchors names', () => {
    expect(findUnnamed(tables, findRecord).map(fault => formatRecordFault(fault, tableFiles))).toEqual([])
  })

  it('place each event in the lane that follows from who acts, or say why not', () => {
    expect([...findStrayCountries(actors), ...findStrayLanes(events, parties, findRecord)].map(fault => formatRecordFault(fault, tableFiles))).toEqual([])
  })

  it('are joined by relations that run the right way, as far as dates and tables tell, each with its few words', () => {
    expect(checkRelations(relations, relationWords, findRecord)).toEqual([])
  })

  it('are explained in notes that quote few words of the article at a time', () => {
    const quoted = Object.entries(sourceNotes).flatMap(([id, { says }]) => says.flatMap(one => [...one.says.matchAll(/“([^”]+)”/g)].map(([, words]) => ({ id, ...longestRun(words!) }))))
    expect(quoted.filter(({ words }) => words > quoteLimit)).toEqual([])
  })
})

describe('what is signed', () => {
  const texts = listTexts()
  const keys = new Set(texts.map(({ key }) => key))

  it('is every record, relation, note on the source, question, recall, explanation, slide, note and term, each once', () => {
    const wanted = [
      ...Object.entries(tables).flatMap(([table, rows]) => Object.keys(rows).map(id => `${table}/${id}`)),
      ...relations.flatMap(relation => [`relations/${nameRelation(relation)}`, `relation-words/${nameRelation(relation)}`]),
      ...Object.entries({ 'source-notes': sourceNotes, questions, 'recall': recallTasks, explanations, works, chapters, objectives, equivalents, 'course-terms': courseTerms }).flatMap(([group, rows]) => Object.keys(rows).map(id => `${group}/${id}`)),
      ...readSlides().flatMap(({ front }) => [`slides/${front.routeAlias}`, `presenter-notes/${front.routeAlias}`]),
      ...Object.entries(lecturePlans).flatMap(([id, { steps }]) => steps.filter(({ bridge, short }) => bridge ?? short).map(({ slide }) => `plans/${id}/${slide}`)),
    ]
    expect(wanted.filter(key => !keys.has(key))).toEqual([])
    expect(texts.length).toBe(keys.size)
  })

  it('leaves out only files and exports that there are, each for a reason', () => {
    expect(unsigned.filter(({ file, reason }) => !reason || !existsSync(file)).map(({ file }) => file)).toEqual([])
  })

  it('is signed as it stands', () => {
    expect(formatAllUnsigned(texts, readLock())).toEqual([])
  })
})
