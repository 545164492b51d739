import type { Period, RecordId } from '../../../data/schema/types.ts'
import type { SureEvent } from './template-events.ts'
import type { Template, TemplateSources } from './template.ts'
import { formatWhen } from '../../shell/format.ts'
import { aimOfEvent, listSureEvents } from './template-events.ts'
import { buildChoice, sampleUntil, tellDated } from './template.ts'

/** Years before a period's end in which nothing is asked: sources say "early" and "late" of periods, not years. */
const looseYears = 4

/** The events of an article with three periods or more: of two, one guess in two is right. */
const listTellable = (sources: TemplateSources) => Object.keys(sources.periods).length > 2 ? listSureEvents(sources) : []

/** In which period does this event lie? Only where the source itself tells it of that period, where record and years agree, and the edge is far. */
export const askPeriod: Template = (sources, words, random) =>
  sampleUntil(random, listTellable(sources).filter(sure => !sources.banned.has(`${sure.id}.period`) && isToldThere(sure, sources) && liesClear(sure, sources)), ({ id, event }) => {
    const aim = aimOfEvent(event, sources)
    return aim && buildChoice({
      ...aim,
      stem: words.periodOf({ what: event.label }),
      hint: words.thinkOfStance,
      options: Object.entries(sources.periods).map(([each, period]) => ({
        id: each,
        text: period.label,
        ...each === event.period
          ? { why: tellDated(words, event, event.when), behind: id as RecordId }
          : { why: words.dated({ what: period.label, when: formatWhen(period.when) }) },
      })),
      order: 'listed',
      rests: [id, ...Object.keys(sources.periods)],
      holds: each => spans(sources.periods[each]!, event.when.from),
    })
  })

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
