/** Questions built from the events of the timeline: which came first, in which year, in which period. */
import type { Period, RecordId, TimelineEvent } from '@deck/article'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import type { Candidate, SureEvent, Template, TemplateSources, TemplateWords } from './template.ts'
import { shuffle } from '@deck/questions'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { formatWhen } from '../../shell/format.ts'
import { aimOfEvent, buildChoice, describeDated, gatherOptions, listSureEvents, sampleUntil } from './template.ts'

interface DatedCandidate extends Candidate, SureEvent {}

const yearOf = ({ event }: SureEvent) => event.when.from

/** Which of these came first, or last? Events near each other in time, no two of one year. */
export const askFirst: Template = (sources, words, random) => {
  const isLast = uniformInt(random, 0, 1) === 1
  const candidates = listSureEvents(sources).map(sure => toCandidate(sure, words))
  return sampleUntil(random, candidates, (centre) => {
    const chosen = gatherOptions(random, centre, sortByNearness(centre, candidates), (a, b) => yearOf(a) === yearOf(b))
    return chosen && askAbout(chosen, isLast, sources, words)
  })
}

function toCandidate({ id, event }: SureEvent, words: TemplateWords): DatedCandidate {
  return { id, event, option: { id, text: event.label, why: describeDated(words, event, event.when) } }
}

/** The other events of other years, nearest first; of two equally near, the one in the same lane. */
function sortByNearness(centre: DatedCandidate, all: readonly DatedCandidate[]): DatedCandidate[] {
  const distance = (other: DatedCandidate) => Math.abs(yearOf(other) - yearOf(centre)) * 2 + (other.event.lane === centre.event.lane ? 0 : 1)
  return all.filter(other => yearOf(other) !== yearOf(centre)).sort((a, b) => distance(a) - distance(b))
}

function askAbout(chosen: readonly DatedCandidate[], isLast: boolean, sources: TemplateSources, words: TemplateWords) {
  const extreme = () => (isLast ? Math.max : Math.min)(...chosen.map(yearOf))
  const aim = aimOfEvent(chosen.find(each => yearOf(each) === extreme())!.event, sources)
  return aim && buildChoice({
    ...aim,
    stem: isLast ? words.cameLast : words.cameFirst,
    hint: words.placeInTime,
    options: chosen.map(({ option }) => option),
    order: 'shuffled',
    rests: chosen.map(({ id }) => id),
    holds: id => sources.events[id]!.when.from === extreme(),
  })
}

interface YearCandidate extends Candidate, SureEvent {}

/** In which year did this happen? Beside it stand the years of other events, near in time, each with what happened then. */
export const askYear: Template = (sources, words, random) => {
  // A rung's year is asked by a template of its own.
  const candidates = listSureEvents(sources).filter(({ event }) => event.rung === undefined).map((sure): YearCandidate => {
    const year = String(yearOf(sure))
    return { ...sure, option: { id: year, text: year, why: describeDated(words, sure.event, sure.event.when), behind: sure.id as RecordId } }
  })
  return sampleUntil(random, candidates, (right) => {
    const aim = aimOfEvent(right.event, sources)
    const near = candidates
      .filter(other => yearOf(other) !== yearOf(right))
      .sort((a, b) => Math.abs(yearOf(a) - yearOf(right)) - Math.abs(yearOf(b) - yearOf(right)))
    const chosen = gatherOptions(random, right, near)
    return aim && chosen && buildChoice({
      ...aim,
      stem: words.yearOf({ what: right.event.label }),
      hint: words.placeInTime,
      options: [...chosen].sort((a, b) => yearOf(a) - yearOf(b)).map(({ option }) => option),
      order: 'listed',
      rests: chosen.map(({ id }) => id),
      holds: year => sources.events[right.id]!.when.from === Number(year),
    })
  })
}

/** Years before a period's end in which nothing is asked: sources say "early" and "late" of periods, not years. */
const looseYears = 4

/** The events of an article with three periods or more: of two, one guess in two is right. */
const listTellable = (sources: TemplateSources) => Object.keys(sources.periods).length > 2 ? listSureEvents(sources) : []

/** In which period does this event lie? Only where the source itself tells it of that period, where record and years agree, and the edge is far. */
export const askPeriod: Template = (sources, words, random) =>
  sampleUntil(random, listTellable(sources).filter(sure =>
    !sources.banned.has(`${sure.id}.period`) && isToldThere(sure, sources) && liesClear(sure, sources)), ({ id, event }) => {
    const aim = aimOfEvent(event, sources)
    const periods = pickPeriods(random, event, sources.periods)
    return aim && buildChoice({
      ...aim,
      stem: words.periodOf({ what: event.label }),
      hint: words.thinkOfStance,
      options: periods.map(([each, period]) => ({
        id: each,
        text: period.label,
        ...each === event.period
          ? { why: describeDated(words, event, event.when), behind: id as RecordId }
          : { why: words.dated({ what: period.label, when: formatWhen(period.when) }) },
      })),
      order: 'listed',
      rests: [id, ...periods.map(([each]) => each)],
      holds: each => spans(sources.periods[each]!, event.when.from),
    })
  })

/** At most four periods, in their order: the event's own, and some of those nearest to it. */
function pickPeriods(random: RandomGenerator, { period, when }: TimelineEvent, periods: TemplateSources['periods']): [string, Period][] {
  const all = Object.entries(periods)
  if (all.length <= 4)
    return all
  const distance = ({ band }: Period) => Math.max(band.from - when.from, when.from - band.to)
  const others = all.filter(([id]) => id !== period).sort(([, a], [, b]) => distance(a) - distance(b)).slice(0, 4)
  const picked = new Set([period, ...shuffle(others, random).slice(0, 3).map(([id]) => id)])
  return all.filter(([id]) => picked.has(id))
}

/** Bands are half open: where one ends the next begins; the last holds its own end as well. */
function spans({ band, when }: Period, year: number): boolean {
  return year >= band.from && (year < band.to || (year === band.to && when.to === band.to))
}

/** The event’s passage, or another that tells of it, stands in the section of its period: no other event has a period in the source. */
function isToldThere({ event: { period, cite, also = [] } }: SureEvent, { periods }: TemplateSources): boolean {
  const section = period === null ? undefined : periods[period]?.cite.section
  return [cite, ...also].some(place => place.section === section)
}

function liesClear({ event: { period, when: { from } } }: SureEvent, { periods }: TemplateSources): boolean {
  const own = Object.entries(periods).filter(([, each]) => spans(each, from))
  const isLast = own[0] && !Object.values(periods).some(({ band }) => band.from > own[0]![1].band.from)
  return own.length === 1 && own[0]![0] === period && (isLast === true || from < own[0]![1].band.to - looseYears)
}
