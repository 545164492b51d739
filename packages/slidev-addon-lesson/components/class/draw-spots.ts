/** Pictures to point at as phones have them: paths, and where the letters of the spots stand. */
import type { FrameId, MapFrame } from '@deck/article'
import type { DrawnSpots } from '@deck/live-class/protocol/compose-question'
import type { Land } from '@deck/pictures/draw-map'
import type { LadderQuestion, LadderSpot, LetteredSpot, MapQuestion, MapSpot, PointQuestion } from '@deck/questions'
import { drawMap, projectFrame, projectPoint } from '@deck/pictures/draw-map'
import { columns } from '@deck/pictures/ladder-layout'
import { listSpots } from '@deck/questions'
import { ladderHeight, placeRungSpots, spotSize, spreadPoints } from '../quiz/place-spots.ts'

/** What they are drawn from. */
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

const round = (at: number) => Math.round(at * 10) / 10
const roundPoint = ({ x, y }: { x: number, y: number }) => ({ x: round(x), y: round(y) })

function drawRungs(question: LadderQuestion, { sides }: PictureSources): DrawnSpots {
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
        ...rungs
          .filter(({ shift }) => Math.abs(shift) > 3)
          .map(({ y, shift }) => ({ role: 'lead' as const, d: `M${right + 5} ${round(y)}L${text - 4} ${round(y + shift)}` })),
      ],
      sides: { left: sides.left.name, right: sides.right.name },
    },
    letters: rungs.map(({ box }) => roundPoint({ x: text + spotSize / 2, y: box.top + spotSize / 2 })),
  }
}

function drawPlaces(question: MapQuestion, { land, frames, sides }: PictureSources): DrawnSpots {
  const frame = frames[question.frame]
  if (!frame)
    throw new RangeError(`this deck has no map "${question.frame}"`)
  const drawing = drawMap(land, frame, mapRoom)
  const projection = projectFrame(frame, mapRoom)
  const spots: readonly LetteredSpot<MapSpot>[] = listSpots(question)
  const places = spots.map(({ spot }) => projectPoint(projection, spot))
  const letters = spreadPoints(places, spotSize, mapRoom)
  const shapesOf = (side: 'left' | 'right') => [drawing.shapeOf(sides[side].shape ?? '')].filter(Boolean).map(d => ({ role: `${side}-land` as const, d }))
  return {
    picture: {
      surface: 'map',
      ...mapRoom,
      paths: [
        { role: 'land', d: drawing.land },
        ...shapesOf('left'),
        ...shapesOf('right'),
        { role: 'border', d: drawing.borders },
        { role: 'coast', d: drawing.coast },
        ...places.map(({ x, y }, i) => ({ role: 'lead' as const, d: `M${round(x)} ${round(y)}L${round(letters[i]!.x)} ${round(letters[i]!.y)}` })),
        ...places.map(({ x, y }) => ({ role: 'dot' as const, d: `M${round(x)} ${round(y)}h0` })),
      ],
    },
    letters: letters.map(roundPoint),
  }
}

/**
 * A picture to point at, as paths, with the places of its letters.
 * @throws RangeError where the article has no such map, or the data do not put a spot on the picture
 */
export function drawSpots(question: PointQuestion, sources: PictureSources): DrawnSpots {
  return question.surface === 'ladder' ? drawRungs(question, sources) : drawPlaces(question, sources)
}
