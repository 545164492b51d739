/** The page of a phone in a live class: no framework, one file. What follows are messages, and the students' deck where somebody follows the hall's slides. */
import type { SplitScripts } from '@deck/article/split-scripts'
import type { Connection } from '../client/connect.ts'
import type { Choice } from '../protocol/messages.ts'
import type { Sent, Session } from './phone-session.ts'
import type { Child } from './screen.ts'
import type { Acts } from './show-question.ts'
import type { VoteWords } from './vote-words.ts'
import { connect, ownWire } from '../client/connect.ts'
import { makeId, wirePath } from '../protocol/ids.ts'
import { openFollower } from './follower.ts'
import { askRoom, readRoom, showJoin } from './join.ts'
import { chosenLanguage, openLanguages, whenLanguage } from './language.ts'
import {
  addVote,
  chooseScreen,
  findAsked,
  findUnsaid,
  findVote,
  forget,
  newSession,
  recall,
  recallRoom,
  receive,
  remember,
  setCounted,
} from './phone-session.ts'
import { openRemote } from './remote.ts'
import { clock, countDown, followShade, h, link, redraw, setSplitter, show, showAnew, spoken, whenAwake } from './screen.ts'
import { offerPrivacy, showEnded, showForm, showKept, showOutcome, showPrivacy, showTwice, showWaiting } from './show-question.ts'
import { linkInLanguage } from './study-link.ts'
import './style.css'

/** Takes part in a room. @param leave is called where the class is over */
function enterRoom(room: string, words: VoteWords, leave: () => void) {
  const { client, sent, follows: hasFollowed = false } = recall(room)
  let session: Session = { ...newSession, sent }
  let connection: Connection | undefined
  let isGone = false
  /** Where the lecturer's computer has the students' deck. */
  let study: string | null = null
  /** The languages of the students' deck beside English; null where phones have no deck. */
  let editions: readonly string[] | null = null
  let follows = hasFollowed

  async function send(vote: Sent) {
    const { counted: _, ...given } = vote
    const answer = await connection?.ask({ do: 'vote', id: makeId(), ...given })
    if (answer?.counts)
      update(setCounted(session, vote))
  }
  const acts: Acts = {
    words,
    announce: (text) => { spoken.textContent = text },
    change: () => update({ ...session, changes: true }),
    vote(choice: Choice, because?: string) {
      const { ballot, round } = session.state!
      const vote = { ballot: ballot!, round, choice, ...because && { because }, counted: false }
      update(addVote(session, vote))
      void send(vote)
    },
  }

  /** The hall's slide, or the vote, comes to the front. */
  const turn = (front: Session['front']) => update({ ...session, front })
  function follow(isOn: boolean) {
    follows = isOn
    turn('slide')
  }
  const follower = openFollower(words, { toVote: () => turn('vote'), stop: () => follow(false) })
  const linkHere = (link: string | null) => linkInLanguage(link, { study, editions, language: chosenLanguage() })
  /** Whether there is a slide to follow. */
  const canFollow = () => editions !== null && session.at !== null

  /** Follows the hall's slides, or goes back to the one that is followed. */
  const offerSlides = () =>
    h('button', { type: 'button', class: 'quiet', click: () => follow(true) }, follows ? words.follow.back : words.follow.start)

  function update(next: Session) {
    session = next
    const screen = chooseScreen(session)
    const { state, answer, result } = session
    screen === 'ended' ? forget() : remember({ room, client, sent: session.sent, ...follows && { follows } })
    const key = [
      screen,
      state?.ballot,
      state?.round,
      findAsked(session)?.language,
      screen !== 'form' && findVote(session)?.counted,
      screen !== 'form' && canFollow() && `follow ${follows}`,
      screen === 'answer' && [answer?.ballot, answer?.language, result && JSON.stringify(result)],
    ].join(
      ' ',
    )
    const isOffered = canFollow() && screen !== 'ended'
    show(key, () => [...build(screen), ...isOffered && screen !== 'form' ? [offerSlides()] : []])
    if (screen === 'ended')
      connection?.close()
    if (!follows || !isOffered)
      return follower.close()
    const language = chosenLanguage()
    const folder = language !== undefined && editions!.includes(language) ? `${language}/` : ''
    follower.show({ at: session.at!, folder, isFront: session.front === 'slide', hasVote: screen !== 'waiting' })
  }

  function build(screen: ReturnType<typeof chooseScreen>): readonly Child[] {
    switch (screen) {
      case 'form': return showForm(session, acts)
      case 'answer': return showOutcome({ ...session, answer: session.answer && { ...session.answer, link: linkHere(session.answer.link) } }, words)
      case 'waiting': return showWaiting(words)
      case 'ended': return showEnded(words, linkHere(session.study ?? study))
      default: return showKept(session, screen, acts)
    }
  }

  /** Another tab of this phone has the same id, and one connection: this one must give way. */
  function giveWay() {
    follower.close()
    connection = undefined
    show('twice', () => showTwice(words, start))
  }

  /** Where the server has no such class any more, the page leaves it. */
  async function refresh() {
    const found = isGone ? null : await askRoom(room)
    study = found?.study ?? study
    editions = found?.study ? found.editions : editions
    // asked twice at once, and left on the first answer; or another tab has the phone's place
    if (isGone || !connection)
      return
    if (found?.known !== false)
      return update(session)
    isGone = true
    follower.close()
    connection.close()
    connection = undefined
    leave()
  }

  function start() {
    showAnew()
    update(session)
    void refresh()
    let isFirst = true
    let told: string | undefined
    const hello = { do: 'join', room, phone: client, get language() { return told = chosenLanguage() } } as const
    connection = connect({ url: ownWire(location, wirePath, client), hello }, {
      link(isUp, lasted) {
        // chosen while nobody had let this phone in yet
        if (isUp && told !== chosenLanguage())
          connection?.send({ do: 'language', language: chosenLanguage() })
        // a class that is over is left, not lost
        link.textContent = isUp || isGone || chooseScreen(session) === 'ended' ? '' : words.offline
        isFirst ||= isUp
        // nobody lets this phone in: perhaps the class is another by now
        if (!isUp && !lasted)
          void refresh()
      },
      message(text) {
        const before = session.state
        update(receive(session, text))
        if (session.state === before)
          return
        countDown(clock, session.state?.endsInMs, words)
        // what comes first on a new connection says whether the round is still open
        const unsaid = findUnsaid(session, isFirst || session.state?.ballot !== before?.ballot)
        if (unsaid)
          void send(unsaid)
        isFirst = false
      },
      elsewhere: giveWay,
    })
  }
  start()
  whenLanguage(() => {
    // a page that was left, or gave way to another tab, shows what it shows
    if (!connection)
      return
    connection.send({ do: 'language', language: chosenLanguage() })
    update(session)
  })
  whenAwake(() => connection?.wake())
}

/**
 * Opens the page that the address asks for: a room, the form to join one, the remote, or what happens to an answer.
 * @param own words of the page, in the deck's language
 * @param splitScripts how the languages of a text are told apart
 */
export function openVotePage(own: VoteWords, splitScripts: SplitScripts): void {
  setSplitter(splitScripts)
  followShade()
  // the remote is the lecturer's, as the deck is
  if (location.pathname.endsWith('/remote'))
    return openRemote(own)
  const words = openLanguages(own)
  const join = (isOver: boolean) => show('join', () => showJoin(words, offerPrivacy(words), isOver, enter))
  /** Into a room, which the address then names: a reload finds it. */
  function enter(room: string) {
    if (readRoom(location.hash) !== room)
      history.replaceState(null, '', `#${room}`)
    enterRoom(room, words, leave)
  }
  /** The room is that of a class that is over: the page forgets it, and asks for the next. */
  function leave() {
    forget()
    link.textContent = clock.textContent = ''
    history.replaceState(null, '', location.pathname)
    join(true)
  }

  document.title = words.title
  whenLanguage(redraw)
  addEventListener('hashchange', () => location.reload())
  const room = readRoom(location.hash) ?? recallRoom()
  if (location.hash === '#privacy')
    show('privacy', () => showPrivacy(words))
  else
    room ? enter(room) : join(false)
}
