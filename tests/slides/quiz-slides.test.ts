import { readNote } from 'slidev-addon-lesson/lecture/read-note.ts'
import { stepClicks } from 'slidev-addon-lesson/quiz/quiz-steps.ts'
/** Quiz slides in class: what the presenter's notes say at each click. */
import { describe, expect, it } from 'vitest'
import { guesses } from '../../data/guesses.ts'
import { questions } from '../../data/questions/index.ts'
import { readSlides } from '../support/read-chapters.ts'

const quizzes = readSlides().flatMap((slide) => {
  const id = slide.body.match(/<QuizCard id="([^"]+)"/)?.[1] as keyof typeof questions | undefined
  return id ? [{ at: `${slide.file}:${slide.line}`, alias: slide.front.routeAlias, clicks: Number(slide.front.clicks ?? 0), note: slide.note, question: questions[id] }] : []
})
/** Whether there is something to raise hands for. */
const isVotedOn = ({ question }: (typeof quizzes)[number]) => ['single', 'multiple', 'true-false'].includes(question.type)
const oneByOne = quizzes.filter(quiz => quiz.clicks > stepClicks)

it('every quiz slide tells the lecturer what each click gives: options, hands and a second vote where there is a vote, answer, reasons', () => {
  expect(quizzes.length).toBeGreaterThan(2)
  const sayAt = ({ note }: (typeof quizzes)[number], click: number) => readNote(note).say.find(step => step.click === click)?.text ?? ''
  const oneEach = 'one with each click'
  const lacks = (quiz: (typeof quizzes)[number]): (readonly [word: string, click: number])[] => [
    ...(isVotedOn(quiz) ? ['options', 'hands', 'vote again'] : ['Show the']).filter(word => !sayAt(quiz, 1).includes(word)).map(word => [word, 1] as const),
    ...sayAt(quiz, 2).includes('answer') ? [] : [['answer', 2] as const],
    ...sayAt(quiz, 3).includes('reason') ? [] : [['reason', 3] as const],
    ...sayAt(quiz, 3).includes(oneEach) === oneByOne.includes(quiz) ? [] : [[oneEach, 3] as const],
  ]
  expect(quizzes.flatMap(quiz => lacks(quiz).map(([word, click]) => `${quiz.at}: the note of "${quiz.alias}" does not say what click ${click} gives: say “${word}” after its [click] number ${click}${word === oneEach && !oneByOne.includes(quiz) ? ', or take it out' : ''}`))).toEqual([])
})

describe('the question of an opener', () => {
  it('stands on every opener, comes with its click, and is asked again on a check before the next opener', () => {
    const slides = readSlides()
    const openers = slides.flatMap(({ front }, i) => front.layout === 'chapter' ? [i] : [])
    const lost = openers.flatMap((at, n) => {
      const id = slides[at]!.body.match(/<PreQuestion id="([^"]+)"/)?.[1]
      const part = slides.slice(at + 1, openers[n + 1])
      const isAgain = id && part.some(({ body }) => body.includes(`<SinceBefore id="${id}"><QuizCard id="${id}"`))
      const { file, line, front: { routeAlias, clicks } } = slides[at]!
      const remedy = !id
        ? 'asks nothing: add <PreQuestion id="…" />'
        : !isAgain ? `asks "${id}", which no slide of its part asks again: add <SinceBefore id="${id}"><QuizCard id="${id}" /></SinceBefore>` : Number(clicks) === 1 ? undefined : 'asks its question with no click of its own: write "clicks: 1"'
      return remedy ? [`${file}:${line}: the opener "${routeAlias}" ${remedy}`] : []
    })
    expect(lost).toEqual([])
  })
})

it('guesses are on slides, each once, before the figure is drawn', () => {
  const guessed = readSlides().flatMap(({ body }) => [...body.matchAll(/<GuessFirst id="([^"]+)"/g)].map(([, id]) => id))
  expect(guessed.toSorted()).toEqual(Object.keys(guesses).toSorted())
})
