/** What is said where several rules find something of one line; tests/full/check-run.test.ts has it in a project. */
import { describe, expect, it } from 'vitest'
import { dropEchoes } from '../checks/support/run-rules.ts'

const file = 'data/indicators.ts'

describe('what two rules say', () => {
  const lacks = { file, line: 4, message: '"fog" lacks "scope": add scope: null', about: 'scope', rule: 'types' }
  it.each([
    ['signatures', '"fog" is not signed as it stands'],
    ['anchors', '"fog": its gist says "41", which none of its anchors holds'],
    ['ids', '"fog" cites paragraph 9 of "sea", which has 2'],
  ])('of the first line of a record is two things, where %s says another', (rule, message) => {
    expect(dropEchoes([{ file, line: 4, message, rule }, lacks], []).map(each => each.rule).toSorted()).toEqual(['types', rule].toSorted())
  })

  it('is one thing where both name it', () => {
    const thrown = { file, line: 4, message: '"fog": the question lacks scope', rule: 'questions' }
    expect(dropEchoes([lacks], [thrown])).toEqual([thrown])
    const stray = { file, line: 5, message: '"fog" has "dros" in "actors", which is not in data/actors.ts', rule: 'ids' }
    expect(dropEchoes([stray, { ...lacks, line: 5, about: 'dros' }], [])).toEqual([stray])
    // the field of one is what another lacks
    expect(dropEchoes([stray, { ...lacks, about: 'actors' }], [])).toHaveLength(2)
  })

  it('stands in the order in which it is held', () => {
    const [signed, noted] = [{ file, line: 1, message: 'c', rule: 'signatures' }, { file, line: 2, message: 'b', rule: 'notes' }]
    expect(dropEchoes([noted, signed, lacks], []).map(({ rule }) => rule)).toEqual(['types', 'notes', 'signatures'])
  })
})
