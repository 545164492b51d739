import type { FormQuestion } from '../../components/quiz/answer.ts'
import type { ChoiceQuestion, Question } from '../../data/schema/types.ts'
import type { Locale } from '../../locales/en.ts'
import type { PictureSources } from './draw-picture.ts'
import type { PhoneAnswer, PhoneQuestion } from './messages.ts'
import { computeAnswer, describeRightAnswer } from '../../components/quiz/answer.ts'
import { orderOptions } from '../../components/quiz/layout.ts'
import { describeRightOptions } from '../../components/quiz/types/choice.ts'
import { drawPicture } from './draw-picture.ts'
import { version } from './messages.ts'
import { namePhoneIds, writeChoice } from './phone-ids.ts'

/** A question that is asked of a class: its id, itself, and the ballot, which is new each time it is asked. */
export interface Asked { id: string, question: Question, ballot: string }

/** Options of a question with the ids that phones have, in the order in which they are shown. */
function listOptions(id: string, question: Question) {
  const all = 'options' in question ? question.options : []
  return namePhoneIds(id, question).options.flatMap(([phone, deck]) => {
    const option = all.find(each => each.id === deck)
    return option ? [{ phone, option }] : []
  })
}

const said = (each: { text: string, lang?: string }) => ({ text: each.text, ...each.lang && { lang: each.lang } })

/**
 * The message that phones get of a question: all that is needed to show and answer it, and nothing of the right answer.
 * @param asked the question, taken from the bank or built
 * @param words the interface words, for where spots lie
 * @param sources what pictures are drawn from
 * @throws Error where the question is broken, or its picture cannot be drawn
 */
export function composeQuestion({ id, question, ballot }: Asked, words: Locale['quiz'], sources: PictureSources): PhoneQuestion {
  const ids = namePhoneIds(id, question)
  const head = { v: version, ballot, type: question.type, stem: question.stem, ...question.isPoll && { isPoll: true as const } } as const
  if (question.type === 'point') {
    const { picture, spots } = drawPicture(question, words, sources)
    return { ...head, picture, options: spots }
  }
  if (question.type === 'number')
    return { ...head, unit: question.unit }
  if (question.type === 'true-false')
    return { ...head, options: (['true', 'false'] as const).map(each => ({ id: each, text: words[each] })) }
  return {
    ...head,
    options: listOptions(id, question).map(({ phone, option }) => ({ id: phone, ...said(option) })),
    ...'targets' in question && { targets: question.targets.map((target, i) => ({ id: ids.targets[i]![0], ...said(target) })) },
  }
}

/** The right answer in words, without saying that it is the answer: a heading says that. */
function sayRight({ id, question }: Asked, all: Locale['quiz']): string {
  const words: Locale['quiz'] = { ...all, answerSpoken: ({ options }) => `${options}.`, answerSays: ({ answer }) => answer }
  if (question.type !== 'single' && question.type !== 'multiple')
    return describeRightAnswer(words, question as FormQuestion, computeAnswer(id, question)).spoken
  return describeRightOptions(words, orderOptions(id, question).map((option, i) => ({ ...option, letter: String.fromCharCode(65 + i), isRight: (question as ChoiceQuestion).holds(option.id) }))).spoken
}

/**
 * The message with the right answer and its reasons, for when it is shown.
 * @param asked the question, with the ballot under which it was sent
 * @param words the interface words
 * @param more the passages in words, the one that matters most first; and where to study on, null for nowhere
 * @param more.sources passages in words
 * @param more.link an address of the students' deck
 * @throws Error where the question is broken, as computeAnswer does
 */
export function composeAnswer(asked: Asked, words: Locale['quiz'], more: { sources: readonly string[], link: string | null }): PhoneAnswer {
  const { id, question, ballot } = asked
  const right = computeAnswer(id, question)
  const isRight = (option: string) => question.type === 'point' ? right === option : Array.isArray(right) && right.includes(option)
  const marks = question.type === 'single' || question.type === 'multiple' || question.type === 'point'
  return {
    v: version,
    ballot,
    type: question.type,
    right: writeChoice(namePhoneIds(id, question), right),
    said: sayRight(asked, words),
    ...'options' in question
      ? { options: listOptions(id, question).map(({ phone, option }) => ({ id: phone, ...said(option), why: option.why, ...marks && { isRight: isRight(option.id) } })) }
      : { why: question.why },
    sources: [...more.sources],
    link: more.link,
  }
}
