import type { Ref } from 'vue'
import type { ReadState } from '../shell/room-state.browser.ts'
import type { Rounds } from './votes.ts'
import { sumVotes } from '@deck/live-class/tally'
import { computed } from 'vue'
import { roomState, setState, sharedRef } from '../shell/room-state.browser.ts'
import { asFlag } from '../shell/useRoomState.ts'
import { listHands, noRounds, noSentences, readCountdown, readGuard, readLive, readPhones, readRounds, readSentences, voteKey } from './votes.ts'

/** Any id will do: a question shows the reason of an option that it has, and of no other. */
const readReason: ReadState<string | null> = found => found === null || typeof found === 'string' ? found : undefined

/** A class's vote on a question, as all windows share it. @param id of the question */
export function sharedVote(id: string) {
  const shared = <T>(name: string, start: T, read: ReadState<T>): Ref<T> => sharedRef(voteKey(id, name), start, read)
  const rounds = shared('rounds', noRounds, readRounds)
  /** Begins shows of hands until there are so many. */
  function beginHands(count: number) {
    const { taken, next } = rounds.value
    const more = Array.from({ length: Math.max(0, count - taken.length) }, (_, i) => next + i)
    rounds.value = { taken: [...taken, ...more], next: next + more.length }
  }
  const [live, phones] = [shared('live', null, readLive), shared('phones', [], readPhones)]
  const [shown, phonesShown, countdown] = [shared('shown', false, asFlag), shared('phonesShown', false, asFlag), shared('countdown', null, readCountdown)]
  const guard = shared('guard', null, readGuard)
  const hands = computed(() => listHands(roomState, id))
  const roundNow = () => Math.max(1, live.value?.round ?? 0, hands.value.length)
  const nextStep = computed<'close' | 'show' | null>(() => {
    const stage = guard.value?.round === roundNow() ? guard.value.stage : null
    if (live.value && live.value.phase !== 'closed' && !stage)
      return 'close'
    const voters = (live.value?.voters ?? 0)
      + phones.value.reduce((sum, round) => sum + round.voters, 0)
      + hands.value.reduce((sum, round) => sum + sumVotes(round), 0)
    return voters && !shown.value && (!stage || stage === 'closed') ? 'show' : null
  })
  const vote = {
    /** Hands: first vote and second. */
    hands,
    /** Which shows of hands count. */
    rounds,
    beginHands,
    storeHands: (taken: Rounds['taken']) => { rounds.value = { ...rounds.value, taken } },
    /** Sets an option's hands in the last vote, or takes them out where undefined. */
    setHands(option: string, count: number | undefined) {
      beginHands(1)
      setState(voteKey(id, `hands/${rounds.value.taken.at(-1)!}/${option}`), count)
    },
    /** The result of the last vote is for all to see. */
    shown,
    countdown,
    /** Id of the option whose reason the lecturer shows in place of the first. */
    reason: shared('reason', null, readReason),
    /** A vote by phones that goes on; null before it, and once the answer is out. */
    live,
    /** What phones chose, first vote and second, and whether that is shown. */
    phones,
    phonesShown,
    /** Sentences from phones, as far as they are shown or counted. */
    sentences: shared('sentences', noSentences, readSentences),
    /** What the clicker's steps did. The window that leads the class hears of it here, and tells phones. */
    guard,
    /** What the clicker's next step does, in place of going on: closes the vote by phones, or shows what was voted; null where neither is left to do. */
    nextStep,
    /** Does what the next step does. @returns whether there was something to do */
    runNextStep(): boolean {
      const next = nextStep.value
      if (next)
        guard.value = { round: roundNow(), stage: next === 'close' ? 'closed' : 'shown' }
      if (next === 'close') {
        live.value &&= { ...live.value, phase: 'closed' }
        countdown.value = null
      }
      else if (next === 'show') {
        shown.value = phonesShown.value = true
      }
      return next !== null
    },
    /** Takes what was voted off the wall; the clicker does not show it again. */
    hideVotes() {
      guard.value = { round: roundNow(), stage: 'hidden' }
      shown.value = false
    },
    /** Takes away all that was voted. */
    clear() {
      vote.storeHands([])
      shown.value = phonesShown.value = false
      phones.value = []
      vote.sentences.value = noSentences
      countdown.value = guard.value = null
    },
  }
  return vote
}
