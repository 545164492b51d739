import { cleanup } from '@testing-library/vue'
import { afterEach } from 'vitest'
import { resetSlide } from './fake-slidev.ts'

/** jsdom has no sheets that a document adopts: these keep their text, for a test to read. */
class TextSheet {
  text = ''
  replaceSync(text: string) {
    this.text = text
  }
}
Object.assign(globalThis, { CSSStyleSheet: TextSheet })
Object.assign(document, { adoptedStyleSheets: [] })

afterEach(() => {
  cleanup()
  resetSlide()
})
