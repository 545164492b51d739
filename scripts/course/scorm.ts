/** A platform of SCORM 1.2 or 2004. Both are spoken to by one object; names and words differ. */
import type { CourseTally } from '../../logic/course/course.ts'
import type { Interaction, Platform } from './platform.ts'
import { sayDuration } from '../../logic/course/describe-response.ts'
import { findApi } from './find-api.ts'

type Api = Record<string, (...values: string[]) => string>

/** Names of functions and of what is told. */
const editions = {
  scorm12: { api: 'API', call: { start: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', end: 'LMSFinish' }, learner: 'cmi.core.student_id', place: 'cmi.core.lesson_location', time: 'cmi.core.session_time', exit: 'cmi.core.exit', launch: 'cmi.launch_data', limit: 4096, place_limit: 255, response: 'student_response' },
  scorm2004: { api: 'API_1484_11', call: { start: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', end: 'Terminate' }, learner: 'cmi.learner_id', place: 'cmi.location', time: 'cmi.session_time', exit: 'cmi.exit', launch: 'cmi.launch_data', limit: 64_000, place_limit: 1000, response: 'learner_response' },
} as const
type ScormEdition = keyof typeof editions

const percent = (share: number) => String(Math.round(share * 100))

/** What a tally is in the words of an edition. */
function sayTally(edition: ScormEdition, { seen, score, isComplete, isPassed }: CourseTally): Record<string, string> {
  if (edition === 'scorm12')
    return { 'cmi.core.score.min': '0', 'cmi.core.score.max': '100', 'cmi.core.score.raw': percent(score), 'cmi.core.lesson_status': isPassed ? 'passed' : isComplete ? 'completed' : 'incomplete' }
  return { 'cmi.score.min': '0', 'cmi.score.max': '100', 'cmi.score.raw': percent(score), 'cmi.score.scaled': score.toFixed(4), 'cmi.progress_measure': seen.toFixed(4), 'cmi.completion_status': isComplete ? 'completed' : 'incomplete', 'cmi.success_status': isPassed ? 'passed' : 'unknown' }
}

function sayInteraction(edition: ScormEdition, place: number, { id, stem, kind, response, right, result, latency, at }: Interaction): [string, string][] {
  const name = `cmi.interactions.${place}`
  const [clock] = at.toISOString().split('T')[1]!.split('.')
  const own: [string, string][] = edition === 'scorm12' ? [[`${name}.time`, clock!]] : [[`${name}.timestamp`, at.toISOString().replace(/\.\d+/, '')], [`${name}.description`, stem.slice(0, 250)]]
  return [[`${name}.id`, id], [`${name}.type`, kind], ...own, ...right ? [[`${name}.correct_responses.0.pattern`, right] as [string, string]] : [], [`${name}.weighting`, '1'], [`${name}.${editions[edition].response}`, response], [`${name}.result`, result], [`${name}.latency`, latency]]
}

/** The platform; null where there is none, or where it refuses to begin. */
export function openScorm(edition: ScormEdition): Platform | null {
  const { api: name, call, ...names } = editions[edition]
  const api = findApi<Api>(name)
  if (!api || String(api[call.start]!('')) !== 'true')
    return null
  const get = (key: string) => String(api[call.get]!(key) ?? '')
  const set = (key: string, value: string) => String(api[call.set]!(key, value)) === 'true'
  let next = Number(get('cmi.interactions._count')) || 0
  let waiting: Interaction[] = []
  let isOpen = true
  return {
    learner: get(names.learner),
    limit: names.limit,
    kept: get('cmi.suspend_data'),
    unit: get(names.launch),
    interact: (interaction) => { waiting.push(interaction) },
    save: (text, place, tally, milliseconds) => {
      if (!isOpen || text.length > names.limit)
        return false
      const told = waiting
      waiting = []
      for (const interaction of told)
        sayInteraction(edition, next++, interaction).forEach(([key, value]) => set(key, value))
      const values = { 'cmi.suspend_data': text, [names.place]: place.slice(0, names.place_limit), [names.time]: sayDuration(milliseconds, edition), [names.exit]: 'suspend', ...sayTally(edition, tally) }
      const isSet = Object.entries(values).map(([key, value]) => set(key, value)).every(Boolean)
      return String(api[call.commit]!('')) === 'true' && isSet
    },
    leave: () => {
      isOpen = false
      api[call.end]!('')
    },
  }
}
