import type { Vote, Votes } from '@deck/live-class/tally'
import { addVote, formatCounts, formatSums, mostVotes, padVotes, placeBars, sumVotes } from '@deck/live-class/tally'
import { en } from '@deck/words'
import { useIntervalFn } from '@vueuse/core'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { formatLeft, isRunning, leftOf, startCountdown, togglePause } from '../room/countdown.ts'
import { serverNow } from '../room/server-clock.browser.ts'
import { sharedVote } from '../room/shared-vote.browser.ts'
import { useRoomStorage } from '../shell/store-room.browser.ts'
import { voteIds } from './polls.ts'

/** What hands go up for: an option's id and what it is called, its letter or a word. */
export interface VoteOption { id: string, name: string }

/** How often a running countdown looks at the clock, in milliseconds. */
const beat = 250

/**
 * What a class does with a question: a show of hands, once or twice, a vote by phones, and a countdown. They are the
 * lecture's, so every window shows them; whether the tools are open is this window's own affair. Hands and phones add up.
 * @param id of the question
 * @param listOptions what hands can go up for, perhaps by what was counted so far; none where a question is not one to vote on
 * @param spread hands as phones' votes are counted, to be added to them
 */
export function useClassQuestion(
  id: string,
  listOptions: readonly VoteOption[] | ((votes: Votes) => readonly VoteOption[]),
  spread: (hands: Vote) => Vote = hands => hands,
) {
  const words = en.quiz
  const { state } = useRoomStorage()
  const vote = sharedVote(id)
  const { countdown, live, rounds, shown: isShown } = vote
  const isOpen = ref(false)
  const phones = computed(() => vote.phonesShown.value ? vote.phones.value : [])
  const handVotes = computed(() => padVotes(vote.hands.value, Math.max(phones.value.length, live.value?.round ?? 0)))
  const votes = computed(() => handVotes.value.map((vote, round) => phones.value[round] ? addVote(spread(vote), phones.value[round].counts) : vote))
  /** How many voted, each time. */
  const sums = computed(() => handVotes.value.map((vote, round) => sumVotes(vote) + (phones.value[round]?.voters ?? 0)))

  const clock = ref(serverNow())
  const running = computed(() => countdown.value !== null && isRunning(countdown.value, clock.value))
  const { pause, resume } = useIntervalFn(() => { clock.value = serverNow() }, beat, { immediate: false })
  watch(countdown, () => { clock.value = serverNow() }, { flush: 'sync' })
  watch(running, runs => runs ? resume() : pause(), { immediate: true })
  const left = computed(() => countdown.value ? leftOf(countdown.value, clock.value) : undefined)

  /** What was cleared last, to be brought back after a slip. */
  const cleared = shallowRef<readonly number[] | null>(null)
  /** The votes that may be shown: until the result is shown, the one that is being taken. */
  const shownVotes = computed(() => isShown.value ? votes.value : votes.value.slice(-1))
  const announcedSums = computed(() => isShown.value ? sums.value : sums.value.slice(-1))
  // the clicker showed the result: what was typed is counted
  watch(vote.guard, guard => isOpen.value &&= guard?.stage !== 'shown')
  const hasVotes = computed(() => votes.value.some(sumVotes))

  return reactive({
    options: computed(() => typeof listOptions === 'function' ? listOptions(votes.value) : listOptions),
    isOpen,
    toggle: () => { isOpen.value = !isOpen.value },
    /** How the sharing with the other windows goes. */
    state,
    votes,
    shownVotes,
    /** A vote by phones that goes on; undefined where there is none. */
    live: computed(() => live.value ?? undefined),
    /** The same beside the question; a window in which hands are counted keeps its room for them. */
    liveBeside: computed(() => isOpen.value || isShown.value ? undefined : live.value ?? undefined),
    /** What is counted now: 0 the first vote, 1 the one after discussion. */
    round: computed(() => Math.max(0, votes.value.length - 1)),
    hasVotes,
    /** Phones' votes are among those that are shown. */
    byPhone: computed(() => isShown.value && phones.value.length > 0),
    canVoteAgain: computed(() => votes.value.length < mostVotes && hasVotes.value),
    /** The result is on the wall. */
    isShown,
    /** Hands are for this window to see: the result is shown, or they are counted here. The first vote is hidden while the second is taken. */
    tells: computed(() => hasVotes.value && (isShown.value || isOpen.value)),
    showResult: (isOn: boolean) => {
      if (isOn)
        isShown.value = true
      else
        vote.hideVotes()
    },
    /** What the clicker's next step does to the vote. */
    nextStep: vote.nextStep,
    canRestore: computed(() => cleared.value !== null),
    restore: () => {
      if (cleared.value)
        vote.storeHands(cleared.value)
      cleared.value = null
    },
    barsOf: (option: string) =>
      placeBars(votes.value.length ? votes.value : [{}], option, sums.value.length ? sums.value : [0]).filter(({ round }) =>
        isShown.value || round === Math.max(0, votes.value.length - 1)),
    formatCounts: (option: string) => formatCounts(words, shownVotes.value, option),
    /** The same, for a small room: `23 → 41`. */
    formatCountsShort: (option: string) => votes.value.map(vote => vote[option] ?? 0).join(' → '),
    sums: computed(() => formatSums(words, announcedSums.value, phones.value.length > 0)),
    /** The option whose reason is shown in every window; undefined for the first. */
    shownReason: computed(() => vote.reason.value ?? undefined),
    showReason: (option: string | undefined) => { vote.reason.value = option ?? null },
    /** The votes by show of hands for an option in the vote that is counted now; undefined where nobody has counted. */
    votesOf: (option: string) => handVotes.value.at(-1)?.[option],
    setCount: (option: string, count: number | undefined) => {
      vote.beginHands(live.value?.round ?? 0)
      vote.setHands(option, count)
    },
    voteAgain: () => {
      cleared.value = null
      if (vote.hands.value.some(sumVotes))
        vote.beginHands(mostVotes)
      isShown.value = false
    },
    clearVote: () => {
      cleared.value = rounds.value.taken
      vote.storeHands(rounds.value.taken.slice(0, -1))
      vote.guard.value = null
      isShown.value = false
    },
    /** The time left, as it is shown; absent where there is no countdown. */
    timeLeft: computed(() => left.value === undefined ? undefined : formatLeft(left.value)),
    isTimed: computed(() => countdown.value !== null),
    isUp: computed(() => left.value === 0),
    running,
    start: (seconds: number) => { countdown.value = startCountdown(seconds, serverNow()) },
    togglePause: () => { countdown.value &&= togglePause(countdown.value, serverNow()) },
    stop: () => { countdown.value = null },
  })
}

export type ClassQuestion = ReturnType<typeof useClassQuestion>

/**
 * The bars of a vote that is shown, with what each vote is called, '' where there is one alone. The vote at the lesson's end stands beside
 * that of its beginning; of each the last round counts.
 */
export function useNamedBars(id: string, lecture: ClassQuestion) {
  const first = id === voteIds[1] ? useClassQuestion(voteIds[0], lecture.options) : null
  const names = computed(() => first ? en.inquiry.times : lecture.votes.length > 1 ? en.quiz.voteNames : [''])
  return {
    /** There is no earlier vote to stand beside it. */
    lacksFirst: computed(() => first !== null && !sumVotes(first.votes.at(-1) ?? {})),
    barsOf: (option: string) =>
      (first ? placeBars([first, lecture].map(({ votes }) => votes.at(-1) ?? {}), option) : lecture.barsOf(option))
        .map(bar => ({ ...bar, name: names.value[bar.round]! })),
  }
}
