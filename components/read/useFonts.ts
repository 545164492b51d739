import type { Ref } from 'vue'
import { nextTick, onMounted, readonly, ref } from 'vue'

/** How long a page waits for its fonts, in milliseconds: as long as browsers themselves hold text back for one. */
const timeoutMs = 3000

/**
 * Whether the fonts that a page is set in have come, so that its lines are broken once, and not again before
 * the reader's eyes. After three seconds, and where a browser cannot tell, the page goes on without them.
 * @param root the page; laid out, though it need not be visible
 */
export function useFonts(root: Readonly<Ref<HTMLElement | null>>) {
  const areHere = ref(false)
  onMounted(async () => {
    await nextTick()
    await new Promise(done => setTimeout(done))
    // A browser asks for fonts when it lays text out. It does so now, and not with the next frame: WebKit counts the pages of a
    // print first, and whoever printed before the fonts had come got blank ones.
    root.value?.getBoundingClientRect()
    await Promise.race([document.fonts?.ready, new Promise(done => setTimeout(done, timeoutMs))])
    areHere.value = true
  })
  return readonly(areHere)
}
