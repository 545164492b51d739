import { formatCounts, formatSums } from '@deck/live-class/tally'
import { describeRightAnswer, describeVerdict, gradeAnswer, markOption } from '@deck/questions'
import { bananaQuestion, fakeQuestion, redQuestion } from '@deck/questions/testing/fake-questions'
import { en } from '@deck/words'
import { answerWords } from 'slidev-addon-lesson/quiz/answer-words.ts'
import { fitsOptions } from 'slidev-addon-lesson/quiz/fits-options.ts'
import { readKeyPress } from 'slidev-addon-lesson/quiz/read-key-press.ts'
import { expect, it } from 'vitest'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...more })

it('letters choose among the options there are, in either case and from a keyboard of another script', () => {
  expect(readKeyPress(press('c'), 4, true)).toEqual({ kind: 'pick', index: 2 })
  expect(readKeyPress(press('C'), 4, false)).toEqual({ kind: 'pick', index: 2 })
  expect(readKeyPress(press('ㅁ', { code: 'KeyA' }), 4, true)).toEqual({ kind: 'pick', index: 0 })
  expect(readKeyPress(press('d'), 3, true)).toEqual({ kind: 'other' })
  expect(readKeyPress(press('5', { code: 'Digit5' }), 4, true)).toEqual({ kind: 'other' })
})

it('the clicker’s keys and Escape leave the card, and the browser’s shortcuts are not its business', () => {
  for (const key of ['Escape', 'PageDown', 'PageUp'])
    expect(readKeyPress(press(key), 4, true).kind).toBe('leave')
  expect(readKeyPress(press('a', { ctrlKey: true }), 4, true).kind).toBe('other')
})

it('the verdict says how much was found, and how much was too many', () => {
  const say = (picks: string[]) => describeVerdict(answerWords, 'multiple', gradeAnswer('reds', redQuestion, picks))
  expect(say(['cherry', 'apple'])).toBe('Right.')
  expect(say(['apple'])).toBe('Partly right: 1 of 2.')
  expect(say(['cherry', 'apple', 'plum'])).toBe('Partly right: 2 of 2, 1 too many.')
  expect(say(['plum'])).toBe('Not these.')
  expect(describeVerdict(answerWords, 'single', gradeAnswer('fruit', bananaQuestion, ['plum']))).toBe('Not this one.')
})

it('the answer is letters for the eye and whole options for the ear', () => {
  const reds = fakeQuestion({ cherry: { text: 'The cherry', right: true }, plum: { text: 'The plum' }, apple: { text: 'The apple', right: true } }, { type: 'multiple' })
  expect(describeRightAnswer(answerWords, reds, ['cherry', 'apple'])).toEqual({ shown: 'Answer: A and C', spoken: 'Answer: A, The cherry; C, The apple.' })
})

it('an option is marked by what the reader knows of it', () => {
  const view = { isMany: false, answerShown: false, checked: false, isRight: true, isPicked: false } as const
  expect(markOption(view)).toBe('open')
  expect(markOption({ ...view, isPicked: true })).toBe('chosen')
  expect(markOption({ ...view, answerShown: true })).toBe('right')
  expect(markOption({ ...view, answerShown: true, isRight: false })).toBe('other')
  expect(markOption({ ...view, answerShown: true, isRight: false, isPicked: true })).toBe('wrong')
  expect(markOption({ ...view, answerShown: true, checked: true, isMany: true })).toBe('missed')
  expect(markOption({ ...view, answerShown: true, isMany: true })).toBe('right')
})

const words = (count: number) => Array.from({ length: count }).fill('word').join(' ')

it('options keep their texts up to forty words on the slide, their letters and the verdict among them', () => {
  const options = [words(4), words(4), words(4)]
  expect(fitsOptions({ stem: words(10), reason: words(12), options })).toBe(true)
  expect(fitsOptions({ stem: words(10), reason: words(13), options })).toBe(false)
})

it('hands and votes are counted in words, one of each as one', () => {
  expect([formatSums(en.quiz, [1]), formatSums(en.quiz, [15, 20]), formatSums(en.quiz, [1], true), formatSums(en.quiz, [1, 7], true)]).toEqual(['1 hand', '15 hands, then 20', '1 vote', '1 vote, then 7'])
  expect(formatCounts(en.quiz, [{ plum: 12 }, { plum: 4 }], 'plum')).toBe('First vote 12, after discussion 4')
})
