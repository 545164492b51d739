/** Screens without a question. */
import type { VoteWords } from '../../locales/en-vote.ts'
import { h, say } from './dom.ts'
import { hasOwnBroker } from './join.ts'

const heading = (text: string) => h('h1', { tabindex: -1 }, text)

const listPrivacy = ({ privacy: { lines, own, foreign } }: VoteWords) => h('ul', {}, ...[...lines, hasOwnBroker ? own : foreign].map(line => h('li', {}, say(line))))

/** What happens to an answer, as a page of its own that a lecturer can show. */
export const showPrivacy = (words: VoteWords): Node[] => [heading(words.privacy.heading), listPrivacy(words)]

/** The same, where it is asked for. */
export const offerPrivacy = (words: VoteWords): Node => h('details', {}, h('summary', {}, words.privacy.heading), listPrivacy(words))

/** The phone is in, and nothing is asked. */
export const showWaiting = (words: VoteWords): Node[] => [heading(words.title), h('p', { class: 'line' }, words.waiting), offerPrivacy(words)]

/** The class is over. @param words the page's words @param study where to study on; null where the deck is nowhere on the web */
export function showEnded(words: VoteWords, study: string | null): Node[] {
  return [heading(words.ended), h('p', { class: 'line' }, words.endedMore), ...study === null ? [] : [h('p', {}, h('a', { class: 'send', href: study }, words.studyOn))]]
}

/** Another tab has the connection. @param words the page's words @param here takes it back */
export const showTwice = (words: VoteWords, here: () => void): Node[] => [heading(words.twice), h('button', { type: 'button', class: 'send', click: here }, words.here)]
