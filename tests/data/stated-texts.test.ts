/** What slides, notes, explanations, questions and plans say, held against the very records behind each sentence. */
import { describe, expect, it } from 'vitest'
import { listStated } from '../../packages/cli/audit/list-texts.ts'
import { findingsOf } from '../support/run-rule.ts'

describe('every sentence that users read', () => {
  it('is read: of slides, notes, explanations, questions, recall and plans', () => {
    const stated = listStated()
    for (const group of ['slides', 'presenter-notes', 'explanations', 'questions', 'recall', 'plans'])
      expect(stated.filter(({ key }) => key.startsWith(`${group}/`)).length, group).toBeGreaterThan(10)
  })

  it('has no figure, date, name, direction or rung that the records behind it do not hold, and no reason that it does not need', async () => {
    expect(await findingsOf('texts')).toEqual([])
  })
})
