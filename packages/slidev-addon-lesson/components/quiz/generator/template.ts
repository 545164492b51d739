import type {
  Actor, Agreement, ChapterId, Institution, Locality, ObjectiveId, Period, Project,
  RecordId, Relation, Rung, TimelineEvent, When,
} from '@deck/article'
import type { ChoiceQuestion, Option } from '@deck/questions'
import type { Locale } from '@deck/words'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { areEven, known, lengthOf, shuffle, slideLimits } from '@deck/questions'
import { capitalise, formatWhen } from '../../shell/format.ts'

/** Where in the deck an item belongs, and which objective it tests. */
interface Aim { chapter: ChapterId, objective: ObjectiveId }

/** The tables that templates sample from, and what bars a record. */
export interface TemplateSources {
  events: Readonly<Record<string, TimelineEvent>>
  institutions: Readonly<Record<string, Institution>>
  agreements: Readonly<Record<string, Agreement>>
  projects: Readonly<Record<string, Project>>
  rungs: Readonly<Record<string, Rung>>
  periods: Readonly<Record<string, Period>>
  actors: Readonly<Record<string, Actor>>
  places: Readonly<Record<string, Locality>>
  relations: readonly Relation[]
  /** Records on which no question may rest, as listDisputed() gathers them. */
  disputed: ReadonlySet<string>
  /** Fields for which no item may ask, as `record.field`: see nameBannedFields(). */
  banned: ReadonlySet<string>
  aims: {
    /** By the period in which an event lies. */
    byPeriod: Readonly<Record<string, Aim>>
    /** By the level at which a body or an event lies. */
    byLevel: Readonly<Record<Institution['level'], Aim>>
    rungs: Aim
  }
}

/** What the templates say, in the language of the deck. */
export type TemplateWords = Locale['templates']

/**
 * Builds a single choice from the data. The same generator state gives the same item.
 * @throws RangeError where the data hold too few records of the kind for any item.
 */
export type Template = (sources: TemplateSources, words: TemplateWords, random: RandomGenerator) => ChoiceQuestion

/** An option with what the template needs to know of it. */
export interface Candidate { option: Option }

/** How many of the nearest candidates distractors are sampled from, so that they stay plausible. */
const nearest = 7

/**
 * A set of three or four options of about one length; null where there are too few.
 * @param random the generator
 * @param right the option round which the others are gathered
 * @param others from the nearest to the farthest
 * @param clash whether two candidates may not stand in one item (the same year, say)
 */
export function gatherOptions<T extends Candidate>(
  random: RandomGenerator,
  right: T,
  others: readonly T[],
  clash: (a: T, b: T) => boolean = () => false,
): T[] | null {
  const chosen = [right]
  for (const other of shuffle(others.slice(0, nearest), random)) {
    const texts = [...chosen, other].map(({ option }) => option.text)
    if (chosen.length < 4 && areEven(texts) && new Set(texts).size === texts.length && !chosen.some(each => clash(each, other)))
      chosen.push(other)
  }
  return chosen.length >= 3 ? chosen : null
}

/**
 * Tries one record after another, in random order, until one yields an item.
 * @throws RangeError where none does
 */
export function sampleUntil<T>(random: RandomGenerator, records: readonly T[], make: (record: T) => ChoiceQuestion | null): ChoiceQuestion {
  for (const record of shuffle(records, random)) {
    const question = make(record)
    if (question)
      return question
  }
  throw new RangeError('The data hold too few records for an item of this kind')
}

/** A single choice; its predicate refuses what is no option of its own. */
export function buildChoice(asked: Aim & Pick<ChoiceQuestion, 'stem' | 'hint' | 'options' | 'holds' | 'order'> & { rests: readonly string[] }): ChoiceQuestion {
  return { ...asked, type: 'single', level: 'recall', rests: asked.rests as readonly RecordId[], holds: id => asked.holds(known(asked.options, id)) }
}

/** What the record says, with its date, where a slide holds it and an edition has it in its own language; else its label with the date. */
export function describeDated(words: TemplateWords, record: { label: string, englishLabel?: string, gist: string }, when: When): string {
  const dated = record.gist.includes(String(when.from)) ? record.gist : `${capitalise(formatWhen(when))}: ${record.gist}`
  return record.englishLabel === undefined && lengthOf(dated) <= slideLimits.why ? dated : words.dated({ what: record.label, when: formatWhen(when) })
}

/** An event that an item may rest on. */
export interface SureEvent { id: string, event: TimelineEvent }

/** What has a time, and perhaps bodies and agreements. */
interface Dated { label: string, when: When, contested?: boolean, institutions?: readonly string[], agreements?: readonly string[] }

/**
 * Whether something has one certain year: no decade, no span, no "by" or "about", nothing contested or
 * disputed, nothing about a body whose name or year the source gives in two forms, and no label
 * that gives a number; and no source note forbids to ask for its year.
 */
export function isSure(id: string, record: Dated, { institutions, disputed, banned }: TemplateSources): boolean {
  const { label, when, contested, institutions: bodies = [], agreements = [] } = record
  return !contested && !disputed.has(id) && !banned.has(`${id}.when`)
    && when.precision !== 'decade' && when.words === undefined && when.to === undefined
    && !/\d/.test(label)
    && ![...bodies, ...agreements].some(each => disputed.has(each) || institutions[each]?.contested)
}

export function listSureEvents(sources: TemplateSources): readonly SureEvent[] {
  return Object.entries(sources.events).map(([id, event]) => ({ id, event })).filter(({ id, event }) => isSure(id, event, sources))
}

/** Whether something lies between the two sides; an article of one side may have no such lane. */
export const isBilateral = ({ lane }: { lane: string }) => lane === 'bilateral'

/** Chapter and objective of an item on this event; null for an event outside the periods. */
export function aimOfEvent(event: TimelineEvent, { aims }: TemplateSources): Aim | null {
  const { period } = event
  if (isBilateral(event))
    return aims.byLevel.bilateral
  return period === null ? null : aims.byPeriod[period] ?? null
}
