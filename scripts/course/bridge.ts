/**
 * Runs in course.html, round the deck: takes from the platform what it kept of the learner, starts the deck there, watches
 * it, and hands over every change. The deck itself knows nothing of it; it says only what was answered.
 */
import type { CourseConfig, CourseState, CourseUnit } from '../../logic/course/course.ts'
import type { Platform } from './platform.ts'
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { emptyCourse, grade, tallyCourse, visit } from '../../logic/course/course.ts'
import { describeResponse, describeResult, describeRight, nameInteraction, sayDuration } from '../../logic/course/describe-response.ts'
import { packState, unpackState } from '../../logic/course/pack-state.ts'
import { scopeKey } from '../../logic/kept/scope-key.ts'
import { openCmi5 } from './cmi5.ts'
import { openScorm } from './scorm.ts'

/** Time after a change until it is handed over, and after which a refusal is tried again, in ms. */
const pause = { answer: 100, save: 600, again: 5000 } as const

const config = JSON.parse(document.querySelector('#course')!.textContent!) as CourseConfig
const frame = document.querySelector('iframe')!
const notice = document.querySelector<HTMLElement>('[role=status]')!
const deckPath = new URL('deck/index.html', location.href).pathname
const keys = { progress: scopeKey(config.kept.progress, deckPath), paper: scopeKey(config.kept.paper, deckPath) }
const squeeze = {
  pack: (text: string) => btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true)),
  unpack: (text: string) => strFromU8(inflateSync(strToU8(atob(text), true))),
}
const slides = [...new Set(config.units.flatMap(unit => unit.slides))]
const ids = Object.keys(config.questions)

/** The unit that was asked for, by the platform or in the address. */
function findUnit(platform: Platform | null): CourseUnit {
  const wanted = platform?.unit || new URLSearchParams(location.search).get('unit')
  return config.units.find(({ id }) => id === wanted) ?? config.units[0]!
}

/** What waits on this device because the platform could not be reached. */
const mirrorKey = (platform: Platform, unit: CourseUnit) => `course:${config.iri}:${unit.id}:${platform.learner}`

function readMirror(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  }
  catch {
    return ''
  }
}

/** Does what a browser may refuse. */
function attempt(work: () => void): void {
  try {
    work()
  }
  catch {
    // private mode, full disk: the platform has it all the same
  }
}

/** The newer of what the platform and what the device has kept. */
function restore(platform: Platform, unit: CourseUnit): CourseState {
  const read = (text: string) => unpackState(text, { ids, slides, squeeze })
  const [there, here] = [read(platform.kept), read(readMirror(mirrorKey(platform, unit)))]
  return (here && (!there || here.serial > there.serial) ? here : there) ?? emptyCourse
}

/** Gives the deck its records: only those of this learner. */
function fill({ progress, paper }: CourseState): void {
  attempt(() => progress === null ? localStorage.removeItem(keys.progress) : localStorage.setItem(keys.progress, progress))
  attempt(() => paper === null ? localStorage.removeItem(keys.paper) : localStorage.setItem(keys.paper, paper))
}

function readKept(area: Storage, key: string): string | null {
  try {
    return area.getItem(key)
  }
  catch {
    return null
  }
}

function run(platform: Platform, unit: CourseUnit): void {
  let state = restore(platform, unit)
  let isSaved = true
  let timer = 0
  const began = Date.now()
  /** When the learner came to the slide, or answered last. */
  let since = began
  fill(state)

  const save = async () => {
    clearTimeout(timer)
    const { text, lost } = packState(state, { limit: platform.limit, ids, slides, squeeze })
    if (text.length > platform.limit)
      throw new Error(`${text.length} characters are more than the ${platform.limit} that the platform keeps`)
    attempt(() => localStorage.setItem(mirrorKey(platform, unit), text))
    let taken = false
    try {
      taken = await platform.save(text, state.place, tallyCourse(unit, state, config), Date.now() - began)
    }
    catch {
      taken = false
    }
    Object.assign(document.documentElement.dataset, { saved: String(taken), lost: String(lost), place: state.place })
    if (taken !== isSaved)
      notice.textContent = taken ? config.words.saved : config.words.unsaved
    isSaved = taken
    if (!taken)
      timer = window.setTimeout(() => void save(), pause.again)
  }
  const change = (next: CourseState) => {
    if (next === state)
      return
    state = next
    clearTimeout(timer)
    timer = window.setTimeout(() => void save(), pause.save)
  }

  /** Notes where the deck is and what it has kept since. */
  const keep = () => {
    const place = frame.contentWindow!.location.hash.replace(/^#/, '')
    const [progress, paper] = [readKept(localStorage, keys.progress), readKept(localStorage, keys.paper)]
    const moved = visit(state, place || state.place, unit.slides)
    if (moved.place !== state.place)
      since = Date.now()
    change(progress === moved.progress && paper === moved.paper ? moved : { ...moved, serial: moved.serial + 1, progress, paper })
  }
  const onAnswered = (event: Event) => {
    const { id, answer, score } = (event as CustomEvent<{ id: string, answer: unknown, score: number }>).detail
    const question = config.questions[id]
    const { edition } = config
    platform.interact({ id, stem: question?.stem ?? id, kind: nameInteraction(question, edition), response: describeResponse(question, answer, edition), right: question ? describeRight(question, edition) : '', result: describeResult(score, edition), score, latency: sayDuration(Date.now() - since, edition), at: new Date() })
    since = Date.now()
    const next = grade(state, id, score, unit.counted)
    change(next === state ? { ...state, serial: state.serial + 1 } : next)
    // an answer is worth more than a place: it is handed over as soon as the deck has kept it
    clearTimeout(timer)
    timer = window.setTimeout(() => { keep(); void save() }, pause.answer)
  }
  /** Notes it, once the deck stands in its window. */
  const look = () => {
    const inner = frame.contentWindow
    if (!inner || inner.location.href === 'about:blank')
      return
    // not on the frame's load event, which waits for the last picture; a second time adds nothing
    inner.addEventListener('deck:answered', onAnswered)
    keep()
  }

  const start = state.place || `/${unit.slides[0] ?? ''}`
  const plan = config.plan && !start.includes('plan=') ? `${start.includes('?') ? '&' : '?'}plan=${encodeURIComponent(config.plan)}` : ''
  frame.src = `deck/index.html#${start}${plan}`
  frame.addEventListener('load', () => {
    look()
    frame.contentWindow!.focus()
  })
  setInterval(look, 300)
  timer = window.setTimeout(() => void save(), pause.save)
  let left = false
  addEventListener('pagehide', () => {
    if (left)
      return
    left = true
    look()
    void save()
    platform.leave()
  })
  document.addEventListener('visibilitychange', () => document.hidden && !left && (look(), void save()))
}

async function open(): Promise<void> {
  const platform = await (config.edition === 'cmi5' ? openCmi5(config).catch(() => null) : openScorm(config.edition))
  const unit = findUnit(platform)
  if (platform) {
    run(platform, unit)
    return
  }
  notice.textContent = config.words.noPlatform
  frame.src = `deck/index.html#/${unit.slides[0] ?? ''}`
}

void open()
