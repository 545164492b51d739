import type { RecordId, When } from '../../../data/schema/types.ts'
import type { Candidate, Template, TemplateSources } from './template.ts'
import { findStanding } from '../../ladder/gather-followed.ts'
import { listSureEvents } from './template-events.ts'
import { buildChoice, gatherOptions, sampleUntil, tellDated } from './template.ts'

interface Begun { id: string, label: string, gist: string, when: When }
interface RungCandidate extends Candidate { id: string, rank: number }

/** Which rung stood when this began? The other rungs, each with its own date, stand beside it. */
export const askStanding: Template = (sources, words, random) => {
  const rungs = Object.entries(sources.rungs).filter(([id]) => !sources.disputed.has(id))
  return sampleUntil(random, listBegun(sources), (begun) => {
    const standing = findStanding(begun.when, sources.rungs)
    const candidates = rungs.map(([id, rung]): RungCandidate => {
      const option = { id, text: rung.short ?? rung.label, why: tellDated(words, rung, rung.when) }
      return { id, rank: rung.rank, option: id === standing ? { ...option, why: tellDated(words, begun, begun.when), behind: begun.id as RecordId } : option }
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
  const { agreements, projects, institutions, relations, disputed, banned } = sources
  const parts = new Set<string>(relations.filter(({ kind }) => kind === 'part-of').map(({ from }) => from))
  const events = listSureEvents(sources).filter(({ event }) => event.lane === 'bilateral' && event.rung === undefined).map(({ id, event }) => ({ ...event, id }))
  const works = [...Object.entries(agreements), ...Object.entries(projects)].flatMap(([id, work]) =>
    work.rung !== null && work.when !== null && findStanding(work.when, sources.rungs) === work.rung ? [{ ...work, id, when: work.when }] : [])
  const isSure = ({ id, label, when, ...record }: Begun & { institutions?: readonly string[], agreements?: readonly string[] }) =>
    !disputed.has(id) && !banned.has(`${id}.when`) && !parts.has(id) && when.precision !== 'decade' && when.words === undefined && when.to === undefined && !/\d/.test(label)
    && Object.values(sources.rungs).every(rung => rung.when.from !== when.from)
    && ![...record.institutions ?? [], ...record.agreements ?? []].some(each => disputed.has(each) || institutions[each]?.contested)
  return [...events, ...works].filter(isSure)
}
