import type { Institution, Locality, RecordId } from '../../../data/schema/types.ts'
import type { Candidate, Template, TemplateSources, TemplateWords } from './template.ts'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { slideLimits } from './lint-question.ts'
import { lengthOf } from './lint-text.ts'
import { buildChoice, gatherOptions, sampleUntil, shuffle } from './template.ts'

interface Seated { id: string, body: Institution, seat: string }

/** Which body has this seat, or which seat has this body? Others seated elsewhere, cities of the same country first. */
export const askSeat: Template = (sources, words, random) => {
  const seated = listSeated(sources)
  const asksPlace = uniformInt(random, 0, 1) === 1
  return sampleUntil(random, seated, (right) => {
    const [rightOption, others] = asksPlace
      ? offerPlaces(right, seated, sources, words, list => shuffle(random, list))
      : [offerBody(right, sources, words), seated.filter(({ id }) => id !== right.id).map(each => offerBody(each, sources, words))] as const
    const chosen = gatherOptions(random, rightOption, others)
    return chosen && buildChoice({
      ...sources.aims.byLevel[right.body.level],
      stem: asksPlace ? words.seatOf({ body: right.body.label }) : words.bodyAt({ place: sources.places[right.seat]!.label }),
      hint: words.thinkOfTask,
      options: chosen.map(({ option }) => option),
      order: 'shuffled',
      rests: asksPlace ? [right.id] : chosen.map(({ option }) => option.id),
      holds: id => asksPlace ? right.body.seat === id : sources.institutions[id]!.seat === right.seat,
    })
  })
}

/** Bodies with one seat and one name; a body whose parts sit elsewhere has no one seat, and two at one place give no one answer. */
function listSeated({ institutions, relations, disputed, banned }: TemplateSources): readonly Seated[] {
  const isOneSeat = (id: string, seat: string) => relations.every(({ from, kind, to }) => {
    const part = kind === 'part-of' && to === id ? institutions[from]?.seat : null
    return !part || part === seat
  })
  const fit = Object.entries(institutions).flatMap(([id, body]) =>
    body.seat !== null && !body.contested && !disputed.has(id) && !banned.has(`${id}.seat`) && isOneSeat(id, body.seat) ? [{ id, body, seat: body.seat }] : [])
  return fit.filter(({ id, seat }) => fit.every(other => other.id === id || other.seat !== seat))
}

function offerBody({ id, body, seat }: Seated, { places }: TemplateSources, words: TemplateWords): Candidate {
  return { option: { id, text: body.label, why: words.seatIs({ body: body.label, place: places[seat]!.label }) } }
}

function offerPlaces(right: Seated, seated: readonly Seated[], { places, disputed }: TemplateSources, words: TemplateWords, mix: (list: [string, Locality][]) => [string, Locality][]): readonly [Candidate, readonly Candidate[]] {
  const home = places[right.seat]!
  const offer = ([id, place]: readonly [string, Locality]): Candidate => {
    const here = seated.find(({ seat }) => seat === id)
    const reason = here ? { why: words.seatIs({ body: here.body.label, place: place.label }), behind: here.id as RecordId } : { why: place.gist }
    return { option: { id, text: place.label, ...reason } }
  }
  const alike = mix(Object.entries(places)).filter(([id, { kind }]) => id !== right.seat && kind === home.kind && !disputed.has(id))
  const others = [...alike].sort(([, a], [, b]) => Number(b.country === home.country) - Number(a.country === home.country))
  return [offer([right.seat, home]), others.slice(0, 3).map(offer).filter(({ option }) => lengthOf(option.why) <= slideLimits.why)]
}
