/** Who works with whom as strands in time: a band a kind, a strand an actor, a dot an act, an upright where several act together. */
import type { ActorBand, NetworkActor, Tie } from './gather-actors.ts'
import { measureText } from '../shell/measure-text.ts'
import { findStage } from './gather-actors.ts'

/** Columns and type of a slide, in px of the slide's canvas. */
export interface ActorFrame {
  width: number
  /** Type of the names, and their column; without one they stand where the chart has room for them. */
  names: { size: number, line: number, column?: { left: number, width: number } }
  /** Where the first and the last year stand, and the acts without a date after them. */
  chart: { left: number, right: number, undated: number }
  /** Least height of a band, room between two, and the farthest that strands stand apart. */
  band: { least: number, gap: number, pitch: number }
}

/** The slide on a slide, and on paper, where every name stands. */
export const actorFrames: Record<'live' | 'print', ActorFrame> = {
  live: { width: 852, names: { size: 16, line: 17 }, chart: { left: 126, right: 800, undated: 808 }, band: { least: 22, gap: 4, pitch: 6 } },
  print: {
    width: 852,
    names: { size: 15, line: 16, column: { left: 150, width: 404 } },
    chart: { left: 568, right: 796, undated: 808 },
    band: { least: 18, gap: 4, pitch: 5 },
  },
}

/** Which actors are named, and the years drawn. */
interface ActorYears {
  /** On paper all are named, else those without a date: their strands have no length. */
  namesAll: boolean
  /** Ids of the periods, with their last years. */
  periods: readonly { id: string, to: number }[]
  span: { from: number, to: number }
}

/** An actor's strand: from its first dated act to the end of the years; without a date it has no length. */
interface Strand { actor: NetworkActor, y: number, x1: number, x2: number }

/** A kind's band with its strands and the actors named beside it. */
interface PlacedBand {
  id: string
  label: string
  top: number
  height: number
  strands: readonly Strand[]
  named: readonly NetworkActor[]
  /** Where the names stand: before their strands, behind them, or in a column of their own. */
  names: NamePlace
}

/** A box for names, in px from the left. */
interface NamePlace { left: number, width: number, side: 'before' | 'behind' | 'column' }

/** An act: a dot on every strand that has an actor in it. */
export interface PlacedAct { tie: Tie, x: number, stage: number, ys: readonly number[] }

/** Lines that words fill in a column, breaking between words. */
function countFilled(text: string, width: number, size: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const needs = measureText(word, size, 500)
    if (used > 0 && used + needs > width) {
      lines++
      used = 0
    }
    used += needs + measureText(' ', size, 500)
  }
  return lines
}

/** Px from the left for a year, in the middle of which things stand. */
function placeYear(year: number, { chart }: ActorFrame, { from, to }: ActorYears['span']) {
  return chart.left + (year - from) / (to + 1 - from) * (chart.right - chart.left)
}

/** The wider of the two rooms that strands leave: before the first begins, or behind the last year. */
function placeNames(first: number, end: number, { width, names, chart }: ActorFrame): NamePlace {
  if (names.column)
    return { ...names.column, side: 'column' }
  const [before, behind] = [first - 10 - chart.left, width - end - 12]
  return before > behind ? { left: chart.left, width: before, side: 'before' } : { left: end + 12, width: behind, side: 'behind' }
}

/** What stands between two names, and before a run of them on paper; for counting lines. */
const joiner = ' · '
const numeral = 'III '

/** Bands from the top down, each as high as its names or its strands need. */
function placeBands(bands: readonly ActorBand[], frame: ActorFrame, { namesAll, span }: ActorYears): readonly PlacedBand[] {
  const end = placeYear(span.to + 1, frame, span)
  const begin = ({ from }: NetworkActor) => from === null ? frame.chart.undated : placeYear(from, frame, span)
  let top = 0
  return bands.map(({ id, label, actors }): PlacedBand => {
    const named = actors.filter(({ from }) => namesAll || from === null)
    const names = placeNames(Math.min(...actors.map(begin)), end, frame)
    const text = named.map(actor => (namesAll ? numeral : '') + actor.name).join(joiner)
    const lines = named.length ? countFilled(text, names.width, frame.names.size) : 0
    const height = Math.max(frame.band.least, lines * frame.names.line, actors.length * 5)
    const pitch = Math.min(frame.band.pitch, height / actors.length)
    const strands = actors.map((actor, i): Strand => ({
      actor,
      y: top + height / 2 + (i - (actors.length - 1) / 2) * pitch,
      x1: begin(actor),
      x2: actor.from === null ? frame.chart.undated : end,
    }))
    const band = { id, label, top, height, named, names, strands }
    top += height + frame.band.gap
    return band
  })
}

/** Acts of one year stand side by side within it, those without a date one after another. */
function placeActs(ties: readonly Tie[], bands: readonly PlacedBand[], frame: ActorFrame, { periods, span }: ActorYears): readonly PlacedAct[] {
  const levels = new Map(bands.flatMap(band => band.strands.map(strand => [strand.actor.id, strand.y])))
  const ids = periods.map(({ id }) => id)
  const drawn = ties.map(tie => ({ tie, stage: findStage(tie, ids) })).filter(act => act.stage >= 0)
  const yearWidth = (frame.chart.right - frame.chart.left) / (span.to + 1 - span.from)
  return drawn.map((act) => {
    const { tie } = act
    const peers = drawn.filter(other => other.tie.when?.from === tie.when?.from)
    const at = peers.indexOf(act)
    const room = frame.width - frame.chart.undated
    const x = tie.when ? placeYear(tie.when.from, frame, span) + (at + 0.5) / peers.length * yearWidth : frame.chart.undated + (at + 0.5) / peers.length * room
    return { ...act, x, ys: tie.actors.map(actor => levels.get(actor)!).sort((a, b) => a - b) }
  })
}

/** Places actors and acts. */
export function placeActors(bands: readonly ActorBand[], ties: readonly Tie[], frame: ActorFrame, years: ActorYears) {
  const { periods, span } = years
  const placed = placeBands(bands, frame, years)
  const last = placed.at(-1)
  return {
    bands: placed,
    acts: placeActs(ties, placed, frame, years),
    height: last ? last.top + last.height : 0,
    /** Where each period begins and ends on the slide. */
    spans: periods.map(({ id, to }, i) => ({
      id,
      x1: placeYear(i ? periods[i - 1]!.to : span.from, frame, span),
      x2: placeYear(i === periods.length - 1 ? to + 1 : to, frame, span),
    })),
  }
}

/** Strands, acts and spans in place. */
export type StrandPicture = ReturnType<typeof placeActors>
