/** What the article's text is not needed for: no record says what its anchors do not, and all that users read is signed as it stands. */
import { existsSync } from 'node:fs'
import { tables } from '@deck/lesson/records'
import { describe, expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { equivalents } from '../../data/equivalents.ts'
import { explanations } from '../../data/explanations/index.ts'
import { courseTerms } from '../../data/glossary.ts'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { objectives } from '../../data/objectives.ts'
import { questions } from '../../data/questions/index.ts'
import { recallTasks } from '../../data/questions/recall.ts'
import { relations } from '../../data/relations.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { works } from '../../data/works.ts'
import { nameRelation } from '../../packages/cli/audit/audit-records.ts'
import { listTexts, signedWords, unsigned } from '../../packages/cli/audit/list-texts.ts'
import { readSlides } from '../support/read-chapters.ts'
import { findingsOf } from '../support/run-rule.ts'

describe('the records, without the article at hand', () => {
  it('state no figure, month or name and give nobody a role that none of their anchors holds', async () => {
    expect(await findingsOf('anchors')).toEqual([])
  })

  it('lie in the lane that follows from who acts, and are joined by relations that run the right way, each with its few words', async () => {
    expect(await findingsOf('relations', 'source-notes')).toEqual([])
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

  it('names only parts and words of the interface that there are', () => {
    expect(signedWords.filter(name => !texts.some(({ key }) => key === `words/${name}` || key.startsWith(`words/${name}.`)))).toEqual([])
  })

  it('is signed as it stands', () => {
    return expect(findingsOf('signatures')).resolves.toEqual([])
  })
})
