/**
 * Stands for what Slidev's windows share: the room has it (components/shell/room.ts), and setup/root/follow-place.ts turns the slides.
 * Slidev's pointers ask where the mouse is.
 */
import { roomState } from '../../components/shell/room-state.browser.ts'
import { readCursor } from '../../components/shell/room.ts'

export const sharedState = { get cursor() { return readCursor(roomState.cursor?.value) } }
function doNothing() {}
export { doNothing as initSharedState, doNothing as onPatch, doNothing as onSharedUpdate, doNothing as patch }
