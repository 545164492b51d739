import { readonly, shallowRef } from 'vue'

/** What was last to be copied. */
interface CopyAttempt {
  /** What it is, in words. */
  what: string
  text: string
  /** Whether the clipboard took it; else the reader gets the text to copy by hand. */
  isDone: boolean
}

const attempt = shallowRef<CopyAttempt | null>(null)

/** Copying to the clipboard; one notice on the page says how it went, wherever the button was. */
export function useCopy() {
  async function copy(what: string, text: string) {
    // so that the same words are announced a second time
    attempt.value = null
    const isDone = await tryClipboard(text)
    attempt.value = { what, text, isDone }
  }
  return { attempt: readonly(attempt), copy, dismiss: () => { attempt.value = null } }
}

/** Whether the clipboard took the text: a page without https has none, and a reader may refuse. */
async function tryClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  }
  catch {
    return false
  }
}
