import type { Land } from '../../components/map/draw-map.ts'
import type { LetteredSpot } from '../../components/quiz/types/point.ts'
import type { FrameId, MapFrame } from '../../data/schema/pictures.ts'
import type { LadderQuestion, LadderSpot, MapQuestion, MapSpot, PointQuestion } from '../../data/schema/types.ts'
import type { Locale } from '../../locales/en.ts'
import type { PhonePicture, PhoneQuestion } from './messages.ts'
import { columns } from '../../components/ladder/ladder-layout.ts'
import { drawMap, projectFrame, projectPoint } from '../../components/map/draw-map.ts'
import { ladderHeight, placeRungSpots, spotSize, spreadPoints } from '../../components/quiz/place-spots.ts'
import { describeSpot, listSpots } from '../../components/quiz/types/point.ts'

/** What pictures to point at are drawn from. */
export interface PictureSources {
  /** The land as it is stored. */
  land: Land
  frames: Readonly<Partial<Record<FrameId, MapFrame>>>
  /** The two sides: names of the rails, and the codes of their shapes on the map where they have one. */
  sides: Readonly<Record<'left' | 'right', { name: string, shape: string | null }>>
}

/** The room of a map on a phone, and of a ladder, in px. */
const mapRoom = { width: 360, height: 280 } as const
const ladderWidth = 300

interface Drawn { picture: PhonePicture, spots: NonNullable<PhoneQuestion['options']> }
const round = (at: number) => Math.round(at * 10) / 10
function spotOf(words: Locale['quiz'], lettered: LetteredSpot, all: readonly LetteredSpot[], at: { x: number, y: number }) {
  return { id: lettered.letter, text: '', x: round(at.x), y: round(at.y), said: describeSpot(words, lettered, all) }
}

/**
 * A picture to point at, as paths, with its spots: letters and where they lie, never their names.
 * @throws RangeError where the article has no such map, or the data do not put a spot on the picture
 */
export function drawPicture(question: PointQuestion, words: Locale['quiz'], sources: PictureSources): Drawn {
  return question.surface === 'ladder' ? drawRungs(question, words, sources) : drawPlaces(question, words, sources)
}

function drawRungs(question: LadderQuestion, words: Locale['quiz'], { sides }: PictureSources): Drawn {
  const spots: readonly LetteredSpot<LadderSpot>[] = listSpots(question)
  const { rungs, head, foot } = placeRungSpots(spots)
  const { left, right, text } = columns
  return {
    picture: {
      surface: 'ladder',
      width: ladderWidth,
      height: ladderHeight(spots.length),
      paths: [
        { role: 'left-rail', d: `M${left} ${head}V${foot}` },
        { role: 'right-rail', d: `M${right} ${head}V${foot}` },
        ...rungs.flatMap(({ lines }) => lines.map(level => ({ role: 'rung' as const, d: `M${left + 1.5} ${round(level)}H${right - 1.5}` }))),
        ...rungs.filter(({ shift }) => Math.abs(shift) > 3).map(({ y, shift }) => ({ role: 'lead' as const, d: `M${right + 5} ${round(y)}L${text - 4} ${round(y + shift)}` })),
      ],
      sides: { left: sides.left.name, right: sides.right.name },
    },
    spots: spots.map((spot, i) => spotOf(words, spot, spots, { x: text + spotSize / 2, y: rungs[i]!.box.top + spotSize / 2 })),
  }
}

function drawPlaces(question: MapQuestion, words: Locale['quiz'], { land, frames, sides }: PictureSources): Drawn {
  const frame = frames[question.frame]
  if (!frame)
    throw new RangeError(`this deck has no map "${question.frame}"`)
  const { shapes, borders, coast, land: all } = drawMap(land, frame, mapRoom)
  const projection = projectFrame(frame, mapRoom)
  const spots: readonly LetteredSpot<MapSpot>[] = listSpots(question)
  const places = spots.map(({ spot }) => projectPoint(projection, spot))
  const letters = spreadPoints(places, spotSize, mapRoom)
  const shapeOf = (side: 'left' | 'right') => shapes.filter(({ id }) => id === sides[side].shape).map(({ d }) => ({ role: `${side}-land` as const, d }))
  return {
    picture: {
      surface: 'map',
      ...mapRoom,
      paths: [
        { role: 'land', d: all },
        ...shapeOf('left'),
        ...shapeOf('right'),
        { role: 'border', d: borders },
        { role: 'coast', d: coast },
        ...places.map(({ x, y }, i) => ({ role: 'lead' as const, d: `M${round(x)} ${round(y)}L${round(letters[i]!.x)} ${round(letters[i]!.y)}` })),
        ...places.map(({ x, y }) => ({ role: 'dot' as const, d: `M${round(x)} ${round(y)}h0` })),
      ],
    },
    spots: spots.map((spot, i) => spotOf(words, spot, spots, letters[i]!)),
  }
}
