import type { Count } from '@deck/live-class/protocol/messages'
import type { Ref } from 'vue'
import type { LiveVote } from '../room/votes.ts'
import { loadChunk } from '@deck/browser/load-chunk'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'

/**
 * How many have voted in the round that is shown. An audience window hears it from the class's server itself, so that it goes on while no
 * window of the lecturer is open.
 * @param live the vote, as the lecturer's window has shared it
 * @param hears whether this window is one of those, and shows it now
 */
export function useLiveCount(live: () => LiveVote, hears: () => boolean): Readonly<Ref<number>> {
  const heard = shallowRef<Count | null>(null)
  const room = computed(() => hears() ? live().link.split('#')[1] : undefined)
  let end: (() => void) | undefined
  function leave() {
    end?.()
    end = undefined
    heard.value = null
  }
  watch(room, async (id) => {
    leave()
    if (!id)
      return
    // a students' deck shows no vote of a class
    const part = import.meta.env.DEV || __FOR_LECTURERS__
      ? await loadChunk(() => import('@deck/live-class/client/watch-count')).catch(() => null)
      : null
    if (room.value === id)
      end ??= part?.watchCount(id, (count) => { heard.value = count })
  }, { immediate: true })
  onScopeDispose(leave)
  return computed(() => heard.value && heard.value.state.round === live().round ? heard.value.voters : live().voters)
}
