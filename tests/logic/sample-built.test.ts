import type { ChoiceQuestion } from '@deck/questions'
import type { PaperOptions, QuestionPool } from 'slidev-addon-lesson/study/compose-paper.ts'
import { fakeQuestion } from '@deck/questions/testing/fake-questions'
import fc from 'fast-check'
import { composeWorksheet } from 'slidev-addon-lesson/handout/worksheet.ts'
import { readItemId } from 'slidev-addon-lesson/quiz/generator/item-id.ts'
import { canBuild, composePaper, isForeign, pickRecall, poolFor, sampleBuilt, signItem } from 'slidev-addon-lesson/study/compose-paper.ts'
import { addAnswer, emptyProgress, setFlag } from 'slidev-addon-lesson/study/progress.ts'
import { planToday } from 'slidev-addon-lesson/study/today.ts'
import { describe, expect, it } from 'vitest'

const start = 1e12
const names = ['pear', 'plum'] as const
const at = (chapter: string) => ({ chapter: chapter as never, objective: `taste-${chapter}` as never })

/** Twelve different items of pears, three of plums, whatever the seed; options in two orders. */
function find(id: string): ChoiceQuestion | undefined {
  const read = readItemId(id, names)
  if (!read)
    return undefined
  const isPear = (read.template as string) === 'pear'
  const kind = read.seed % (isPear ? 12 : 3)
  const options = [`a${kind}`, 'b', 'c']
  return fakeQuestion(Object.fromEntries((read.seed % 2 ? options : options.toReversed()).map(each => [each, { right: each === 'b' }])), { ...at(isPear ? 'tree' : 'bush'), stem: `Which ${isPear ? 'pear' : 'plum'} is it?` })
}
const bank = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`q-${i}`, fakeQuestion({ x: { right: true }, y: {}, z: {} }, { ...at('tree'), objective: `taste-${i}` as never, stem: `Is it fruit ${i}?` })]))
const stock: QuestionPool = { bank, tasks: {}, find, templates: names as never, chapters: ['tree', 'bush'] }
const options: PaperOptions = { mode: 'practise', source: 'built', chapters: ['tree', 'bush'], types: ['single'], length: 10 }
const sample = (count: number, seed = 1, progress = emptyProgress, stems: string[] = []) => sampleBuilt(stock, progress, options, { count, seed, stems })
const signs = (ids: readonly string[]) => ids.map(id => signItem(find(id)!))
const answer = (ids: readonly string[]) => ids.reduce((progress, id) => addAnswer(progress, id, { state: 'right', score: 1 }, start), emptyProgress)

describe('items sampled anew', () => {
  it('are the same for the same seed, and never two alike in content, whatever the order of their options', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 20 }), (seed, count) => {
      const sampled = sample(count, seed)
      expect(sample(count, seed)).toEqual(sampled)
      expect(new Set(signs(sampled)).size).toBe(sampled.length)
      expect(sampled).toHaveLength(Math.min(count, 15))
    }), { numRuns: 30 })
  })
  it('differ from seed to seed', () => {
    expect(new Set(Array.from({ length: 20 }, (_, seed) => sample(5, seed).join())).size).toBe(20)
  })
  it('say nothing that was answered already, under whatever seed, while anything new is left', () => {
    fc.assert(fc.property(fc.integer(), fc.integer(), (one, two) => {
      const first = sample(9, one)
      const second = sample(6, two, answer(first))
      expect(second).toHaveLength(6)
      expect(signs(second).filter(sign => signs(first).includes(sign))).toEqual([])
    }), { numRuns: 30 })
  })
  it('come again under the ids that they had once everything was answered', () => {
    const all = sample(15)
    const again = sample(5, 2, answer(all))
    expect(again).toHaveLength(5)
    expect(all).toEqual(expect.arrayContaining(again))
  })
  it('keep to chapters and types, and leave out what the paper asks already', () => {
    const only = (rest: Partial<PaperOptions>) => sampleBuilt(stock, emptyProgress, { ...options, ...rest }, { count: 40, seed: 1, stems: [] })
    expect(only({ chapters: ['bush'] })).toHaveLength(3)
    expect(only({ types: ['multiple'] })).toEqual([])
    expect(only({ chapters: ['desert'] })).toEqual([])
    expect(canBuild(stock, { chapters: ['desert'], types: ['single'] })).toBe(false)
    expect(sample(40, 1, emptyProgress, ['Which PEAR is it?'])).toHaveLength(3)
  })
})

describe('a paper of bank and built items', () => {
  const compose = (rest: Partial<PaperOptions>, progress = emptyProgress, seed = 1) => composePaper(stock, progress, { ...options, ...rest }, { dueBy: start, seed })
  const built = (ids: readonly string[]) => ids.filter(id => find(id))

  it('holds half of each where both are wanted, and is the same for the same seed', () => {
    const paper = compose({ source: 'both' })
    expect(paper).toHaveLength(10)
    expect(built(paper)).toHaveLength(5)
    expect(compose({ source: 'both' })).toEqual(paper)
  })
  it('is filled up from the one where the other has too little', () => {
    expect(built(compose({ source: 'both', chapters: ['bush'] }))).toHaveLength(3)
    expect(compose({ source: 'both', length: 30 })).toHaveLength(30)
    expect(compose({ source: 'both', chapters: ['tree'], length: 40 })).toHaveLength(32)
  })
  it('is of one kind where one is wanted', () => {
    expect(built(compose({ source: 'bank' }))).toEqual([])
    expect(built(compose({ source: 'built' }))).toHaveLength(10)
  })
  it('ends where no length is given, though of built items there is no end', () => {
    expect(compose({ source: 'built', length: null })).toHaveLength(15)
  })
  it('finds built items again that were wrong or flagged, and none that no longer can be built', () => {
    const progress = setFlag(addAnswer(addAnswer(emptyProgress, 't-pear-1', { state: 'wrong', score: 0 }, start), 't-melon-1', { state: 'wrong', score: 0 }, start), 't-plum-2', true, start)
    expect(compose({ mode: 'wrong' }, progress)).toEqual(['t-pear-1'])
    expect(compose({ mode: 'flagged' }, progress)).toEqual(['t-plum-2'])
    expect(compose({ mode: 'due' }, progress)).toEqual([])
    expect(composePaper(stock, progress, { ...options, mode: 'due' }, { dueBy: start + 9e9, seed: 1 })).toEqual(['t-pear-1'])
    expect(Object.keys(poolFor(stock, progress, 'practise'))).toEqual(Object.keys(bank))
  })
})

describe('an edition that has four of its twenty questions in its own language', () => {
  const some = Object.fromEntries(Object.entries(bank).map(([id, one], i) => [id, { ...one, ...i % 5 && { lang: 'en' as const } }]))
  const edition: QuestionPool = { ...stock, bank: some }
  const own = Object.keys(some).filter(id => !isForeign(some[id]!))
  const foreign = (ids: readonly string[]) => ids.filter(id => some[id] && isForeign(some[id]))
  const compose = (rest: Partial<PaperOptions>, progress = emptyProgress) => composePaper(edition, progress, { ...options, mode: 'mock', source: 'bank', ...rest }, { dueBy: start, seed: 1 })
  const day = { from: start - 86_400_000, to: start }

  it('asks these first, and what is built from the data in place of the others while that lasts', () => {
    expect(own).toHaveLength(4)
    expect(compose({}).slice(0, 4).toSorted()).toEqual(own.toSorted())
    expect(foreign(compose({ source: 'both' }))).toEqual([])
    expect(compose({ source: 'both' })).toEqual(expect.arrayContaining(own))
    const long = compose({ source: 'both', length: 24 })
    expect([long.length, foreign(long).length]).toEqual([24, 5])
    expect(own).toEqual(expect.arrayContaining(pickRecall(edition, emptyProgress, 'tree', { dueBy: start, seed: 1 })))
    expect(planToday(edition, emptyProgress, new Set(['tree']), day).asked.slice(0, 4).map(({ id }) => id as string).toSorted()).toEqual(own.toSorted())
    expect(composeWorksheet(edition, ['tree', 'bush'], 1).filter(id => find(id) || !isForeign(some[id]!))).toHaveLength(8)
  })
  it('asks again on its day what was answered in English, and practice begins with it', () => {
    const [other] = foreign(Object.keys(some))
    const progress = addAnswer(emptyProgress, other!, { state: 'wrong', score: 0 }, start - 20 * 86_400_000)
    expect(planToday(edition, progress, new Set(), day).asked[0]).toEqual({ id: other, why: 'due' })
    expect(compose({ mode: 'due' }, progress)).toEqual([other])
    expect(compose({ mode: 'practise' }, progress)[0]).toBe(other)
  })
})
