import type { Ref } from 'vue'
import type { AskedQuestion, CountedRound } from '../../class/cockpit/count.ts'
import type { Room } from '../../class/cockpit/find-room.ts'
import type { ClassModel } from '../../class/cockpit/model.ts'
import type { ClassRecord, LiveVote, PhoneVote } from '../room/lecture-record.ts'
import type { openLectureStore } from '../room/useLectureStore.ts'
import { onScopeDispose, watch } from 'vue'
import { findRecord } from '../room/lecture-record.ts'
import { phoneVotes } from '../room/phone-votes.browser.ts'

/** How often the wall's count changes at most, in milliseconds. */
const beat = 250

export interface LiveVoteSources {
  store: Pick<ReturnType<typeof openLectureStore>, 'lecture' | 'change' | 'now'>
  room: Readonly<Ref<Room | null>>
  /** The address under which phones find the class. */
  address: Readonly<Ref<Room['phones'][number] | undefined>>
  model: Readonly<Ref<ClassModel | null>>
  asked: Readonly<Ref<AskedQuestion | null>>
  rounds: Readonly<Ref<readonly CountedRound[]>>
}

/** What the wall shows of a vote: how many, never for what. Nothing once the answer is out. */
function showLive({ state, texts, here }: ClassModel, { code }: Room, address: Room['phones'][number] | undefined, voters: number): LiveVote | undefined {
  const { phase, round } = state
  if (phase === 'waiting' || phase === 'ended' || texts.answer)
    return undefined
  return { link: address?.link ?? '', typed: address?.said ?? '', code, phase: phase === 'shown' ? 'closed' : phase, round, voters, here: here.size }
}

/** What the lecture knows of the question's vote by phones. */
function showVote(model: ClassModel, live: LiveVote | undefined, rounds: readonly CountedRound[], isHandShown: boolean): Pick<ClassRecord, 'live' | 'phones' | 'shown'> {
  const isShown = model.texts.result !== ''
  const phones: readonly PhoneVote[] = rounds.map(({ phones: counts, voters }) => ({ voters, counts }))
  // once the answer is out, hands may be shown without phones
  return { live, phones: isShown ? phones : undefined, shown: isShown || (model.texts.answer !== '' && isHandShown) || undefined }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Puts what every window may know of a vote by phones into the lecture's store: counts of votes at once, for what only while they are shown. What the
 * report keeps goes beside it.
 */
export function shareLiveVote({ store, room, address, model, asked, rounds }: LiveVoteSources): void {
  function put(id: string, next: Pick<ClassRecord, 'live' | 'phones' | 'shown'>) {
    const { live, phones, shown } = findRecord(store.lecture.value, id)
    if (!isSame([live, phones, shown], [next.live, next.phones, next.shown]))
      store.change(id, old => ({ ...old, ...next }))
  }
  let waits: ReturnType<typeof setTimeout> | undefined
  function share() {
    waits = undefined
    const [now, at, known] = [model.value, room.value, asked.value]
    if (now?.role !== 'leading' || !at)
      return
    for (const [id, { live }] of Object.entries(store.lecture.value.questions)) {
      if (live && id !== known?.id)
        store.change(id, old => ({ ...old, live: undefined }))
    }
    if (!known || !now.state.ballot)
      return
    const live = showLive(now, at, address.value, rounds.value.at(-1)?.voters ?? 0)
    put(known.id, showVote(now, live, rounds.value, findRecord(store.lecture.value, known.id).shown === true))
    const counted = rounds.value.map(({ phones, voters }) => ({ voters, counts: phones }))
    if (!isSame(phoneVotes.value[known.id]?.rounds, counted))
      phoneVotes.value = { ...phoneVotes.value, [known.id]: { at: store.now(), rounds: counted } }
  }
  // a timer of our own: whatever is used of a library that comes at the start would come at the start, too
  watch([model, rounds, address], () => { waits ??= setTimeout(share, beat) }, { immediate: true })
  onScopeDispose(() => clearTimeout(waits))
}
