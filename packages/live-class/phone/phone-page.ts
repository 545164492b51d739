/** The page of a phone in a live class: no framework, one file, and nothing is fetched after it but messages. */
import type { Choice } from '../protocol/messages.ts'
import type { Connection } from './connect-phone.ts'
import type { Sent, Session } from './phone-session.ts'
import type { Acts } from './show-question.ts'
import { enVote as words } from '../../../locales/en-vote.ts'
import { writeVote } from '../protocol/messages.ts'
import { idLength, nameId, voteTopic } from '../protocol/topics.ts'
import { connect } from './connect-phone.ts'
import { findWay, hasOwnBroker, ownBroker, readRoom, showJoin } from './join.ts'
import { chooseScreen, findVote, forget, keep, mustSend, newSession, recall, recallRoom, receive, reconnect, setCounted } from './phone-session.ts'
import { clock, countDown, followShade, link, show, showAnew, spoken, whenAwake } from './screen.ts'
import { offerPrivacy, showEnded, showForm, showKept, showOutcome, showPrivacy, showTwice, showWaiting } from './show-question.ts'
import './style.css'

const random = () => nameId(crypto.getRandomValues(new Uint8Array(idLength)))
/** Connections that ended within so many milliseconds, one after the other: another tab takes them away. */
const shortMs = 3000
const mostShort = 3

function take(room: string) {
  const { client, sent } = recall(room)
  let session: Session = { ...newSession, sent }
  let connection: Connection | undefined
  let short = 0
  let isGone = false
  /** Where the lecturer's computer has the students' deck. */
  let study: string | null = null

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
      case 'waiting': return showWaiting(words)
      case 'ended': return showEnded(words, session.study ?? study)
      default: return showKept(session, screen, acts)
    }
  }

  /** Another tab of this phone has the same id, and each takes the connection from the other: one must give way. */
  function giveWay() {
    connection?.close()
    show('twice', () => showTwice(words, () => void start()))
  }

  /** The way to the broker; undefined where the server has no such class any more, and then the page leaves it. */
  async function look() {
    const way = isGone ? null : await findWay(room, client)
    study = way?.study ?? study
    if (way || isGone)
      return way ?? undefined
    isGone = true
    connection?.close()
    leave()
  }

  async function start() {
    short = 0
    showAnew()
    update(session)
    // on a slow line a phone that asks first, and connects then, votes later
    const asked = look()
    const way = hasOwnBroker ? ownBroker(location, room, client) : await asked
    connection = way && connect({ ...way, room, client }, {
      link(isUp, lasted) {
        // a class that is over is left, not lost
        link.textContent = isUp || isGone || chooseScreen(session) === 'ended' ? '' : words.offline
        if (isUp) {
          session = reconnect(session)
          return
        }
        // nobody lets this phone in: perhaps the class is another by now
        if (!lasted)
          void look()
        short = lasted > 0 && lasted < shortMs ? short + 1 : 0
        if (short >= mostShort)
          giveWay()
      },
      message(what, payload) {
        const before = session.state
        update(receive(session, what, payload))
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
  whenAwake(() => connection?.wake())
}

/** Into a room, which the address then names: a reload finds it. */
function enter(room: string) {
  if (readRoom(location.hash) !== room)
    history.replaceState(null, '', `#${room}`)
  take(room)
}
const join = (isOver: boolean) => show('join', () => showJoin(words, offerPrivacy(words), isOver, enter))

/** The room is that of a class that is over: the page forgets it, and asks for the next. */
function leave() {
  forget()
  link.textContent = clock.textContent = ''
  history.replaceState(null, '', location.pathname)
  join(true)
}
followShade()
document.title = words.title
addEventListener('hashchange', () => location.reload())
const room = readRoom(location.hash) ?? recallRoom()
location.hash === '#privacy' ? show('privacy', () => showPrivacy(words)) : room ? enter(room) : join(false)
