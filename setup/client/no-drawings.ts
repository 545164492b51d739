/** Stands for Slidev's drawing on slides, which a build has not (`drawings.enabled: dev`). */
import { ref } from 'vue'

const state = { brush: ref({ color: '' }), drawingEnabled: ref(false), drawingState: {}, isDrawing: ref(false) }

/** @returns that nothing is drawn, nor will be. */
export const useDrawings = () => state
