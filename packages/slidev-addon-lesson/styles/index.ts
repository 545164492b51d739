// The fonts. The letters Ө ө Ү ү live in the cyrillic-ext files, which these style sheets include by unicode-range.
import '@fontsource-variable/alegreya/wght.css'
import '@fontsource-variable/alegreya/wght-italic.css'
import '@fontsource/alegreya-sans/500.css'
import '@fontsource/alegreya-sans/500-italic.css'
import '@fontsource/alegreya-sans/700.css'
import '@fontsource/alegreya-sans/800.css'
import '@fontsource/alegreya-sans-sc/500.css'
import '@fontsource/alegreya-sans-sc/700.css'
import './tokens.css'
import './base.css'
import './deck.css'
import './chrome.css'
import './print-slide.css'
import './read.css'
import './print-read.css'

// set by packages/cli/export.ts for the file of text that can be edited; no build has it
if (import.meta.env.DEV && import.meta.env.VITE_EDITABLE) {
  void import('./editable.css')
  void import('../components/exports/leave-shapes.browser.ts').then(({ leaveShapes }) => leaveShapes())
}

const hangul = import('./hangul.ts')
// Should it not come, Hangul shows in the reader's own font.
hangul.catch(() => {})
