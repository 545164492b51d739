/**
 * What each component of a chapter draws, and where: the reading page is walked for it, and explanations may name only
 * what stands there. A component that draws nothing is named with null, so that a new one cannot be forgotten.
 */

/** A thing in a drawing that a sentence may name. */
export type DrawnThing = 'arrow' | 'band' | 'bar' | 'box' | 'colour' | 'dot' | 'dotted line' | 'frame' | 'hatching' | 'lane' | 'line' | 'map' | 'rail' | 'scale' | 'side' | 'stroke'

/** How a sentence names it. */
export const drawnWords: Readonly<Record<DrawnThing, RegExp>> = {
  'arrow': /\barrows?\b/i,
  'band': /\bbands?\b/i,
  'bar': /\bbars?\b/i,
  'box': /\bbox(?:es)?\b/i,
  'colour': /\bcolours?\b/i,
  'dot': /\bdots?\b/i,
  'dotted line': /\b(?:dotted|dashed)\b/i,
  'frame': /\b(?:empty|large|largest) frames?\b/i,
  'hatching': /\bhatch(?:ed|ing|es)\b/i,
  'lane': /\blanes?\b/i,
  'line': /(?<!\bin )\blines?\b(?! with)/i,
  'map': /\bmaps?\b/i,
  'rail': /\brails?\b/i,
  'scale': /\bscale at the foot\b/i,
  'side': /\b(?:on|at|to|from) the (?:left|right)\b|\b(?:left|right) (?:side|rail|column|half)\b|\bin the (?:upper|lower|left|right|middle) (?:row|column|part|half)\b/i,
  'stroke': /\bstrokes?\b/i,
}

/** A kind of picture. */
export interface PictureKind {
  /** Selector of what it draws on the reading page, in a narrow column as on a wide page. */
  draws: string
  /** What a reader sees in it there, whatever the width: no side, since a column has none. */
  has: readonly DrawnThing[]
}

export const pictureKinds: Readonly<Record<string, PictureKind | null>> = {
  ActorPicture: { draws: '.actor-picture .mark-rows i, .actor-drawing', has: [] },
  AnswerRows: null,
  ArgumentPicture: { draws: '.argument-picture svg', has: ['arrow'] },
  ChainStations: { draws: '.chain-stations svg', has: ['arrow'] },
  CitedText: null,
  CrisisExplorer: { draws: ':is(.chain-stations svg, .chain-picture > svg)', has: ['arrow', 'box', 'dotted line'] },
  DrawnFigure: { draws: '.drawn-figure svg', has: [] },
  EvidenceBoard: null,
  ExplanationVote: null,
  EngravedPlace: { draws: 'svg.engraved-place', has: [] },
  EngravedSeal: { draws: 'svg.seal', has: [] },
  FactValue: null,
  GuessFirst: { draws: '.guess-line .marks', has: ['line'] },
  GuessedShare: { draws: '.guess-line .marks', has: ['bar'] },
  HoleRows: { draws: '.hole-rows em', has: [] },
  InlandMap: { draws: '.inland-map > svg', has: ['map', 'arrow'] },
  LadderExplorer: { draws: '.ladder-drawing', has: ['line', 'rail'] },
  LitPassage: { draws: '.lit-passage mark', has: [] },
  MapReach: { draws: '.map-base > svg', has: ['dot', 'map'] },
  MapWays: { draws: '.map-base > svg', has: ['arrow', 'map'] },
  MarkRows: { draws: '.mark-rows i', has: [] },
  OurReading: null,
  PassagePairs: null,
  PlaceMap: { draws: '.map-base > svg', has: ['map'] },
  PillarPicture: { draws: '.pillar-picture > svg', has: [] },
  PreQuestion: null,
  QuizCard: null,
  RangeBars: { draws: '.range-bars svg', has: ['bar'] },
  ResponseList: null,
  ReviewLink: null,
  SampleClaim: null,
  SeatTable: { draws: '.seat-table i', has: ['line'] },
  ShareMarks: { draws: '.share-marks > svg', has: [] },
  SinceBefore: null,
  SortedPassages: null,
  TakeAway: null,
  TakeHome: null,
  TimelineExplorer: { draws: '.timeline-column svg', has: ['dot'] },
  TryFirst: null,
  WeighedRows: { draws: '.weighed-rows .evidence-strip i', has: [] },
  YearLanes: { draws: '.year-lanes svg', has: ['dot', 'lane', 'line'] },
}

/** The components that stand on a slide, by name, in their order. */
export function componentsOf(body: string): readonly string[] {
  return [...new Set([...body.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<([A-Z]\w+)/g)].map(found => found[1]!))]
}
