import type { Paper } from 'slidev-addon-lesson/study/paper.ts'
import fc from 'fast-check'
import { findFitting, samplePaper } from 'slidev-addon-lesson/study/compose-paper.ts'
import { addGrade, dropPaper, endPaper, goOn, mergePapers, readPaper, resumePaper, startPaper, writePaper } from 'slidev-addon-lesson/study/paper.ts'
import { addAnswer, emptyProgress, isDue, scheduleReview, setFlag } from 'slidev-addon-lesson/study/progress.ts'
import { sumByObjective } from 'slidev-addon-lesson/study/sum-progress.ts'
import { describe, expect, it } from 'vitest'

const right = { state: 'right', hinted: false } as const
/** Papers as students leave them: some questions answered, some skipped. */
const papers = fc.record({ ids: fc.uniqueArray(fc.constantFrom('pear', 'plum', 'apple', 'cherry', 'gone', 'lost'), { minLength: 1 }), mock: fc.boolean(), steps: fc.array(fc.boolean(), { maxLength: 8 }) })
  .map(({ ids, mock, steps }) => steps.reduce<Paper>((paper, answers) => paper.over ? paper : goOn(answers ? addGrade(paper, paper.ids[paper.index]!, right) : paper), startPaper(ids, mock, 5)))
const exists = (id: string) => id !== 'gone' && id !== 'lost'

describe('a paper', () => {
  it('goes from question to question, and after the last its results are out', () => {
    const second = goOn(startPaper(['pear', 'plum'], false, 5))
    expect(second).toMatchObject({ index: 1, over: false })
    expect(goOn(second)).toMatchObject({ index: 1, over: true })
    expect(endPaper(startPaper(['pear', 'plum'], false, 5))).toMatchObject({ index: 0, over: true })
  })
  it('keeps the first grade of a question', () => {
    const once = addGrade(startPaper(['constructor'], false, 5), 'constructor', { state: 'wrong', hinted: true })
    expect(addGrade(once, 'constructor', right).grades).toEqual({ constructor: { state: 'wrong', hinted: true } })
  })
  it('reads back as it was kept', () => {
    fc.assert(fc.property(papers, (paper) => { expect(readPaper(writePaper(paper))).toEqual({ kind: 'read', value: paper, lost: 0 }) }))
  })
  it('keeps what was answered', () => {
    const taken = addGrade(startPaper(['pear'], true, 5), 'pear', { ...right, answer: { stem: 'top' } })
    expect(readPaper(writePaper(taken))).toMatchObject({ value: { grades: { pear: { answer: { stem: 'top' } } } } })
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
})

describe('a paper taken up again', () => {
  it('stands at a question that exists and has no answer yet, or is over', () => {
    fc.assert(fc.property(papers, (paper) => {
      const kept = resumePaper(paper, exists)
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
    expect(resumePaper(left, exists)).toEqual({ version: 2, started: 5, ids: ['pear', 'plum', 'apple'], mock: true, index: 1, grades: {}, over: false })
  })
  it('is past an answer that was given just before the page was left', () => {
    expect(resumePaper(addGrade(startPaper(['pear', 'plum'], false, 5), 'pear', right), exists)).toMatchObject({ index: 1, over: false })
    expect(resumePaper(addGrade(startPaper(['pear'], false, 5), 'pear', right), exists)).toMatchObject({ over: true })
  })
})

describe('a paper in two windows', () => {
  const begun = startPaper(['pear', 'plum', 'apple'], true, 5)
  it('has the answers of both, and is as far as the farther', () => {
    const mine = goOn(addGrade(begun, 'pear', right))
    const other = goOn(goOn(addGrade(begun, 'plum', right)))
    expect(mergePapers(mine, other)).toMatchObject({ index: 2, grades: { pear: right, plum: right } })
    expect(mergePapers(mine, dropPaper(begun))).toMatchObject({ dropped: true })
  })
  it('and another paper do not touch each other, not even when the other is put away', () => {
    const mine = addGrade(begun, 'pear', right)
    const other = startPaper(['cherry'], false, 6)
    expect(mergePapers(mine, other)).toBe(mine)
    expect(mergePapers(mine, dropPaper(other))).toBe(mine)
  })
})

const day = 86_400_000
const start = 1e12
/** Thirty made-up questions on fruit: three chapters, six objectives, two types. */
const bank = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`fruit-${i}`, { chapter: `basket-${i % 3}` as never, objective: `taste-${i % 6}` as never, type: i % 2 ? 'single' : 'multiple' }]))
const options = { mode: 'practise', source: 'bank', chapters: ['basket-0', 'basket-1', 'basket-2'], types: ['single', 'multiple'], length: null } as const
const score = { right: 1, partly: 0.5, wrong: 0 } as const
const grade = (state: keyof typeof score) => ({ state, score: score[state] })

describe('a paper that is sampled', () => {
  it('is the same for the same seed, holds nothing twice and nothing that does not fit', () => {
    fc.assert(fc.property(fc.integer(), fc.subarray(Object.keys(bank)), fc.option(fc.integer({ min: 1, max: 40 })), (seed, fitting, length) => {
      const paper = samplePaper(bank, fitting, length, seed)
      expect(paper).toEqual(samplePaper(bank, fitting.toReversed(), length, seed))
      expect(new Set(paper).size).toBe(paper.length)
      expect(paper.length).toBe(Math.min(fitting.length, length ?? fitting.length))
      expect(fitting).toEqual(expect.arrayContaining(paper))
    }))
  })
  it('asks no objective twice before each has come once', () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      expect(new Set(samplePaper(bank, Object.keys(bank), 6, seed).map(id => bank[id]!.objective)).size).toBe(6)
    }))
  })
  it('differs from seed to seed', () => {
    const papers = Array.from({ length: 20 }, (_, seed) => samplePaper(bank, Object.keys(bank), 10, seed).join())
    expect(new Set(papers).size).toBe(20)
  })
})

describe('what fits', () => {
  const progress = setFlag(addAnswer(addAnswer(addAnswer(emptyProgress, 'fruit-0', grade('wrong'), start), 'fruit-1', grade('right'), start), 'gone', grade('wrong'), start), 'fruit-2', true, start)
  it('keeps to chapters and types', () => {
    expect(findFitting(bank, progress, { ...options, chapters: ['basket-1'], types: ['single'] }, start)).toEqual(['fruit-1', 'fruit-7', 'fruit-13', 'fruit-19', 'fruit-25'])
  })
  it('is wrong, due or flagged, and in the bank', () => {
    expect(findFitting(bank, progress, { ...options, mode: 'wrong' }, start)).toEqual(['fruit-0'])
    expect(findFitting(bank, progress, { ...options, mode: 'flagged' }, start)).toEqual(['fruit-2'])
    expect(findFitting(bank, progress, { ...options, mode: 'due' }, start)).toEqual([])
    expect(findFitting(bank, progress, { ...options, mode: 'due' }, start + 365 * day)).toEqual(['fruit-0', 'fruit-1'])
  })
})

describe('the next review', () => {
  it('comes the later the better the answer, and never on the same day', () => {
    const [wrong, partly, right] = (['wrong', 'partly', 'right'] as const).map(state => scheduleReview(undefined, state, start).due)
    expect(wrong! - start).toBeGreaterThanOrEqual(day)
    expect(partly).toBeGreaterThanOrEqual(wrong!)
    expect(right).toBeGreaterThan(partly!)
  })
  it('comes no later than after a "partly" where the hint was used, and a hint saves no wrong answer', () => {
    const due = (state: 'right' | 'partly' | 'wrong', hinted: boolean) => scheduleReview(scheduleReview(undefined, 'right', start), state, start + 3 * day, hinted).due
    expect(due('right', true)).toBe(due('partly', false))
    expect(due('right', true)).toBeLessThan(due('right', false))
    expect(due('partly', true)).toBe(due('partly', false))
    expect(due('wrong', true)).toBe(due('wrong', false))
  })
  it('follows from grades and times alone, and always lies ahead', () => {
    fc.assert(fc.property(fc.array(fc.record({ state: fc.constantFrom('right', 'partly', 'wrong'), after: fc.integer({ min: -day, max: 90 * day }) }), { minLength: 1, maxLength: 15 }), (answers) => {
      const walk = () => answers.reduce<{ card?: ReturnType<typeof scheduleReview>, at: number }>(({ card, at }, { state, after }) => ({ card: scheduleReview(card, state, at + after), at: at + after }), { at: start }).card!
      const card = walk()
      expect(card).toEqual(walk())
      expect(card.due).toBeGreaterThan(card.last)
    }))
  })
  it('over simulated weeks of right answers spaces out, and one slip brings it near again', () => {
    let card = scheduleReview(undefined, 'right', start)
    const gaps = [card.days]
    for (let i = 0; i < 5; i++) {
      card = scheduleReview(card, 'right', card.due)
      gaps.push(card.days)
    }
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
    expect(gaps.at(-1)).toBeGreaterThan(60)
    const slipped = scheduleReview(card, 'wrong', card.due)
    expect(slipped.days).toBeLessThan(gaps.at(-1)! / 4)
    expect(isDue(slipped, slipped.due)).toBe(true)
    expect(isDue(slipped, slipped.due - 1)).toBe(false)
  })
})

describe('the standing on an objective', () => {
  it('counts the last answers, and none that the bank no longer has', () => {
    const five = Object.keys(bank).filter(id => bank[id]!.objective === 'taste-1')
    const of = (states: readonly (keyof typeof score)[]) => sumByObjective(bank, ['taste-1'], states.reduce((progress, state, i) => addAnswer(progress, five[i]!, grade(state), start), addAnswer(emptyProgress, 'gone', grade('right'), start)), start)[0]!
    expect(of([])).toEqual({ objective: 'taste-1', total: 5, answered: 0, right: 0, due: 0, standing: 'new' })
    expect(of(['wrong', 'right', 'wrong'])).toMatchObject({ answered: 3, right: 1, standing: 'shaky' })
    expect(of(['right', 'right'])).toMatchObject({ answered: 2, right: 2, standing: 'begun' })
    expect(of(['right', 'right', 'right', 'right', 'right'])).toMatchObject({ standing: 'firm' })
  })
})
