/** Screens without a question. */
import type { VoteWords } from '../../locales/en-vote.ts'
import { h } from './dom.ts'

const heading = (text: string) => h('h1', { tabindex: -1 }, text)

/** The phone is in, and nothing is asked. */
export const showWaiting = (words: VoteWords): Node[] => [heading(words.title), h('p', { class: 'line' }, words.waiting), h('p', { class: 'small' }, words.privacy)]

/** The class is over. @param words the page's words @param study where to study on; null where the deck is nowhere on the web */
export function showEnded(words: VoteWords, study: string | null): Node[] {
  return [heading(words.ended), h('p', { class: 'line' }, words.endedMore), ...study === null ? [] : [h('p', {}, h('a', { class: 'send', href: study }, words.studyOn))]]
}

/** Another tab has the connection. @param words the page's words @param here takes it back */
export const showTwice = (words: VoteWords, here: () => void): Node[] => [heading(words.twice), h('button', { type: 'button', class: 'send', click: here }, words.here)]
