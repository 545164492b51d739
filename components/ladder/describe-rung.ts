import type { Name, When } from '@deck/article'
import type { OtherName } from '../shell/format-record.ts'
import { otherNamesOf } from '../shell/format-record.ts'
import { capitalise, compareTimes, formatList, formatWhen, formatYears } from '../shell/format.ts'

/** The period in which the first party was at a rung's time. */
export interface RungPeriod { id: string, roman: string, label: string }

/** All that a panel or a list says of a rung. */
export interface RungView {
  id: string
  rank: number
  year: number
  /** "May 3010", or the year where that is all the article gives. */
  when: string
  name: string
  /** What it is called in other languages. */
  otherNames: readonly OtherName[]
  /** Where these names come from when it is not the running text. */
  nameNote?: string
  gist: string
  /** "A and B"; '' where the article does not say. */
  who: string
  setting: string | null
  /** What the article says of another rung, and not of this: a gap is worth a word only there. */
  silentOn: { who: boolean, setting: boolean }
  period: RungPeriod | null
  followed: readonly Followed[]
}

interface RungRecord {
  rank: number
  gist: string
  name: Name
  nameNote?: string
  when: When
  declaredBy: readonly string[]
  setting: string | null
  cite: { section: string }
}

/** The tables asked, in the shape of @deck/article with ids as plain strings. */
interface LadderSources extends FollowedSources {
  rungs: Readonly<Record<string, RungRecord>>
  people: Readonly<Record<string, { name: Name }>>
  periods: Readonly<Record<string, { roman: string, label: string, band: { from: number, to: number } }>>
}

/** The period whose band holds the year; where two meet in it, the one that begins. null outside all. */
export function findPeriod(year: number, periods: LadderSources['periods']): RungPeriod | null {
  const found = Object.entries(periods).filter(([, { band }]) => band.from <= year && year <= band.to).at(-1)
  return found ? { id: found[0], roman: found[1].roman, label: found[1].label } : null
}

/** How a thing that followed is dated in a margin: its years; '' where it came with the rung or has no date. */
export function leadYears({ when, opens }: Pick<Followed, 'when' | 'opens'>): string {
  if (!when || opens)
    return ''
  return when.precision === 'decade' ? formatYears(when) : formatYears({ ...when, words: undefined })
}

/** Describes the rungs from the lowest to the highest. */
export function describeRungs(sources: LadderSources): readonly RungView[] {
  const all = Object.values(sources.rungs)
  return Object.entries(sources.rungs)
    .sort(([, a], [, b]) => a.rank - b.rank)
    .map(([id, rung]) => ({
      id,
      rank: rung.rank,
      year: rung.when.from,
      when: formatWhen(rung.when),
      name: capitalise(rung.name.en),
      otherNames: otherNamesOf(rung.name),
      nameNote: rung.nameNote,
      gist: rung.gist,
      who: formatList(rung.declaredBy.map(person => sources.people[person]?.name.en ?? person)),
      setting: rung.setting,
      silentOn: {
        who: !rung.declaredBy.length && all.some(({ declaredBy }) => declaredBy.length > 0),
        setting: !rung.setting && all.some(({ setting }) => setting),
      },
      period: findPeriod(rung.when.from, sources.periods),
      followed: gatherFollowed(id, sources),
    }))
}

/** The rung that a link asks for, by id or by year; undefined where there is none. */
export function findRung<T extends Pick<RungView, 'id' | 'year'>>(wanted: string, rungs: readonly T[]): T | undefined {
  const plain = wanted.trim().toLowerCase()
  return rungs.find(rung => rung.id === plain || String(rung.year) === plain)
}

// What followed under a rung: the agreements, bodies, projects and events that the article dates
// or places between it and the next. It says when, never because.

/** One thing that followed. */
export interface Followed {
  id: string
  label: string
  englishLabel?: string
  gist: string
  /** null where the article gives no date of its own for it. */
  when: When | null
  /** Does it belong to the declaring itself, so that it came with the rung rather than after it? */
  opens: boolean
  /** Is it wider than the two parties: the region's rather than theirs alone? */
  isRegional: boolean
}

/** The tables asked, in the shape of @deck/article with ids as plain strings. */
export interface FollowedSources {
  rungs: Readonly<Record<string, { when: When, cite: { section: string } }>>
  agreements: Readonly<Record<string, { label: string, englishLabel?: string, gist: string, kind: string, when: When | null, rung: string | null }>>
  institutions: Readonly<Record<string, Body>>
  projects: Readonly<Record<string, Work>>
  events: Readonly<Record<string, Happening>>
  /** The two sides of the partnership. */
  parties: readonly string[]
  /** What is part of a larger thing ("child": "whole"): not listed where the whole is. */
  partOf?: ReadonlyMap<string, string>
}

interface Body {
  label: string
  englishLabel?: string
  gist: string
  founded: When | null
  level: string
  members: readonly string[] | null
  cite: { section: string }
  also?: readonly { section: string }[]
}
interface Work { label: string, englishLabel?: string, gist: string, when: When | null, rung: string | null, institutions: readonly string[] }
interface Happening {
  label: string
  englishLabel?: string
  gist: string
  when: When
  lane: string
  rung?: string
  agreements: readonly string[]
  institutions: readonly string[]
  projects: readonly string[]
}

/** Whether one time is not after another; where either knows no month, or no day, what the other knows beyond that does not count. */
function isBy(a: StandingTime, b: StandingTime): boolean {
  for (const part of ['from', 'month', 'day'] as const) {
    const [one, other] = [a[part], b[part]]
    if (one === undefined || other === undefined || one !== other)
      return one === undefined || other === undefined || one < other
  }
  return true
}

type StandingTime = Pick<When, 'from' | 'month' | 'day'>

/** Which rung stood at a time. Where a year is all that is known, a rung of that year already stands. null before the first. */
export function findStanding(when: StandingTime, rungs: FollowedSources['rungs']): string | null {
  const stands = Object.entries(rungs)
    .filter(([, rung]) => isBy(rung.when, when))
    .sort(([, a], [, b]) => compareTimes(a.when, b.when))
  return stands.at(-1)?.[0] ?? null
}

/**
 * Bodies that count: those between the parties, and those of the region that the article speaks of
 * where it tells the partnership's own story, both parties taking part as far as it lists members.
 */
function countsAsBody(body: Body, { rungs, parties }: FollowedSources): boolean {
  const hasBoth = !body.members || parties.every(party => body.members?.includes(party))
  const story = new Set(Object.values(rungs).map(rung => rung.cite.section))
  const isToldThere = [body.cite, ...(body.also ?? [])].some(cite => story.has(cite.section))
  return hasBoth && (body.level === 'bilateral' || (body.level === 'region' && isToldThere))
}

/** The rung under which a body stands: by its founding, else by the earliest project that names it. */
function placeBody(id: string, body: Body, { rungs, projects }: FollowedSources): string | null {
  if (body.founded)
    return findStanding(body.founded, rungs)
  const under = new Set(Object.values(projects).filter(project => project.institutions.includes(id)).map(project => project.rung))
  return Object.keys(rungs).find(rung => under.has(rung)) ?? null
}

/**
 * Events between the parties that renew or carry on an agreement, body or project and that no record
 * listed under this rung already tells; the rung's own declaring is none of them.
 */
function gatherEvents(rung: string, covered: readonly Followed[], { rungs, events }: FollowedSources): Followed[] {
  const own = rungs[rung]!.when
  return Object.entries(events)
    .filter(([, event]) => event.lane === 'bilateral' && (event.rung ?? findStanding(event.when, rungs)) === rung)
    .filter(([, event]) => !(event.rung === rung && compareTimes(event.when, own) === 0))
    .filter(([, event]) => {
      const names = [...event.agreements, ...event.institutions, ...event.projects]
      return names.length > 0 && !covered.some(item => names.includes(item.id) && (!item.when || item.when.from === event.when.from))
    })
    .map(([id, event]) => ({ id, label: event.label, englishLabel: event.englishLabel, gist: event.gist, when: event.when, opens: false, isRegional: false }))
}

/**
 * Lists what followed under a rung, by date; what opens the rung first, what has no date last.
 * Agreements and projects stand where their record places them, bodies and events by their time.
 * @throws RangeError for a rung that is not among the rungs
 */
export function gatherFollowed(rung: string, sources: FollowedSources): readonly Followed[] {
  const own = sources.rungs[rung]?.when
  if (!own)
    throw new RangeError(`there is no rung "${rung}"`)
  const agreements = Object.entries(sources.agreements)
    .filter(([, agreement]) => agreement.rung === rung)
    .map(([id, { label, englishLabel, gist, when, kind }]): Followed => ({
      id,
      label,
      englishLabel,
      gist,
      when,
      opens: kind === 'declaration' && compareTimes(when, own) === 0,
      isRegional: false,
    }))
  const bodies = Object.entries(sources.institutions)
    .filter(([id, body]) => countsAsBody(body, sources) && placeBody(id, body, sources) === rung)
    .map(([id, { label, englishLabel, gist, founded, level }]): Followed =>
      ({ id, label, englishLabel, gist, when: founded, opens: false, isRegional: level === 'region' }))
  const projects = Object.entries(sources.projects)
    .filter(([, project]) => project.rung === rung)
    .map(([id, { label, englishLabel, gist, when }]): Followed => ({ id, label, englishLabel, gist, when, opens: false, isRegional: false }))
  const records = [...agreements, ...bodies, ...projects]
  const all = [...records, ...gatherEvents(rung, records, sources)]
  const ids = new Set(all.map(item => item.id))
  return all
    .filter(item => !ids.has(sources.partOf?.get(item.id) ?? ''))
    .sort((a, b) => Number(b.opens) - Number(a.opens) || compareTimes(a.when, b.when))
}
