import type { RecordId } from '../../../data/schema/types.ts'
import type { SureEvent } from './template-events.ts'
import type { Candidate, Template } from './template.ts'
import { aimOfEvent, listSureEvents } from './template-events.ts'
import { buildChoice, gatherOptions, sampleUntil, tellDated } from './template.ts'

interface YearCandidate extends Candidate, SureEvent {}

const yearOf = ({ event }: SureEvent) => event.when.from

/** In which year did this happen? Beside it stand the years of other events, near in time, each with what happened then. */
export const askYear: Template = (sources, words, random) => {
  // A rung's year is asked by a template of its own.
  const candidates = listSureEvents(sources).filter(({ event }) => event.rung === undefined).map((sure): YearCandidate => {
    const year = String(yearOf(sure))
    return { ...sure, option: { id: year, text: year, why: tellDated(words, sure.event, sure.event.when), behind: sure.id as RecordId } }
  })
  return sampleUntil(random, candidates, (right) => {
    const aim = aimOfEvent(right.event, sources)
    const near = candidates.filter(other => yearOf(other) !== yearOf(right)).sort((a, b) => Math.abs(yearOf(a) - yearOf(right)) - Math.abs(yearOf(b) - yearOf(right)))
    const chosen = gatherOptions(random, right, near)
    return aim && chosen && buildChoice({
      ...aim,
      stem: words.yearOf({ what: right.event.label }),
      hint: words.placeInTime,
      options: [...chosen].sort((a, b) => yearOf(a) - yearOf(b)).map(({ option }) => option),
      order: 'listed',
      rests: [right, ...chosen.filter(other => other !== right)].map(({ id }) => id),
      holds: year => sources.events[right.id]!.when.from === Number(year),
    })
  })
}
