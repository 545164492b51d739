/** Stands for the `useLocalStorage` of Slidev's client: a setting belongs to this deck alone, and what makes no sense is ignored. */
import type { UseStorageOptions } from '@vueuse/core'
import type { Ref } from 'vue'
import { storageKey } from '@deck/browser/storage'
import { useLocalStorage } from '@vueuse/core'
import { ref } from 'vue'
import { readSetting } from './read-setting.ts'

/**
 * Slidev's settings that the deck has no control for: what an earlier version kept of them, nobody could take back. The last ones are of its
 * editor, recorder and exporter, which the headmatter turns off; each would be read, kept and watched at every start.
 */
const withoutControl = [
  'viewer-css-filter', 'sync-directions', 'camera', 'mic', 'skip-export-pdf-tip', 'export-capture-delay',
  'show-editor', 'editor-vertical', 'editor-width', 'editor-height',
].map(name => `slidev-${name}`)

/** Takes over what Slidev kept without the deck's path. That stays where it is: it may be another deck's. */
function adoptSetting(name: string): void {
  try {
    const old = localStorage.getItem(name)
    if (old !== null && localStorage.getItem(storageKey(name)) === null)
      localStorage.setItem(storageKey(name), old)
  }
  catch {
    // where the browser refuses its storage, all is as it usually is
  }
}

/**
 * A setting, as Slidev's client has it.
 * @param name Slidev's, such as "slidev-scale"
 * @param usual what holds where nothing was kept
 * @param options as for useLocalStorage
 */
export function useSetting<T extends string | number | boolean>(name: string, usual: T, options: UseStorageOptions<T> = {}): Ref<T> {
  if (withoutControl.includes(name))
    return ref(usual) as Ref<T>
  adoptSetting(name)
  return useLocalStorage<T>(storageKey(name), usual, {
    ...options,
    serializer: { read: text => readSetting(name, text, usual), write: value => typeof value === 'string' ? value : JSON.stringify(value) },
  })
}
