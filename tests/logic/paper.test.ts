import type { Paper } from '../../components/study/paper.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropPaper, endPaper, goOn, mergePapers, readPaper, startPaper, takeGrade, takeUp, writePaper } from '../../components/study/paper.ts'

const right = { state: 'right', hinted: false } as const
/** Papers as students leave them: some questions answered, some skipped. */
const papers = fc.record({ ids: fc.uniqueArray(fc.constantFrom('pear', 'plum', 'apple', 'cherry', 'gone', 'lost'), { minLength: 1 }), mock: fc.boolean(), steps: fc.array(fc.boolean(), { maxLength: 8 }) })
  .map(({ ids, mock, steps }) => steps.reduce<Paper>((paper, answers) => paper.over ? paper : goOn(answers ? takeGrade(paper, paper.ids[paper.index]!, right) : paper), startPaper(ids, mock, 5)))
const exists = (id: string) => id !== 'gone' && id !== 'lost'

describe('a paper', () => {
  it('goes from question to question, and after the last its results are out', () => {
    const second = goOn(startPaper(['pear', 'plum'], false, 5))
    expect(second).toMatchObject({ index: 1, over: false })
    expect(goOn(second)).toMatchObject({ index: 1, over: true })
    expect(endPaper(startPaper(['pear', 'plum'], false, 5))).toMatchObject({ index: 0, over: true })
  })
  it('keeps the first grade of a question', () => {
    const once = takeGrade(startPaper(['constructor'], false, 5), 'constructor', { state: 'wrong', hinted: true })
    expect(takeGrade(once, 'constructor', right).grades).toEqual({ constructor: { state: 'wrong', hinted: true } })
  })
  it('reads back as it was kept', () => {
    fc.assert(fc.property(papers, (paper) => { expect(readPaper(writePaper(paper))).toEqual({ kind: 'read', value: paper, from: 2, lost: 0 }) }))
  })
  it('of version 1 is read: it says neither when it was begun nor what was answered', () => {
    const old = '{"version":1,"ids":["pear"],"mock":true,"index":0,"grades":{"pear":{"state":"right","hinted":false}},"over":false}'
    expect(readPaper(old)).toEqual({ kind: 'read', from: 1, lost: 0, value: { ...takeGrade(startPaper(['pear'], true, 0), 'pear', right) } })
  })
  it('keeps what was answered', () => {
    const taken = takeGrade(startPaper(['pear'], true, 5), 'pear', { ...right, answer: { stem: 'top' } })
    expect(readPaper(writePaper(taken))).toMatchObject({ value: { grades: { pear: { answer: { stem: 'top' } } } } })
  })
  it('that was never kept is none', () => {
    expect(readPaper(null)).toEqual({ kind: 'none' })
  })
  it.each([
    '',
    'null',
    '{"version":1}',
    '{"version":1,"ids":[],"mock":false,"index":0,"grades":{},"over":false}',
    '{"version":1,"ids":["pear"],"mock":false,"index":1,"grades":{},"over":false}',
    '{"version":1,"ids":["pear"],"mock":false,"index":-1,"grades":{},"over":false}',
    '{"version":1,"ids":["pear"],"mock":false,"index":0,"grades":{"pear":{"state":"fine","hinted":false}},"over":false}',
  ])('%j is damaged', (text) => {
    expect(readPaper(text)).toEqual({ kind: 'damaged' })
  })
  it('is read without a throw, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => { expect(['read', 'newer', 'damaged']).toContain(readPaper(text).kind) }))
  })
})

describe('a paper taken up again', () => {
  it('stands at a question that exists and has no answer yet, or is over', () => {
    fc.assert(fc.property(papers, (paper) => {
      const kept = takeUp(paper, exists)
      expect(kept !== null).toBe(paper.ids.some(exists))
      if (!kept)
        return
      expect(kept.ids).toEqual(paper.ids.filter(exists))
      expect(kept.grades).toEqual(paper.grades)
      if (!kept.over)
        expect(kept.grades).not.toHaveProperty(kept.ids[kept.index]!)
    }))
  })
  it('is at the question at which it was left, whatever has gone before it', () => {
    const left = goOn(goOn(startPaper(['gone', 'pear', 'plum', 'lost', 'apple'], true, 5)))
    expect(takeUp(left, exists)).toEqual({ version: 2, started: 5, ids: ['pear', 'plum', 'apple'], mock: true, index: 1, grades: {}, over: false })
  })
  it('is past an answer that was given just before the page was left', () => {
    expect(takeUp(takeGrade(startPaper(['pear', 'plum'], false, 5), 'pear', right), exists)).toMatchObject({ index: 1, over: false })
    expect(takeUp(takeGrade(startPaper(['pear'], false, 5), 'pear', right), exists)).toMatchObject({ over: true })
  })
})

describe('a paper in two windows', () => {
  const begun = startPaper(['pear', 'plum', 'apple'], true, 5)
  it('has the answers of both, and is as far as the farther', () => {
    const mine = goOn(takeGrade(begun, 'pear', right))
    const other = goOn(goOn(takeGrade(begun, 'plum', right)))
    expect(mergePapers(mine, other)).toMatchObject({ index: 2, grades: { pear: right, plum: right } })
    expect(mergePapers(mine, dropPaper(begun))).toMatchObject({ dropped: true })
  })
  it('and another paper do not touch each other, not even when the other is put away', () => {
    const mine = takeGrade(begun, 'pear', right)
    const other = startPaper(['cherry'], false, 6)
    expect(mergePapers(mine, other)).toBe(mine)
    expect(mergePapers(mine, dropPaper(other))).toBe(mine)
  })
})
