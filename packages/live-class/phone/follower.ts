/** The slide that the hall sees, on the phone: the students' deck in a frame beside the vote, which is fetched when somebody follows. */
import type { Place } from '../protocol/messages.ts'
import type { VoteWords } from './vote-words.ts'
import { h, main } from './screen.ts'

/** The folder of the deck in the reader's language, and whether the frame is in front, or waits behind the vote, where it goes along all the same. */
interface Shown { at: Place, folder: string, isFront: boolean, hasVote: boolean }

/**
 * Shows the hall's slide where it is asked for.
 * @param words of the page
 * @param acts what its two buttons do: to the vote that is over, and to stop
 */
export function openFollower(words: VoteWords, acts: { toVote: () => void, stop: () => void }) {
  let place: Place | null = null
  let src = ''
  const frame = h('iframe')
  const stop = h('button', { type: 'button', click: acts.stop })
  const toVote = h('button', { type: 'button', click: acts.toVote })
  const root = h('section', { class: 'follower' }, frame, h('nav', {}, stop, toVote))
  // the deck asks for the slide once it stands, and is sent each that follows
  const sendPlace = () => frame.contentWindow?.postMessage({ follow: place }, location.origin)
  addEventListener('message', ({ source, data }) => source !== null && source === frame.contentWindow && data === 'follow' && sendPlace())

  /** The deck in the language that is chosen; what the frame showed before is no page to go back to. */
  function load(next: string) {
    if (src !== next)
      root.isConnected ? frame.contentWindow!.location.replace(next) : frame.setAttribute('src', next)
    src = next
    if (!root.isConnected)
      document.body.append(root)
  }

  return {
    show({ at, folder, isFront, hasVote }: Shown) {
      place = at
      load(`/${folder}#/follow`)
      frame.title = words.follow.frame
      stop.textContent = words.follow.stop
      toVote.textContent = words.follow.vote
      toVote.hidden = !hasVote
      // the focus goes with what is in front
      const [from, to] = isFront ? [main, root] : [root, main]
      const hadFocus = from.contains(document.activeElement) || (main.hidden !== isFront && document.activeElement === document.body)
      document.body.classList.toggle('following', isFront)
      root.toggleAttribute('inert', !isFront)
      main.hidden = isFront
      if (hadFocus)
        to.querySelector<HTMLElement>('iframe, h1')?.focus({ preventScroll: true })
      sendPlace()
    },
    /** Nobody follows: nothing of it is left. */
    close() {
      const hadFocus = root.contains(document.activeElement)
      document.body.classList.remove('following')
      main.hidden = false
      root.remove()
      src = ''
      if (hadFocus)
        main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    },
  }
}
