/** Reads GIFT with the parser gift-pegjs, and grades as Moodle does. */
import type { GIFTQuestion } from 'gift-pegjs'
import type { Given } from './plan-answers.ts'
import type { ReadQuestion } from './read-moodle.ts'
import { parse } from 'gift-pegjs'
import { plainText } from './read-markup.ts'
import { readFraction } from './read-moodle.ts'

const clamp = (score: number) => Math.min(1, Math.max(0, score))

/** The parser leaves its own stand-ins for escaped signs in a partner. */
const decode = (text: string) => text.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)))

function grade(question: GIFTQuestion, given: Given): number {
  switch (question.type) {
    case 'MC':
      return clamp(question.choices.filter(({ text }) => given.texts!.includes(plainText(text.text))).reduce((sum, { isCorrect, weight }) => sum + (weight === null ? Number(isCorrect) : readFraction(String(weight))), 0))
    case 'TF':
      return Number(question.isTrue === (given.judged === 'true'))
    case 'Numerical': {
      const choices = Array.isArray(question.choices) ? question.choices : [question.choices]
      return Number(choices.some((choice) => {
        const { number, range } = ('text' in choice ? choice.text : choice) as unknown as { number: number, range: number }
        return Math.abs(Number(given.typed) - number) <= (range ?? 0)
      }))
    }
    case 'Matching': {
      const pairs = question.matchPairs.filter(({ subquestion }) => subquestion.text)
      return pairs.filter(({ subquestion, subanswer }) => given.pairs!.some(([from, to]) => from === plainText(subquestion.text) && to === decode(subanswer))).length / pairs.length
    }
    default:
      throw new Error(`no question of type ${question.type}`)
  }
}

function listOptions(question: GIFTQuestion): string[] {
  return question.type === 'MC' ? question.choices.map(({ text }) => plainText(text.text)) : question.type === 'Matching' ? question.matchPairs.map(({ subquestion }) => plainText(subquestion.text)) : []
}

/** Every question of a file. */
export function readGift(bytes: Uint8Array): ReadQuestion[] {
  return parse(new TextDecoder().decode(bytes)).filter(({ type }) => type !== 'Category').map((read) => {
    const question = read as GIFTQuestion & { title: string, stem: { text: string }, globalFeedback: { text: string } | null }
    return { id: question.title, stem: plainText(question.stem.text), feedback: plainText(question.globalFeedback?.text ?? ''), options: listOptions(question), grade: given => grade(question, given) }
  })
}
