import type { RecordId, Rung } from '../../../data/schema/types.ts'
import type { Candidate, Template, TemplateSources } from './template.ts'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { buildChoice, gatherOptions, sampleUntil, tellDated } from './template.ts'

interface RungCandidate extends Candidate { id: string, rung: Rung }

/**
 * When was this rung reached, or which rung was reached then? The others of the ladder stand beside it.
 * A question gives the whole title of the rung; options that are rungs keep to the short ones, so that none stands out by its length.
 */
export const askRung: Template = (sources, words, random) => {
  const asksYear = uniformInt(random, 0, 1) === 1
  const candidates = listRungs(sources).map(([id, rung]): RungCandidate => {
    const why = tellDated(words, rung, rung.when)
    return { id, rung, option: asksYear ? { id: String(rung.when.from), text: String(rung.when.from), why, behind: id as RecordId } : { id, text: rung.short ?? rung.label, why } }
  })
  return sampleUntil(random, candidates, (right) => {
    const chosen = gatherOptions(random, right, candidates.filter(({ id }) => id !== right.id), (a, b) => a.rung.when.from === b.rung.when.from)
    return chosen && buildChoice({
      ...sources.aims.rungs,
      stem: asksYear ? words.yearOfRung({ rung: right.rung.label }) : words.rungOfYear({ year: right.rung.when.from }),
      hint: words.countRungs,
      options: [...chosen].sort((a, b) => asksYear ? a.rung.when.from - b.rung.when.from : 0).map(({ option }) => option),
      order: asksYear ? 'listed' : 'shuffled',
      rests: [right, ...chosen.filter(other => other !== right)].map(({ id }) => id),
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
