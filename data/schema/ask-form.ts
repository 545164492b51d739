/**
 * Ways to ask for more than a choice: for an order, a match, a sorting, a figure, a judgement, a spot.
 * Each builds a question whose answer is computed from the data, asked anew every time: nothing here
 * stores what is right.
 */
import type { FrameId } from './pictures.ts'
import type { ActorId, ChapterId, Fact, Indicator, LadderQuestion, LanguageCode, Level, Locality, MapQuestion, NumberQuestion, ObjectiveId, Option, OrderQuestion, PairQuestion, RecordId, Rung, Target, TruthQuestion, When } from './types.ts'
import { labelOf, requireParts } from './ask.ts'

/** What every question says. */
interface Ask {
  chapter: ChapterId
  objective: ObjectiveId
  level: Level
  stem: string
  /** Records on which stem and key rest. */
  rests: readonly RecordId[]
  hint: string
}

/** Items by record id: why each stands where it does; text where the label will not do. */
type Items<T> = { readonly [Id in keyof T]?: { why: string, text?: string, lang?: LanguageCode, behind?: RecordId } }

type Table = Record<string, Fact>

/**
 * Asks for records of one table in order of time.
 * @param table the table whose records are the items
 * @param ask stem, items by record id, and `when`: the date of a record
 */
export function askOrder<T extends Table>(table: T, ask: Ask & { items: Items<T>, when: (record: T[keyof T]) => When | null }): OrderQuestion {
  requireParts(ask, 'stem', 'items', 'when', 'rests')
  const { items, when, ...rest } = ask
  const options = listItems(table, items)
  return { type: 'ordering', ...rest, options, whenOf: id => when(table[known(options, id)]! as T[keyof T]) }
}

/**
 * Asks for records of one table in order of cause.
 * @param table the table whose records are the items
 * @param ask stem, items by record id, and `leadsTo`: whether one leads to another, at once or by way of others
 */
export function askChain<T extends Table>(table: T, ask: Ask & { items: Items<T>, leadsTo: (from: RecordId, to: RecordId) => boolean }): OrderQuestion {
  requireParts(ask, 'stem', 'items', 'leadsTo', 'rests')
  const { items, leadsTo, ...rest } = ask
  const options = listItems(table, items)
  return { type: 'ordering', ...rest, options, whenOf: () => null, rankOf: id => options.filter(other => leadsTo(other.id as RecordId, known(options, id) as RecordId)).length }
}

/**
 * Asks which target belongs to which record; a target has one partner at most.
 * @param table the table whose records are the items
 * @param ask stem, items by record id, `targets` (texts by id, in the order offered) and `holds` over item and target
 */
export function askMatch<T extends Table>(table: T, ask: Ask & Pairing<T>): PairQuestion {
  return pair('matching', table, ask)
}

/**
 * Asks which of a few targets (the periods, say) each record belongs to; a target takes any number.
 * @param table the table whose records are the items
 * @param ask as for askMatch
 */
export function askSort<T extends Table>(table: T, ask: Ask & Pairing<T>): PairQuestion {
  return pair('sorting', table, ask)
}

interface Pairing<T extends Table> {
  items: Items<T>
  targets: Readonly<Record<string, string | Omit<Target, 'id'>>>
  heads?: PairQuestion['heads']
  holds: (record: T[keyof T], target: string, id: keyof T) => boolean
}

function pair<T extends Table>(type: PairQuestion['type'], table: T, ask: Ask & Pairing<T>): PairQuestion {
  requireParts(ask, 'stem', 'items', 'targets', 'holds', 'rests')
  const { items, targets: offered, holds, ...rest } = ask
  const options = listItems(table, items)
  const targets = Object.entries(offered).map(([id, target]): Target => typeof target === 'string' ? { id, text: target } : { id, ...target })
  return { type, ...rest, options, targets, holds: (id, target) => holds(table[known(options, id)]! as T[keyof T], known(targets, target), id) }
}

/**
 * Asks for the figure of an indicator, to be typed.
 * @param indicator a number, a change, a share or a rank; a range has no one figure
 * @param ask stem, why, and `tolerance` (0 where left out)
 */
export function askNumber(indicator: Indicator, ask: Ask & { why: string, tolerance?: number }): NumberQuestion {
  requireParts(ask, 'stem', 'why', 'rests')
  return { type: 'number', tolerance: 0, ...ask, unit: indicator.unit, value: () => figureOf(indicator) }
}

/**
 * Asks for a number that follows from several records: years between two events, steps that support a claim.
 * @param ask stem, why, unit and `value`, computed anew each time; `tolerance` is 0
 */
export function askCount(ask: Ask & Pick<NumberQuestion, 'value' | 'unit' | 'why'>): NumberQuestion {
  requireParts(ask, 'stem', 'value', 'unit', 'why', 'rests')
  return { type: 'number', tolerance: 0, ...ask }
}

/**
 * Asks whether a statement is true: it is where its `part` is what `truth` computes from the data.
 */
export function askTruth(ask: Ask & Pick<TruthQuestion, 'part' | 'truth' | 'why'>): TruthQuestion {
  requireParts(ask, 'stem', 'part', 'truth', 'why', 'rests')
  return { type: 'true-false', ...ask }
}

/**
 * Asks to point at a rung of the ladder, where neither names nor years stand.
 * @param ladder the rungs
 * @param ask stem, why each rung is or is not the one, and `holds` over a rung
 */
export function askOnLadder<T extends Record<string, Rung>>(ladder: T, ask: Ask & { items: Items<T>, holds: (rung: T[keyof T], id: keyof T) => boolean }): LadderQuestion {
  requireParts(ask, 'stem', 'items', 'holds', 'rests')
  const { items, holds, ...rest } = ask
  const options = listItems(ladder, items)
  const rungOf = (id: string) => ladder[known(options, id)]!
  return {
    type: 'point',
    surface: 'ladder',
    ...rest,
    options,
    spotOf: id => ({ rank: rungOf(id).rank, year: rungOf(id).when.from }),
    holds: id => holds(rungOf(id) as T[keyof T], id),
  }
}

/**
 * Asks to point at a place on the map, where its name does not stand.
 * @param table the places
 * @param countries whose labels name a place's country
 * @param ask stem, why each place is or is not the one, `frame` (the stretch that is drawn) and `holds` over a place
 */
export function askOnMap<T extends Readonly<Record<string, Locality>>>(table: T, countries: Readonly<Record<ActorId, Fact>>, ask: Ask & { frame: FrameId, items: Items<T>, holds: (place: T[keyof T], id: keyof T) => boolean }): MapQuestion {
  requireParts(ask, 'stem', 'items', 'holds', 'rests')
  const { items, holds, ...rest } = ask
  const options = listItems(table, items)
  const placeOf = (id: string): Locality => table[known(options, id)]!
  return {
    type: 'point',
    surface: 'map',
    ...rest,
    options,
    spotOf: (id) => {
      const { at, country } = placeOf(id)
      return at ? { ...at, country: country && countries[country].label } : null
    },
    holds: id => holds(placeOf(id) as T[keyof T], id),
  }
}

function listItems<T extends Table>(table: T, items: Items<T>): readonly Option[] {
  return Object.entries(items).map(([id, item]): Option => ({ id, text: item!.text ?? labelOf(table, id), why: item!.why, lang: item!.lang, ...item!.behind && { behind: item!.behind } }))
}

/** @throws RangeError where the id is none of the list's */
function known(list: readonly { id: string }[], id: string): string {
  if (!list.some(each => each.id === id))
    throw new RangeError(`"${id}" is not among ${list.map(each => each.id).join(', ')}`)
  return id
}

function figureOf({ quantity }: Indicator): number {
  switch (quantity.kind) {
    case 'number': return quantity.value
    case 'change': return quantity.delta
    case 'share': return quantity.percent
    case 'rank': return quantity.rank
    case 'range': return Number.NaN
  }
}
