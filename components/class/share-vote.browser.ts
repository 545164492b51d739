import type { Ref } from 'vue'
import type { AskedQuestion, CountedRound } from '../../class/cockpit/count.ts'
import type { Room } from '../../class/cockpit/find-room.ts'
import type { ClassModel } from '../../class/cockpit/model.ts'
import type { LiveVote } from '../room/votes.ts'
import { onScopeDispose, watch } from 'vue'
import { sharedVote } from '../room/shared-vote.browser.ts'
import { listVotedIds } from '../room/votes.ts'
import { roomState } from '../shell/room-state.browser.ts'

/** How often the wall's count changes at most, in milliseconds. */
const beat = 250

interface VoteSources {
  room: Readonly<Ref<Room | null>>
  /** The address under which phones find the class. */
  address: Readonly<Ref<Room['phones'][number] | undefined>>
  model: Readonly<Ref<ClassModel | null>>
  asked: Readonly<Ref<AskedQuestion | null>>
  rounds: Readonly<Ref<readonly CountedRound[]>>
}

/** What the wall shows of a vote: how many, never for what. Nothing once the answer is out. */
function showLive({ state, texts, here }: ClassModel, { code }: Room, address: Room['phones'][number] | undefined, voters: number): LiveVote | null {
  const { phase, round } = state
  if (phase === 'waiting' || phase === 'ended' || texts.answer)
    return null
  return { link: address?.link ?? '', typed: address?.said ?? '', code, phase: phase === 'shown' ? 'closed' : phase, round, voters, here: here.size }
}

/** Puts what phones voted into the room, counted once: wall, slide and report have it from there. */
export function shareVote({ room, address, model, asked, rounds }: VoteSources): void {
  let waits: ReturnType<typeof setTimeout> | undefined
  function share() {
    waits = undefined
    const [now, at, known] = [model.value, room.value, asked.value]
    if (now?.role !== 'leading' || !at)
      return
    listVotedIds(roomState).filter(id => id !== known?.id).map(sharedVote).filter(({ live }) => live.value).forEach(({ live }) => { live.value = null })
    if (!known || !now.state.ballot)
      return
    const vote = sharedVote(known.id)
    vote.live.value = showLive(now, at, address.value, rounds.value.at(-1)?.voters ?? 0)
    vote.phones.value = rounds.value.map(({ phones: counts, voters }) => ({ voters, counts }))
    vote.phonesShown.value = now.texts.result !== ''
    // once the answer is out, hands may be shown without phones
    vote.shown.value = vote.phonesShown.value || (now.texts.answer !== '' && vote.shown.value)
  }
  // a timer of our own: whatever is used of a library that comes at the start would come at the start, too
  watch([model, rounds, address], () => { waits ??= setTimeout(share, beat) }, { immediate: true })
  onScopeDispose(() => clearTimeout(waits))
}
