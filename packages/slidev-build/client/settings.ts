/** Stands for the `useLocalStorage` of Slidev's client: a setting belongs to this deck alone, and what makes no sense is ignored. */
import type { UseStorageOptions } from '@vueuse/core'
import type { Ref } from 'vue'
import { storageKey } from '@deck/browser/storage'
import { useLocalStorage } from '@vueuse/core'
import { ref } from 'vue'
import { readSetting } from './read-setting.ts'

/** Slidev's settings that the deck has no control for: what an earlier version kept of them, nobody could take back. */
const withoutControl = ['slidev-viewer-css-filter', 'slidev-sync-directions']

/** Takes over what Slidev kept without the deck's path. That stays where it is: it may be another deck's. */
function takeOver(name: string): void {
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
export function useSetting<T extends string | number | boolean | object>(name: string, usual: T, options: UseStorageOptions<T> = {}): Ref<T> {
  if (withoutControl.includes(name))
    return ref(usual) as Ref<T>
  takeOver(name)
  return useLocalStorage<T>(storageKey(name), usual, {
    ...options,
    serializer: { read: text => readSetting(name, text, usual), write: value => typeof value === 'string' ? value : JSON.stringify(value) },
  })
}
