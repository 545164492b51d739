/** A worksheet goes by its seed: over a made-up stock, and a worksheet that does not is caught. */
import type { ChoiceQuestion } from '@deck/questions'
import type { QuestionPool } from 'slidev-addon-lesson/study/compose-paper.ts'
import { fakeQuestion } from '@deck/questions/testing/fake-questions'
import { composeWorksheet } from 'slidev-addon-lesson/handout/worksheet.ts'
import { readItemId } from 'slidev-addon-lesson/quiz/generator/item-id.ts'
import { describe, expect, it } from 'vitest'
import { findSameSheets } from '../support/find-same-sheets.ts'

const chapters = ['tree', 'bush']
const ask = (chapter: string, name: string) => fakeQuestion({ x: { right: true }, y: {}, z: {} }, { chapter: chapter as never, objective: `taste-${name}` as never, stem: `Is it ${name}?` })
const list = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`q-${i}`, ask(chapters[i % 2]!, `fruit ${i}`)]))

/** Items of pears, one for each of a hundred seeds. */
function build(id: string): ChoiceQuestion | undefined {
  const read = readItemId(id, ['pear'])
  return read ? ask('tree', `pear ${read.seed % 100}`) : undefined
}
/** Enough questions in the bank for a sheet to be drawn from it alone, and so few that the rest is built. */
const stocks: Record<string, QuestionPool> = {
  full: { bank: list(30), tasks: {}, find: build, templates: ['pear'] as never, chapters },
  sparse: { bank: list(3), tasks: {}, find: build, templates: ['pear'] as never, chapters },
}
const seeds = Array.from({ length: 12 }, (_, i) => i + 1)

describe.each(Object.keys(stocks))('a worksheet of a %s bank', (name) => {
  const stock = stocks[name]!

  it('asks other questions under each seed, and the same ones under the same', () => {
    expect(findSameSheets(seed => composeWorksheet(stock, chapters, seed), seeds)).toEqual([])
    for (const seed of seeds)
      expect(composeWorksheet(stock, chapters, seed)).toEqual(composeWorksheet(stock, chapters, seed))
  })

  it('that ignores its seed is caught, with the file and the remedy', () => {
    const faults = findSameSheets(() => composeWorksheet(stock, chapters, 1), [1, 2, 3])
    expect(faults).toHaveLength(2)
    expect(faults[0]).toMatch(/^packages\/slidev-addon-lesson\/components\/handout\/worksheet\.ts: the seeds 1 and 2 give the same worksheet \(.+…\)\. Hand the seed on/)
  })
})
