/** The page of a phone in a live class: no framework, one file, and nothing is fetched after it but messages. */
import type { Choice } from '../protocol/messages.ts'
import type { Connection } from './connect.ts'
import type { Sent, Session } from './session.ts'
import type { Acts } from './show-question.ts'
import { enVote as words } from '../../locales/en-vote.ts'
import { writeVote } from '../protocol/messages.ts'
import { idLength, nameId, voteTopic } from '../protocol/topics.ts'
import { connect } from './connect.ts'
import { countDown } from './count-down.ts'
import { h } from './dom.ts'
import { findWay, readRoom, showJoin } from './join.ts'
import { forget, keep, recall } from './keep.ts'
import { chooseScreen, findVote, hear, mustSend, newSession, reconnect, setCounted } from './session.ts'
import { showOutcome } from './show-answer.ts'
import { showForm, showKept } from './show-question.ts'
import './style.css'

const main = document.querySelector('main')!
const [clock, link, spoken] = ['clock', 'link', 'spoken'].map(id => document.getElementById(id)!) as [HTMLElement, HTMLElement, HTMLElement]
const random = () => nameId(crypto.getRandomValues(new Uint8Array(idLength)))
/** Connections that ended within so many milliseconds, one after the other: another tab takes them away. */
const shortMs = 3000
const mostShort = 3

let shown = ''
/** Shows a screen once; the heading takes the focus where it had been on what is gone. */
function show(screen: string, build: () => readonly Node[]) {
  if (shown === screen)
    return
  const hadFocus = shown !== '' && (document.activeElement === document.body || main.contains(document.activeElement))
  shown = screen
  main.replaceChildren(...build())
  main.className = screen.split(' ')[0]!
  const heading = main.querySelector('h1')
  spoken.textContent = main.querySelector('.line, .ask')?.textContent ?? ''
  if (hadFocus)
    heading?.focus({ preventScroll: true })
  scrollTo(0, 0)
}

function take(room: string) {
  const { client, sent } = recall(room)
  let session: Session = { ...newSession, sent }
  let connection: Connection | undefined
  let short = 0

  async function send(vote: Sent) {
    const isTaken = await connection?.publish(voteTopic(room, client, vote), writeVote(random(), vote.choice))
    if (isTaken)
      update(setCounted(session, vote))
  }
  const acts: Acts = {
    words,
    tell: (text) => { spoken.textContent = text },
    change: () => update({ ...session, changes: true }),
    vote(choice: Choice) {
      const { ballot, round } = session.state!
      const vote = { ballot: ballot!, round, choice, counted: false }
      update({ ...session, sent: vote, changes: false })
      void send(vote)
    },
  }

  function update(next: Session) {
    session = next
    const screen = chooseScreen(session)
    const { state, answer, result } = session
    screen === 'ended' ? forget() : keep({ room, client, sent: session.sent })
    const key = [screen, state?.ballot, state?.round, screen !== 'form' && findVote(session)?.counted, screen === 'answer' && [answer?.ballot, result && JSON.stringify(result)]].join(' ')
    show(key, () => build(screen))
    if (screen === 'ended')
      connection?.close()
  }

  function build(screen: ReturnType<typeof chooseScreen>): readonly Node[] {
    switch (screen) {
      case 'form': return showForm(session, acts)
      case 'answer': return showOutcome(session, words)
      case 'waiting': return [h('h1', { tabindex: -1 }, words.title), h('p', { class: 'line' }, words.waiting), h('p', { class: 'small' }, words.privacy)]
      case 'ended': return [h('h1', { tabindex: -1 }, words.ended), h('p', { class: 'line' }, words.endedMore), ...session.answer?.link ? [h('p', {}, h('a', { href: session.answer.link }, words.studyOn))] : []]
      default: return showKept(session, screen, acts)
    }
  }

  /** Another tab of this phone has the same id, and each takes the connection from the other: one must give way. */
  function giveWay() {
    connection?.close()
    show('twice', () => [h('h1', { tabindex: -1 }, words.twice), h('button', { type: 'button', class: 'send', click: () => void start() }, words.here)])
  }

  async function start() {
    short = 0
    shown = ''
    update(session)
    connection = connect({ ...await findWay(room), room, client }, {
      link(isUp, lasted) {
        // a class that is over is left, not lost
        link.textContent = isUp || chooseScreen(session) === 'ended' ? '' : words.offline
        if (isUp) {
          session = reconnect(session)
          return
        }
        short = lasted > 0 && lasted < shortMs ? short + 1 : 0
        if (short >= mostShort)
          giveWay()
      },
      message(what, payload) {
        const before = session.state
        update(hear(session, what, payload))
        if (what !== 'state')
          return
        if (session.state !== before)
          countDown(clock, session.state?.endsInMs, words)
        // the state is the first that comes on a new connection, and says whether the round is still open
        const vote = findVote(session)
        if (before?.seq === 0 || !before ? mustSend(session) : vote?.counted === false && mustSend(session))
          void send(vote!)
      },
    }, Math.random)
  }
  void start()
  const wake = () => document.visibilityState === 'visible' && connection?.wake()
  document.addEventListener('visibilitychange', wake)
  addEventListener('online', wake)
  addEventListener('pageshow', wake)
}

function begin() {
  const room = readRoom(location.hash)
  if (room)
    take(room)
  else
    show('join', () => showJoin(words, (found) => { history.replaceState(null, '', `#${found}`); take(found) }))
}
const night = matchMedia('(prefers-color-scheme: dark)')
const shade = () => document.documentElement.classList.toggle('dark', night.matches)
night.addEventListener('change', shade)
shade()
document.title = words.title
addEventListener('hashchange', () => location.reload())
begin()
