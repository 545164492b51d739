/** Where an address of the deck leads, by the deck's own readers of links. */
import { readFileSync } from 'node:fs'
import { lecturerKinds, readHandoutOptions } from 'slidev-addon-lesson/handout/options.ts'
import { readPlanLink } from 'slidev-addon-lesson/lecture/read-plan.ts'
import { readClicks } from 'slidev-addon-lesson/shell/read-clicks.ts'
import { isStudyId } from 'slidev-addon-lesson/study/question-pool.ts'
import { findRung } from '../../components/ladder/describe-rung.ts'
import { chapters } from '../../data/chapters.ts'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { rungs } from '../../data/partnership.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { works } from '../../data/works.ts'
import { lanes } from '../../deck.config.ts'
import { knownIds } from '../../packages/cli/checks/ids.ts'
import { readSlides } from './read-chapters.ts'

export const slideNames = readSlides().map(({ front }) => front.routeAlias!)
const pages = new Set([...readFileSync('packages/slidev-addon-lesson/setup/routes.ts', 'utf8').matchAll(/'\/?([\w-]+)/g)].map(([, page]) => page!).concat('presenter', 'overview', 'notes'))
const isRecord = (id: string) => knownIds.records.has(id as never) || id in works || id in sourceNotes

/** Whether a link's query can be followed, by its name. */
const values: Readonly<Record<string, (value: string) => boolean>> = {
  plan: (value) => {
    const found = readPlanLink(value, { plans: lecturePlans, slides: slideNames })
    return found.kind === 'plan' && !found.unknown.length
  },
  lane: value => value.split(',').every(lane => lane in lanes),
  rung: value => findRung(value, Object.entries(rungs).map(([id, { when }]) => ({ id, year: when.from }))) !== undefined,
  clicks: value => readClicks(value) === value,
  ...Object.fromEntries(['period', 'body', 'factor', 'actor', 'crisis'].map(name => [name, isRecord])),
}

/** What is wrong with an address such as `#/read?plan=self-study`; null where it leads somewhere. */
export function judgeAddress(address: string): string | null {
  const [path, query = ''] = address.slice(2).split('?') as [string, string?]
  const [first, second, third] = path.split('/') as [string, string?, string?]
  const id = third ?? second
  const isId = id === undefined || /^\d+$/.test(id) || slideNames.includes(id) || isStudyId(id) || isRecord(id) || (third !== undefined && id in chapters)
  if (!slideNames.includes(first) && !(first in chapters) && !(pages.has(first) && isId))
    return `${address} leads to no slide and no page`
  const parts = new URLSearchParams(query)
  for (const [name, value] of parts) {
    if (values[name]?.(value) === false)
      return `${address}: there is no ${name} ${value}`
  }
  const handout = first === 'handout' ? readHandoutOptions(Object.fromEntries(parts), Object.keys(chapters), lecturerKinds) : null
  return handout && 'fault' in handout ? `${address}: there is no ${handout.fault.field} ${handout.fault.wanted}` : null
}
