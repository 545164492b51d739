/** A stand-in for what Slidev's windows share: a state that nobody else hears of. */
import { reactive } from 'vue'

export const sharedState = reactive<Record<string, unknown>>({})

export function patch(key: string, value: unknown): void {
  sharedState[key] = value
}
