/** Stands for Slidev's drawing on slides, which a build has not (`drawings.enabled: dev`). */
import { ref } from 'vue'

export const drawingState = {}
const state = { brush: ref({ color: '' }), drawingEnabled: ref(false), drawingState, isDrawing: ref(false) }
function doNothing() {}
export { doNothing as initDrawingState, doNothing as onDrawingUpdate }

/** @returns that nothing is drawn, nor will be. */
export const useDrawings = () => state
