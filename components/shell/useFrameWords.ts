import type { Frame } from '../../locales/en-frame.ts'
import { frame } from '../../locales/en-frame.ts'

/** The words that the deck needs from its first moment on; the others come with useWords. */
export function useFrameWords(): Frame {
  return frame
}
