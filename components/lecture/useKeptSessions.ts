import type { KeptSession } from './kept-sessions.ts'
import { computed, readonly, ref } from 'vue'
import { putRow } from '../shell/kept-table.ts'
import { usePersisted } from '../shell/usePersisted.ts'
import { findLast, listSessions, sessionsFormat } from './kept-sessions.ts'

/** The lectures and rehearsals that are kept on this device. Nothing of them leaves it. */
export function useKeptSessions(now: () => number = Date.now) {
  const { value, state, change } = usePersisted(sessionsFormat, now)
  const deleted = ref<readonly KeptSession[]>([])
  const put = (some: readonly KeptSession[], isKept: boolean) =>
    void change(kept => some.reduce((sum, { id, session }) => putRow(sum, id, isKept ? session : null, now()), kept))
  return {
    sessions: computed(() => listSessions(value.value)),
    state: readonly(state),
    /** The one before with the same plan. */
    lastOf: (one: KeptSession) => findLast(value.value, one)?.session,
    /** What was deleted last, and can be brought back. */
    deleted: readonly(deleted),
    remove(some: readonly KeptSession[]) {
      deleted.value = some
      put(some, false)
    },
    undo() {
      put(deleted.value as readonly KeptSession[], true)
      deleted.value = []
    },
  }
}
