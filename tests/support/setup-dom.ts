import { cleanup } from '@testing-library/vue'
import { afterEach } from 'vitest'
import { resetSlide } from './fake-slidev.ts'

/** jsdom has no style sheets that a document adopts: these keep their text, for a test to read. */
class TextStylesheet {
  text = ''
  replaceSync(text: string) {
    this.text = text
  }
}
Object.assign(globalThis, { CSSStyleSheet: TextStylesheet })
Object.assign(document, { adoptedStyleSheets: [] })
/** jsdom lays nothing out: what is in the document can be seen, unless its own style hides it. */
Element.prototype.checkVisibility = function () {
  return this.isConnected && !this.closest('[style*="display: none"]')
}

afterEach(() => {
  cleanup()
  resetSlide()
})
