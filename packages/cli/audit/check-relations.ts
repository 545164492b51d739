import type { Actor, Fact, Institution, Name, Relation, RelationKind, TimelineEvent } from '@deck/article'
import type { RelationWords } from './audit-records.ts'
import type { RecordFault } from './check-anchors.ts'
import { dateOf, otherNamesOf } from 'slidev-addon-lesson/shell/format-record.ts'
import { containsAnchor, nameRelation } from './audit-records.ts'
import { anchorsOf } from './check-anchors.ts'

/** How many words of the article may stand in one run, where we quote it or keep its words for the audit. */
export const quoteLimit = 8

/** The longest run of words in a quotation, and how many it has; " … " stands for words left out and ends a run. */
export function longestRun(quotation: string): { run: string, words: number } {
  const runs = quotation.split(' … ').map(run => ({ run, words: run.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 }))
  return runs.reduce((longest, one) => one.words > longest.words ? one : longest)
}

/** Which tables an edge of a kind may start from and end in; kinds that join anything are not here. */
const ends: Partial<Record<RelationKind, { from?: readonly string[], to?: readonly string[] }>> = {
  'hosts': { from: ['places'], to: ['events', 'institutions'] },
  'member-of': { from: ['actors'], to: ['institutions'] },
  'signed': { from: ['actors', 'people'], to: ['agreements'] },
  'issued': { from: ['actors', 'people'], to: ['agreements'] },
  'appointed': { from: ['people'], to: ['people'] },
  'founded': { from: ['actors', 'institutions'], to: ['institutions'] },
  'proposed': { from: ['actors', 'people', 'institutions'] },
  'carries-out': { from: ['actors', 'institutions'], to: ['institutions', 'agreements', 'projects'] },
}
/** Kinds by which the first comes after the second, and those by which it comes before. */
const later: ReadonlySet<string> = new Set(['follows', 'grew-out-of'])
const earlier: ReadonlySet<string> = new Set(['leads-to', 'enables'])
/** Kinds that say what somebody did: the article's words have this verb, or another kind is right. */
const verbs: Partial<Record<RelationKind, string>> = { signed: 'sign', issued: 'issue', appointed: 'appoint' }

/** What is wrong with one edge; '' where nothing is. */
function findFault({ from, to, kind }: Relation, find: (id: string) => { table: string, record: Fact }): string {
  const [a, b] = [find(from), find(to)]
  const allowed = ends[kind]
  if (allowed?.from?.includes(a.table) === false || allowed?.to?.includes(b.table) === false)
    return `"${kind}" does not lead from ${a.table} to ${b.table}; turn it round, or choose another kind`
  const [first, second] = [dateOf(a.record), dateOf(b.record)]
  if (first && second && later.has(kind) && first.from < second.from)
    return `"${kind}" leads from ${first.from} to the later ${second.from}; turn it round`
  if (first && second && earlier.has(kind) && first.from > (second.to ?? second.from))
    return `"${kind}" leads from ${first.from} back to ${second.from}; turn it round`
  return ''
}

/** What is wrong with the words of one relation; '' where nothing is. */
function findWordFault(kind: RelationKind, words: string | undefined): string {
  if (!words?.trim())
    return 'it has no words; copy the few words of the passage that draw it'
  const verb = verbs[kind]
  if (verb && !words.includes(verb))
    return `its words have no “${verb}”; quote the verb, or choose the kind that the article’s verb draws`
  const longest = longestRun(words)
  return longest.words > quoteLimit
    ? `"${longest.run}" has ${longest.words} words in one run, ${quoteLimit} at most; write " … " for those that give no direction`
    : ''
}

/**
 * What cannot be right as it stands: edges turned round by their ends or their dates, edges without words
 * or with whole sentences of the article, and words of no edge.
 * @param words the words of each relation, by its name
 */
export function checkRelations(relations: readonly Relation[], words: RelationWords, find: (id: string) => { table: string, record: Fact }): string[] {
  const names = new Set(relations.map(nameRelation))
  const stray = Object.keys(words)
    .filter(name => !names.has(name))
    .map(name => `data/relation-words.ts: "${name}" names no relation of data/relations.ts; correct its name, or delete it`)
  return [...stray, ...relations.flatMap((relation) => {
    const name = nameRelation(relation)
    const fault = findFault(relation, find)
    const wordFault = findWordFault(relation.kind, words[name])
    return [...fault ? [`data/relations.ts: "${name}": ${fault}`] : [], ...wordFault ? [`data/relation-words.ts: "${name}": ${wordFault}`] : []]
  })]
}

/** Fields that say who took part, or where: whom they name, the passage must name. */
const roles = ['declaredBy', 'actors', 'people', 'members', 'founders', 'parties', 'seat'] as const

type Named = Fact & { name?: Name, spellings?: readonly string[] }
type WithRoles = Fact & Partial<Record<typeof roles[number], string | readonly string[] | null>>
type Find = (id: string) => { table: string, record: Fact }

/** The forms in which the article may print a record's name. */
export function spellingsOf(record: Fact): readonly string[] {
  const { label, name, spellings = [] } = record as Named
  return [...new Set([label, ...name ? [name.en, ...name.acronym ? [name.acronym] : [], ...otherNamesOf(name).map(({ text }) => text)] : [], ...spellings])]
}

/** Whom a record names in its roles, with the field. */
function listRoles(record: Fact): { field: string, id: string }[] {
  return roles.flatMap(field => [(record as WithRoles)[field] ?? []].flat().map(id => ({ field, id })))
}

/**
 * Those who stand in a role (who declared, founded, signed, took part, the seat) and whom no anchor of the record
 * names, in any registered spelling; and reasons in `unnamed` for somebody who is named, or is in no role.
 * @param find the record of an id
 */
export function findUnnamed(tables: Readonly<Record<string, Readonly<Record<string, Fact>>>>, find: Find): RecordFault[] {
  return Object.entries(tables).flatMap(([table, records]) => Object.entries(records).flatMap(([id, record]) => {
    const held = listRoles(
      record,
    ).map(role => ({ ...role, isNamed: spellingsOf(find(role.id).record).some(name => anchorsOf(record).some(anchor => containsAnchor(anchor, name))) }))
    const reasons: Readonly<Record<string, string>> = record.unnamed ?? {}
    const missing = held.filter(role => !role.isNamed && !reasons[role.id]?.trim()).map(({ field, id: who }) =>
      `it has "${who}" in "${field}", whom none of its anchors names (${spellingsOf(find(who).record).map(name => `“${name}”`).join(', ')}); correct it, add the words of the passage to its anchors, add the article’s spelling to spellings of "${who}", or say in unnamed why it stands here`)
    const idle = Object.keys(reasons).filter(who => !held.some(role => role.id === who && !role.isNamed)).map(who =>
      `unnamed gives a reason for "${who}", ${held.some(role => role.id === who) ? 'whom an anchor names' : 'who is in none of its roles'}; take it out`)
    return [...missing, ...idle].map(message => ({ table, id, message }))
  }))
}

/** The countries that act: those among the actors, and those to which a ministry, a firm or a group of them belongs. */
function listCountries(actors: readonly string[], find: Find): Set<string> {
  return new Set(actors.flatMap((id) => {
    const { kind, country } = find(id).record as Actor
    return kind === 'country' ? [id] : country ? [country] : []
  }))
}

/** Levels of bodies, after which a lane may be called. */
const levels: ReadonlySet<string> = new Set(['world', 'region', 'domestic'] satisfies Institution['level'][])
/** Whether a lane's name says who acts in it. An article may have others, such as "at sea". */
const namesParties = (lane: string, parties: readonly string[]) => lane === 'bilateral' || levels.has(lane) || parties.includes(lane)

/** Whether an event with such actors and bodies may lie in its lane. */
function fitsLane({ lane: name, actors, institutions }: TimelineEvent, parties: readonly string[], find: Find): boolean {
  const lane: string = name
  const countries = listCountries(actors, find)
  if (parties.includes(lane))
    return countries.size === 1 && countries.has(lane)
  if (lane === 'bilateral')
    return countries.size === parties.length && parties.every(party => countries.has(party))
  const hasBody = institutions.some(id => (find(id).record as Institution).level === lane)
  return hasBody || (lane === 'region' ? countries.size > 2 : actors.some(id => (find(id).record as Actor).kind === 'international-organisation'))
}

/**
 * Events whose lane does not follow from who acts: the lane of one country has actors of that country, the one between
 * the two sides has both and nobody else, the others have a body of that level. An event that lies elsewhere
 * says why in `laneReason`; one that does not need a reason has none. A lane of another name takes whatever the editor puts there.
 * @param parties the ids of the two sides, which are the names of their lanes
 */
export function findStrayLanes(events: Readonly<Record<string, TimelineEvent>>, parties: readonly string[], find: Find): RecordFault[] {
  return Object.entries(events).filter(([, { lane }]) => namesParties(lane, parties)).flatMap(([id, event]) => {
    const fits = fitsLane(event, parties, find)
    if (fits === !event.laneReason?.trim())
      return []
    const message = fits
      ? `its lane "${event.lane}" follows from its actors; take laneReason out`
      : `its lane "${event.lane}" does not follow from its actors (${[...event.actors, ...event.institutions].join(', ') || 'none'}); correct lane or actors, or say why in laneReason`
    return [{ table: 'events', id, message }]
  })
}

/** Actors whose country is no country of the table. */
export function findStrayCountries(actors: Readonly<Record<string, Actor>>): RecordFault[] {
  return Object.entries(actors).filter(([, { country }]) => country !== undefined && actors[country]?.kind !== 'country').map(([id, { country }]) =>
    ({ table: 'actors', id, message: `its country "${country}" is no country of data/actors.ts; correct it` }))
}
