import type { ClassRecord } from '../room/lecture-record.ts'
import type { Vote, Votes } from '../room/tally.ts'
import { useIntervalFn } from '@vueuse/core'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { formatLeft, isRunning, leftOf, startCountdown, togglePause } from '../room/countdown.ts'
import { findRecord } from '../room/lecture-record.ts'
import { addVote, beginVote, dropVote, mostVotes, padVotes, placeBars, sayCounts, saySums, setCount, sumVotes } from '../room/tally.ts'
import { useLectureStore } from '../room/useLectureStore.ts'
import { useWords } from '../shell/useWords.ts'

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
export function useClassQuestion(id: string, listOptions: readonly VoteOption[] | ((votes: Votes) => readonly VoteOption[]), spread: (hands: Vote) => Vote = hands => hands) {
  const words = useWords().quiz
  const store = useLectureStore()
  const isOpen = ref(false)
  const record = computed(() => findRecord(store.lecture.value, id))
  const live = computed(() => record.value.live)
  const phones = computed(() => record.value.phones ?? [])
  const handVotes = computed(() => padVotes(record.value.votes, Math.max(phones.value.length, live.value?.round ?? 0)))
  const votes = computed(() => handVotes.value.map((vote, round) => phones.value[round] ? addVote(spread(vote), phones.value[round].counts) : vote))
  /** How many voted, each time. */
  const sums = computed(() => handVotes.value.map((vote, round) => sumVotes(vote) + (phones.value[round]?.voters ?? 0)))
  const change = (part: (old: ClassRecord) => Partial<ClassRecord>) => store.change(id, old => ({ ...old, ...part(old) }))

  const clock = ref(store.now())
  const countdown = computed(() => record.value.countdown)
  const running = computed(() => countdown.value !== undefined && isRunning(countdown.value, clock.value))
  const { pause, resume } = useIntervalFn(() => { clock.value = store.now() }, beat, { immediate: false })
  watch(countdown, () => { clock.value = store.now() }, { flush: 'sync' })
  watch(running, runs => runs ? resume() : pause(), { immediate: true })
  const left = computed(() => countdown.value ? leftOf(countdown.value, clock.value) : undefined)

  /** What was cleared last, to be brought back after a slip. */
  const cleared = shallowRef<Votes | null>(null)
  const isShown = computed(() => record.value.shown === true)
  /** The votes that may be told: until the result is shown, the one that is being taken. */
  const told = computed(() => isShown.value ? votes.value : votes.value.slice(-1))
  const toldSums = computed(() => isShown.value ? sums.value : sums.value.slice(-1))
  const hasVotes = computed(() => votes.value.some(sumVotes))

  return reactive({
    options: computed(() => typeof listOptions === 'function' ? listOptions(votes.value) : listOptions),
    isOpen,
    toggle: () => { isOpen.value = !isOpen.value },
    /** How the sharing with the other windows goes. */
    state: store.state,
    votes,
    /** The votes that are told. */
    shownVotes: told,
    /** A vote by phones that goes on; undefined where there is none. */
    live,
    /** What is counted now: 0 the first vote, 1 the one after discussion. */
    round: computed(() => Math.max(0, votes.value.length - 1)),
    hasVotes,
    /** Phones' votes are among those that are told. */
    byPhone: computed(() => isShown.value && phones.value.length > 0),
    canVoteAgain: computed(() => votes.value.length < mostVotes && hasVotes.value),
    /** The result is on the wall. */
    isShown,
    /** Hands are for this window to see: the result is shown, or they are counted here. The first vote is hidden while the second is taken. */
    tells: computed(() => hasVotes.value && (isShown.value || isOpen.value)),
    showResult: (isOn: boolean) => change(() => ({ shown: isOn || undefined })),
    canRestore: computed(() => cleared.value !== null),
    restore: () => {
      const back = cleared.value
      cleared.value = null
      if (back)
        change(() => ({ votes: back }))
    },
    barsOf: (option: string) => placeBars(votes.value.length ? votes.value : [{}], option, sums.value.length ? sums.value : [0]).filter(({ round }) => isShown.value || round === Math.max(0, votes.value.length - 1)),
    sayCounts: (option: string) => sayCounts(words, told.value, option),
    /** The same, for a small room: `23 → 41`. */
    sayShort: (option: string) => votes.value.map(vote => vote[option] ?? 0).join(' → '),
    sums: computed(() => saySums(words, toldSums.value, phones.value.length > 0)),
    /** The option whose reason is shown in every window; undefined for the first. */
    look: computed(() => record.value.look),
    lookAt: (option: string | undefined) => change(() => ({ look: option })),
    /** The votes by show of hands for an option in the vote that is counted now; undefined where nobody has counted. */
    votesOf: (option: string) => handVotes.value.at(-1)?.[option],
    setCount: (option: string, count: number | undefined) => change(old => ({ votes: setCount(padVotes(old.votes, old.live?.round ?? 0), option, count) })),
    voteAgain: () => {
      cleared.value = null
      change(old => ({ votes: beginVote(old.votes), shown: undefined }))
    },
    clearVote: () => {
      cleared.value = record.value.votes
      change(old => ({ votes: dropVote(old.votes), shown: undefined }))
    },
    /** The time left, as it is shown; absent where there is no countdown. */
    timeLeft: computed(() => left.value === undefined ? undefined : formatLeft(left.value)),
    isTimed: computed(() => countdown.value !== undefined),
    isUp: computed(() => left.value === 0),
    running,
    start: (seconds: number) => change(() => ({ countdown: startCountdown(seconds, store.now()) })),
    togglePause: () => change(old => ({ countdown: old.countdown && togglePause(old.countdown, store.now()) })),
    stop: () => change(() => ({ countdown: undefined })),
  })
}

export type ClassQuestion = ReturnType<typeof useClassQuestion>
