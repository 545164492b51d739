import type { Choice, PhoneAnswer, PhoneQuestion, Result } from '../protocol/messages.ts'
import type { Sent, Session } from './phone-session.ts'
import type { Child } from './screen.ts'
import type { VoteWords } from './vote-words.ts'
import { checkChoice, writeCounted } from '../protocol/check-choice.ts'
import { cleanSentence, sentenceLimit } from '../protocol/sentence.ts'
import { describeChoice, makeForm } from './forms.ts'
import { langOf } from './language.ts'
import { findAsked, findLastVote, findVote } from './phone-session.ts'
import { h, markScripts, svg } from './screen.ts'

export const heading = (text: string) => h('h1', { tabindex: -1 }, text)

const listPrivacy = ({ privacy: { lines } }: VoteWords) => h('ul', {}, ...lines.map(line => h('li', {}, markScripts(line))))

/** What happens to an answer, as a page of its own that a lecturer can show. */
export const showPrivacy = (words: VoteWords): Node[] => [heading(words.privacy.heading), listPrivacy(words)]

/** The same, where it is asked for. */
export const offerPrivacy = (words: VoteWords): Node => h('details', {}, h('summary', {}, words.privacy.heading), listPrivacy(words))

/** The phone is in, and nothing is asked. */
export const showWaiting = (words: VoteWords): Node[] => [heading(words.title), h('p', { class: 'line' }, words.waiting), offerPrivacy(words)]

/** The class is over. @param words the page's words @param study where to study on; null where the deck is nowhere on the web */
export function showEnded(words: VoteWords, study: string | null): Node[] {
  return [
    heading(words.ended),
    h('p', { class: 'line' }, words.endedMore),
    ...study === null ? [] : [h('p', {}, h('a', { class: 'send', href: study }, words.studyOn))],
  ]
}

/** Another tab has the connection. @param words the page's words @param here takes it back */
export function showTwice(words: VoteWords, here: () => void): Node[] {
  return [
    heading(words.twice),
    h('button', { type: 'button', class: 'send', click: here }, words.here),
  ]
}

/** What a screen can do. */
export interface Acts {
  words: VoteWords
  /** The reader hands in an answer. */
  vote: (choice: Choice, because?: string) => void
  /** The reader takes the answer back to change it. */
  change: () => void
  /** Something to be read aloud. */
  announce: (text: string) => void
}

/** The stem as the page's heading. */
const head = (question: PhoneQuestion): HTMLElement => h('h1', { tabindex: -1, lang: langOf(question) }, markScripts(question.stem))

/** What is our reading and not the article's has a line in the margin and two words, as in the deck. */
function sign({ isOurs }: { isOurs?: true }, words: VoteWords, inner: Node): Node[] {
  return [isOurs ? h('div', { class: 'our-reading' }, h('p', { class: 'our-reading-sign' }, words.ours), inner) : inner]
}

/** This phone's own answer, in words. */
function showOwn(question: PhoneQuestion, { choice, because }: Sent, words: VoteWords): HTMLElement {
  return h(
    'section',
    { class: 'own' },
    h('h2', {}, words.own),
    ...describeChoice(question, choice, words).map(line => h('p', { lang: langOf(question) }, markScripts(line))),
    because !== undefined && h('p', { dir: 'auto' }, words.because.said({ sentence: because })),
  )
}

/** What is chosen and written, and not sent: over a pause of the vote, and in another language. */
let draft: { of: string, choice?: Choice, text?: string } = { of: '' }
function findDraft({ state }: Session): typeof draft {
  const of = `${state!.ballot} ${state!.round}`
  return draft.of === of ? draft : { of }
}
const keepDraft = (session: Session, more: Partial<typeof draft>) => void (draft = { ...findDraft(session), ...more })

/** The field for a sentence that says why, with what becomes of it. */
function makeSentence(session: Session, given: string, { because: words }: VoteWords): { root: HTMLElement, read: () => string } {
  const field = h('textarea', {
    'id': 'because',
    'rows': 2,
    'maxlength': sentenceLimit,
    'dir': 'auto',
    'aria-describedby': 'because-kept',
    'input': () => keepDraft(session, { text: field.value }),
  })
  field.value = findDraft(session).text ?? given
  return {
    root: h('div', { class: 'because' }, h('label', { for: 'because' }, words.label), field, h('p', { id: 'because-kept', class: 'small' }, words.kept)),
    read: () => cleanSentence(cleanSentence(field.value).slice(0, sentenceLimit)),
  }
}

/** While an end of a form is out of sight, its class says so, and an arrow stands there (style.css). */
function markEnds(form: HTMLElement, ends: Readonly<Record<'above' | 'below', HTMLElement>>): void {
  for (const [side, end] of Object.entries(ends)) {
    // what sticks to the lower edge of the window stands out of it by some pixels, and is no longer whole
    new IntersectionObserver(([seen]) => form.classList.toggle(side, seen!.intersectionRatio < 0.97), { threshold: [0, 0.97], rootMargin: '0px 0px -4px' })
      .observe(end)
  }
}

/** The form of an open round. */
export function showForm(session: Session, { words, vote, announce }: Acts): Node[] {
  const question = findAsked(session)!
  const last = findLastVote(session)
  let choice: Choice | null = findDraft(session).choice ?? last?.choice ?? null
  const change = (given: Choice) => keepDraft(session, { choice: choice = given })
  const form = makeForm({ question, given: choice, words, announce, change })
  const lang = langOf(question)
  if (lang)
    form.root.lang = lang
  const sentence = question.because && makeSentence(session, last?.because ?? '', words)
  const warning = h('p', { class: 'warning', role: 'alert' })
  const send = () => {
    const isReady = choice !== null && checkChoice(question, choice)
    warning.textContent = isReady ? '' : question.within ? words.unreadyWithin(question.within) : words.unready[question.type]
    if (isReady)
      vote(choice!, sentence?.read())
  }
  const isSecond = session.state?.round === 2
  const stem = Object.assign(head(question), { id: 'stem' })
  const end = h('div', { class: 'end' }, warning, h('button', { type: 'submit', class: 'send' }, words.send))
  const root = h(
    'form',
    { submit: (event) => { event.preventDefault(); send() } },
    h(
      'fieldset',
      { 'aria-labelledby': 'stem' },
      ...sign(question, words, stem),
      isSecond && h('p', { class: 'round' }, words.round),
      h('p', { class: 'ask' }, question.isPoll ? `${form.words} ${words.poll}` : form.words),
      form.root,
    ),
    sentence?.root,
    end,
  )
  markEnds(root, { above: stem, below: end })
  return [root]
}

/** What stands while a vote is in, paused, talked about or over. */
export function showKept(session: Session, screen: 'voted' | 'paused' | 'discuss' | 'closed', { words, change }: Acts): Child[] {
  const question = findAsked(session)!
  const vote = findVote(session)
  const own = vote ?? (screen === 'discuss' ? findLastVote(session) : null)
  const isLost = screen === 'closed' && vote !== null && !vote.counted
  const line = screen === 'voted' ? (vote!.counted ? words.counted : words.sending) : words[screen]
  return [
    ...sign(question, words, head(question)),
    h('p', { class: `line ${screen}` }, line),
    own && !isLost ? showOwn(question, own, words) : screen === 'closed' ? h('p', {}, isLost ? words.late : words.noVote) : null,
    screen === 'voted' ? h('button', { type: 'button', class: 'quiet', click: change }, words.change) : null,
  ]
}

function tick() {
  return svg(
    'svg',
    { 'viewBox': '0 0 22 22', 'width': 18, 'height': 18, 'aria-hidden': 'true' },
    svg('path', { 'd': 'M3 12l5.5 5.5L19 5', 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 3 }),
  )
}

/** Reasons, in the question's order; what is right first has a tick and a word. */
function showReasons({ options = [], why, language }: PhoneAnswer, words: VoteWords): HTMLElement {
  const other = langOf({ language })
  if (!options.length)
    return h('p', { lang: other }, markScripts(why ?? ''))
  return h('ul', { class: 'reasons', lang: other }, ...options.map(({ id, text, lang, why, isRight }) => h(
    'li',
    { class: isRight ? 'right' : undefined },
    h(
      'p',
      {},
      h('span', { class: 'letter' }, id),
      ' ',
      h('b', {}, markScripts(text, lang)),
      isRight && h('span', { class: 'mark', lang: other && document.documentElement.lang }, tick(), ` ${words.right}`),
    ),
    h('p', { class: 'why' }, markScripts(why)),
  )))
}

function showAnswer(question: PhoneQuestion, answer: PhoneAnswer, session: Session, words: VoteWords): HTMLElement {
  const [own, lang] = [findLastVote(session), langOf(answer)]
  // a figure that is right though it is written otherwise is not told so: only the deck can read it
  const isRight = own && !question.isPoll && writeCounted(answer.type, own.choice) === writeCounted(answer.type, answer.right)
  return h(
    'section',
    {},
    h('h2', {}, words.answer),
    h('p', { class: 'line', lang }, markScripts(answer.said)),
    isRight ? h('p', { class: 'good' }, tick(), ` ${words.wasRight}`) : own && showOwn(question, own, words),
    ...sign(answer, words, showReasons(answer, words)),
    answer.sources.length > 0 && h('h3', {}, words.sources),
    ...answer.sources.map(each => h('p', { class: 'source', lang }, markScripts(each))),
    answer.link !== null && h('p', {}, h('a', { href: answer.link, target: '_blank', rel: 'noopener noreferrer' }, words.study)),
  )
}

/** The counts of each round, as bars and as text. */
function showResult({ rounds, language }: Result, words: VoteWords): HTMLElement {
  return h('section', { class: 'result' }, h('h2', {}, words.votes), ...rounds.map(({ round, voters, counts }) => {
    const share = (count: number) => voters ? Math.round(100 * count / voters) : 0
    return h('div', {}, rounds.length > 1 && h('h3', {}, round === 1 ? words.first : words.second), h('ul', {}, ...counts.map(({ label, count }) => {
      const bar = h('span', { 'class': 'bar', 'aria-hidden': 'true' })
      bar.style.width = `${Math.min(100, share(count))}%`
      return h('li', {}, h('span', { lang: langOf({ language }) }, markScripts(words.bar({ label, count, percent: share(count) }))), bar)
    })))
  }))
}

/** The answer with its reasons, and how the class voted: of each what the lecturer has shown of this ballot. */
export function showOutcome(session: Session, words: VoteWords): Node[] {
  const question = findAsked(session)!
  const { answer, result } = session
  const own = findLastVote(session)
  return [
    ...sign(question, words, head(question)),
    ...answer?.ballot === question.ballot ? [showAnswer(question, answer, session, words)] : own ? [showOwn(question, own, words)] : [],
    ...result?.ballot === question.ballot ? [showResult(result, words)] : [],
  ]
}
