/** Pictures of questions that are answered by pointing, as PNG: the same bytes on every machine. */
import type { Land } from '../../components/map/draw-map.ts'
import type { MapFrame } from '../../data/schema/pictures.ts'
import type { MapQuestion, PointQuestion } from '../../data/schema/types.ts'
import type { ExchangePicture } from './item.ts'
import { readFileSync } from 'node:fs'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import land from '../../data/land.json' with { type: 'json' }
import { mapFrames } from '../../deck.config.ts'
import { exchange } from '../../locales/en-exchange.ts'
import { drawPoint } from './draw-point.ts'

const files = { program: 'node_modules/@resvg/resvg-wasm/index_bg.wasm', font: 'node_modules/@fontsource/alegreya-sans/files/alegreya-sans-latin-800-normal.woff2' } as const

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
