/** What the presenter's window says to the lecturer, for the lecturer's own phone as remote: the notes of this step, and the clock in words. */
import { shallowReactive } from 'vue'

export const deskTexts = shallowReactive<{ notes: readonly string[], pace: string }>({ notes: [], pace: '' })
