/** Quiz slides in class: enough clicks for every step, and the steps' place in the presenter's notes. */
import { describe, expect, it } from 'vitest'
import { readNote } from '../../components/lecture/read-note.ts'
import { readQuizSteps, stepClicks } from '../../components/quiz/quiz-steps.ts'
import { guesses } from '../../data/guesses.ts'
import { questions } from '../../data/questions/index.ts'
import { readSlides } from '../support/read-chapters.ts'

const quizzes = readSlides().flatMap((slide) => {
  const id = slide.body.match(/<QuizCard id="([^"]+)"/)?.[1] as keyof typeof questions | undefined
  return id ? [{ alias: slide.front.routeAlias, clicks: Number(slide.front.clicks ?? 0), note: slide.note, question: questions[id] }] : []
})
const countOf = ({ question }: (typeof quizzes)[number]) => 'options' in question ? question.options.length : 1
/** Whether there is something to raise hands for. */
const isVotedOn = ({ question }: (typeof quizzes)[number]) => ['single', 'multiple', 'true-false'].includes(question.type)
const oneByOne = quizzes.filter(quiz => quiz.clicks > stepClicks)

describe('every quiz slide', () => {
  it('has a click for stem, options, answer and reasons: all at once, or one for each option', () => {
    expect(quizzes.length).toBeGreaterThan(2)
    expect(quizzes.filter(quiz => ![stepClicks, countOf(quiz) + 2].includes(quiz.clicks)).map(({ alias, clicks }) => `${alias}: ${clicks} clicks`)).toEqual([])
    for (const quiz of oneByOne)
      expect(readQuizSteps(stepClicks, quiz.clicks, countOf(quiz)).reasons, quiz.alias).toBe(1)
  })

  it('tells the lecturer what each click gives: options, hands and a second vote where there is a vote, answer, reasons', () => {
    const sayAt = ({ note }: (typeof quizzes)[number], click: number) => readNote(note).say.find(step => step.click === click)?.text ?? ''
    const lacks = (quiz: (typeof quizzes)[number]) => [
      ...(isVotedOn(quiz) ? ['options', 'hands', 'vote again'] : ['Show the']).filter(word => !sayAt(quiz, 1).includes(word)),
      ...sayAt(quiz, 2).includes('answer') ? [] : ['answer'],
      ...sayAt(quiz, 3).includes('reason') ? [] : ['reason'],
      ...sayAt(quiz, 3).includes('one with each click') === oneByOne.includes(quiz) ? [] : ['one with each click'],
    ]
    expect(quizzes.flatMap(quiz => lacks(quiz).map(word => `${quiz.alias}: “${word}”`))).toEqual([])
  })
})

describe('the question of an opener', () => {
  it('stands on every opener, comes with its click, and is asked again on a check before the next opener', () => {
    const slides = readSlides()
    const openers = slides.flatMap(({ front }, i) => front.layout === 'chapter' ? [i] : [])
    const lost = openers.flatMap((at, n) => {
      const id = slides[at]!.body.match(/<PreQuestion id="([^"]+)"/)?.[1]
      const part = slides.slice(at + 1, openers[n + 1])
      const isAgain = id && part.some(({ body }) => body.includes(`<SinceBefore id="${id}"><QuizCard id="${id}"`))
      return isAgain && Number(slides[at]!.front.clicks) === 1 ? [] : [`${slides[at]!.front.routeAlias}: asks ${id ?? 'nothing'}, which no check of its part asks again, or not with its click`]
    })
    expect(lost).toEqual([])
  })
})

it('guesses are on slides, each once, before the figure is drawn', () => {
  const guessed = readSlides().flatMap(({ body }) => [...body.matchAll(/<GuessFirst id="([^"]+)"/g)].map(([, id]) => id))
  expect(guessed.toSorted()).toEqual(Object.keys(guesses).toSorted())
})
