import type { Session, SessionStart } from './session.ts'
import { useIntervalFn } from '@vueuse/core'
import { computed, readonly, ref, watch } from 'vue'
import { followed } from '../room/followed-plan.browser.ts'
import { listVoted } from '../room/votes.ts'
import { putRow } from '../shell/kept-table.ts'
import { roomState } from '../shell/room-state.browser.ts'
import { usePersisted } from '../shell/usePersisted.ts'
import { findRunning, sessionsFormat } from './kept-sessions.ts'
import { readPace } from './pace.ts'
import { addVotes, endSession, followOther, lastMomentOf, minute, moveSession, startSession, toggleQuestions, visitSlide } from './session.ts'

/** How often the clock is looked at, and how far it may go back without a word, in milliseconds. */
const beat = 1000
const slack = 2000
/** The longest link that names a plan in the record; a longer one holds the whole plan, whose name does. */
const longestName = 200

/** The plan that is followed, as a session is begun with it. */
function planNow(): Pick<SessionStart, 'plan' | 'label' | 'steps' | 'minutes'> {
  const plan = followed.value
  if (!plan)
    return { plan: '', label: '', steps: [], minutes: 0 }
  const steps = plan.planned.map(({ slide, minutes, skippable, spare }) => ({ slide, minutes, ...skippable && { skippable }, ...spare && { spare } }))
  return { plan: plan.link.length > longestName ? plan.label : plan.link, label: plan.label, steps, minutes: plan.minutes }
}

/**
 * The clock of the lecturer's window: notes which slide was in view when, keeps it on this device, and says whether the
 * lecture will end in time. A window that is opened again finds the lecture that goes on.
 * @param slide name of the one in view
 * @param now for tests
 */
export function useLectureClock(slide: () => string, now: () => number = Date.now) {
  const { value, state, change } = usePersisted(sessionsFormat, now)
  const voted = computed(() => listVoted(roomState))
  const opened = now()
  const clock = ref(now())
  const movedBack = ref(0)
  const running = computed(() => findRunning(value.value, clock.value))
  const session = computed(() => running.value?.session)

  /** Changes the session that goes on; where nothing is to be changed, nothing is kept. */
  function alter(apply: (session: Session) => Session) {
    const found = running.value
    if (found && apply(found.session) !== found.session)
      void change(kept => putRow(kept, found.id, apply(kept[found.id]?.value ?? found.session), now()))
  }

  /** Moves the session with a clock that was set back: else no time would pass until it is again as late as before. */
  function moveBack(by: number) {
    movedBack.value = Math.round(-by / minute)
    alter(old => moveSession(old, by))
  }
  /** The record of a class whose lecturer did not start the clock. */
  let unclocked: string | undefined
  /** Keeps what phones voted though no lecture goes on: as a class, which has no times. */
  function storeClassVotes(all: typeof voted.value) {
    const phones = Object.fromEntries(Object.entries(all).filter(([, { phones }]) => phones.at >= opened && phones.all.some(({ voters }) => voters)))
    const votes = Object.values(phones)
    if (!votes.length)
      return
    unclocked ??= `class-${now().toString(36)}`
    const id = unclocked
    const began = startSession({ ...planNow(), minutes: 0, kind: 'class', slide: slide() }, Math.min(now(), ...votes.map(({ phones: { at } }) => at)))
    void change(kept => putRow(kept, id, endSession(addVotes(kept[id]?.value ?? began, phones), now()), now()))
  }
  function tick() {
    const time = now()
    const by = time - clock.value
    clock.value = time
    if (by < -slack)
      moveBack(by)
  }
  if (session.value && clock.value < lastMomentOf(session.value) - slack)
    moveBack(clock.value - lastMomentOf(session.value))
  useIntervalFn(tick, beat)

  watch(slide, name => alter(old => visitSlide(old, name, now())), { immediate: true })
  watch(() => followed.value?.link, link => link !== undefined && alter(old => followOther(old, planNow())))
  watch(() => followed.value?.skipped, skipped => skipped && alter(old => JSON.stringify(old.skipped) === JSON.stringify(skipped) ? old : { ...old, skipped }))
  watch(voted, all => session.value ? alter(old => addVotes(old, all)) : storeClassVotes(all), { immediate: true })

  return {
    now: readonly(clock),
    session,
    pace: computed(() => session.value && readPace(session.value, clock.value)),
    /** How the keeping goes. */
    state: readonly(state),
    /** By how many minutes the computer's clock was set back meanwhile; 0 where it was not. */
    movedBack: readonly(movedBack),
    start(kind: 'lecture' | 'rehearsal') {
      tick()
      const begun = startSession({ ...planNow(), kind, slide: slide() }, clock.value)
      void change(kept => putRow(kept, `session-${clock.value.toString(36)}`, { ...begun, skipped: followed.value?.skipped ?? [] }, clock.value))
    },
    toggleQuestions: () => alter(old => toggleQuestions(old, now())),
    end: () => alter(old => endSession(old, now())),
    /** Plans another end. */
    setEnd: (endsAt: number) => alter(old => ({ ...old, endsAt })),
  }
}
