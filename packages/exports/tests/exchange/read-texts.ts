/** Read GIFT, JSON and the markup in texts as other programs do. */
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
      const found = choices.find((choice) => {
        const { number, range } = ('text' in choice ? choice.text : choice) as unknown as { number: number, range: number }
        return Math.abs(Number(given.typed) - number) <= (range ?? 0)
      })
      const { weight } = (found ?? {}) as { weight?: number | null }
      return found ? typeof weight === 'number' ? readFraction(String(weight)) : 1 : 0
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

interface Named { key: string, text: string }
interface Read { id: string, stem: string, ask: string, form: string, options?: Named[], targets?: Named[], right: unknown, value: number, tolerance: number, near?: { within: number, share: number }[], isTrue: boolean, picture: { spots: { key: string, x: number, y: number, radius: number }[] }, sources: { gist: string }[] }

function gradeJson({ form, options = [], targets = [], right, ...more }: Read, given: Given): number {
  const keyOf = (list: Named[], text: string) => list.find(each => each.text === text)!.key
  switch (form) {
    case 'choice': {
      const key = right as string[]
      const picked = given.texts!.map(text => keyOf(options, text))
      return Math.max(0, picked.filter(each => key.includes(each)).length / key.length - picked.filter(each => !key.includes(each)).length / (options.length - key.length))
    }
    case 'order': {
      const places = given.texts!.map(text => (right as string[]).indexOf(keyOf(options, text)))
      const pairs = places.flatMap((a, i) => places.slice(i + 1).map(b => a < b))
      return pairs.filter(Boolean).length / pairs.length
    }
    case 'pairs':
      return given.pairs!.filter(([from, to]) => (right as Record<string, string>)[keyOf(options, from)] === keyOf(targets, to)).length / options.length
    case 'number': {
      const off = Math.abs(Number(given.typed) - more.value)
      return off <= more.tolerance ? 1 : more.near?.find(({ within }) => off <= within)?.share ?? 0
    }
    case 'truth':
      return Number(more.isTrue === (given.judged === 'true'))
    default:
      return Number(more.picture.spots.find(({ x, y, radius }) => Math.hypot(x - given.spot!.x, y - given.spot!.y) < radius)!.key === right)
  }
}

/** Every question of a file. */
export function readJson(bytes: Uint8Array): ReadQuestion[] {
  return (JSON.parse(new TextDecoder().decode(bytes)) as { questions: Read[] }).questions.map(read => ({ id: read.id, stem: `${read.stem} ${read.ask}`, feedback: read.sources.map(({ gist }) => gist).join(' '), options: (read.options ?? []).map(({ text }) => text), grade: given => gradeJson(read, given) }))
}
