/** Pictures to point at: their lettered spots, the right one, and how a spot is read aloud. */
import type { ActorId, Fact, FrameId, Locality, Rung } from '@deck/article'
import type { Ask, Items } from '../ask.ts'
import type { Grade } from '../grade.ts'
import type { Asked, LadderSpot, LetteredSpot, MapSpot, Option } from '../question.ts'
import type { SpotWords } from '../words.ts'
import type { OptionMark } from './choice.ts'
import { known, listItems, requireParts } from '../ask.ts'
import { asText, makeGrade, refuseStrangers } from '../grade.ts'
import { defineKind } from '../kind.ts'
import { hintTells } from '../lint-text.ts'
import { findById, lineOf } from '../paper-form.ts'
import { between } from '../placed.ts'
import { letterOf } from '../question.ts'
import { sayAnswer } from '../words.ts'

/** One of several spots on a picture to be pointed at; exactly one is right. */
interface Pointing extends Asked {
  type: 'point'
  /** The spots, four to eight; `text` is the name that is shown once the answer is out. */
  options: readonly Option[]
  /** True where the data make the spot the right one. @throws where the spot is not one of its own. */
  holds: (optionId: string) => boolean
}

/** A rung to be pointed at on the ladder, where neither names nor years stand. */
export interface LadderQuestion extends Pointing {
  surface: 'ladder'
  /** Where the data put the spot; null where they do not. @throws where the spot is not one of its own. */
  spotOf: (optionId: string) => LadderSpot | null
}

/** A place to be pointed at on the map, where its name does not stand. */
export interface MapQuestion extends Pointing {
  surface: 'map'
  /** The stretch of the earth that is drawn. */
  frame: FrameId
  /** Where the data put the spot; null where they do not. @throws where the spot is not one of its own. */
  spotOf: (optionId: string) => MapSpot | null
}

/** A spot to be pointed at, on either picture. */
export type PointQuestion = LadderQuestion | MapQuestion

/**
 * The spots of a question with their letters: rungs from the lowest, places from north to south
 * (west first where two lie as far north), so that the letters tell nothing of the answer.
 * @throws RangeError for a spot that the data do not put on the picture
 */
export function listSpots(question: LadderQuestion): readonly LetteredSpot<LadderSpot>[]
export function listSpots(question: MapQuestion): readonly LetteredSpot<MapSpot>[]
export function listSpots(question: PointQuestion): readonly LetteredSpot[]
export function listSpots(question: PointQuestion): readonly LetteredSpot[] {
  const spots = question.options.map((option) => {
    const spot = question.spotOf(option.id)
    if (!spot)
      throw new RangeError(`"${option.id}" has no spot on the picture`)
    return { option, spot }
  })
  return spots
    .sort((a, b) => compareSpots(a.spot, b.spot))
    .map((spot, i) => ({ letter: letterOf(i), ...spot }))
}

function compareSpots(a: LadderSpot | MapSpot, b: LadderSpot | MapSpot): number {
  if ('rank' in a && 'rank' in b)
    return a.rank - b.rank
  return 'lat' in a && 'lat' in b ? b.lat - a.lat || a.lon - b.lon : 0
}

/** A spot as a picture shows it: with its state, and what is read aloud of it. */
export interface SpotView<S extends LadderSpot | MapSpot = LadderSpot | MapSpot> extends LetteredSpot<S> {
  mark: OptionMark
  /** Its letter and where it lies, but not its name. */
  said: string
}

/** The one spot that is right. @throws Error where the data make none right, or several */
export function computePoint(id: string, { options, holds }: PointQuestion): string {
  const found = options.filter(option => holds(option.id))
  if (found.length !== 1)
    throw new Error(`question "${id}": the data make ${found.length} spots right, not one`)
  return found[0]!.id
}

/**
 * Grades a spot that was pointed at: right or wrong; no partial credit, for a spot near the right
 * one is another place, or another rung.
 * @throws RangeError for a spot that is none of the question's; '' (nothing pointed at) is wrong
 */
export function gradePoint(id: string, question: PointQuestion, given: string): Grade {
  const right = computePoint(id, question)
  const spots = question.options.map(option => option.id)
  refuseStrangers(id, given ? [given] : [], spots, 'spot')
  const byOption = Object.fromEntries(spots.map(spot =>
    [spot, spot === given ? spot === right ? 'hit' : 'slip' : spot === right ? 'missed' : 'passed'] as const))
  return makeGrade(given === right ? 1 : 0, byOption)
}

const formatDegrees = (degrees: number) => Math.abs(degrees).toFixed(1)

/** A spot to point at, as it is read aloud: its letter and where it lies, but not its name. */
export function describeSpot(words: SpotWords, { letter, spot }: LetteredSpot, all: readonly Pick<LetteredSpot, 'spot'>[]): string {
  if ('rank' in spot)
    return words.spotOnLadder({ letter, rank: spot.rank, count: all.length })
  const at = words.coordinates({ lat: formatDegrees(spot.lat), north: spot.lat >= 0, lon: formatDegrees(spot.lon), east: spot.lon >= 0 })
  const others = all.flatMap(each => 'lat' in each.spot ? [each.spot] : [])
  const where = others.length > 1
    ? words.spotRank({
        count: others.length,
        north: 1 + others.filter(({ lat }) => lat > spot.lat).length,
        west: 1 + others.filter(({ lon }) => lon < spot.lon).length,
      })
    : ''
  return words.spotOnMap({ letter, at, country: spot.country ?? '', where })
}

/**
 * Asks to point at a rung of the ladder, where neither names nor years stand.
 * @param ladder the rungs
 * @param ask stem, why each rung is or is not the one, and `holds` over a rung
 */
export function askOnLadder<T extends Record<string, Rung>>(
  ladder: T,
  ask: Ask & { items: Items<T>, holds: (rung: T[keyof T], id: keyof T) => boolean },
): LadderQuestion {
  requireParts(ask, 'stem', 'items', 'holds', 'rests')
  const { items, holds, ...rest } = ask
  const options = listItems(ladder, items)
  const rungOf = (id: string) => ladder[known(options, id)]!
  return {
    type: 'point',
    surface: 'ladder',
    ...rest,
    options,
    spotOf: id => ({ rank: rungOf(id).rank, year: rungOf(id).when.from }),
    holds: id => holds(rungOf(id) as T[keyof T], id),
  }
}

/**
 * Asks to point at a place on the map, where its name does not stand.
 * @param table the places
 * @param countries whose labels name a place's country
 * @param ask stem, why each place is or is not the one, `frame` (the stretch that is drawn) and `holds` over a place
 */
export function askOnMap<T extends Readonly<Record<string, Locality>>>(
  table: T,
  countries: Readonly<Record<ActorId, Fact>>,
  ask: Ask & { frame: FrameId, items: Items<T>, holds: (place: T[keyof T], id: keyof T) => boolean },
): MapQuestion {
  requireParts(ask, 'stem', 'items', 'holds', 'rests')
  const { items, holds, ...rest } = ask
  const options = listItems(table, items)
  const placeOf = (id: string): Locality => table[known(options, id)]!
  return {
    type: 'point',
    surface: 'map',
    ...rest,
    options,
    spotOf: (id) => {
      const { at, country } = placeOf(id)
      return at ? { ...at, country: country && countries[country].label } : null
    },
    holds: id => holds(placeOf(id) as T[keyof T], id),
  }
}

/** A rung stands on the ladder, in a year of its own; a place has coordinates, and no two lie in one spot. */
function checkSpots({ surface, options, spotOf }: PointQuestion): readonly string[] {
  const spots = options.map(({ id }) => ({ id, spot: spotOf(id) }))
  const where = spots.map(({ spot }) => spot && ('year' in spot ? `${spot.year}` : `${spot.lat}° ${spot.lon}°`))
  return [
    ...spots
      .filter(({ spot }) => !spot || !Object.values(spot).every(each => typeof each !== 'number' || Number.isFinite(each)))
      .map(({ id }) => `points at "${id}", which has no spot on the ${surface}`),
    ...spots.filter((_, i) => where[i] !== null && where.indexOf(where[i]!) < i).map(({ id }) => `puts "${id}" where another of its spots is`),
  ]
}

/** Every spot, named from its letter and its name. */
function nameSpots(question: PointQuestion, name: (letter: string, text: string) => string) {
  return listSpots(question).map(({ option, letter }) => ({ id: option.id, name: name(letter, option.text) }))
}

export const point = defineKind<PointQuestion, string>({
  read: ({ options }, found) => found === '' || options.some(({ id }) => id === found) ? found as string : undefined,
  compute: computePoint,
  grade: (id, question, answer) => gradePoint(id, question, asText(id, answer)),
  verdict: words => words.verdictWrong,
  missing: 'nothingChosen',
  right: (words, question, answer) => {
    const right = listSpots(question).find(({ option }) => option.id === answer)
    const [letter, name] = [right?.letter ?? '', right?.option.text ?? '']
    return { shown: words.answerSays({ answer: letter }), spoken: sayAnswer(words, words.spotAnswer({ letter, name })).spoken }
  },
  card: {
    view: 'QuizPoint',
    choices: question => listSpots(question).map(({ option }) => option.id),
    pick: (_, option) => option,
    namesAtOnce: true,
    bestReason: (_, __, right) => right,
  },
  votes: {
    stand: 'beside',
    list: (_, question) => nameSpots(question, letter => letter),
    count: (_, __, answer) => [answer],
    readHand: option => option,
    name: (_, question) => nameSpots(question, (letter, text) => `${letter} ${text}`),
  },
  phone: {
    form: 'point',
    ids: question => ({ options: listSpots(question).map(({ letter, option }) => [letter, option.id]), targets: [] }),
    isRight: (right, option) => right === option,
  },
  paper: question => ({
    how: 'point',
    picture: {
      surface: question.surface,
      frame: question.surface === 'map' ? question.frame : '',
      spots: listSpots(question).map(({ letter, spot, option }) => ({ letter, spot, id: option.id })),
    },
  }),
  paperAnswer: (words, { picture }, { options }, answer) => {
    const lines = picture!.spots.map(({ id, letter }) => lineOf(letter, findById(options, id), id === answer))
    return { answer: words.list(lines.filter(({ isRight }) => isRight).map(({ mark }) => mark)), lines, why: '' }
  },
  exchange: (question, answer, { nameOptions, draw }) => {
    const { options, keyOf } = nameOptions(listSpots(question).map(({ option }) => option))
    return { form: 'point', options, right: keyOf(answer), picture: draw(keyOf) }
  },
  interaction: 'choice',
  rules: {
    'four-to-eight-spots': ({ options }) => between(options.length, 4, 8) ? [] : [`has ${options.length} spots, not four to eight`],
    'spots-on-surface': checkSpots,
    'hint-keeps-answer': question => hintTells(question, question.options.find(({ id }) => question.holds(id))?.text ?? ''),
  },
})
