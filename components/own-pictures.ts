/**
 * Every picture that a slide may show, of seven kinds and the engraving: a folder of components/ a row, a component a line. What a folder may
 * import follows from it (layers.ts), and the table of docs/editors.md (npm run draw), the tests of every picture on the reading page, as text
 * and in words beside it, and the names of its shapes in the editable PowerPoint.
 */

/** A thing in a drawing that a sentence may name. */
export type DrawnThing
  = | 'arrow' | 'band' | 'bar' | 'box' | 'colour' | 'dot' | 'dotted line' | 'frame' | 'hatching' | 'lane' | 'line' | 'map' | 'rail' | 'scale' | 'side'
    | 'stroke'

/** A picture, by its component's name. */
export interface Picture {
  /** What it shows, for the table of editors. */
  shows: string
  /** Class of its root. */
  root: string
  /** Selector of what it draws on the reading page, in a narrow column as on a wide page. */
  draws: string
  /** What a reader sees in it there, whatever the width: no side, since a column has none. */
  has?: readonly DrawnThing[]
  /** It says nothing, so that as text nothing stands in its place. */
  isDecor?: true
}

/** A kind of picture: what it is called, which folders its own may import besides components/shell/, and its pictures. */
export interface PictureKind { name: string, imports: readonly string[], pictures: Readonly<Record<string, Picture>> }

/** By the folder of components/ in which a kind stands; what imports another stands below it. */
export const pictureKinds = {
  scene: {
    name: 'Engraving',
    imports: ['cite'],
    pictures: {
      EngravedPlace: { shows: 'A place, engraved', root: 'engraved-place', draws: 'svg.engraved-place', isDecor: true },
      EngravedSeal: { shows: 'A small round engraving beside a date or a name', root: 'seal', draws: 'svg.seal', isDecor: true },
    },
  },
  ladder: {
    name: 'Ladder',
    imports: ['cite', 'scene'],
    pictures: {
      LadderExplorer: { shows: 'The ladder to click', root: 'ladder-explorer', draws: '.ladder-drawing', has: ['line', 'rail'] },
    },
  },
  years: {
    name: 'Years with lanes',
    imports: ['cite', 'scene'],
    pictures: {
      YearLanes: { shows: 'Dated acts on one axis, in lanes', root: 'year-lanes', draws: '.year-lanes svg', has: ['dot', 'lane', 'line'] },
      TimelineExplorer: { shows: 'The timeline', root: 'timeline-explorer', draws: '.timeline-column svg', has: ['dot'] },
    },
  },
  marks: {
    name: 'Marks to count',
    imports: ['cite', 'scene', 'ladder'],
    pictures: {
      DrawnFigure: { shows: 'A figure, large, and drawn as what it is', root: 'drawn-figure', draws: '.drawn-figure svg' },
      RangeBars: { shows: 'Two ranges on one axis to a hundred', root: 'range-bars', draws: '.range-bars svg', has: ['bar'] },
      HoleRows: { shows: 'Figures, each beside what it leaves out', root: 'hole-rows', draws: '.hole-rows em' },
      MarkRows: { shows: 'Things to count, one mark each', root: 'mark-rows', draws: '.mark-rows i' },
      SeatTable: { shows: 'Who sits at which table', root: 'seat-table', draws: '.seat-table i', has: ['line'] },
      ShareMarks: { shows: 'A share as marks', root: 'share-marks', draws: '.share-marks > svg' },
      ActorPicture: { shows: 'Who works with whom', root: 'actor-picture', draws: '.actor-picture .mark-rows i, .actor-drawing' },
    },
  },
  map: {
    name: 'Map',
    imports: ['cite', 'scene'],
    pictures: {
      InlandMap: { shows: 'A land far from the sea', root: 'inland-map', draws: '.inland-map > svg', has: ['map', 'arrow'] },
      MapReach: { shows: 'How far a harm reaches', root: 'map-reach', draws: '.map-base > svg', has: ['dot', 'map'] },
      MapWays: { shows: 'What a country is on the way to others', root: 'map-ways', draws: '.map-base > svg', has: ['arrow', 'map'] },
      PlaceMap: { shows: 'Where both countries lie', root: 'place-map', draws: '.map-base > svg', has: ['map'] },
    },
  },
  chain: {
    name: 'Named chain',
    imports: ['cite', 'scene'],
    pictures: {
      ChainStations: { shows: 'A few stations of a chain', root: 'chain-stations', draws: '.chain-stations svg', has: ['arrow'] },
      CrisisExplorer: {
        shows: 'A crisis as chains of causes, part by part or whole',
        root: 'crisis-explorer',
        draws: ':is(.chain-stations svg, .chain-picture > svg)',
        has: ['arrow', 'box', 'dotted line'],
      },
      ArgumentPicture: { shows: 'The author’s case as one picture', root: 'argument-picture', draws: '.argument-picture svg', has: ['arrow'] },
      PillarPicture: { shows: 'What carries a thing', root: 'pillar-picture', draws: '.pillar-picture > svg' },
      TakeAway: { shows: 'Supports as threads', root: 'take-away', draws: '.take-away svg', has: ['line', 'dotted line'] },
    },
  },
  passage: {
    name: 'Passage',
    imports: ['cite'],
    pictures: {
      LitPassage: { shows: 'A passage with lit words', root: 'lit-passage', draws: '.lit-passage mark' },
    },
  },
} as const satisfies Readonly<Record<string, PictureKind>>

/** Pictures of features that do more than draw, by their component. */
export const otherPictures = {
  GuessFirst: { shows: 'A figure to guess before its picture', root: 'figure-guess', draws: '.guess-line .marks', has: ['line'] },
  GuessedShare: { shows: 'A guessed share as a bar', root: 'guessed-share', draws: '.guess-line .marks', has: ['bar'] },
  WeighedRows: { shows: 'Explanations with their evidence', root: 'weighed-rows', draws: '.weighed-rows .piece' },
} as const satisfies Readonly<Record<string, Picture>>

/** Every picture, by its component's name. */
export const pictures: Readonly<Record<string, Picture>> = Object.fromEntries(
  [...Object.values<PictureKind>(pictureKinds).flatMap(kind => Object.entries(kind.pictures)), ...Object.entries<Picture>(otherPictures)]
    .sort(([a], [b]) => a.localeCompare(b)),
)
