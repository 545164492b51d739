/** Who works with whom as strands in time: a band a kind, a strand an actor, a dot an act, an upright where several act together. */
import type { ActorBand, NetworkActor, Tie } from './gather-actors.ts'
import { countLines } from 'slidev-addon-lesson/shell/measure-text.ts'
import { findStage } from './gather-actors.ts'

/** Columns and type of a slide, in px of the slide's canvas. */
export const frame = {
  width: 852,
  /** Type of the names. */
  names: { size: 16, line: 17 },
  /** Where the first and the last year stand, and the acts without a date after them. */
  chart: { left: 126, right: 800, undated: 808 },
  /** Least height of a band, room between two, and the farthest that strands stand apart. */
  band: { least: 22, gap: 4, pitch: 6 },
} as const

/** The years drawn, both included. */
interface Span { from: number, to: number }

/** An actor's strand: from its first dated act to the end of the years; without a date it has no length. */
interface Strand { actor: NetworkActor, y: number, x1: number, x2: number }

/** A kind's band with its strands and the actors named beside it. */
interface PlacedBand {
  id: string
  label: string
  top: number
  height: number
  strands: readonly Strand[]
  /** Those without a date: their strands have no length. */
  named: readonly NetworkActor[]
  /** Where the names stand: before their strands, or behind them. */
  names: NamePlace
}

/** A box for names, in px from the left. */
interface NamePlace { left: number, width: number, side: 'before' | 'behind' }

/** An act: a dot on every strand that has an actor in it. */
export interface PlacedAct { tie: Tie, x: number, stage: number, ys: readonly number[] }

const { width, chart, band } = frame

/** Px from the left for a year, in the middle of which things stand. */
function placeYear(year: number, { from, to }: Span) {
  return chart.left + (year - from) / (to + 1 - from) * (chart.right - chart.left)
}

/** The wider of the two rooms that strands leave: before the first begins, or behind the last year. */
function placeNames(first: number): NamePlace {
  const [before, behind] = [first - 10 - chart.left, width - chart.right - 12]
  return before > behind ? { left: chart.left, width: before, side: 'before' } : { left: chart.right + 12, width: behind, side: 'behind' }
}

/** Bands from the top down, each as high as its names or its strands need. */
function placeBands(bands: readonly ActorBand[], span: Span): readonly PlacedBand[] {
  const begin = ({ from }: NetworkActor) => from === null ? chart.undated : placeYear(from, span)
  let top = 0
  return bands.map(({ id, label, actors }): PlacedBand => {
    const named = actors.filter(({ from }) => from === null)
    const names = placeNames(Math.min(...actors.map(begin)))
    const lines = named.length ? countLines(named.map(({ name }) => name).join(' · '), frame.names.size, names.width) : 0
    const height = Math.max(band.least, lines * frame.names.line, actors.length * 5)
    const pitch = Math.min(band.pitch, height / actors.length)
    const strands = actors.map((actor, i): Strand => ({
      actor,
      y: top + height / 2 + (i - (actors.length - 1) / 2) * pitch,
      x1: begin(actor),
      x2: actor.from === null ? chart.undated : chart.right,
    }))
    const placed = { id, label, top, height, named, names, strands }
    top += height + band.gap
    return placed
  })
}

/** Acts of one year stand side by side within it, those without a date one after another. */
function placeActs(ties: readonly Tie[], bands: readonly PlacedBand[], periods: readonly string[], span: Span): readonly PlacedAct[] {
  const levels = new Map(bands.flatMap(({ strands }) => strands.map(({ actor, y }) => [actor.id, y])))
  const drawn = ties.map(tie => ({ tie, stage: findStage(tie, periods) })).filter(act => act.stage >= 0)
  return drawn.map((act) => {
    const { actors, when } = act.tie
    const peers = drawn.filter(({ tie }) => tie.when?.from === when?.from)
    const [left, right] = when ? [placeYear(when.from, span), placeYear(when.from + 1, span)] : [chart.undated, width]
    return {
      ...act,
      x: left + (peers.indexOf(act) + 0.5) / peers.length * (right - left),
      ys: actors.map(actor => levels.get(actor)!).sort((a, b) => a - b),
    }
  })
}

/**
 * Places actors and acts.
 * @param periods with their last years
 */
export function placeActors(bands: readonly ActorBand[], ties: readonly Tie[], periods: readonly { id: string, band: { to: number } }[], span: Span) {
  const placed = placeBands(bands, span)
  const last = placed.at(-1)
  return {
    bands: placed,
    acts: placeActs(ties, placed, periods.map(({ id }) => id), span),
    height: last ? last.top + last.height : 0,
    /** Where each period begins and ends on the slide. */
    spans: periods.map(({ id, band: { to } }, i) => ({
      id,
      x1: placeYear(i ? periods[i - 1]!.band.to : span.from, span),
      x2: placeYear(i === periods.length - 1 ? to + 1 : to, span),
    })),
  }
}

/** Strands, acts and spans in place. */
export type StrandPicture = ReturnType<typeof placeActors>
