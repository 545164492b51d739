import type { VoteWords } from '../../locales/en-vote.ts'
import type { Choice, PhoneQuestion } from '../protocol/messages.ts'
import type { Sent, Session } from './phone-session.ts'
import { checkChoice } from '../protocol/check-choice.ts'
import { h, say } from './dom.ts'
import { makeForm } from './forms.ts'
import { findAsked, findLastVote, findVote } from './phone-session.ts'
import { sayChoice } from './say-choice.ts'

/** What a screen can do. */
export interface Acts {
  words: VoteWords
  /** The reader hands in an answer. */
  vote: (choice: Choice) => void
  /** The reader takes the answer back to change it. */
  change: () => void
  /** Something to be read aloud. */
  tell: (text: string) => void
}

/** The stem as the page's heading. */
export const head = (question: PhoneQuestion): HTMLElement => h('h1', { tabindex: -1 }, say(question.stem))

/** This phone's own answer, in words. */
export function showOwn(question: PhoneQuestion, { choice }: Sent, words: VoteWords): HTMLElement {
  return h('section', { class: 'own' }, h('h2', {}, words.own), ...sayChoice(question, choice, words).map(line => h('p', {}, say(line))))
}

/** The form of an open round. */
export function showForm(session: Session, { words, vote, tell }: Acts): Node[] {
  const question = findAsked(session)!
  const last = findLastVote(session)
  let choice: Choice | null = last?.choice ?? null
  const form = makeForm({ question, given: choice, words, tell, change: (given) => { choice = given } })
  const warning = h('p', { class: 'warning', role: 'alert' })
  const send = () => {
    const isReady = choice !== null && checkChoice(question, choice)
    warning.textContent = isReady ? '' : words.unready[question.type]
    if (isReady)
      vote(choice!)
  }
  const isSecond = session.state?.round === 2
  return [
    h('form', { submit: (event) => { event.preventDefault(); send() } }, h('fieldset', { 'aria-labelledby': 'stem' }, Object.assign(head(question), { id: 'stem' }), isSecond && h('p', { class: 'round' }, words.round), h('p', { class: 'ask' }, question.isPoll ? `${form.words} ${words.poll}` : form.words), form.root), warning, h('button', { type: 'submit', class: 'send' }, words.send)),
  ]
}

/** What stands while a vote is in, paused, talked about or over. */
export function showKept(session: Session, screen: 'voted' | 'paused' | 'discuss' | 'closed', { words, change }: Acts): Node[] {
  const question = findAsked(session)!
  const vote = findVote(session)
  const own = vote ?? (screen === 'discuss' ? findLastVote(session) : null)
  const isLost = screen === 'closed' && vote !== null && !vote.counted
  const line = screen === 'voted' ? (vote!.counted ? words.counted : words.sending) : words[screen]
  return [
    head(question),
    h('p', { class: `line ${screen}` }, line),
    own && !isLost ? showOwn(question, own, words) : screen === 'closed' ? h('p', {}, isLost ? words.late : words.noVote) : null,
    screen === 'voted' ? h('button', { type: 'button', class: 'quiet', click: change }, words.change) : null,
  ].filter(each => each !== null)
}
