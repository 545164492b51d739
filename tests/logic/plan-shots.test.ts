/** Pictures of slides for PowerPoint: which states, under which titles, with which notes. */
import type { DeckSlide } from '../../packages/cli/exporting/plan-shots.ts'
import { globSync, readFileSync } from 'node:fs'
import { en } from '@deck/words'
import { composeNote } from 'slidev-addon-lesson/lecture/read-note.ts'
import { describe, expect, it } from 'vitest'
import { planShots, titleShot, writeNotes } from '../../packages/cli/exporting/plan-shots.ts'

const read = (note: string) => composeNote('it', { notes: { it: note }, slides: ['it'], fill: said => said, goOn: '' })
const told: DeckSlide = { no: 4, title: 'Told', content: '<AnyPicture />', clicks: 2, note: read('Say: First. [click] Second. [click] Third.\nAsk: Why?\nMove on: On.\nMinutes: 3') }
const quiz: DeckSlide = { no: 7, title: 'Asked', content: '<QuizCard id="q" />', clicks: 3, note: read('Say: Read. [click] Choose. [click] The answer. [click] The reason.') }
const { notes: labels } = en
function clicksOf(slides: readonly DeckSlide[], options: { steps?: boolean, hidesAnswers?: boolean } = {}) {
  return planShots(slides, { steps: false, hidesAnswers: false, ...options }).map(({ no, click }) => `${no}.${click}`)
}

describe('the states that are pictured', () => {
  it('are each slide at its last click, in the order given', () => {
    expect(clicksOf([told, { ...told, no: 2, clicks: 0 }])).toEqual(['4.2', '2.0'])
  })
  it('show a question before its answer', () => {
    expect(clicksOf([quiz])).toEqual(['7.1', '7.2', '7.3'])
    expect(clicksOf([{ ...told, content: '<GuessFirst id="g" />' }, { ...told, content: '<TryFirst id="t">', clicks: 1 }])).toEqual(['4.0', '4.1', '4.2', '4.0', '4.1'])
  })
  it('stop before the answer where it is to be hidden', () => {
    expect(clicksOf([told, quiz, { ...told, content: '<GuessFirst id="g" />' }], { hidesAnswers: true })).toEqual(['4.2', '7.1', '4.0'])
    expect(clicksOf([quiz], { hidesAnswers: true, steps: true })).toEqual(['7.0', '7.1'])
  })
  it('are all clicks where steps are wanted', () => {
    expect(clicksOf([told, { ...quiz, clicks: 1 }], { steps: true })).toEqual(['4.0', '4.1', '4.2', '7.0', '7.1'])
  })
})

describe('a picture', () => {
  it('has the slide’s title, with its place where the slide has several', () => {
    const shots = planShots([told, quiz], { steps: false, hidesAnswers: false })
    expect(shots.map(shot => titleShot(shot.no === 4 ? told : quiz, shot, shots))).toEqual(['Told', 'Asked (1/3)', 'Asked (2/3)', 'Asked (3/3)'])
  })
  it('has the whole note, a paragraph for each step, without marks of clicks', () => {
    const shots = planShots([told], { steps: false, hidesAnswers: false })
    expect(writeNotes(told, shots[0]!, shots, false, labels)).toEqual(['First.', 'Second.', 'Third.', 'Ask: Why?', 'Move on: On.', '3 minutes'])
  })
  it('that leaves a question open says nothing of its answer', () => {
    const shots = planShots([quiz], { steps: false, hidesAnswers: true })
    expect(shots.map(shot => writeNotes(quiz, shot, shots, true, labels))).toEqual([['Read.', 'Choose.', '1 minute']])
  })
  it('has its own part of the note where there are several, and nothing is said twice or lost', () => {
    for (const steps of [true, false]) {
      const shots = planShots([told, quiz], { steps, hidesAnswers: false })
      const said = shots.flatMap(shot => writeNotes(shot.no === 4 ? told : quiz, shot, shots, false, labels))
      expect(said.toSorted()).toEqual(['First.', 'Second.', 'Third.', 'Ask: Why?', 'Move on: On.', '3 minutes', '1 minute', 'Read.', 'Choose.', 'The answer.', 'The reason.'].toSorted())
    }
    const shots = planShots([quiz], { steps: false, hidesAnswers: false })
    expect(shots.map(shot => writeNotes(quiz, shot, shots, false, labels))).toEqual([['Read.', 'Choose.', '1 minute'], ['The answer.'], ['The reason.']])
  })
})

it('what only turns a picture, or leads back from it, is left out of pictures of the slides', () => {
  const buttons = globSync('{components,packages/slidev-addon-lesson/components}/{chain,inquiry,ladder,map,marks,years}/*.vue').flatMap(file => (readFileSync(file, 'utf8').match(/<button[^>]*class="(?:turn|whole|back|more)\b[^"]*"/g) ?? []).map(button => ({ file, button })))
  expect(buttons.length).toBeGreaterThan(0)
  expect(buttons.filter(({ button }) => !/\bno-print\b/.test(button)).map(({ file, button }) => `${file}: ${button} has no class no-print`)).toEqual([])
})
