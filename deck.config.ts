/**
 * What belongs to this article and is no fact: names, sides, lanes, colours, frames of the map.
 * Facts stand in data/. With another article's data/, slides/, public/ and this file the engine teaches that one.
 */
import type { ActorId, FrameId, Lane, MapFrame, OpenerScene, OtherLanguage, PeriodTone, RecordId } from '@deck/article'

/** The deck's own names. */
export const deck = {
  title: 'The Green Ladder',
  /** At most twelve signs: it stands under the icon of the installed deck. */
  shortTitle: 'Green Ladder',
} as const

/** What only builds and exports need of the deck's names: no browser fetches it. */
export const published = {
  /** What searches and the installed deck say of it. */
  description: 'An interactive teaching deck on the Republic of Korea\'s environmental diplomacy towards Mongolia, in which every figure opens the passage it rests on.',
  /** The beginning of the names of exported files. */
  fileName: 'the-green-ladder',
  /** Who made the deck, as a citation names them. */
  authors: 'The Green Ladder contributors',
  /** The day of this version (ISO 8601). */
  date: '2026-11-28',
  /** What catalogues of teaching materials ask for. */
  catalogue: {
    level: 'Undergraduate and graduate',
    audience: ['lecturers', 'students'],
  },
} as const

/** Whether tests run on this deck and other programs have read its files: its pages say so only then. */
export const isTested = true

/** The two sides of the partnership: the left and the right rail of the ladder. */
export const parties = ['korea', 'mongolia'] as const satisfies readonly [ActorId, ActorId]

/**
 * Languages, besides English, in which records have names and terms have equivalents, by their code (BCP 47).
 * By its scripts (names of Unicode) a run of text in the middle of English is told to be in a language; [] for Latin.
 */
export const languages = {
  ko: { name: 'Korean', scripts: ['Hangul'] },
  mn: { name: 'Mongolian', scripts: ['Cyrillic'] },
} as const satisfies Readonly<Record<string, OtherLanguage>>

/**
 * Fonts of editions in other languages, where the deck's own lack their script: a build reduces them to what is shown (docs/translators.md).
 * @public
 */
export const editionFonts = {
  ko: {
    family: 'Gowun Batang',
    files: {
      400: 'node_modules/@fontsource/gowun-batang/files/gowun-batang-korean-400-normal.woff2',
      700: 'node_modules/@fontsource/gowun-batang/files/gowun-batang-korean-700-normal.woff2',
    },
    signs: /[\u1100-\u11FF\u3000-\u303F\u3130-\u318F\uAC00-\uD7AF]/,
    size: '93%',
    module: 'packages/slidev-addon-lesson/styles/hangul.ts',
  },
} as const

/**
 * Records whose full texts an edition has too, beside those of the rungs: what the first timeline opens, and what no slide, explanation or label says.
 * @public
 */
export const editionGists = [
  'rung-1990-opened', 'rung-1999-declared', 'agreement-in-force', 'shelterbelt-begun', 'dust-meetings-begin', 'rung-2006-declared',
  'desertification-memorandum-signed', 'greenbelt-proposed', 'rung-2011-declared', 'memorandum-renewed', 'greenbelt-second-phase',
  'policy-office-founded', 'policy-office-first-meeting', 'air-plan-promoted', 'rung-2021-declared', 'anniversary-marked',
  'strategic-instrument', 'gef-proposed', 'gef-joined', 'nowpap-adopted', 'neacec-countries', 'neaspec-initiated', 'gcf-seat-at-songdo',
  'songdo-two-readings', 'joint-environment-committee', 'desertification-memorandum', 'conventions-counted-2008', 'conventions-counted-2024',
] as const satisfies readonly RecordId[]

/** What is engraved on the openers: what readers who cannot see it are told, and the dwelling that stands on the ground, here a ger. */
export const scene: OpenerScene = {
  ground: 'hills',
  says: 'An engraved steppe.',
  dwelling: '<path d="M-19 1V-9Q0 -25 19 -9V1Q0 5 -19 1Z" fill="var(--paper)" stroke-width="1.3"/>'
    + '<path d="M-19 -9Q0 -5 19 -9M-19 -5.5Q0 -1.5 19 -5.5M-4 -17Q0 -18.6 4 -17M0 -18V-27"/>'
    + '<path d="M-3.6 2.6V-4.6H3.6V2.6Z" fill="var(--dust-ink)" stroke-width=".8"/>'
    + '<path d="M7 -14.5L16 -6M10 -13L18 -4.6M12 -6V2M15 -6.4V1.6" stroke-width=".7"/>',
}

/** The year scale at the foot of every slide: the first decade of period I to the article's own year. */
export const timescale = { from: 1960, to: 2025, major: 10, minor: 5 } as const

/** The colour family of each period, from the first on, and of each crisis: all from styles/tokens.css. */
export const periodTones: readonly PeriodTone[] = ['p1', 'p2', 'p3']
export const crisisTones = { 'climate-change': 'dust', 'land-degradation': 'ochre', 'pollution': 'soot' } as const

/**
 * The timeline's lanes, from the top. `tones` colours the two halves of a dot: a lane that belongs
 * to both rails of the ladder has one half of each.
 */
export const lanes = {
  world: { label: 'World stage', tones: ['ink', 'ink'] },
  region: { label: 'Northeast Asia', tones: ['ink', 'ink'] },
  korea: { label: 'Korea at home', tones: ['celadon', 'celadon'] },
  mongolia: { label: 'Mongolia', tones: ['sky', 'sky'] },
  bilateral: { label: 'Korea–Mongolia', tones: ['celadon', 'sky'] },
} as const satisfies Record<string, Lane>

/**
 * The whole timeline's span, to the end of its last year. Two thirds of the events lie after
 * `pace.at`: from there on a year takes `pace.times` as much room. The drawing marks it and says so.
 */
export const timelineSpan = { from: timescale.from, to: timescale.to + 1, pace: { at: 1988, times: 3 } } as const

/** The stretches of the earth that maps draw: the whole, and a part of it as an inset. */
export const mapFrames = {
  region: {
    title: 'Map of Northeast Asia',
    parallels: [25, 50],
    meridian: 112,
    holds: [{ lon: 86.5, lat: 49 }, { lon: 104, lat: 55.4 }, { lon: 112, lat: 31.4 }, { lon: 130, lat: 30.6 }, { lon: 145.6, lat: 44 }, { lon: 140.5, lat: 35.5 }],
    degrees: { number: 10, cell: 5 },
  },
  inset: {
    title: 'Map of Korea',
    parallels: [25, 50],
    meridian: 127.6,
    holds: [{ lon: 125.2, lat: 36 }, { lon: 130.3, lat: 36 }, { lon: 127.6, lat: 38.1 }, { lon: 127.6, lat: 34.2 }],
    degrees: { number: 2, cell: 1 },
  },
  partner: {
    title: 'Map of Mongolia',
    parallels: [25, 50],
    meridian: 103.8,
    holds: [{ lon: 87.7, lat: 49 }, { lon: 98.9, lat: 52.2 }, { lon: 116.2, lat: 50 }, { lon: 120, lat: 46.7 }, { lon: 105, lat: 41.5 }],
    degrees: { number: 10, cell: 5 },
  },
  inland: {
    title: 'Map of Mongolia and the sea',
    parallels: [25, 50],
    meridian: 113,
    holds: [{ lon: 84, lat: 46 }, { lon: 148, lat: 43 }, { lon: 100, lat: 54 }, { lon: 118, lat: 35.5 }],
    degrees: { number: 10, cell: 5 },
  },
} as const satisfies Partial<Record<FrameId, MapFrame>>

/** The plan in data/lecture-plan.ts that is offered to who has ten minutes to read; null for none. */
export const shortTalk: string | null = 'ten-minutes'

/** The plan in data/lecture-plan.ts that is offered to who has an hour; null for none. */
export const shortRoute: string | null = 'self-study'

/** From it follows in which order the options of every question stand. `npm run check` says which one spreads right answers evenly over the places. */
export const answerSeed = 7

/** How many slides the deck may have; `npm run check` holds it. */
export const mostSlides = 64

/** What the question bank has at least; `npm run check` and the tests hold it. */
export const fewest = {
  questions: 230,
  choices: 100,
  questionsPerObjective: 3,
  /** Each period, crisis, rung, body and argument is asked about. */
  asksOfEveryRecord: true as boolean,
} as const
