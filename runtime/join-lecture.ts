/**
 * Slidev's windows tell each other what changes, and nothing of what is. So a window that joins late
 * asks the others: an audience window comes to the lecturer's slide and click, and a presenter window
 * that was closed by mishap finds its timer again.
 */
import type { SharedState } from '@slidev/client/state/shared.ts'
import type { Router } from 'vue-router'
import type { JoinMessage } from '../logic/shell/read-shared.ts'
import { getSlide, slides } from '@slidev/client/logic/slides.ts'
import { onSharedUpdate, sharedState } from '@slidev/client/state/shared.ts'
import { readJoinMessage } from '../logic/shell/read-shared.ts'
import { keyHere } from './kept-text.ts'

/** How long a presenter window waits for an answer before it starts, in milliseconds. */
const timeoutMs = 200

let noteListening!: () => void
const listening = new Promise<void>((done) => { noteListening = done })

/**
 * Called in the setup of the deck's root. Once that setup is through, Slidev follows what other windows say; an answer that
 * came before would be stored, and the window would not move.
 */
export function hearLecture(): void {
  queueMicrotask(noteListening)
}

/** Where this window stands; nothing where it shows no slide. */
function placeOf({ currentRoute: { value: { name, params, query } } }: Router): Partial<SharedState> {
  return name === 'play' || name === 'presenter' ? { page: getSlide(String(params.no))?.no ?? 1, clicks: Number(query.clicks ?? 0) } : {}
}

/** What this window can tell one that joins: the lecturer's all, another what it has heard of the timer and the marks. */
function tell(router: Router): Partial<SharedState> | null {
  const timer = { ...sharedState.timer }
  const { marks } = sharedState
  if (router.currentRoute.value.name === 'presenter')
    return { timer, ...marks && { marks }, ...placeOf(router), lastUpdate: { id: 'join', type: 'presenter', time: Date.now() } }
  return timer.status === 'stopped' && !marks ? null : { timer, ...marks && { marks } }
}

/** What a presenter window is told it knows before it starts; any other follows once it can. */
async function takeAnswer(router: Router, state: Partial<SharedState>): Promise<void> {
  if (router.currentRoute.value.name !== 'presenter')
    await listening
  onSharedUpdate(state)
}

/**
 * Answers windows that join later, and asks those that are there. Does nothing where there is no
 * presenter page, and in dev, where the server holds the state.
 * @returns once the window knows where it stands; a presenter window, once it knows what there is to know
 */
export async function joinLecture(router: Router): Promise<void> {
  if (!router.hasRoute('presenter') || import.meta.hot || typeof BroadcastChannel === 'undefined')
    return
  const channel = new BroadcastChannel(keyHere('green-ladder:join'))
  const id = `${Date.now()}-${Math.random()}`
  const answered = new Promise<void>((done) => {
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readJoinMessage(data, slides.value.length)
      const state = message?.kind === 'ask' ? tell(router) : null
      if (message?.kind === 'ask' && state)
        channel.postMessage({ kind: 'answer', to: message.id, state: JSON.parse(JSON.stringify(state)) } satisfies JoinMessage)
      if (message?.kind === 'answer' && message.to === id) {
        done()
        void takeAnswer(router, message.state)
      }
    })
  })
  // Once the window has moved to its slide, Slidev does not notice the move, and so does not send the
  // others after it: who joins follows, and does not lead.
  await router.isReady()
  onSharedUpdate(placeOf(router))
  channel.postMessage({ kind: 'ask', id } satisfies JoinMessage)
  if (router.currentRoute.value.name === 'presenter') {
    await Promise.race([answered, new Promise(done => setTimeout(done, timeoutMs))])
    onSharedUpdate(placeOf(router))
  }
}
