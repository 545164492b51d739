/** What a browser keeps of a reader beside the answers. */
import { writeKept } from '../shell/kept-text.browser.ts'
import { readingKey, stayKey } from '../shell/read-instead.ts'

/** Forgets where a reader stopped, how large the text was, and what was chosen for this visit. Does nothing where the browser refuses. */
export function forgetReader(): void {
  for (const [area, name] of [['localStorage', readingKey], ['sessionStorage', stayKey]] as const) {
    try {
      writeKept(area, name, null)
    }
    catch {
      // a browser that refuses its storage has kept nothing
    }
  }
}
