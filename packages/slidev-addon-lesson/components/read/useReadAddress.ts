import type { Ref } from 'vue'
import type { ReadLine } from './reading-place.ts'
import { useDebounceFn, useEventListener } from '@vueuse/core'
import { useRoute, useRouter } from 'vue-router'
import { hasLayers } from '../shell/useBackCloses.ts'
import { readLine } from './reading-place.ts'
import { useReadLink } from './useReadTree.ts'

/** How long a page rests before the address follows, in ms: Safari takes a hundred changes in half a minute. */
const restMs = 700

/** The parts of the reading page that its address follows. */
interface Page {
  root: Readonly<Ref<HTMLElement | null>>
  /** The reader has left the page's beginning. */
  hasMoved: Readonly<Ref<boolean>>
  /** Where the reader is now. */
  findLine: () => ReadLine
  /** Hears where the reader rests. */
  rested: (line: ReadLine) => void
}

/**
 * Has the address follow the reader, so that a reload, a tab that the phone has closed, a copied link and Back lead
 * to where one was. The address names the slide; the line on it stands in the browser's history.
 * @returns the line that the history holds for a slide, and whether the address came to a slide by itself
 */
export function useReadAddress({ root, hasMoved, findLine, rested }: Page) {
  const [route, router] = [useRoute(), useRouter()]
  const linkTo = useReadLink()
  let followed = ''

  /** Writes the line into the history, where the address names its slide. */
  function writeLine() {
    const line = findLine()
    if (!hasMoved.value || route.name !== 'read' || route.params.slide !== line.slide)
      return
    try {
      history.replaceState({ ...history.state, readLine: line }, '')
    }
    catch {
      // the browser has had enough of changes: the next rest brings another
    }
  }
  const rest = useDebounceFn(async () => {
    if (!hasMoved.value || route.name !== 'read' || !root.value)
      return
    const line = findLine()
    rested(line)
    // what lies over the page has an entry of its own in the history
    if (hasLayers())
      return
    if (route.params.slide !== line.slide) {
      followed = line.slide
      await router.replace(linkTo(line.slide))
    }
    writeLine()
  }, restMs)
  useEventListener(root, 'scroll', rest, { passive: true })
  // Chromium loads a page again with the history that it had before pagehide; a phone knows that event alone
  useEventListener(window, ['beforeunload', 'pagehide'], writeLine)
  // a link may be pressed before the page has come to rest
  useEventListener(root, 'click', writeLine, { capture: true })
  return {
    /** How much of the slide lay above the eye when the reader was at this entry of the history. */
    recall: (slide: string) => {
      const line = readLine(history.state)
      return line?.slide === slide ? line.share : undefined
    },
    isFollowed(slide: string) {
      const isSo = followed === slide
      followed = ''
      return isSo
    },
  }
}
