import type { Institution } from '../../../data/schema/types.ts'
import type { Candidate, Template, TemplateSources, TemplateWords } from './template.ts'
import { formatList } from '../../shell/format.ts'
import { slideLimits } from './lint-question.ts'
import { lengthOf } from './lint-text.ts'
import { buildChoice, gatherOptions, sampleUntil } from './template.ts'

interface Joined { id: string, body: Institution, members: readonly string[] }

/** One id for one set, whatever the order. */
const nameSet = (members: readonly string[]) => [...members].sort().join('+')

const listNames = (members: readonly string[], { actors }: TemplateSources) => formatList(members.map(each => actors[each]!.label))

/** Which countries take part? Beside the true list stand lists in which one country is another. */
export const askMembers: Template = (sources, words, random) => {
  const joined = listJoined(sources)
  const countries = [...new Set(joined.flatMap(({ members }) => members))]
  return sampleUntil(random, joined, ({ id, body, members }) => {
    const right: Candidate = { option: { id: nameSet(members), text: listNames(members, sources), why: tellMembers(body, members, sources, words) } }
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
    return { option: { id: nameSet(swapped), text: listNames(swapped, sources), why: words.otherMember({ outside: nameOf(stranger), inside: nameOf(member) }) } }
  }))
}

function tellMembers(body: Institution, members: readonly string[], sources: TemplateSources, words: TemplateWords): string {
  return lengthOf(body.gist) <= slideLimits.why ? body.gist : words.membersAre({ list: listNames(members, sources) })
}
