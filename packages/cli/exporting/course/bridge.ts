/**
 * Runs in course.html, round the deck: takes from the platform what it kept of the learner, starts the deck there, watches
 * it, and hands over every change. The deck itself knows nothing of it; it says only what was answered.
 */
import type { CourseConfig, CourseState, CourseUnit, HandOver, Interaction, Platform, Standing } from '@deck/exports/course'
import type { Answered } from 'slidev-addon-lesson/quiz/answered.browser.ts'
import { scopeKey } from '@deck/browser/storage'
import {
  chooseState, describeResponse, describeResult, describeRight, describeTally, fillWords, formatDuration, grade, makeId,
  nameInteraction, openCmi5, openScorm, readKept, saveText, tallyCourse, visit,
} from '@deck/exports/course'
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { packState, unpackState } from './pack-state.ts'

/** Times in ms: until the deck is looked for again, after a change until it is handed over, after which a refusal is tried again, then twice as long. */
const pause = { stand: 100, answer: 100, save: 600, again: 2500, longest: 60_000 } as const

const config = JSON.parse(document.querySelector('#course')!.textContent!) as CourseConfig
const frame = document.querySelector('iframe')!
const notice = document.querySelector<HTMLElement>('[role=status]')!
const standing = document.querySelector<HTMLElement>('#standing')!
const exit = document.querySelector<HTMLButtonElement>('button')!
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

/** What waits on this device because the platform has not taken it: the state, and answers of which it has heard nothing. */
const mirrorKey = (platform: Platform, unit: CourseUnit) => `course:${config.iri}:${unit.id}:${platform.learner}`
const answersKey = (platform: Platform, unit: CourseUnit) => `${mirrorKey(platform, unit)}:answers`

/** The newer of what the platform and what the device has kept. */
function restore(platform: Platform, unit: CourseUnit): CourseState {
  const read = (text: string) => unpackState(text, { ids, slides, squeeze })
  return chooseState(read(platform.kept), read(readKept('localStorage', mirrorKey(platform, unit)) ?? ''))
}

/** Answers of an earlier visit that the platform has not heard of. */
function restoreAnswers(platform: Platform, unit: CourseUnit): void {
  try {
    const kept = JSON.parse(readKept('localStorage', answersKey(platform, unit)) ?? '[]') as (Omit<Interaction, 'at'> & { at: string })[]
    kept.forEach(each => platform.interact({ ...each, at: new Date(each.at) }))
  }
  catch {
    // somebody else's text under our name: nothing to hand over
  }
}

/** Gives the deck its records: only those of this learner. */
function fill({ progress, paper }: CourseState): void {
  saveText('localStorage', keys.progress, progress)
  saveText('localStorage', keys.paper, paper)
}

function run(platform: Platform, unit: CourseUnit): void {
  let state = restore(platform, unit)
  /** Where nothing counts, slides and grades stay as they are; what the deck itself keeps goes on, on this device. */
  const counts = platform.mode !== 'look'
  const graded = counts ? unit : { slides: [], counted: [] }
  let isSaved = true
  let isBusy = false
  let hasLeft = false
  let timer = 0
  let wait: number = pause.again
  const rule = { seen: config.seen, right: platform.mastery === undefined ? config.right : platform.mastery * 100 }
  const began = Date.now()
  /** When the learner came to the slide, or answered last. */
  let since = began
  fill(state)
  if (counts)
    restoreAnswers(platform, unit)

  const show = () => { standing.textContent = !counts ? '' : describeTally(unit, tallyCourse(unit, state, rule), rule, config.words) }
  /** Keeps all of it on this device, however little the platform takes. @returns whether the browser took it */
  const mirror = () => saveText('localStorage', mirrorKey(platform, unit), packState(state, { limit: Infinity, ids, slides, squeeze }).text)
  /** Where the learner stands; kept on this device, too. */
  const stand = (): Standing & { lost: number } => {
    mirror()
    const { text, lost } = packState(state, { limit: platform.limit, ids, slides, squeeze })
    if (text.length > platform.limit)
      throw new Error(`${text.length} characters are more than the ${platform.limit} that the platform keeps`)
    return { text, lost, place: state.place, tally: tallyCourse(unit, state, rule), milliseconds: Date.now() - began }
  }
  const saveAnswers = () => {
    // what waits from an earlier visit stays where it is until one counts again
    if (!counts)
      return
    const left = platform.waiting()
    saveText('localStorage', answersKey(platform, unit), left.length ? JSON.stringify(left) : null)
  }
  const later = (milliseconds: number, work = () => {}) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      work()
      void save()
    }, milliseconds)
  }
  /** Hands over; where nothing counts, or the session is over, this device alone takes note. */
  async function save(): Promise<void> {
    clearTimeout(timer)
    if (hasLeft)
      return
    if (!counts) {
      notice.textContent = mirror() ? config.words.look : config.words.lookUnkept
      return
    }
    if (isBusy) {
      later(pause.save)
      return
    }
    isBusy = true
    const { lost, ...now } = stand()
    saveAnswers()
    const { isTaken, refused } = await (async () => platform.save(now))().catch((): HandOver => ({ isTaken: false, refused: [] }))
    isBusy = false
    saveAnswers()
    Object.assign(document.documentElement.dataset, { saved: String(isTaken), refused: refused.join('; '), lost: String(lost), place: now.place })
    if (platform.mode === 'ended')
      return
    const isWhole = isTaken && !refused.length
    // given while the others were on their way: the save that takes them speaks for all
    if (isWhole && platform.waiting().length)
      return
    notice.textContent = isWhole
      ? isSaved ? '' : config.words.saved
      : refused.length ? fillWords(config.words.refused, { what: refused[0]! }) : config.words.unsaved
    isSaved = isWhole
    wait = isWhole ? pause.again : Math.min(wait * 2, pause.longest)
    if (!isWhole)
      later(wait)
  }
  const change = (next: CourseState) => {
    if (next === state)
      return
    state = next
    show()
    later(pause.save)
  }

  /** Notes where the deck is and what it has kept since. */
  const saveState = () => {
    const place = frame.contentWindow!.location.hash.replace(/^#/, '')
    const [progress, paper] = [readKept('localStorage', keys.progress), readKept('localStorage', keys.paper)]
    const moved = visit(state, place || state.place, graded.slides)
    if (moved.place !== state.place)
      since = Date.now()
    change(progress === moved.progress && paper === moved.paper ? moved : { ...moved, serial: moved.serial + 1, progress, paper })
  }
  const onAnswered = (event: Event) => {
    const { id, answer, grade: { score } } = (event as CustomEvent<Answered>).detail
    // given up, or in own words: the progress that is kept says so
    if (answer === undefined)
      return
    const question = config.questions[id]
    const { edition } = config
    if (counts) {
      platform.interact({
        key: makeId(),
        id,
        stem: question?.stem ?? id,
        kind: nameInteraction(question, edition),
        response: describeResponse(question, answer, edition),
        right: question ? describeRight(question, edition) : '',
        result: describeResult(score, edition),
        score,
        latency: formatDuration(Date.now() - since, edition),
        at: new Date(),
      })
    }
    since = Date.now()
    const next = grade(state, id, score, graded.counted)
    change(next === state ? { ...state, serial: state.serial + 1 } : next)
    // an answer is worth more than a place: it is handed over as soon as the deck has kept it
    later(pause.answer, saveState)
  }
  /** Documents of the deck to which this program listens: a reload makes another. */
  const heard = new WeakSet<Document>()
  /** Listens to answers and to every change of the address. */
  function listen(inner: Window): void {
    inner.addEventListener('deck:answered', onAnswered)
    inner.addEventListener('popstate', saveState)
    inner.addEventListener('hashchange', saveState)
    // no event tells of an address that a script sets
    for (const name of ['pushState', 'replaceState'] as const) {
      const set = inner.history[name].bind(inner.history)
      inner.history[name] = (...state) => {
        set(...state)
        saveState()
      }
    }
    inner.addEventListener('pagehide', () => awaitDeck())
  }
  /** Listens once the deck stands in its window. The frame's load event would wait for the last picture. */
  function awaitDeck(): void {
    const inner = frame.contentWindow
    if (!inner || inner.location.href === 'about:blank' || heard.has(inner.document)) {
      setTimeout(awaitDeck, pause.stand)
      return
    }
    heard.add(inner.document)
    listen(inner)
    saveState()
  }

  const start = state.place || `/${unit.slides[0] ?? ''}`
  const plan = config.plan && !start.includes('plan=') ? `${start.includes('?') ? '&' : '?'}plan=${encodeURIComponent(config.plan)}` : ''
  frame.src = `deck/index.html#${start}${plan}`
  frame.addEventListener('load', () => frame.contentWindow!.focus())
  awaitDeck()
  // what the deck keeps in its own window, this one is told of
  addEventListener('storage', ({ key }) => (key === keys.progress || key === keys.paper) && saveState())
  show()
  later(pause.save)
  if (platform.mode === 'ended')
    notice.textContent = config.words.ended
  /** Hands over for the last time. */
  const leave = async () => {
    if (hasLeft)
      return
    hasLeft = true
    clearTimeout(timer)
    saveState()
    saveAnswers()
    await platform.leave(stand())
    saveAnswers()
  }
  addEventListener('pagehide', () => void leave())
  // come back to with the Back button, a page that has left hands nothing over: it begins anew
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  document.addEventListener('visibilitychange', () => document.hidden && !hasLeft && (saveState(), void save()))
  exit.hidden = !platform.returnTo
  exit.textContent = config.words.leave
  exit.addEventListener('click', () => void leave().catch(() => {}).finally(() => location.assign(platform.returnTo)))
}

async function open(): Promise<void> {
  let problem = config.words.noPlatform
  const platform = await (config.edition === 'cmi5'
    ? openCmi5(config).catch((error: unknown) => {
        problem = fillWords(config.words.notBegun, { what: error instanceof Error ? error.message : String(error) })
        return null
      })
    : openScorm(config.edition))
  const unit = findUnit(platform)
  if (platform) {
    run(platform, unit)
    return
  }
  notice.textContent = problem
  frame.src = `deck/index.html#/${unit.slides[0] ?? ''}`
}

void open()
