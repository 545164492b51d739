import { en as words } from '@deck/words'
import { useRouter } from 'vue-router'
import { useCopy } from '../shell/useCopy.ts'

/** The link to one place of the deck, for the clipboard or for the device's own way to share. */
export function useShareLink() {
  const router = useRouter()
  const { copy } = useCopy()
  const findLink = (to: string) => new URL(router.resolve(to).href, document.baseURI).href
  /**
   * @param to path within the deck
   * @param name what stands there
   */
  function copyLink(to: string, name: string) {
    void copy(words.reference.linkTo({ name }), findLink(to))
  }
  /** The reader may think better of it; a device that cannot share after all has the link copied. */
  async function shareLink(to: string, name: string) {
    try {
      await navigator.share({ title: name, url: findLink(to) })
    }
    catch (error) {
      if ((error as Error).name !== 'AbortError')
        copyLink(to, name)
    }
  }
  return { canShare: typeof navigator.share === 'function', copyLink, shareLink }
}
