import type { VoteWords } from '../../locales/en-vote.ts'
import type { PhoneAnswer, PhoneQuestion, Result } from '../protocol/messages.ts'
import type { Session } from './phone-session.ts'
import { h, say, svg } from './dom.ts'
import { findAsked, findLastVote } from './phone-session.ts'
import { isSameChoice } from './say-choice.ts'
import { head, showOwn } from './show-question.ts'

const tick = () => svg('svg', { 'viewBox': '0 0 22 22', 'width': 18, 'height': 18, 'aria-hidden': 'true' }, svg('path', { 'd': 'M3 12l5.5 5.5L19 5', 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 3 }))

/** Reasons, in the question's order; what is right first has a tick and a word. */
function showReasons({ options = [], why }: PhoneAnswer, words: VoteWords): HTMLElement {
  if (!options.length)
    return h('p', {}, say(why ?? ''))
  return h('ul', { class: 'reasons' }, ...options.map(({ id, text, lang, why, isRight }) => h(
    'li',
    { class: isRight ? 'right' : undefined },
    h('p', {}, h('span', { class: 'letter' }, id), ' ', h('b', {}, say(text, lang)), isRight && h('span', { class: 'mark' }, tick(), ` ${words.right}`)),
    h('p', { class: 'why' }, say(why)),
  )))
}

function showAnswer(question: PhoneQuestion, answer: PhoneAnswer, session: Session, words: VoteWords): HTMLElement {
  const own = findLastVote(session)
  // a figure that is right though it is written otherwise is not told so: only the deck can read it
  const isRight = own && !question.isPoll && isSameChoice(answer.type, own.choice, answer.right)
  return h(
    'section',
    {},
    h('h2', {}, words.answer),
    h('p', { class: 'line' }, say(answer.said)),
    isRight ? h('p', { class: 'good' }, tick(), ` ${words.wasRight}`) : own && showOwn(question, own, words),
    showReasons(answer, words),
    answer.sources.length > 0 && h('h3', {}, words.sources),
    ...answer.sources.map(each => h('p', { class: 'source' }, say(each))),
    answer.link !== null && h('p', {}, h('a', { href: answer.link, target: '_blank', rel: 'noopener noreferrer' }, words.study)),
  )
}

/** The counts of each round, as bars and as text. */
function showResult({ rounds }: Result, words: VoteWords): HTMLElement {
  return h('section', { class: 'result' }, h('h2', {}, words.votes), ...rounds.map(({ round, voters, counts }) => {
    const share = (count: number) => voters ? Math.round(100 * count / voters) : 0
    return h('div', {}, rounds.length > 1 && h('h3', {}, round === 1 ? words.first : words.second), h('ul', {}, ...counts.map(({ label, count }) => {
      const bar = h('span', { 'class': 'bar', 'aria-hidden': 'true' })
      bar.style.width = `${Math.min(100, share(count))}%`
      return h('li', {}, h('span', {}, say(words.bar({ label, count, percent: share(count) }))), bar)
    })))
  }))
}

/** The answer with its reasons, and how the class voted: of each what the lecturer has shown of this ballot. */
export function showOutcome(session: Session, words: VoteWords): Node[] {
  const question = findAsked(session)!
  const { answer, result } = session
  const own = findLastVote(session)
  return [
    head(question),
    ...answer?.ballot === question.ballot ? [showAnswer(question, answer, session, words)] : own ? [showOwn(question, own, words)] : [],
    ...result?.ballot === question.ballot ? [showResult(result, words)] : [],
  ]
}
