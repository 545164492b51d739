/**
 * Slidev's windows tell each other what changes, and nothing of what is. So a window that joins late
 * asks the others: an audience window comes to the lecturer's slide and click, and a presenter window
 * that was closed by mishap comes back to it.
 */
import type { SharedState } from '@slidev/client/state/shared.ts'
import type { Router } from 'vue-router'
import type { JoinMessage } from '../shell/read-shared.ts'
import { getSlide, slides } from '@slidev/client/logic/slides.ts'
import { onSharedUpdate, patch, sharedState } from '@slidev/client/state/shared.ts'
import { keyHere } from '../shell/kept-text.browser.ts'
import { follows, stage } from '../shell/lecture-stage.browser.ts'
import { readJoinMessage } from '../shell/read-shared.ts'

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

/** What this window can tell one that joins: the lecturer's all, another what it has heard of the marks and the stage, and where the lecture stands if it follows one. */
function tell(router: Router): Partial<SharedState> | null {
  const { marks } = sharedState
  const known = { ...marks && { marks }, ...Object.keys(stage.value).length && { stage: stage.value } }
  if (router.currentRoute.value.name === 'presenter')
    return { ...known, ...placeOf(router), lastUpdate: { id: 'join', type: 'presenter', time: Date.now() } }
  if (follows.value)
    return { ...known, ...placeOf(router) }
  return Object.keys(known).length ? known : null
}

/** Whether a presenter window's link names no place of its own: it is the lecturer's again, and the lecture goes on. */
const namesNoPlace = ({ currentRoute: { value: { params, query } } }: Router) => ['', '1'].includes(String(params.no ?? '')) && !Number(query.clicks ?? 0)

/** What a presenter window is told it knows before it starts; any other follows once it can. */
async function takeAnswer(router: Router, state: Partial<SharedState>): Promise<void> {
  if (router.currentRoute.value.name !== 'presenter')
    await listening
  else if (state.page !== undefined && namesNoPlace(router))
    await router.replace({ path: `/presenter/${state.page}`, query: { ...router.currentRoute.value.query, clicks: state.clicks || undefined } })
  onSharedUpdate(state)
}

/** To whom a presenter window says that it is there, before anything is done in it: every window follows from then on. */
const everybody = 'all'

/**
 * Answers windows that join later, and asks those that are there. Does nothing where there is no
 * presenter page, and in dev, where the server holds the state.
 * @returns once the window knows where it stands; a presenter window, once it knows what there is to know
 */
export async function joinLecture(router: Router): Promise<void> {
  if (import.meta.hot) {
    void Promise.all([listening, router.isReady()]).then(() => router.currentRoute.value.name === 'presenter' && patch('lastUpdate', { id: 'join', type: 'presenter', time: Date.now() }))
    return
  }
  if (!router.hasRoute('presenter') || typeof BroadcastChannel === 'undefined')
    return
  const channel = new BroadcastChannel(keyHere('green-ladder:join'))
  const id = `${Date.now()}-${Math.random()}`
  const answered = new Promise<void>((done) => {
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readJoinMessage(data, slides.value.length)
      const state = message?.kind === 'ask' ? tell(router) : null
      if (message?.kind === 'ask' && state)
        channel.postMessage({ kind: 'answer', to: message.id, state: JSON.parse(JSON.stringify(state)) } satisfies JoinMessage)
      const isForThis = message?.kind === 'answer' && (message.to === id || (message.to === everybody && router.currentRoute.value.name !== 'presenter'))
      if (message?.kind === 'answer' && isForThis) {
        void takeAnswer(router, message.state).then(done)
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
    channel.postMessage({ kind: 'answer', to: everybody, state: JSON.parse(JSON.stringify(tell(router))) } satisfies JoinMessage)
  }
}
