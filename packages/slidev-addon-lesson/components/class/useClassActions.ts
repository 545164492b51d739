import type { AskedQuestion } from '@deck/live-class/presenter/count'
import type { Command, Sentence } from '@deck/live-class/protocol/messages'
import type { OwnQuestion } from '@deck/live-class/protocol/own-question'
import type { VoteOption } from '@deck/questions'
import type { ItemId } from '../quiz/generator/item-id.ts'
import type { QuestionCover } from './useClassCover.ts'
import { loadChunk } from '@deck/browser/load-chunk'
import { advise, countRight, countRightVotes, writeResult } from '@deck/live-class/presenter/count'
import { canDo } from '@deck/live-class/protocol/can-do'
import { ballotLength, makeId } from '@deck/live-class/protocol/ids'
import { describeOwn, isOwn, writeOwn } from '@deck/live-class/protocol/own-question'
import { kindOf } from '@deck/questions'
import { liveClass as words } from '@deck/words/class'
import { useNav } from '@slidev/client'
import { until } from '@vueuse/core'
import { computed, watch } from 'vue'
import { answerWords } from '../quiz/answer-words.ts'
import { layoutQuestion } from '../quiz/layout.ts'
import { voteIds } from '../quiz/polls.ts'
import { readSteps } from '../quiz/quiz-steps.ts'
import { useBank } from '../quiz/useQuestion.ts'
import { useQuestionInView } from '../quiz/useQuestionInView.ts'
import { startCountdown } from '../room/countdown.ts'
import { serverNow } from '../room/server-clock.browser.ts'
import { sharedVote } from '../room/shared-vote.browser.ts'
import { nameOption } from './name-option.ts'
import { useClass } from './useClass.ts'
import { useQuestionCover } from './useClassCover.ts'

/** Something the lecturer can do now. */
export interface Action { id: string, label: string, isMain?: boolean, act: () => unknown }

/** How long a discussion may last, in minutes. */
const discussions = [1, 2] as const

/** How long the server may take to do something, in milliseconds. */
const answersWithin = 5000

const load = () => loadChunk(() => import('./write-texts.browser.ts'))

/** What a question's votes are for, as large as the wall; undefined for what is not voted on option by option. */
function listCoverOptions({ id, question }: AskedQuestion): readonly VoteOption[] | null | undefined {
  // the options of the lecturer's own stay in the order in which they were typed
  return kindOf(question).votes.cover(answerWords, isOwn(id) ? question : layoutQuestion(id, question))
}

/** What the lecturer can do in a live class, with the slide in view and the phase of the vote; each act reaches phones, wall and slide. */
export function useClassActions() {
  const live = useClass()
  const { model, asked, rounds } = live
  const { currentSlideNo, clicks, clicksTotal, go } = useNav()
  const { inView, before, slideOf, opensPart } = useQuestionInView()
  const can = (what: Command['do']) => model.value !== null && live.link.value === 'on' && canDo(model.value, what)
  const cover = useQuestionCover()
  const ballot = computed(() => model.value?.state.ballot ?? null)
  /** It is one of the lecturer's own, which no slide asks. */
  const isOwnAsked = computed(() => asked.value !== null && isOwn(asked.value.id))
  /** A stance that the class takes: there is no answer to give. */
  const isStance = computed(() => asked.value?.question.isPoll === true && (isOwnAsked.value || !kindOf(asked.value.question).votes.isFigure))
  const answerAt = computed(() => asked.value && !isOwnAsked.value ? readSteps(asked.value.question, clicksTotal.value, before.value).answer : null)
  /** The slide in view asks what is voted on. */
  const isHere = computed(() =>
    ballot.value !== null && asked.value !== null && (isOwnAsked.value ? cover.value?.id === asked.value.id : asked.value.id === inView.value))
  /** A part begins with it: the vote ends with its counts, because the check at the part's end has the second vote and the answer. */
  const isBeforePart = computed(() => before.value === 'part' && !isOwnAsked.value)
  /** The words of the question that is voted on, where another slide asks it; else ''. */
  const elsewhere = computed(() =>
    isHere.value
    || !asked.value
    || !ballot.value
    || model.value?.isAnswered
    || ((isStance.value || opensPart(asked.value.id)) && model.value?.state.phase === 'shown')
      ? ''
      : asked.value.question.stem)

  async function start() {
    const id = inView.value!
    const { writeQuestion } = await load()
    const next = makeId(ballotLength)
    const question = writeQuestion({ id, question: useBank(id as ItemId), ballot: next })
    await go(currentSlideNo.value, readSteps(useBank(id as ItemId), clicksTotal.value, before.value).open)
    sharedVote(id).clear()
    cover.value = null
    live.run({ do: 'ask', id, question })
  }
  /** Covers the slide with a question, in every audience window. */
  function showCover(known: AskedQuestion) {
    const options = listCoverOptions(known)
    if (options !== undefined)
      cover.value = { id: known.id, stem: known.question.stem, options }
  }
  /** Asks a question of the lecturer's own, on the wall and on phones. */
  function askOwn(own: OwnQuestion) {
    const { id, question } = writeOwn(own, makeId(ballotLength))
    sharedVote(id).clear()
    showCover(describeOwn(id, question))
    live.run({ do: 'ask', id, question })
  }
  /** Asks again what was asked before, with its votes and sentences. */
  const restore = (id: string) => live.run({ do: 'restore', id })
  const isEarlier = (id: string | undefined): id is string => id !== undefined && can('restore') && model.value!.earlier.includes(id)
  /** The same for a question of the lecturer's own, which no slide asks: the wall shows it again. */
  async function restoreOwn(id: string) {
    restore(id)
    await until(() => asked.value?.id).toBe(id, { timeout: answersWithin })
    if (asked.value?.id === id)
      showCover(asked.value)
  }
  function askAgain() {
    if (!isOwnAsked.value)
      return start()
    const { question } = asked.value!
    askOwn({ stem: question.stem, options: 'options' in question ? question.options.map(({ text }) => text) : null })
  }
  function discuss(minutes: number) {
    live.run({ do: 'discuss', ms: minutes * 60_000 })
    const vote = sharedVote(asked.value!.id)
    // the discussion is held on its own
    vote.guard.value = null
    vote.countdown.value = startCountdown(minutes * 60, serverNow())
  }
  function second() {
    if (asked.value)
      sharedVote(asked.value.id).countdown.value = null
    live.run({ do: 'second' })
  }
  function writeCounts() {
    const known = asked.value!
    return writeResult(known, ballot.value!, rounds.value, option => nameOption(known, option))
  }
  /** Lays a sentence on a pile, or shows it; whoever shows one wants it seen. */
  function placeSentence(sentence: Sentence, change: Partial<Pick<Sentence, 'pile' | 'isShown'>>) {
    live.run({ do: 'lay', sentence: sentence.text, pile: sentence.pile, isShown: sentence.isShown, ...change })
    if (change.isShown && !cover.value?.piles)
      showPiles('sentences')
  }
  function showPiles(piles: QuestionCover['piles'] | null) {
    cover.value = piles ? { id: asked.value!.id, stem: asked.value!.question.stem, options: [], piles } : null
  }
  const show = () => live.run({ do: 'show', result: writeCounts() })
  async function answer() {
    const { writeAnswer } = await load()
    if (!asked.value || !ballot.value)
      return
    const text = writeAnswer({ ...asked.value, ballot: ballot.value }, live.room.value?.study ?? null)
    // a figure that was guessed is seen among the guesses
    live.run({ do: 'answer', answer: text, ...asked.value.question.isPoll && { result: writeCounts() } })
  }
  // whoever turns the slide wants it seen
  watch([currentSlideNo, clicks], () => { cover.value = null })
  // with what the class said to it, unless another vote is under way, or under the cover and not shown yet
  watch([currentSlideNo, cover], ([no, over], [before]) => {
    if ((no !== before || (!over && !elsewhere.value)) && isEarlier(inView.value))
      restore(inView.value)
  })
  // so does who votes again; and nothing is asked of the next group
  watch(() => model.value?.state.phase, (phase) => {
    if (phase === 'waiting' || (phase === 'open' && cover.value?.piles))
      cover.value = null
  })
  // the answer on the wall, by clicker or button, is the answer on phones
  watch([isHere, clicks, () => can('answer')], ([here, click, may]) =>
    here && may && answerAt.value !== null && click >= answerAt.value && void answer().catch(() => {}), { immediate: true })

  // closed and shown by the clicker, here or in another window (setup/root/useVoteGuard.ts)
  const guard = computed(() => asked.value && sharedVote(asked.value.id).guard.value)
  watch([guard, () => model.value?.state.round, () => can('close'), () => can('show')], ([to, round, mayClose, mayShow]) => {
    if (to?.round !== round || to?.stage === 'hidden')
      return
    if (mayClose)
      live.run({ do: 'close' })
    else if (to?.stage === 'shown' && mayShow)
      show()
  }, { immediate: true })

  const simple = (id: 'pause' | 'resume' | 'close', isMain = false): Action[] =>
    can(id) ? [{ id, label: words[id], isMain, act: () => live.run({ do: id }) }] : []
  function hide() {
    sharedVote(asked.value!.id).hideVotes()
    live.run({ do: 'hide' })
  }
  const actions = computed<readonly Action[]>(() => [
    ...inView.value !== undefined && can('ask') && !isHere.value
      ? [isEarlier(inView.value)
          ? { id: 'restore', label: words.restore, act: () => restore(inView.value!) }
          : { id: 'start', label: words.start, isMain: true, act: start }]
      : [],
    ...isHere.value
      ? [
          ...simple('close', model.value?.state.phase === 'open'),
          ...simple('pause'),
          ...simple('resume', true),
          ...can('show') ? [{ id: 'show', label: words.show, act: show }] : [],
          ...can('hide') ? [{ id: 'hide', label: words.hide, act: hide }] : [],
          ...model.value?.isShown && !isOwnAsked.value && listCoverOptions(asked.value!) !== undefined && cover.value === null
            ? [{ id: 'fill', label: words.fillWall, act: () => showCover(asked.value!) }]
            : [],
          ...can('discuss') && !isBeforePart.value && model.value?.state.phase !== 'open'
            ? discussions.map(minutes => ({ id: `discuss-${minutes}`, label: words.discuss({ minutes }), act: () => discuss(minutes) }))
            : [],
          ...can('second') && !isBeforePart.value ? [{ id: 'second', label: words.second, isMain: model.value?.state.phase === 'discuss', act: second }] : [],
          ...can('answer') && !isStance.value && !isBeforePart.value
            ? [{ id: 'answer', label: words.answer, act: () => answerAt.value !== null ? go(currentSlideNo.value, answerAt.value) : answer() }]
            : [{ id: 'again', label: words.again, act: askAgain }],
        ]
      : [],
  ])
  const advice = computed(() => {
    const [known, now] = [asked.value, model.value]
    if (!known || known.question.isPoll || isBeforePart.value || !now || !isHere.value || (now.state.phase !== 'closed' && now.state.phase !== 'shown'))
      return null
    const { round } = now.state
    const byHand = countRightVotes(known, rounds.value[round - 1]?.handVotes ?? {})
    return advise({ right: countRight(known, live.tally.value) + byHand.right, voters: rounds.value[round - 1]!.voters + byHand.voters, round })
  })

  /** What kind of vote it is, by which it has its name. */
  const vote = computed(() => {
    const { id, question } = asked.value!
    return id === voteIds[0] ? 'first' : id === voteIds[1] ? 'last' : question.isPoll ? 'poll' : 'graded'
  })

  return {
    ...live,
    actions,
    /** What the vote that goes on is called; '' where none does. */
    roundName: computed(() => asked.value && model.value ? words.rounds[vote.value][model.value.state.round - 1]! : ''),
    advice,
    elsewhere,
    /** Questions of the lecturer's own that were asked before. */
    ownEarlier: computed(() => can('restore') ? model.value!.earlier.filter(isOwn) : []),
    restoreOwn,
    askOwn,
    /** Sentences of the vote in view, and how many different ones more there are. */
    sentences: computed(() => isHere.value && asked.value?.question.because ? { all: model.value!.sentences, more: model.value!.moreSentences } : null),
    placeSentence,
    /** What the wall shows of them. */
    piles: computed(() => cover.value?.piles ?? null),
    showPiles,
    goThere: () =>
      asked.value
      && (isOwnAsked.value
        ? showCover(asked.value)
        : go(slideOf(asked.value.id) ?? currentSlideNo.value, readSteps(asked.value.question, clicksTotal.value).open)),
  }
}
