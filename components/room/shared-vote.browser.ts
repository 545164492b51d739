import type { Ref } from 'vue'
import type { ReadState } from '../shell/room-state.browser.ts'
import type { Rounds } from './votes.ts'
import { computed } from 'vue'
import { roomState, setState, sharedRef } from '../shell/room-state.browser.ts'
import { asFlag } from '../shell/useRoomState.ts'
import { listHands, noRounds, readCountdown, readLive, readPhones, readRounds, voteKey } from './votes.ts'

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
  const vote = {
    /** Hands: first vote and second. */
    hands: computed(() => listHands(roomState, id)),
    /** Which shows of hands count. */
    rounds,
    beginHands,
    keepHands: (taken: Rounds['taken']) => { rounds.value = { ...rounds.value, taken } },
    /** Sets an option's hands in the last vote, or takes them out where undefined. */
    setHands(option: string, count: number | undefined) {
      beginHands(1)
      setState(voteKey(id, `hands/${rounds.value.taken.at(-1)!}/${option}`), count)
    },
    /** The result of the last vote is for all to see. */
    shown: shared('shown', false, asFlag),
    countdown: shared('countdown', null, readCountdown),
    /** Id of the option whose reason the lecturer shows in place of the first. */
    reason: shared('reason', null, readReason),
    /** A vote by phones that goes on; null before it, and once the answer is out. */
    live: shared('live', null, readLive),
    /** What phones chose, first vote and second, and whether that is shown. */
    phones: shared('phones', [], readPhones),
    phonesShown: shared('phonesShown', false, asFlag),
    /** Takes away all that was voted. */
    clear() {
      vote.keepHands([])
      vote.shown.value = vote.phonesShown.value = false
      vote.phones.value = []
      vote.countdown.value = null
    },
  }
  return vote
}
