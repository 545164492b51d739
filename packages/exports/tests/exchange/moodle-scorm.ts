/**
 * What Moodle takes of SCORM 2004: facts read from mod/scorm/datamodels/scorm_13.js of Moodle 4.5 (its names stand on the left), and an
 * object that refuses by them with Moodle's error numbers.
 */

/** One id of an option: no hyphen. */
const shortId = /^[\w.]{1,250}$/
const decimal = /^-?\d{1,5}(?:\.\d{1,18})?$/

/** By element, with {n} for a place in a list. */
const patterns: Readonly<Record<string, RegExp>> = {
  // CMIString64000, CMIString1000, CMIExit, CMICStatus, CMISStatus
  'cmi.suspend_data': /^[\s\S]{0,64000}$/,
  'cmi.location': /^[\s\S]{0,1000}$/,
  'cmi.exit': /^(?:time-out|suspend|logout|normal)?$/,
  'cmi.completion_status': /^(?:completed|incomplete|not attempted|unknown)$/,
  'cmi.success_status': /^(?:passed|failed|unknown)$/,
  // CMIDecimal
  'cmi.score.min': decimal,
  'cmi.score.max': decimal,
  'cmi.score.raw': decimal,
  'cmi.score.scaled': decimal,
  'cmi.progress_measure': decimal,
  'cmi.interactions.n.weighting': decimal,
  // CMITimespan
  'cmi.session_time': /^P(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?:\d+H(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?|\d+M(?:\d+(?:\.\d{1,2})?S)?|\d+(?:\.\d{1,2})?S))?$/,
  'cmi.interactions.n.latency': /^P(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?:\d+H(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?|\d+M(?:\d+(?:\.\d{1,2})?S)?|\d+(?:\.\d{1,2})?S))?$/,
  // CMITime: a zone only after fractions of a second
  'cmi.interactions.n.timestamp': /^(?:19[7-9]\d|20[0-2]\d|203[0-8])-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?$/,
  // CMILongIdentifier, CMIType, CMIResult, CMILangString250
  'cmi.interactions.n.id': /^(?!urn:)\S{1,4000}$/,
  'cmi.interactions.n.type': /^(?:true-false|choice|(?:long-)?fill-in|matching|performance|sequencing|likert|numeric|other)$/,
  'cmi.interactions.n.result': /^(?:correct|incorrect|unanticipated|neutral|-?\d{1,4}(?:\.\d{1,18})?)$/,
  'cmi.interactions.n.description': /^[^{].{0,250}$/,
}

/** learner_response and correct_responses by type: what sets entries apart, how many there may be, what each must be, and whether it may stand once only. */
const responses: Readonly<Record<string, { delimiter?: string, most: number, entry: RegExp, isUnique?: boolean }>> = {
  'true-false': { most: 1, entry: /^(?:true|false)$/ },
  'choice': { delimiter: '[,]', most: 36, entry: shortId, isUnique: true },
  'sequencing': { delimiter: '[,]', most: 36, entry: shortId },
  'matching': { delimiter: '[,]', most: 36, entry: /^[\w.]{1,250}\[\.\][\w.]{1,250}$/ },
  'numeric': { most: 1, entry: decimal },
  'other': { most: 1, entry: /^[\s\S]{0,4000}$/ },
}
const range = { delimiter: '[:]', most: 2, entry: decimal }

function isResponse(type: string, value: string, isKey: boolean): boolean {
  const { delimiter, most, entry, isUnique } = isKey && type === 'numeric' ? { isUnique: false, ...range } : { isUnique: false, ...responses[type]! }
  const entries = delimiter ? value.split(delimiter) : [value]
  return entries.length <= most && entries.every(each => entry.test(each)) && (!isUnique || new Set(entries).size === entries.length)
}

/** The object API_1484_11 of Moodle, as far as a course sets values. `refuse` refuses more than Moodle does. */
export function openMoodle({ refuse = (_: string): boolean => false, mode = 'normal' } = {}) {
  const values = new Map<string, string>()
  const calls: { key: string, value: string, error: string }[] = []
  const state = { error: '0', isDown: false, commits: 0, isOver: false }
  const judge = (key: string, value: string): string => {
    if (state.isOver)
      return '133'
    const [element, place] = [key.replace(/\.\d+(?=\.)/g, '.n'), /^cmi\.interactions\.(\d+)\./.exec(key)?.[1]]
    const count = [...values.keys()].filter(each => /^cmi\.interactions\.\d+\.id$/.test(each)).length
    if (place !== undefined && element !== 'cmi.interactions.n.id' && !values.has(`cmi.interactions.${place}.id`))
      return '408'
    if (element === 'cmi.interactions.n.id' && Number(place) > count)
      return '351'
    const type = values.get(`cmi.interactions.${place}.type`)
    if (element === 'cmi.interactions.n.learner_response' || element === 'cmi.interactions.n.correct_responses.n.pattern')
      return type === undefined ? '408' : isResponse(type, value, element.endsWith('pattern')) ? '0' : '406'
    const pattern = patterns[element]
    return pattern === undefined ? '401' : pattern.test(value) ? '0' : '406'
  }
  const api = {
    Initialize: () => 'true',
    GetValue: (key: string) => key === 'cmi.mode' ? mode : key === 'cmi.interactions._count' ? '0' : key === 'cmi.learner_id' ? 'learner-1' : values.get(key) ?? '',
    SetValue: (key: string, value: string) => {
      state.error = refuse(key) ? '406' : judge(key, value)
      calls.push({ key, value, error: state.error })
      if (state.error === '0')
        values.set(key, value)
      return String(state.error === '0')
    },
    Commit: () => {
      state.commits++
      state.error = state.isDown ? '101' : '0'
      return String(!state.isDown)
    },
    Terminate: () => {
      state.isOver = true
      return 'true'
    },
    GetLastError: () => state.error,
  }
  return { api, calls, values, state, refused: () => calls.filter(({ error }) => error !== '0') }
}
