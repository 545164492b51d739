/**
 * What the map needs and the article does not say: which land is drawn, and
 * where words without a point stand. All of this is ours; the sources are named below.
 */
import type { PlaceId } from './actors.ts'
import type { FactorId } from './factors.ts'
import type { Position } from './schema/pictures.ts'

/** Where coastlines, borders and positions come from. */
export const mapSources = {
  /** Coastlines and borders, as they are there: the deck takes no side. */
  land: 'Natural Earth',
  /** By way of which the lines came. */
  landBy: 'world-atlas',
  /** Positions of places, to two decimals of a degree. */
  positions: 'GeoNames',
  /** GeoNames’ list of towns has no Songdo and no Onsan; they stand where public addresses there lie. */
  beyondList: ['songdo', 'onsan'],
} as const satisfies Record<string, string | readonly PlaceId[]>

/**
 * The land that is drawn: our code, and the country's number in the atlas. The first six can be
 * lit; the rest is plain land, so that none is missing inside the frame.
 */
export const landShapes = {
  KOR: '410',
  MNG: '496',
  CHN: '156',
  JPN: '392',
  RUS: '643',
  PRK: '408',
  KAZ: '398',
  KGZ: '417',
  IND: '356',
  NPL: '524',
  BTN: '064',
  MMR: '104',
} as const

/** A country whose outline the map has. */
export type ShapeId = keyof typeof landShapes

/** Names of countries in capitals: where the word stands. */
export const countryWords = {
  korea: { lon: 133.6, lat: 39.8 },
  mongolia: { lon: 103.4, lat: 46.6 },
  china: { lon: 106.5, lat: 36 },
  russia: { lon: 120, lat: 53.6 },
  japan: { lon: 138.4, lat: 32.6 },
} as const satisfies Record<string, Position>

/** Where such a word makes way for the names of places. */
export const movedWords = { mongolia: { lon: 99.8, lat: 45.3 } } as const satisfies Partial<Record<keyof typeof countryWords, Position>>

/** Regions that have no point: where we write their names, and how far a stipple reaches where we lay one. */
export const areaWords = {
  'gobi': { lon: 104.2, lat: 43, stipple: { lon: 8, lat: 1.6 } },
  'siberia': { lon: 105, lat: 54.2 },
  'northwest-pacific': { lon: 140, lat: 28 },
} as const satisfies Partial<Record<PlaceId, Position & { stipple?: Position }>>

/** The record that names the forms of the ground. */
export const groundRecord = 'sloping-relief' as const satisfies FactorId

/** The forms of the ground as the article names them: where we write the words. It draws no line between them, nor do we. */
export const groundWords = [
  { text: 'mountains', lon: 90.6, lat: 48.6 },
  { text: 'mountains', lon: 102.6, lat: 50.9 },
  { text: 'basins', lon: 96.6, lat: 47.5 },
  { text: 'uplands, plains', lon: 113.6, lat: 46.2 },
] as const satisfies readonly (Position & { text: string })[]

/** Places that are told as a detail of another. */
export const within = { 'ger-district': 'ulaanbaatar' } as const satisfies Partial<Record<PlaceId, PlaceId>>

/** What the article mentions a place for: harm, or the seat of a body; where it is neither, nothing. The sorting is ours. */
export const placeRoles = {
  'ulaanbaatar': 'harm',
  'onsan': 'harm',
  'seoul-place': 'harm',
  'songdo': 'office',
  'busan': 'office',
  'daejeon': 'office',
} as const satisfies Partial<Record<PlaceId, 'harm' | 'office'>>
