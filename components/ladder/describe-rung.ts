import type { Fact, Name, Rung, When } from '@deck/article'
import type { OtherName } from 'slidev-addon-lesson/shell/format-record.ts'
import { otherNamesOf } from 'slidev-addon-lesson/shell/format-record.ts'
import { capitalise, compareTimes, formatList, formatWhen, formatYears } from 'slidev-addon-lesson/shell/format.ts'

/** The period in which the first party was at a rung's time. */
export interface RungPeriod { id: string, roman: string, label: string }

/** All that a panel or a list says of a rung. */
export interface RungView extends Pick<Rung, 'rank' | 'nameNote' | 'gist' | 'setting'> {
  id: string
  year: number
  /** "May 3010", or the year where that is all the article gives. */
  when: string
  name: string
  /** What it is called in other languages. */
  otherNames: readonly OtherName[]
  /** "A and B"; '' where the article does not say. */
  who: string
  /** What the article says of another rung, and not of this: a gap is worth a word only there. */
  silentOn: { who: boolean, setting: boolean }
  period: RungPeriod | null
  followed: readonly Followed[]
}

/** A table in the shape of @deck/article, with ids as plain strings. */
type Table<T> = Readonly<Record<string, T>>

/** The tables asked. */
interface LadderSources extends FollowedSources {
  rungs: Table<Pick<Rung, 'rank' | 'gist' | 'name' | 'nameNote' | 'when' | 'setting'> & { declaredBy: readonly string[], cite: Place }>
  people: Table<{ name: Name }>
  periods: Table<Omit<RungPeriod, 'id'> & { band: { from: number, to: number } }>
}

/** The period whose band holds the year; where two meet in it, the one that begins. null outside all. */
export function findPeriod(year: number, periods: LadderSources['periods']): RungPeriod | null {
  const found = Object.entries(periods).findLast(([, { band }]) => band.from <= year && year <= band.to)
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

/** What is said of a record. */
type Said = Pick<Fact, 'label' | 'englishLabel' | 'gist'>
interface Place { section: string }

/** One thing that followed. */
export interface Followed extends Said {
  id: string
  /** null where the article gives no date of its own for it. */
  when: When | null
  /** Does it belong to the declaring itself, so that it came with the rung rather than after it? */
  opens: boolean
  /** Is it wider than the two parties: the region's rather than theirs alone? */
  isRegional: boolean
}

interface Body extends Said { founded: When | null, level: string, members: readonly string[] | null, cite: Place, also?: readonly Place[] }

/** The tables asked. */
export interface FollowedSources {
  rungs: Table<{ when: When, cite: Place }>
  agreements: Table<Said & { kind: string, when: When | null, rung: string | null }>
  institutions: Table<Body>
  projects: Table<Said & { when: When | null, rung: string | null, institutions: readonly string[] }>
  events: Table<Said & { when: When, lane: string, rung?: string } & Readonly<Record<'agreements' | 'institutions' | 'projects', readonly string[]>>>
  /** The two sides of the partnership. */
  parties: readonly string[]
  /** What is part of a larger thing ("child": "whole"): not listed where the whole is. */
  partOf?: ReadonlyMap<string, string>
}

type StandingTime = Pick<When, 'from' | 'month' | 'day'>

/** Whether one time is not after another; where either knows no month, or no day, what the other knows beyond that does not count. */
function isBy(a: StandingTime, b: StandingTime): boolean {
  const part = (['from', 'month', 'day'] as const).find(each => a[each] !== b[each])
  return !part || a[part] === undefined || b[part] === undefined || a[part] < b[part]
}

/** Which rung stood at a time. Where a year is all that is known, a rung of that year already stands. null before the first. */
export function findStanding(when: StandingTime, rungs: FollowedSources['rungs']): string | null {
  return Object.keys(rungs)
    .filter(id => isBy(rungs[id]!.when, when))
    .sort((a, b) => compareTimes(rungs[a]!.when, rungs[b]!.when))
    .at(-1) ?? null
}

/**
 * Bodies that count: those between the parties, and those of the region that the article speaks of
 * where it tells the partnership's own story, both parties taking part as far as it lists members.
 */
function countsAsBody(body: Body, { rungs, parties }: FollowedSources): boolean {
  const hasBoth = !body.members || parties.every(party => body.members?.includes(party))
  const isToldThere = [body.cite, ...body.also ?? []].some(({ section }) => Object.values(rungs).some(rung => rung.cite.section === section))
  return hasBoth && (body.level === 'bilateral' || (body.level === 'region' && isToldThere))
}

/** The rung under which a body stands: by its founding, else by the earliest project that names it. */
function placeBody(id: string, { founded }: Body, { rungs, projects }: FollowedSources): string | null {
  if (founded)
    return findStanding(founded, rungs)
  const under = Object.values(projects).filter(({ institutions }) => institutions.includes(id)).map(({ rung }) => rung)
  return Object.keys(rungs).find(rung => under.includes(rung)) ?? null
}

function follow(id: string, { label, englishLabel, gist }: Said, when: When | null, { opens = false, isRegional = false } = {}): Followed {
  return { id, label, englishLabel, gist, when, opens, isRegional }
}

/**
 * Events between the parties that renew or carry on an agreement, body or project and that no record
 * listed under this rung already tells; the rung's own declaring is none of them.
 */
function gatherEvents(rung: string, covered: readonly Followed[], { rungs, events }: FollowedSources): Followed[] {
  return Object.entries(events)
    .filter(([, event]) => event.lane === 'bilateral' && (event.rung ?? findStanding(event.when, rungs)) === rung)
    .filter(([, event]) => event.rung !== rung || compareTimes(event.when, rungs[rung]!.when) !== 0)
    .filter(([, { when, agreements, institutions, projects }]) => {
      const names = [...agreements, ...institutions, ...projects]
      return names.length > 0 && !covered.some(item => names.includes(item.id) && (!item.when || item.when.from === when.from))
    })
    .map(([id, event]) => follow(id, event, event.when))
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
  const { agreements, institutions, projects, partOf } = sources
  const records = [
    ...Object.entries(agreements)
      .filter(([, agreement]) => agreement.rung === rung)
      .map(([id, agreement]) => follow(id, agreement, agreement.when, { opens: agreement.kind === 'declaration' && compareTimes(agreement.when, own) === 0 })),
    ...Object.entries(institutions)
      .filter(([id, body]) => countsAsBody(body, sources) && placeBody(id, body, sources) === rung)
      .map(([id, body]) => follow(id, body, body.founded, { isRegional: body.level === 'region' })),
    ...Object.entries(projects).filter(([, project]) => project.rung === rung).map(([id, project]) => follow(id, project, project.when)),
  ]
  const all = [...records, ...gatherEvents(rung, records, sources)]
  return all
    .filter(({ id }) => !all.some(whole => whole.id === partOf?.get(id)))
    .sort((a, b) => Number(b.opens) - Number(a.opens) || compareTimes(a.when, b.when))
}
