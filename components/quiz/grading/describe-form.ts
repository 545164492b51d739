import type { Locale } from '../../../locales/en.ts'
import type { Answer } from './grade.ts'
import type { LetteredSpot } from './list-spots.ts'
import type { FormQuestion } from './start-answer.ts'
import { formatQuantity } from '../../shell/format.ts'
import { listSpots } from './list-spots.ts'

/**
 * The answer of a form, short for the eye and whole for the ear.
 * @param words the interface words
 * @param question whose answer it is
 * @param answer as computeAnswer gives it
 */
export function describeRightAnswer(words: Locale['quiz'], question: FormQuestion, answer: Answer): { shown: string, spoken: string } {
  const whole = words.answerSays({ answer: sayWhole(words, question, answer) })
  return { shown: sayShort(words, question, answer) ?? whole, spoken: `${whole}.` }
}

/** What of the answer has room beside a stem; undefined where that is all of it. */
function sayShort(words: Locale['quiz'], question: FormQuestion, answer: Answer): string | undefined {
  switch (question.type) {
    case 'number':
    case 'true-false':
      return undefined
    case 'point':
      return words.answerSays({ answer: listSpots(question).find(({ option }) => option.id === answer)?.letter ?? '' })
    default:
      return words.theAnswer
  }
}

/** A figure with its unit, as a question of this unit shows it. */
export function sayFigure(value: number, unit: string): string {
  return formatQuantity({ kind: 'number', value }, unit)
}

function sayWhole(words: Locale['quiz'], question: FormQuestion, answer: Answer): string {
  const nameOf = (list: readonly { id: string, text: string }[], id: string) => list.find(each => each.id === id)?.text ?? id
  switch (question.type) {
    case 'ordering':
      return (answer as readonly string[]).map(id => nameOf(question.options, id)).join('; ')
    case 'matching':
    case 'sorting':
      return Object.entries(answer).map(([item, target]) => words.pair({ item: nameOf(question.options, item), target: nameOf(question.targets, target) })).join('; ')
    case 'number':
      return question.says ?? sayFigure(question.value(), question.unit)
    case 'true-false':
      return answer === 'true' ? words.true : words.false
    case 'point':
      return listSpots(question).filter(({ option }) => option.id === answer).map(({ letter, option }) => words.spotAnswer({ letter, name: option.text })).join()
  }
}

const formatDegrees = (degrees: number) => Math.abs(degrees).toFixed(1)

/** A spot to point at, as it is read aloud: its letter and where it lies, but not its name. */
export function saySpot(words: Locale['quiz'], { letter, spot }: LetteredSpot, all: readonly Pick<LetteredSpot, 'spot'>[]): string {
  if ('rank' in spot)
    return words.spotOnLadder({ letter, rank: spot.rank, count: all.length })
  const at = words.coordinates({ lat: formatDegrees(spot.lat), north: spot.lat >= 0, lon: formatDegrees(spot.lon), east: spot.lon >= 0 })
  const others = all.flatMap(each => 'lat' in each.spot ? [each.spot] : [])
  const where = others.length > 1
    ? words.spotRank({ count: others.length, north: 1 + others.filter(({ lat }) => lat > spot.lat).length, west: 1 + others.filter(({ lon }) => lon < spot.lon).length })
    : ''
  return words.spotOnMap({ letter, at, country: spot.country ?? '', where })
}
