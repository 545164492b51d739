/**
 * What the map needs and the article does not say: which land is drawn, and
 * where the names of countries stand. All of this is ours; the sources are named below.
 */
import type { Position } from '@deck/article'
import type { PlaceId } from './actors.ts'

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
 * The land that is drawn: our code, and the country's number in the atlas, or its name where it has none. The first six can be
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
  UZB: '860',
  TKM: '795',
  TJK: '762',
  AFG: '004',
  PAK: '586',
  IND: '356',
  NPL: '524',
  BTN: '064',
  MMR: '104',
  /** Disputed, and of no country: without it, a hole of land would look like a sea. */
  glacier: 'Siachen Glacier',
} as const

/** A country whose outline the map has. */
export type ShapeId = keyof typeof landShapes

/** Names of countries in capitals: where the word stands. */
export const countryWords = {
  korea: { lon: 125.6, lat: 32 },
  mongolia: { lon: 103.4, lat: 46.6 },
} as const satisfies Record<string, Position>

/** On small maps such a word stands in the open sea instead: where, and where the line to its country ends. */
export const leaderWords = {
  korea: { at: { lon: 133.9, lat: 39.6 }, to: { lon: 128.4, lat: 37 } },
} as const satisfies Record<string, { at: Position, to: Position }>

/** Names of the lands to which the ways below lead, and where they stand. */
export const neighbourWords = {
  russia: { lon: 116, lat: 53.6, label: 'Russia' },
  northKorea: { lon: 131.2, lat: 40.4, label: 'North Korea' },
} as const satisfies Record<string, Position & { label: string }>

/** Ways on the map: they say what is joined with what, and are no routes. One that leads somewhere ends in an arrow. */
export const mapWays = {
  'to-russia': {
    leads: true,
    lines: [[{ lon: 126.4, lat: 35.8 }, { lon: 121, lat: 36.4 }, { lon: 113.6, lat: 40.8 }, { lon: 109.4, lat: 46.4 }, { lon: 108.2, lat: 50.4 }, { lon: 110.2, lat: 54.4 }]],
  },
  'to-two-koreas': {
    leads: false,
    lines: [
      [{ lon: 116.4, lat: 46.8 }, { lon: 122, lat: 44.6 }, { lon: 126.2, lat: 40 }],
      [{ lon: 116.4, lat: 46.8 }, { lon: 119.6, lat: 41.6 }, { lon: 124, lat: 38 }, { lon: 127.6, lat: 36.9 }],
    ],
  },
} as const satisfies Record<string, { leads: boolean, lines: readonly (readonly Position[])[] }>
