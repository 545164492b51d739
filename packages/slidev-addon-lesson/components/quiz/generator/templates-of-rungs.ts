/** Questions built from the rungs: when each was reached, and which stood when something began. */
import type { RecordId, Rung, When } from '@deck/article'
import type { Candidate, Template, TemplateSources } from './template.ts'
import { findStanding } from '@deck/pictures/describe-rung'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { buildChoice, describeDated, gatherOptions, isBilateral, isSure, listSureEvents, sampleUntil } from './template.ts'

interface RungCandidate extends Candidate { id: string, rung: Rung }

/**
 * When was this rung reached, or which rung was reached then? The others of the ladder stand beside it.
 * A question gives the whole title of the rung; options that are rungs keep to the short ones, so that none stands out by its length.
 */
export const askRung: Template = (sources, words, random) => {
  const asksYear = uniformInt(random, 0, 1) === 1
  const candidates = listRungs(sources).map(([id, rung]): RungCandidate => {
    const why = describeDated(words, rung, rung.when)
    return {
      id,
      rung,
      option: asksYear
        ? { id: String(rung.when.from), text: String(rung.when.from), why, behind: id as RecordId }
        : { id, text: rung.short ?? rung.label, why },
    }
  })
  return sampleUntil(random, candidates, (right) => {
    const chosen = gatherOptions(random, right, candidates.filter(({ id }) => id !== right.id), (a, b) => a.rung.when.from === b.rung.when.from)
    return chosen && buildChoice({
      ...sources.aims.rungs,
      stem: asksYear ? words.yearOfRung({ rung: right.rung.label }) : words.rungOfYear({ year: right.rung.when.from }),
      hint: words.countRungs,
      options: [...chosen].sort((a, b) => asksYear ? a.rung.when.from - b.rung.when.from : 0).map(({ option }) => option),
      order: asksYear ? 'listed' : 'shuffled',
      rests: chosen.map(({ id }) => id),
      holds: id => asksYear ? right.rung.when.from === Number(id) : sources.rungs[id]!.when.from === right.rung.when.from,
    })
  })
}

/** The rungs with one certain year of their own. */
function listRungs({ rungs, disputed }: TemplateSources): readonly [string, Rung][] {
  const all = Object.entries(rungs)
  return all.filter(([id, { when }]) =>
    !disputed.has(id) && when.words === undefined && when.precision !== 'decade'
    && all.every(([other, rung]) => other === id || rung.when.from !== when.from))
}

interface Begun { id: string, label: string, englishLabel?: string, gist: string, when: When }
interface StandingCandidate extends Candidate { id: string, rank: number }

/** Which rung stood when this began? The other rungs, each with its own date, stand beside it. */
export const askStanding: Template = (sources, words, random) => {
  const rungs = Object.entries(sources.rungs).filter(([id]) => !sources.disputed.has(id))
  return sampleUntil(random, listBegun(sources), (begun) => {
    const standing = findStanding(begun.when, sources.rungs)
    const candidates = rungs.map(([id, rung]): StandingCandidate => {
      const option = { id, text: rung.short ?? rung.label, why: describeDated(words, rung, rung.when) }
      return {
        id,
        rank: rung.rank,
        option: id === standing ? { ...option, why: describeDated(words, begun, begun.when), behind: begun.id as RecordId } : option,
      }
    })
    const right = candidates.find(({ id }) => id === standing)
    const chosen = right && gatherOptions(random, right, candidates.filter(each => each !== right))
    return chosen
      ? buildChoice({
          ...sources.aims.byLevel.bilateral,
          stem: words.standingOf({ what: begun.label }),
          hint: words.dateFirst,
          options: [...chosen].sort((a, b) => a.rank - b.rank).map(({ option }) => option),
          order: 'listed',
          rests: [begun.id, ...chosen.map(({ id }) => id)],
          holds: id => findStanding(begun.when, sources.rungs) === id,
        })
      : null
  })
}

/**
 * What lies between the parties and began in a certain year in which no rung was reached, so that
 * one rung and no other stood; where the record names a rung, it must be that one. A part of a
 * larger thing is left out: its label says too little by itself.
 */
function listBegun(sources: TemplateSources): readonly Begun[] {
  const { agreements, projects, relations } = sources
  const parts = new Set<string>(relations.filter(({ kind }) => kind === 'part-of').map(({ from }) => from))
  const events = listSureEvents(sources)
    .filter(({ event }) => isBilateral(event) && event.rung === undefined)
    .map(({ id, event }) => ({ ...event, id }))
  const works = [...Object.entries(agreements), ...Object.entries(projects)].flatMap(([id, work]) =>
    work.rung !== null && work.when !== null && findStanding(work.when, sources.rungs) === work.rung ? [{ ...work, id, when: work.when }] : [])
  return [...events, ...works].filter(begun =>
    !parts.has(begun.id) && isSure(begun.id, begun, sources) && Object.values(sources.rungs).every(({ when }) => when.from !== begun.when.from))
}
