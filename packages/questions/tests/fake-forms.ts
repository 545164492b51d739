import type { RecordId, When } from '@deck/article'
import type { LadderQuestion, MapQuestion, MapSpot, NumberQuestion, OrderQuestion, PairQuestion, TruthQuestion, YearQuestion } from '../index.ts'

/** Plainly made-up questions of the types that are more than a choice; the fruit of fake-questions.ts again. */

const asked = {
  chapter: 'fake-chapter' as never,
  objective: 'fake-objective' as never,
  level: 'recall',
  rests: ['fake-record' as RecordId],
  hint: 'Think of fruit.',
} as const

const item = (id: string) => ({ id, text: `The ${id}`, why: `The ${id} is put so in this test.` })

/** An ordering of items by the years given; null is an item without a date. */
export function fakeOrder(years: Readonly<Record<string, number | null | When>>, rest: Partial<OrderQuestion> = {}): OrderQuestion {
  return {
    type: 'ordering',
    ...asked,
    stem: 'In what order do they ripen?',
    options: Object.keys(years).map(item),
    whenOf: (id) => {
      const when = years[id]
      return typeof when === 'number' ? { from: when, precision: 'year' } : when ?? null
    },
    ...rest,
  }
}

/** A matching or sorting of items to the targets given. */
export function fakePairs(type: PairQuestion['type'], pairs: Readonly<Record<string, string>>, targets: readonly string[], rest: Partial<PairQuestion> = {}): PairQuestion {
  return {
    type,
    ...asked,
    stem: 'Where does each belong?',
    options: Object.keys(pairs).map(item),
    targets: targets.map(id => ({ id, text: `In ${id}` })),
    holds: (id, target) => pairs[id] === target,
    ...rest,
  }
}

/** A figure in pips. */
export function fakeNumber(value: number, tolerance = 0, rest: Partial<NumberQuestion> = {}): NumberQuestion {
  return { type: 'number', ...asked, stem: 'How many pips has it?', value: () => value, tolerance, unit: 'pips', why: 'They were counted in this test.', ...rest }
}

/** A statement with one part that the data give as `truth`. */
export function fakeTruth(truth: string, rest: Partial<TruthQuestion> = {}): TruthQuestion {
  return { type: 'true-false', ...asked, stem: 'The banana is yellow here.', part: 'yellow', truth: () => truth, why: 'It was painted in this test.', ...rest }
}

/** A ladder of rungs, from the lowest, with the years given (null is a rung that the data do not place); `right` is the one to point at. */
export function fakeLadder(years: Readonly<Record<string, number | null>>, right: string, rest: Partial<LadderQuestion> = {}): LadderQuestion {
  const ids = Object.keys(years)
  return {
    type: 'point',
    surface: 'ladder',
    ...asked,
    stem: 'On which step does it lie?',
    options: ids.map(item),
    spotOf: id => years[id] == null ? null : { rank: ids.indexOf(id) + 1, year: years[id] },
    holds: id => id === right,
    ...rest,
  }
}

/** A map with spots; `right` is the one to point at. */
export function fakeMap(spots: Readonly<Record<string, MapSpot | null>>, right: string, rest: Partial<MapQuestion> = {}): MapQuestion {
  return {
    type: 'point',
    surface: 'map',
    frame: 'inset',
    ...asked,
    stem: 'Where does it grow?',
    options: Object.keys(spots).map(item),
    spotOf: id => spots[id] ?? null,
    holds: id => id === right,
    ...rest,
  }
}

/** Four fruits on four steps. */
export const steps = fakeLadder({ cherry: 1901, plum: 1904, apple: 1905, melon: 1910 }, 'apple')
/** Four fruits in four orchards, two of them hard by each other. */
export const orchards = fakeMap({
  melon: { lon: 128, lat: 35, country: null },
  plum: { lon: 127, lat: 37, country: 'Fruitland' },
  apple: { lon: 126.95, lat: 37.02, country: 'Fruitland' },
  cherry: { lon: 129, lat: 36, country: 'Fruitland' },
}, 'cherry')
/** A fruit to be placed on a scale of years. */
export const harvest: YearQuestion = {
  type: 'year',
  ...asked,
  stem: 'When was the first harvest?',
  whenOf: () => ({ from: 1903, precision: 'year' }),
  scale: { from: 1890, to: 1910 },
  tolerance: 0,
  reach: 4,
  why: 'The first fruit was picked in that year in this test.',
}
/** Four fruits, ripening one after another. */
export const ripening = fakeOrder({ cherry: 1901, plum: 1902, apple: 1903, melon: 1904 })
/** Three fruits and four bowls. */
export const bowls = fakePairs('matching', { plum: 'blue', cherry: 'red', melon: 'green' }, ['red', 'green', 'blue', 'grey'])
/** Four fruits and two shelves. */
export const shelves = fakePairs('sorting', { plum: 'top', cherry: 'top', melon: 'floor', apple: 'floor' }, ['top', 'floor'])
