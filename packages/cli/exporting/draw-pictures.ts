/** Pictures of questions that are answered by pointing, as PNG: the same bytes on every machine. */
import type { MapFrame } from '@deck/article'
import type { Land, Point } from '@deck/pictures/draw-map'
import type { ExchangePicture, LadderQuestion, LadderSpot, LetteredSpot, MapQuestion, MapSpot, PointQuestion } from '@deck/questions'
import { readFileSync } from 'node:fs'
import { land } from '@deck/lesson/map'
import { mapFrames } from '@deck/lesson/outline'
import { drawMap, projectFrame, projectPoint } from '@deck/pictures/draw-map'
import { columns } from '@deck/pictures/ladder-layout'
import { listSpots } from '@deck/questions'
import { exchange } from '@deck/words/exchange'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { ladderHeight, placeRungSpots, spotSize, spreadPoints } from 'slidev-addon-lesson/quiz/place-spots.ts'

/** A drawn picture: a circle of `radius` round each letter is what is pointed at. */
interface DrawnPoint { svg: string, width: number, height: number, spots: readonly (Point & { id: string, letter: string, radius: number })[] }

/** Colours of the deck's paper: styles/tokens.css names them. */
const ink = { paper: '#FFFFFF', line: '#1B2430', soft: '#4A5260', left: '#1F5C4B', right: '#1E5688', land: '#EFE8D8' } as const
const size = { ladder: 240, map: { width: 640, height: 400 } } as const
const radius = spotSize / 2

function drawLetters(spots: DrawnPoint['spots']): string {
  return spots
    .map(({ x, y, letter }) =>
      `<circle cx="${x}" cy="${y}" r="17" fill="${ink.paper}" stroke="${ink.line}" stroke-width="2"/><text x="${x}" y="${y + 7}" text-anchor="middle" font-family="Alegreya Sans" font-weight="800" font-size="20" fill="${ink.line}">${letter}</text>`)
    .join('')
}

function wrap(body: string, width: number, height: number, spots: DrawnPoint['spots']): DrawnPoint {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none"><rect width="${width}" height="${height}" fill="${ink.paper}"/>${body}${drawLetters(spots)}</svg>`
  return { svg, width, height, spots }
}

function drawLadder(listed: readonly LetteredSpot<LadderSpot>[]): DrawnPoint {
  const placed = placeRungSpots(listed)
  const height = ladderHeight(listed.length)
  // the letters stand right of the rails, as in the deck
  const spots = listed.map(({ option, letter }, i) => ({ id: option.id, letter, x: columns.text + radius, y: placed.rungs[i]!.box.top + radius, radius }))
  const line = (d: string, stroke: string, width: number) => `<path d="${d}" stroke="${stroke}" stroke-width="${width}"/>`
  const body = [
    ...placed.ticks.map(({ y, isMajor }) => line(`M${columns.tick - (isMajor ? 9 : 5)} ${y}H${columns.tick}`, ink.soft, 0.75)),
    line(`M${columns.left} ${placed.head}V${placed.foot}`, ink.left, 3),
    line(`M${columns.right} ${placed.head}V${placed.foot}`, ink.right, 3),
    ...placed.rungs.flatMap(rung => [
      ...rung.lines.map(level => line(`M${columns.left + 1.5} ${level}H${columns.right - 1.5}`, ink.line, 1.5)),
      line(`M${columns.right + 5} ${rung.y}L${columns.text} ${rung.box.top + radius}`, ink.soft, 1.5),
    ]),
  ].join('')
  return wrap(body, size.ladder, height, spots)
}

function drawPlaces(listed: readonly LetteredSpot<MapSpot>[], frame: MapFrame, land: Land): DrawnPoint {
  const { width, height } = size.map
  const projection = projectFrame(frame, size.map)
  const drawing = drawMap(land, frame, size.map)
  const at = listed.map(({ spot }) => projectPoint(projection, spot))
  const letters = spreadPoints(at, spotSize, size.map)
  const tenth = (n: number) => Math.round(n * 10) / 10
  const spots = listed.map(({ option, letter }, i) => ({ id: option.id, letter, x: tenth(letters[i]!.x), y: tenth(letters[i]!.y), radius }))
  const body = [
    `<path d="${drawing.land}" fill="${ink.land}"/>`,
    `<path d="${drawing.graticule}" stroke="${ink.soft}" stroke-width=".5" stroke-dasharray="1 3"/>`,
    `<path d="${drawing.borders}" stroke="${ink.soft}" stroke-width="1.5"/>`,
    `<path d="${drawing.coast}" stroke="${ink.line}" stroke-width="1.5"/>`,
    ...at.map(({ x, y }, i) =>
      `<path d="M${x} ${y}L${spots[i]!.x} ${spots[i]!.y}" stroke="${ink.line}" stroke-width="1.5"/><circle cx="${x}" cy="${y}" r="5" fill="${ink.paper}" stroke="${ink.line}" stroke-width="2"/>`),
    `<rect x=".8" y=".8" width="${width - 1.6}" height="${height - 1.6}" stroke="${ink.line}" stroke-width="1.6"/>`,
  ].join('')
  return wrap(body, width, height, spots)
}

/**
 * Draws a question's picture.
 * @param question on the ladder or on a map
 * @param frameOf the stretch of the earth that a map draws
 * @param land what a map draws
 */
function drawPoint(question: PointQuestion, frameOf: (question: MapQuestion) => MapFrame, land: Land): DrawnPoint {
  return question.surface === 'ladder'
    ? drawLadder(listSpots(question satisfies LadderQuestion))
    : drawPlaces(listSpots(question), frameOf(question), land)
}

const files = {
  program: 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  font: 'node_modules/@fontsource/alegreya-sans/files/alegreya-sans-latin-800-normal.woff2',
} as const

/** The program can be started once in a process, which may load this module more than once. */
let ready: Promise<void> | undefined
async function startOnce(): Promise<void> {
  try {
    await initWasm(readFileSync(files.program))
  }
  catch (error) {
    if (!String(error).includes('Already initialized'))
      throw error
  }
}

function findFrame({ frame }: MapQuestion): MapFrame {
  const found: MapFrame | undefined = mapFrames[frame]
  if (!found)
    throw new RangeError(`mapFrames in deck.config.ts has no "${frame}": this deck has no such map`)
  return found
}

/** Makes the drawing machine ready. @returns draws one picture; `keyOf` gives an option's key */
export async function preparePictures(): Promise<(id: string, question: PointQuestion, keyOf: (option: string) => string) => ExchangePicture> {
  await (ready ??= startOnce())
  const font = { fontBuffers: [new Uint8Array(readFileSync(files.font))], defaultFontFamily: 'Alegreya Sans' }
  const drawn = new Map<string, ExchangePicture>()
  return (id, question, keyOf) => {
    const known = drawn.get(id)
    if (known)
      return known
    const { svg, width, height, spots } = drawPoint(question, findFrame, land as unknown as Land)
    const picture = {
      png: new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 1 } }).render().asPng(),
      width,
      height,
      says: exchange.spotsOn[question.surface]({ count: spots.length }),
      spots: spots.map(({ id: option, ...spot }) => ({ key: keyOf(option), ...spot })),
    }
    drawn.set(id, picture)
    return picture
  }
}
