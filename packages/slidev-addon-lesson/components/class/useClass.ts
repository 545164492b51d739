import type { Connect } from '@deck/live-class/client/connect'
import type { AskedQuestion } from '@deck/live-class/presenter/count'
import type { Room, RoomAnswer } from '@deck/live-class/presenter/find-room'
import type { ClassSession, Link } from '@deck/live-class/presenter/open-session'
import type { Command, Desk, Lecture } from '@deck/live-class/protocol/messages'
import type { InjectionKey } from 'vue'
import type { ItemId } from '../quiz/generator/item-id.ts'
import type { LiveVote, SharedSentences } from '../room/votes.ts'
import { ownWire } from '@deck/live-class/client/connect'
import { countRound } from '@deck/live-class/presenter/count'
import { endRoom, findRoom, leaveOut } from '@deck/live-class/presenter/find-room'
import { openSession } from '@deck/live-class/presenter/open-session'
import { countVoters, otherChoices } from '@deck/live-class/protocol/fold-rare'
import { wirePath } from '@deck/live-class/protocol/ids'
import { namePhoneIds } from '@deck/live-class/protocol/messages'
import { describeOwn } from '@deck/live-class/protocol/own-question'
import { createGlobalState, useEventListener, useIntervalFn } from '@vueuse/core'
import { computed, inject, onScopeDispose, readonly, ref, shallowReadonly, shallowRef, watch } from 'vue'
import { deckSeed } from '../quiz/layout.ts'
import { useBank } from '../quiz/useQuestion.ts'
import { leftBallot } from '../room/last-group.browser.ts'
import { sharedVote } from '../room/shared-vote.browser.ts'
import { listHands, listVotedIds } from '../room/votes.ts'
import { roomState } from '../shell/room-state.browser.ts'
import { findClassKey } from './class-key.browser.ts'

/** What a class needs; tests bring a server of their own. */
export interface ClassOptions {
  /** The lecturer's secret. */
  key: string
  find?: typeof findRoom
  connect?: Connect
  finish?: typeof endRoom
  leave?: typeof leaveOut
}

/** How often the server is asked again: while it does not answer, and who has reached it. In milliseconds. */
const retryAfter = 2000
const checkEveryMs = 5000

/** The question that a ballot asks; null for one that this deck does not have. */
function findAsked({ asked: id, own }: Pick<Lecture, 'asked' | 'own'>): AskedQuestion | null {
  if (id === null)
    return null
  if (own)
    return describeOwn(id, own)
  try {
    const question = useBank(id as ItemId)
    return { id, question, ids: namePhoneIds(id, question, deckSeed) }
  }
  catch {
    return null
  }
}

/** What the wall shows of a vote: how many, never for what. Nothing once the answer is out. */
function showLive({ state, isAnswered, here }: Lecture, { code }: Room, address: Room['phones'][number] | undefined, voters: number): LiveVote | null {
  const { phase, round } = state
  if (phase === 'waiting' || phase === 'ended' || isAnswered)
    return null
  return { link: address?.link ?? '', typed: address?.said ?? '', code, phase: phase === 'shown' ? 'closed' : phase, round, voters, here }
}

/** What all windows may have of the sentences: counts of the piles, and the words of those that are shown. */
function shareSentences(all: Lecture['sentences']): SharedSentences {
  const piles = all.reduce<Record<string, number>>((sum, { pile, count }) => pile === null ? sum : { ...sum, [pile]: (sum[pile] ?? 0) + count }, {})
  return { piles, shown: all.filter(({ isShown }) => isShown).map(({ text, count, pile }) => ({ text, count, pile })) }
}

function forgetVote(lecture: Lecture): Lecture {
  return {
    ...lecture,
    state: { phase: 'waiting', ballot: null, round: 1 },
    asked: null,
    own: null,
    isAnswered: false,
    isShown: false,
    tallies: [{}, {}],
    sentences: [],
    moreSentences: 0,
    earlier: [],
  }
}

/** Puts what phones voted into the room, counted once: wall, slide and report have it from there. */
function shareVote({ room, address, model, asked, rounds }: Pick<LiveClass, 'room' | 'address' | 'model' | 'asked' | 'rounds'>): void {
  let waits: ReturnType<typeof setTimeout> | undefined
  function share() {
    waits = undefined
    const [now, at, known] = [model.value, room.value, asked.value]
    if (!now || !at)
      return
    listVotedIds(roomState).filter(id => id !== known?.id).map(sharedVote).filter(({ live }) => live.value).forEach(({ live }) => { live.value = null })
    if (!known || !now.state.ballot)
      return
    const vote = sharedVote(known.id)
    vote.live.value = showLive(now, at, address.value, rounds.value.at(-1)?.voters ?? 0)
    vote.phones.value = rounds.value.map(({ phones: counts, voters }) => ({ voters, counts }))
    if (known.question.because)
      vote.sentences.value = shareSentences(now.sentences)
    const guard = vote.guard.value
    vote.phonesShown.value = now.isShown || (guard?.stage === 'shown' && guard.round === now.state.round)
    // once the answer is out, hands may be shown without phones
    vote.shown.value = vote.phonesShown.value || (now.isAnswered && vote.shown.value)
  }
  // what changes together is shared once; the server itself tells at most ten times a second, and the clicker must know of every vote
  watch([model, rounds, address], () => { waits ??= setTimeout(share) }, { immediate: true })
  onScopeDispose(() => clearTimeout(waits))
}

/**
 * The live class of the lecturer's window: who is in, what is asked, how many have voted. It comes back after
 * every break. What the wall shows of it goes into the room, for every window.
 */
export function openClass({ key, find = findRoom, connect, finish = endRoom, leave = leaveOut }: ClassOptions) {
  const stand = ref<RoomAnswer['kind'] | 'asking' | 'ending' | 'ended'>('asking')
  const room = shallowRef<Room | null>(null)
  const known = shallowRef<Lecture | null>(null)
  let session: ClassSession | null = null
  watch([known, leftBallot], ([now, left]) => {
    if (now && left === true)
      leftBallot.value = now.state.ballot ?? ''
    else if (now?.state.ballot && now.state.ballot === left)
      // the next group's phones would be told of it
      session?.run({ do: 'forget' })
  }, { immediate: true })
  /** What is known of the class, without the vote of a group that has left. */
  const model = computed(() =>
    known.value && (leftBallot.value === true || known.value.state.ballot === leftBallot.value) ? forgetVote(known.value) : known.value)
  const link = ref<Link>('connecting')
  /** What the server was asked for and has not done. */
  const failed = ref<'end' | 'leaveOut' | null>(null)
  /** The lecturer's own phone, as remote, presses something. */
  let onPress: ((key: string) => void) | undefined
  let desk: Desk | undefined
  let isGone = false

  async function refresh() {
    const found = await find(key)
    if (isGone || stand.value === 'ending' || stand.value === 'ended')
      return
    if (found.kind === 'room') {
      if (JSON.stringify(found.room) !== JSON.stringify(room.value))
        room.value = found.room
      session ??= openSession({
        url: ownWire(location, wirePath),
        secret: key,
        ...connect && { connect },
        onChange: (next, how) => {
          known.value = next
          link.value = how
        },
        onPress: key => onPress?.(key),
        desk: () => desk,
      })
    }
    // ended in another window, or while this one slept; where the end failed, it can be asked for again
    const isOver = found.kind === 'ended' && failed.value !== 'end'
    if (isOver)
      session?.close()
    stand.value = session && !isOver ? 'room' : found.kind
    if (found.kind === 'unreached' && !session)
      setTimeout(() => void refresh(), retryAfter)
  }
  void refresh()
  useIntervalFn(() => session && void refresh(), checkEveryMs)
  useEventListener(document, 'visibilitychange', () => document.visibilityState === 'visible' && session?.check())
  useEventListener(window, 'online', () => session?.check())
  onScopeDispose(() => {
    isGone = true
    session?.close()
  })

  const asked = computed(() => model.value && findAsked(model.value))
  /** The rounds that were taken, phones and hands. */
  const rounds = computed(() => {
    const [known, now] = [asked.value, model.value]
    const hands = known ? listHands(roomState, known.id) : []
    return known && now ? ([1, 2] as const).slice(0, now.state.round).map(round => countRound(known, now.tallies[round - 1]!, hands[round - 1])) : []
  })
  /** How often each choice was made in the round that goes on, or went on last. */
  const tally = computed(() => model.value?.tallies[model.value.state.round - 1] ?? {})
  const choice = ref(0)
  const address = computed(() => room.value?.phones[choice.value] ?? room.value?.phones[0])
  shareVote({ room, address, model, asked, rounds })

  return {
    /** What the server says: 'room' where the class is found. */
    stand,
    room: shallowReadonly(room),
    /** Which of the room's addresses is shown to phones, and that address. */
    choice,
    address,
    link,
    failed: readonly(failed),
    model,
    /** The question that is asked, with what stands for its ids on phones. */
    asked,
    rounds,
    tally,
    /** How many phones have voted in the round that goes on, or went on last. */
    voters: computed(() => countVoters(tally.value)),
    /** Addresses that brought more phones than a class does. */
    crowds: computed(() => room.value?.crowds ?? []),
    /** How many rare answers of the round are counted together. */
    others: computed(() => tally.value[otherChoices] ?? 0),
    /** Leaves the phones of an address out, or takes them in again. */
    async leaveOut(crowd: number, isOut: boolean) {
      failed.value = await leave(key, crowd, isOut) ? null : 'leaveOut'
      await refresh()
    },
    run: (command: Command) => session?.run(command),
    /** Says where the lecture stands, for the lecturer's own phone. */
    showDesk(next: Desk) {
      desk = next
      session?.show(next)
    },
    /** Does what is pressed there. */
    onPress: (act: (key: string) => void) => { onPress = act },
    /** Ends the class for everybody: the server tells phones, and forgets it. Where it does not, the class is still there. */
    async end() {
      stand.value = 'ending'
      const hasEnded = await finish(key)
      failed.value = hasEnded ? null : 'end'
      stand.value = hasEnded ? 'ended' : 'room'
      if (hasEnded)
        session?.close()
    },
  }
}

export type LiveClass = ReturnType<typeof openClass>

/** For tests, which bring a class of their own. */
export const classKey: InjectionKey<LiveClass> = Symbol('live class')

const useSharedClass = createGlobalState(() => openClass({ key: findClassKey() ?? '' }))

/** The one live class of this window. To be asked for only where there is a secret (components/class/class-key.browser.ts). */
export function useClass(): LiveClass {
  return inject(classKey, useSharedClass, true)
}
