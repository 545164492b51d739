import type { SureEvent } from './template-events.ts'
import type { Candidate, Template, TemplateSources, TemplateWords } from './template.ts'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { aimOfEvent, listSureEvents } from './template-events.ts'
import { buildChoice, gatherOptions, sampleUntil, tellDated } from './template.ts'

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
  return { id, event, option: { id, text: event.label, why: tellDated(words, event, event.when) } }
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
