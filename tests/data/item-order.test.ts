/** Items that are to be ordered, matched or sorted: in no form does their place give the answer away, and all forms show one order. */
import type { OrderQuestion, PairQuestion } from '@deck/questions'
import type { ItemId } from 'slidev-addon-lesson/quiz/generator/item-id.ts'
import { formats } from '@deck/exports'
import { composeQuestion } from '@deck/live-class/protocol/compose-question'
import { computeAnswer, givesAway } from '@deck/questions'
import { exchange } from '@deck/words/exchange'
import { unzipSync } from 'fflate'
import { layoutItem } from 'slidev-addon-lesson/handout/worksheet.ts'
import { answerWords } from 'slidev-addon-lesson/quiz/answer-words.ts'
import { deckSeed, layoutQuestion, startAnswer } from 'slidev-addon-lesson/quiz/layout.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { bank, describeDeck, gatherItems } from '../../packages/cli/exporting/gather-items.ts'

type PlacedQuestion = OrderQuestion | PairQuestion
const placed = Object.entries(questions).filter(([, { type }]) => ['ordering', 'matching', 'sorting'].includes(type)) as [ItemId, PlacedQuestion][]
const idsOf = (question: PlacedQuestion, texts: readonly string[]) => texts.map(text => question.options.find(option => option.text === text)!.id)
const shownOrder = (id: string, question: PlacedQuestion) => layoutQuestion(id, question).options.map(option => option.id)
/** A text as a pattern that finds it as whole words. */
const asWords = (text: string) => new RegExp(`(?<![\\w’-] ?)${text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![ ’-]?\\w)`)

describe('the order of items to be placed', () => {
  it('is judged on enough questions of each kind', () => {
    expect(placed.length).toBeGreaterThan(36)
  })

  it.each(placed)('%s gives nothing away on slides, and nothing by being laid out twice', (id, question) => {
    const order = shownOrder(id, question)
    expect(givesAway(id, question, order)).toBe(false)
    expect(shownOrder(id, layoutQuestion(id, question))).toEqual(order)
    expect(order.toSorted()).toEqual(question.options.map(option => option.id).toSorted())
    if (question.type === 'ordering')
      expect(startAnswer(id, question)).toEqual(order)
  })

  it.each(placed)('%s stands on phones as on its slide', (id, question) => {
    const sent = composeQuestion({ id, question, ballot: 'b' }, { words: answerWords, seed: deckSeed })
    expect(idsOf(question, sent.options!.map(option => option.text!))).toEqual(shownOrder(id, question))
  })

  it.each(placed)('%s gives nothing away on worksheets of fifty seeds', (id, question) => {
    for (let seed = 1; seed <= 50; seed++) {
      const item = layoutItem(id, question, 1, seed)
      const order = (item.boxed?.items ?? item.offered!).map(option => option.id)
      expect(givesAway(id, question, order), `seed ${seed}`).toBe(false)
      if (question.type !== 'ordering')
        continue
      // said once more without the deck's own judgement: nothing in its place, no link of a chain closed, or of three items one
      const right = Object.values(computeAnswer(id, question))
      const places = order.map(each => right.indexOf(each))
      expect(places.filter((place, i) => place === i), `seed ${seed}`).toEqual([])
      expect(places.filter((place, i) => i > 0 && place === places[i - 1]! + 1).length, `seed ${seed}`).toBe(places.length === 3 ? 1 : 0)
      expect(layoutQuestion(id, question, seed).options.map(option => option.id), `seed ${seed}`).toEqual(order)
    }
  })
})

describe('what leaves the deck', () => {
  let items: Awaited<ReturnType<typeof gatherItems>>
  beforeAll(async () => { items = await gatherItems({ ids: placed.map(([id]) => id), chapters: [], types: [], generated: 0, seed: 1 }, '') })

  it('has the items in the order of the slides', () => {
    expect(items.length).toBe(placed.length)
    for (const item of items)
      expect('options' in item && item.options.map(option => option.id), item.id).toEqual(shownOrder(item.id, bank[item.id] as PlacedQuestion))
  })

  /** Formats that hold an ordering as its answer, which the platform shuffles. */
  const isAnswer = (format: string, form: string) => form === 'order' && ['moodle', 'blackboard'].includes(format)

  // kahoot holds choices only, anki is a database of what anki-text says, and json is the items as they are
  it.each(Object.keys(formats).filter(name => !['anki', 'kahoot', 'json'].includes(name)))('keeps that order in the files of %s', async (name) => {
    const format = formats[name]!
    const held = items.filter(item => format.judge(item).state !== 'left-out' && !isAnswer(name, item.form))
    expect(held.length).toBeGreaterThan(name === 'gift' || name === 'blackboard' ? 8 : 20)
    const files = await format.write(held, describeDeck(''), exchange)
    const texts = files.flatMap(file => file.name.endsWith('.zip') ? Object.values(unzipSync(file.bytes)) : [file.bytes]).map(bytes => new TextDecoder().decode(bytes))
    for (const item of held) {
      const text = texts.find(each => each.includes(item.stem))!
      const after = text.slice(text.lastIndexOf(item.stem) + item.stem.length)
      const places = 'options' in item ? item.options.map(option => after.search(asWords(option.text))) : []
      expect(places, item.id).toEqual(places.toSorted((a, b) => a - b))
      expect(places, item.id).not.toContain(-1)
    }
  })
})
