import type { AnswerWords, PointQuestion, Question, SpotWords } from '@deck/questions'
import type { PhoneAnswer, PhonePicture, PhoneQuestion } from './messages.ts'
import { computeAnswer, describeRightAnswer, describeSpot, kindOf, layoutQuestion, listSpots, optionsOf, targetsOf } from '@deck/questions'
import { namePhoneIds, version, writeChoice } from './messages.ts'

/** A question that is asked of a class: its id, itself, and the ballot, which is new each time it is asked. */
export interface Asked { id: string, question: Question, ballot: string }

/** A picture to point at, and where the letters of its spots stand on it, in the order of listSpots. */
export interface DrawnSpots { picture: PhonePicture, letters: readonly { x: number, y: number }[] }

/** How the deck shows a question. */
export interface Showing {
  words: AnswerWords & SpotWords
  /** With which it lays questions out. */
  seed: number
  /** Draws the picture of a question that has one. @throws where it cannot */
  draw?: (question: PointQuestion) => DrawnSpots
}

/** Options of a question with the ids that phones have, in the order in which they are shown. */
function listOptions(id: string, question: Question, seed: number) {
  const all = optionsOf(question)
  return namePhoneIds(id, question, seed).options.flatMap(([phone, deck]) => {
    const option = all.find(each => each.id === deck)
    return option ? [{ phone, option }] : []
  })
}

const said = (each: { text: string, lang?: string }) => ({ text: each.text, ...each.lang && { lang: each.lang } })

/** The picture and its spots: letters and where they lie, never their names. */
function showSpots(question: PointQuestion, { words, draw }: Showing) {
  if (!draw)
    throw new TypeError('A question with a picture needs somebody to draw it.')
  const { picture, letters } = draw(question)
  const spots = listSpots(question)
  return { picture, options: spots.map((spot, i) => ({ id: spot.letter, text: '', ...letters[i]!, said: describeSpot(words, spot, spots) })) }
}

/**
 * The message that phones get of a question: all that is needed to show and answer it, and nothing of the right answer.
 * @param asked the question, taken from the bank or built
 * @param showing how the deck shows it
 * @throws Error where the question is broken, or its picture cannot be drawn
 */
export function composeQuestion({ id, question, ballot }: Asked, showing: Showing): PhoneQuestion {
  const { words, seed } = showing
  const ids = namePhoneIds(id, question, seed)
  const { phone } = kindOf(question)
  const head = {
    v: version,
    ballot,
    type: phone.form,
    stem: question.stem,
    ...question.isPoll && { isPoll: true as const },
    ...question.because && { because: true as const },
    ...question.isOurs === 'question' && { isOurs: true as const },
  } as const
  if ('surface' in question)
    return { ...head, ...showSpots(question, showing) }
  const options = listOptions(id, question, seed).map(({ phone, option }) => ({ id: phone, ...said(option), ...option.more && { more: option.more } }))
  const targets = targetsOf(question).map((target, i) => ({ id: ids.targets[i]![0], ...said(target) }))
  return { ...head, ...options.length && { options }, ...targets.length && { targets }, ...phone.parts(words, question, ids) }
}

/** The right answer in words, without saying that it is the answer: a heading says that. */
function describeRight({ id, question }: Asked, { words: all, seed }: Showing): string {
  const words: AnswerWords = { ...all, answerSpoken: ({ options }) => `${options}.`, answerSays: ({ answer }) => answer }
  return describeRightAnswer(words, layoutQuestion(id, question, seed), computeAnswer(id, question)).spoken
}

/**
 * The message with the right answer and its reasons, for when it is shown.
 * @param asked the question, with the ballot under which it was sent
 * @param showing how the deck shows it
 * @param more the passages in words, the one that matters most first; and where to study on, null for nowhere
 * @param more.sources passages in words
 * @param more.link an address of the students' deck
 * @throws Error where the question is broken, as computeAnswer does
 */
export function composeAnswer(asked: Asked, showing: Showing, more: { sources: readonly string[], link: string | null }): PhoneAnswer {
  const { id, question, ballot } = asked
  const right = computeAnswer(id, question)
  const { form, isRight } = kindOf(question).phone
  return {
    v: version,
    ballot,
    type: form,
    right: writeChoice(namePhoneIds(id, question, showing.seed), right),
    said: describeRight(asked, showing),
    ...'options' in question
      ? {
          options: listOptions(id, question, showing.seed)
            .map(({ phone, option }) => ({ id: phone, ...said(option), why: option.why, ...isRight && { isRight: isRight(right, option.id) } })),
        }
      : { why: question.why, ...question.isOurs === 'reason' && { isOurs: true as const } },
    sources: [...more.sources],
    link: more.link,
  }
}
