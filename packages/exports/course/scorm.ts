/** A platform of SCORM 1.2 or 2004. Both are spoken to by one object; names and words differ. */
import type { CourseTally, HandOver, Interaction, Platform, Standing } from './course.ts'
import { describeTime, formatDuration } from './course.ts'

/** As deep as windows may be nested. */
const deepest = 500

function climb<T>(start: Window, name: string): T | null {
  let here = start
  for (let level = 0; level < deepest; level++) {
    try {
      const found = (here as unknown as Record<string, T | undefined>)[name]
      if (found)
        return found
    }
    catch {
      return null
    }
    if (here.parent === here)
      return null
    here = here.parent
  }
  return null
}

/** The object of that name in a window above this one, or in the one that opened it; null where there is none. */
function findApi<T>(name: string): T | null {
  const own = climb<T>(window, name)
  if (own)
    return own
  try {
    const opener = (window.top ?? window).opener as Window | null
    return opener ? climb<T>(opener, name) : null
  }
  catch {
    return null
  }
}

type Api = Record<string, (...values: string[]) => string>

/** Names of functions and of what is told. */
const editions = {
  scorm12: {
    api: 'API',
    call: { start: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', end: 'LMSFinish', error: 'LMSGetLastError' },
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    place: 'cmi.core.lesson_location',
    time: 'cmi.core.session_time',
    exit: 'cmi.core.exit',
    launch: 'cmi.launch_data',
    limit: 4096,
    place_limit: 255,
    response: 'student_response',
  },
  scorm2004: {
    api: 'API_1484_11',
    call: { start: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', end: 'Terminate', error: 'GetLastError' },
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    place: 'cmi.location',
    time: 'cmi.session_time',
    exit: 'cmi.exit',
    launch: 'cmi.launch_data',
    limit: 64_000,
    place_limit: 1000,
    response: 'learner_response',
  },
} as const
type ScormEdition = keyof typeof editions

const percent = (share: number) => String(Math.round(share * 100))

/** What a tally is in the words of an edition. */
function formatTally(edition: ScormEdition, { seen, score, isComplete, isPassed }: CourseTally): Record<string, string> {
  if (edition === 'scorm12') {
    return {
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.score.raw': percent(score),
      'cmi.core.lesson_status': isPassed ? 'passed' : isComplete ? 'completed' : 'incomplete',
    }
  }
  return {
    'cmi.score.min': '0',
    'cmi.score.max': '100',
    'cmi.score.raw': percent(score),
    'cmi.score.scaled': score.toFixed(4),
    'cmi.progress_measure': seen.toFixed(4),
    'cmi.completion_status': isComplete ? 'completed' : 'incomplete',
    'cmi.success_status': isPassed ? 'passed' : 'unknown',
  }
}

/** All that is told of an answer besides its id, in the order in which platforms want it: the type before what depends on it. */
function listFields(edition: ScormEdition, { stem, kind, response, right, result, latency, at }: Interaction): [string, string][] {
  const time = describeTime(at, edition)
  const all: [string, string][] = [
    ['type', kind],
    ...edition === 'scorm12' ? [['time', time] as [string, string]] : [['timestamp', time], ['description', stem.slice(0, 250)]] as [string, string][],
    ['correct_responses.0.pattern', right],
    ['weighting', '1'],
    [editions[edition].response, response],
    ['result', result],
    ['latency', latency],
  ]
  return all.filter(([, value]) => value !== '')
}

/** A report on its way: its place in the platform's list once it has one, and what of it the platform has not taken. */
interface Report { interaction: Interaction, place: number | null, left: [string, string][], isCommitted: boolean }

/** The platform; null where there is none, or where it refuses to begin. */
export function openScorm(edition: ScormEdition): Platform | null {
  const { api: name, call, ...names } = editions[edition]
  const api = findApi<Api>(name)
  if (!api || String(api[call.start]!('')) !== 'true')
    return null
  const get = (key: string) => String(api[call.get]!(key) ?? '')
  let refused: string[] = []
  const set = (key: string, value: string) => {
    const isTaken = String(api[call.set]!(key, value)) === 'true'
    if (!isTaken)
      refused.push(`${key} (error ${api[call.error]?.('') ?? '?'})`)
    return isTaken
  }
  let next = Number(get('cmi.interactions._count')) || 0
  let reports: Report[] = []
  let isOpen = true

  /** A report takes its place in the list with its id; the rest of it follows, as far as it is taken. */
  const hand = (report: Report) => {
    report.place ??= set(`cmi.interactions.${next}.id`, report.interaction.id) ? next++ : null
    if (report.place !== null)
      report.left = report.left.filter(([field, value]) => !set(`cmi.interactions.${report.place}.${field}`, value))
  }
  const save = ({ text, place, tally, milliseconds }: Standing): HandOver => {
    if (!isOpen || text.length > names.limit)
      return { isTaken: false, refused: [] }
    refused = []
    reports.forEach(hand)
    const values = {
      'cmi.suspend_data': text,
      [names.place]: place.slice(0, names.place_limit),
      [names.time]: formatDuration(milliseconds, edition),
      [names.exit]: 'suspend',
      ...formatTally(edition, tally),
    }
    const isSet = Object.entries(values).map(([key, value]) => set(key, value)).every(Boolean)
    const isCommitted = String(api[call.commit]!('')) === 'true'
    reports = reports.filter((report) => {
      report.isCommitted ||= isCommitted && report.place !== null
      return !report.isCommitted || report.left.length > 0
    })
    return { isTaken: isSet && isCommitted, refused }
  }
  const mode = ['browse', 'review'].includes(get(names.mode)) ? 'look' : 'normal'
  return {
    learner: get(names.learner),
    limit: names.limit,
    kept: get('cmi.suspend_data'),
    unit: get(names.launch),
    mode,
    returnTo: '',
    interact: (interaction) => { reports.push({ interaction, place: null, left: listFields(edition, interaction), isCommitted: false }) },
    waiting: () => reports.filter(({ isCommitted }) => !isCommitted).map(({ interaction }) => interaction),
    save,
    leave: (standing) => {
      if (mode === 'normal')
        save(standing)
      isOpen = false
      api[call.end]!('')
    },
  }
}
