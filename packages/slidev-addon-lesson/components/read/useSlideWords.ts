import type { Ref } from 'vue'
import type { SlideWords } from './slide-words.ts'
import { readonly, shallowRef } from 'vue'
import { awaitPrint } from '../shell/await-print.browser.ts'
import { readSlideWords, wordsFile } from './slide-words.ts'

const words = shallowRef<SlideWords | null>()
let isAsked = false

/**
 * The words of all slides: undefined until they have come, null where there are none, as under `npm start`, in a build made
 * without a browser and where the file does not come.
 * @returns them, and what has them fetched; further calls fetch nothing
 */
export function useSlideWords(): { slideWords: Readonly<Ref<SlideWords | null | undefined>>, fetchSlideWords: () => Promise<void> } {
  async function fetchSlideWords() {
    if (isAsked)
      return
    isAsked = true
    // Slidev's own server answers with the deck itself where there is no file
    const text = import.meta.env.DEV ? '' : await fetch(`./${wordsFile}`).then(answer => answer.ok ? answer.text() : '', () => '')
    const found = readSlideWords(text)
    await awaitPrint()
    words.value = found && Object.keys(found).length ? found : null
  }
  return { slideWords: readonly(words), fetchSlideWords }
}
