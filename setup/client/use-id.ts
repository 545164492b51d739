/** Stands for reka-ui's useId, which imports all of Vue to ask whether there is an id in it. */
import { useId as useVueId } from 'vue'

/**
 * @param deterministicId is taken where it is given
 * @param prefix stands before an id of Vue's making
 * @returns an id that no other element of the page has
 */
export function useId(deterministicId?: string | null, prefix = 'reka'): string {
  return deterministicId || `${prefix}-${useVueId()}`
}
