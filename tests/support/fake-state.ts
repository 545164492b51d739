/** A stand-in for what Slidev's client keeps of its own window. */
import { ref } from 'vue'

export const cursorStyle = ref<'cursor' | 'laser'>('cursor')
export const showPresenterCursor = ref(true)
export const showGotoDialog = ref(false)
/** Size of the notes in the lecturer's window, as a part of the usual one. */
export const presenterNotesFontSize = ref(1)
