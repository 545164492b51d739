/** A stand-in for Slidev's settings in component tests. */
import { ref } from 'vue'

/** Size of the notes in the lecturer's window, as a part of the usual one. */
export const presenterNotesFontSize = ref(1)
