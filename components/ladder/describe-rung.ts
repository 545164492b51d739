import type { Name, When } from '../../data/schema/types.ts'
import type { OtherName } from '../shell/format-record.ts'
import type { Followed, FollowedSources } from './gather-followed.ts'
import { otherNamesOf } from '../shell/format-record.ts'
import { capitalise, formatList, formatWhen, formatYears } from '../shell/format.ts'
import { gatherFollowed } from './gather-followed.ts'

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

interface RungRecord { rank: number, gist: string, name: Name, nameNote?: string, when: When, declaredBy: readonly string[], setting: string | null, cite: { section: string } }

/** The tables asked, in the shape of data/schema/types.ts with ids as plain strings. */
export interface LadderSources extends FollowedSources {
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
      silentOn: { who: !rung.declaredBy.length && all.some(({ declaredBy }) => declaredBy.length > 0), setting: !rung.setting && all.some(({ setting }) => setting) },
      period: findPeriod(rung.when.from, sources.periods),
      followed: gatherFollowed(id, sources),
    }))
}

/** The rung that a link asks for, by id or by year; undefined where there is none. */
export function findRung<T extends Pick<RungView, 'id' | 'year'>>(wanted: string, rungs: readonly T[]): T | undefined {
  const plain = wanted.trim().toLowerCase()
  return rungs.find(rung => rung.id === plain || String(rung.year) === plain)
}
