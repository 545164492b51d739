/**
 * What this window knows of the lecture's stage, and its part in the lecture. It stands apart from what shares it
 * (setup/root/useStageSharing.ts), so that a slide can be tested without other windows.
 */
import type { Stage } from './stage.ts'
import { ref, shallowRef } from 'vue'
import { emptyStage, setPart } from './stage.ts'

/** What the lecture's windows show beyond the slides' clicks. */
export const stage = shallowRef<Stage>(emptyStage)
/** A presenter window leads, and this window has heard of it. */
export const follows = ref(false)

/**
 * Whether what is done in this window counts for all of them: in the lecturer's own browser in every window; where `npm start`
 * serves other machines as well, in its presenter window and on this machine.
 */
export const mayLead = (isPresenter: boolean): boolean => isPresenter || !import.meta.env.DEV || ['localhost', '127.0.0.1'].includes(location.hostname)

/** Whether this window shows what the lecture's windows share; any other keeps what is done in it to itself. */
export const sharesStage = (isPresenter: boolean): boolean => isPresenter || follows.value || Object.keys(stage.value).length > 0

/** Sets a part for every window of the lecture. */
export function putOnStage(key: string, value: unknown, click?: number): void {
  stage.value = setPart(stage.value, key, value, Date.now(), click)
}
