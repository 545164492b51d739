import { onMounted, readonly, ref } from 'vue'

/** How long a page waits for its fonts, in milliseconds: as long as browsers themselves hold text back for one. */
const timeoutMs = 3000

/** Ends once the fonts are here. A browser asks for them when it lays text out, with the next frame: until then none is on its way. */
async function awaitFonts(): Promise<unknown> {
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)))
  return document.fonts?.ready
}

/**
 * Whether the fonts that a page is set in have come, so that its lines are broken once, and not again before
 * the reader's eyes. After three seconds, and where a browser cannot tell, the page goes on without them. The page is laid
 * out while it waits, though it need not be visible.
 */
export function useFonts() {
  const areHere = ref(false)
  onMounted(async () => {
    await Promise.race([awaitFonts(), new Promise(done => setTimeout(done, timeoutMs))])
    areHere.value = true
  })
  return readonly(areHere)
}
