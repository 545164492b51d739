import type { HandoutFile } from './files.ts'
import { onMounted, readonly, shallowRef } from 'vue'
import { readFiles } from './files.ts'

/** Where the command that makes PDFs puts them, beside the deck's own page. */
const folder = 'handouts/'

/** The PDFs that were made with this build; none where none were, or where the list cannot be read. */
export function useHandoutFiles() {
  const files = shallowRef<readonly HandoutFile[]>([])
  onMounted(async () => {
    try {
      const answer = await fetch(`${folder}index.json`)
      files.value = answer.ok ? readFiles(await answer.text()) : []
    }
    catch {
      // No list, no offer: the pages print from the browser all the same.
      files.value = []
    }
  })
  return { files: readonly(files), folder }
}
