import type { Ref } from 'vue'
import { effectScope, onScopeDispose, watch } from 'vue'
import { loadChunk } from '../runtime/load-chunk.ts'

/** Who stays on a slide for so long has read it, in milliseconds: leafing through is quicker. */
const stays = 5000

/**
 * Notes on this device which slides a student has read, so that their questions may come. What notes them is fetched
 * with the first.
 * @param slide routeAlias of the slide in view; null where none is, or nobody reads it for themselves
 */
export function useNoteRead(slide: Readonly<Ref<string | null>>): void {
  const scope = effectScope()
  let timer: ReturnType<typeof setTimeout> | undefined
  let noting: Promise<(slide: string) => unknown> | undefined
  async function fetchNoting() {
    const { useProgress } = await loadChunk(() => import('./useProgress.ts'))
    return scope.run(() => useProgress().noteRead) ?? (() => {})
  }
  async function note(name: string) {
    try {
      noting ??= fetchNoting()
      ;(await noting)(name)
    }
    catch {
      // the network did not bring it: the next slide asks again
      noting = undefined
    }
  }
  watch(slide, (name) => {
    clearTimeout(timer)
    if (name !== null)
      timer = setTimeout(() => void note(name), stays)
  }, { immediate: true })
  onScopeDispose(() => {
    clearTimeout(timer)
    scope.stop()
  })
}
