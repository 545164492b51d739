/** Worksheet and answers over the whole bank: they match item for item, and the worksheet holds no answer. */
import type { Question } from '@deck/questions'
import type { WorksheetItem } from 'slidev-addon-lesson/handout/worksheet.ts'
import type { ItemId } from 'slidev-addon-lesson/quiz/generator/item-id.ts'
import { computeAnswer } from '@deck/questions'
import fc from 'fast-check'
import { lastSeed } from 'slidev-addon-lesson/handout/options.ts'
import { useWorksheet } from 'slidev-addon-lesson/handout/useWorksheet.ts'
import { answerItem, composeWorksheet, layoutItem } from 'slidev-addon-lesson/handout/worksheet.ts'
import { answerWords } from 'slidev-addon-lesson/quiz/answer-words.ts'
import { useBank } from 'slidev-addon-lesson/quiz/useQuestion.ts'
import { questionPool } from 'slidev-addon-lesson/study/question-pool.ts'
import { describe, expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { questions } from '../../data/questions/index.ts'
import { findSameSheets } from '../support/find-same-sheets.ts'

const ids = Object.keys(chapters)
const bank = Object.entries(questions) as [ItemId, Question][]
const seeds = fc.integer({ min: 1, max: lastSeed })
const choices = fc.subarray(ids, { minLength: 1 })
function refuse() { throw new Error('A worksheet has asked for the answer') }

/** The question, with every way to its answer disputed. */
function lockKey(question: Question): Question {
  return { ...question, ...Object.fromEntries(['holds', 'whenOf', 'value', 'truth'].filter(name => name in question).map(name => [name, refuse])) } as Question
}

/** What a worksheet offers, with letters or numbers. */
const itemsOf = ({ boxed, offered = [] }: WorksheetItem) => boxed?.items ?? offered

describe('a worksheet', () => {
  it('lays out every question without asking for its answer, but for items to be placed, whose order must not give it away', () => {
    for (const [id, question] of bank.filter(([, { type }]) => !['ordering', 'matching', 'sorting'].includes(type)))
      expect(layoutItem(id, lockKey(question), 1, 5), id).toEqual(layoutItem(id, question, 1, 5))
  })

  it('holds neither reason nor hint of any question', () => {
    for (const [id, question] of bank) {
      const laid = JSON.stringify(layoutItem(id, question, 1, 5))
      const whys = 'options' in question ? question.options.map(({ why }) => why) : [question.why]
      for (const text of [...whys, question.hint])
        expect(laid, id).not.toContain(JSON.stringify(text).slice(1, -1))
    }
  })

  it('names no spot that is to be pointed at', () => {
    for (const [id, question] of bank) {
      if (question.type !== 'point')
        continue
      const laid = layoutItem(id, question, 1, 5)
      expect(laid.picture!.spots.every(spot => !('text' in spot) && !('option' in spot)), id).toBe(true)
    }
  })

  it('is the same for the same seed and chapters, holds no item twice, and only what belongs to the chapters', () => {
    fc.assert(fc.property(choices, seeds, (chosen, seed) => {
      const sampled = composeWorksheet(questionPool, chosen, seed)
      expect(composeWorksheet(questionPool, chosen, seed)).toEqual(sampled)
      expect(new Set(sampled).size).toBe(sampled.length)
      expect(sampled.length).toBeGreaterThanOrEqual(5)
      expect(sampled.length).toBeLessThanOrEqual(24)
      const order = sampled.map(id => chosen.indexOf(useBank(id).chapter))
      expect(order).not.toContain(-1)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }), { numRuns: 40 })
  })

  it('is another for another seed: in what it asks, in the order of what is offered, and in its dates', () => {
    const runs = Array.from({ length: 12 }, (_, i) => i + 1)
    const countKinds = (make: (seed: number) => unknown) => new Set(runs.map(seed => JSON.stringify(make(seed)))).size
    expect(findSameSheets(seed => useWorksheet(ids, seed).parts.flatMap(part => part.items.map(({ id }) => id)), runs)).toEqual([])
    expect(countKinds(seed => useWorksheet(ids, seed).overall.rows)).toBe(runs.length)
    const shuffled = bank.filter(([, question]) => 'options' in question && question.type !== 'point' && (!('order' in question) || question.order === 'shuffled'))
    expect(shuffled.length).toBeGreaterThan(50)
    // four items have three orders in which nothing stands right
    for (const [id, question] of shuffled)
      expect(countKinds(seed => layoutItem(id, question, 1, seed)), id).toBeGreaterThan(question.type === 'ordering' || ('options' in question && question.options.length === 3) ? 2 : 3)
    for (const chapter of ids)
      expect(countKinds(seed => useWorksheet([chapter], seed).parts), chapter).toBe(runs.length)
  })

  it('of the whole deck asks in every form that the bank has', () => {
    const sampled = composeWorksheet(questionPool, ids, 1)
    expect(new Set(sampled.map(id => useBank(id).type))).toEqual(new Set(bank.map(([, { type }]) => type)))
  })
})

describe('worksheet and answers of one seed', () => {
  it('match item for item, by number, question and what is offered', () => {
    fc.assert(fc.property(choices, seeds, (chosen, seed) => {
      const { parts, answerOf, overall } = useWorksheet(chosen, seed)
      const items = parts.flatMap(part => part.items)
      expect(items.map(({ number }) => number)).toEqual(items.map((_, i) => i + 1))
      expect(overall.number).toBe(items.length + 1)
      for (const item of items) {
        const printed = answerOf(item.id)
        expect([printed.number, printed.stem]).toEqual([item.number, item.stem])
        const offered = item.picture?.spots.map(({ letter }) => letter) ?? itemsOf(item).map(({ mark, text }) => `${mark} ${text}`)
        const told = printed.lines.map(({ mark, text }) => item.picture ? mark : `${mark} ${text}`)
        expect(told.toSorted()).toEqual(offered.toSorted())
      }
    }), { numRuns: 40 })
  })

  it('agree with the data on what is right, for every question of the bank', () => {
    for (const [id, question] of bank) {
      const item = layoutItem(id, question, 1, 9)
      const printed = answerItem(item, question, answerWords)
      const answer = computeAnswer(id, question)
      const idOf = (mark: string) => item.picture?.spots.find(spot => spot.letter === mark)!.id ?? itemsOf(item).find(option => option.mark === mark)!.id
      const targets = item.partners ?? item.groups
      if (item.picture || (item.boxed && item.boxed.box !== 'wide'))
        expect(printed.lines.filter(({ isRight }) => isRight).map(({ mark }) => idOf(mark)).toSorted(), id).toEqual([answer].flat().map(String).toSorted())
      else if (item.boxed && !targets)
        expect(printed.lines.map(({ mark }) => idOf(mark)), id).toEqual(answer)
      else if (targets)
        expect(Object.fromEntries(printed.lines.map(({ mark, said }) => [idOf(mark), targets.find(target => said === (item.partners ? `${target.mark} ${target.text}` : target.text))?.id])), id).toEqual(answer)
      else
        expect(printed.answer, id).toContain(item.judge ? (answer === 'true' ? 'True' : 'False') : String(answer).slice(0, 1))
      expect(printed.answer.length, id).toBeGreaterThan(0)
      expect(printed.rests.length, id).toBeGreaterThan(0)
    }
  })
})
