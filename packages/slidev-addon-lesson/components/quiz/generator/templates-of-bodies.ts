/** Questions built from institutions: their seats and their members. */
import type { Institution, Locality, RecordId } from '@deck/article'
import type { Candidate, Template, TemplateSources, TemplateWords } from './template.ts'
import { lengthOf, shuffle, slideLimits } from '@deck/questions'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { formatList } from '../../shell/format.ts'
import { buildChoice, gatherOptions, sampleUntil } from './template.ts'

interface Seated { id: string, body: Institution, seat: string }

/** Which body has this seat, or which seat has this body? Others seated elsewhere, cities of the same country first. */
export const askSeat: Template = (sources, words, random) => {
  const seated = listSeated(sources)
  const asksPlace = uniformInt(random, 0, 1) === 1
  return sampleUntil(random, seated, (right) => {
    const [rightOption, others] = asksPlace
      ? offerPlaces(right, seated, sources, words, list => shuffle(list, random))
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

function offerPlaces(
  right: Seated,
  seated: readonly Seated[],
  { places, disputed }: TemplateSources,
  words: TemplateWords,
  mix: (list: [string, Locality][]) => [string, Locality][],
): readonly [Candidate, readonly Candidate[]] {
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

interface Joined { id: string, body: Institution, members: readonly string[] }

/** One id for one set, whatever the order. */
const nameSet = (members: readonly string[]) => [...members].sort().join('+')

const listNames = (members: readonly string[], { actors }: TemplateSources) => formatList(members.map(each => actors[each]!.label))

/** Which countries take part? Beside the true list stand lists in which one country is another. */
export const askMembers: Template = (sources, words, random) => {
  const joined = listJoined(sources)
  const countries = [...new Set(joined.flatMap(({ members }) => members))]
  return sampleUntil(random, joined, ({ id, body, members }) => {
    const right: Candidate = { option: { id: nameSet(members), text: listNames(members, sources), why: describeMembers(body, members, sources, words) } }
    const chosen = gatherOptions(random, right, swapOne(members, countries, sources, words))
    return chosen && buildChoice({
      ...sources.aims.byLevel[body.level],
      stem: words.membersOf({ body: body.label }),
      hint: words.lookAtMap,
      options: chosen.map(({ option }) => option),
      order: 'shuffled',
      rests: [id],
      holds: each => each === nameSet(sources.institutions[id]!.members ?? []),
    })
  })
}

/** Bodies whose members are countries, all listed, and whose label names none of them. */
function listJoined({ institutions, actors, disputed, banned }: TemplateSources): readonly Joined[] {
  return Object.entries(institutions).flatMap(([id, body]) => {
    const members: readonly string[] = body.members ?? []
    const fits = members.length > 1 && members.every(each => actors[each]?.kind === 'country' && !body.label.includes(actors[each].label))
    return fits && !body.contested && !disputed.has(id) && !banned.has(`${id}.members`) ? [{ id, body, members }] : []
  })
}

/** Every list that has one country in another's place. */
function swapOne(members: readonly string[], countries: readonly string[], sources: TemplateSources, words: TemplateWords): readonly Candidate[] {
  const nameOf = (id: string) => sources.actors[id]!.label
  const outside = countries.filter(each => !members.includes(each))
  return outside.flatMap(stranger => members.map((member, i) => {
    const swapped = members.map((member, at) => at === i ? stranger : member)
    return {
      option: { id: nameSet(swapped), text: listNames(swapped, sources), why: words.otherMember({ outside: nameOf(stranger), inside: nameOf(member) }) },
    }
  }))
}

function describeMembers(body: Institution, members: readonly string[], sources: TemplateSources, words: TemplateWords): string {
  return body.englishLabel === undefined && lengthOf(body.gist) <= slideLimits.why ? body.gist : words.membersAre({ list: listNames(members, sources) })
}
