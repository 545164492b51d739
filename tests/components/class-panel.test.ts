/** The lecturer's cockpit of a live class, by role and keyboard; phones and server are made up. */
import type { Room, RoomAnswer } from '@deck/live-class/presenter/find-room'
import type { Choice, PhoneQuestion, Result } from '@deck/live-class/protocol/messages'
import type { ClassOptions } from 'slidev-addon-lesson/class/useClass.ts'
import { writeStored } from '@deck/browser/storage'
import { idLength, nameId } from '@deck/live-class/protocol/ids'
import { mostShown } from '@deck/live-class/protocol/sentence'
import { en } from '@deck/words'
import { liveClass } from '@deck/words/class'
import userEvent from '@testing-library/user-event'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/vue'
import ClassCover from 'slidev-addon-lesson/class/ClassCover.vue'
import ClassPanel from 'slidev-addon-lesson/class/ClassPanel.vue'
import SentencePiles from 'slidev-addon-lesson/class/SentencePiles.vue'
import { classKey, openClass } from 'slidev-addon-lesson/class/useClass.ts'
import PaceBar from 'slidev-addon-lesson/lecture/PaceBar.vue'
import SpeakerDesk from 'slidev-addon-lesson/lecture/SpeakerDesk.vue'
import QuizCard from 'slidev-addon-lesson/quiz/QuizCard.vue'
import { followed } from 'slidev-addon-lesson/room/followed-plan.browser.ts'
import { clearTraces } from 'slidev-addon-lesson/room/last-group.browser.ts'
import { sharedVote } from 'slidev-addon-lesson/room/shared-vote.browser.ts'
import { useVoteGuard } from 'slidev-addon-lesson/setup/root/useVoteGuard.ts'
import AudienceButton from 'slidev-addon-lesson/shell/AudienceButton.vue'
import { roomState } from 'slidev-addon-lesson/shell/room-state.browser.ts'
import { useWall } from 'slidev-addon-lesson/shell/useWall.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { defineComponent, effectScope, nextTick, provide } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { openFakeClass } from '../../packages/live-class/tests/simulate/fake-class.ts'
import { slideNotes } from '../support/fake-slide-notes.ts'
import { resetSlide, slide } from '../support/fake-slidev.ts'
import { resetRoom } from '../support/room.ts'

vi.mock('@deck/lesson/questions', async (original) => {
  const { bananaQuestion } = await import('@deck/questions/testing/fake-questions')
  const { fakeNumber, fakeTruth, ripening } = await import('@deck/questions/testing/fake-forms')
  return { ...await original<object>(), questions: { fruit: bananaQuestion, lie: fakeTruth('brown'), pips: fakeNumber(8), ripening } }
})
vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), ...((() => {
  const registry = new Map([['fake-record', { record: { label: 'The fruit bowl', cite: { section: 'introduction', paragraph: 1, works: [] } } }], ['fake-share', { record: { label: 'Ripe fruit', unit: '%', bound: 'up to', quantity: { kind: 'share', percent: 70, of: 'fruit' }, cite: { section: 'introduction', paragraph: 1, works: [] } } }]])
  return { registry, findRecord: (id: string) => registry.get(id) }
})()), inquiry: { question: 'Why is it red?', frame: '' }, rivalExplanations: { sun: { letter: 'A', label: 'The sun', gist: 'It hung in light.' }, paint: { letter: 'B', label: 'Paint', gist: 'Somebody did it.' } }, evidence: { light: { label: 'Light fell', explanation: 'sun', bearing: 'supports', isStrongest: true, records: ['fake-record'], says: 'Light fell on it.' }, brush: { label: 'A brush lay there', explanation: 'paint', bearing: 'supports', isStrongest: true, records: ['fake-record'], says: 'A brush lay beside it.' } } }))
vi.mock('@deck/lesson/lessons', async original => ({ ...await original<object>(), guesses: { 'guess-ripe': { record: 'fake-share', asks: 'How much is ripe?', scale: { from: 0, to: 100, step: 1 }, why: 'It hung in the sun.', behind: ['fake-record'] } } }))
vi.mock('../support/fake-slide-facts.ts', () => ({ slideFacts: [], slideWords: [{ name: 'wind', text: '', ids: ['guess-ripe'] }, { name: 'snow', text: '', ids: ['explanations-again'] }, { name: 'moon', text: '', ids: ['fruit'] }, { name: 'tide', text: '', ids: ['lie'] }, { name: 'star', text: '', ids: ['pips'] }, { name: 'cloud', text: '', ids: [] }, { name: 'rain', text: '', ids: ['ripening'] }, { name: 'dawn', text: '', ids: ['pips'], asksBefore: 'part' }, { name: 'dusk', text: '', ids: ['ripening'], asksBefore: 'picture' }] }))

const room = nameId(new Uint8Array(idLength).fill(1))
const phone = (i: number) => nameId(new Uint8Array(idLength).fill(i + 2))
const found: RoomAnswer = { kind: 'room', room: { v: 1, room, code: '246810', phones: [{ link: `http://192.0.2.7:3030/vote#${room}`, said: '192.0.2.7:3030/vote' }], study: null, crowds: [], reached: 0 } }
const user = userEvent.setup()
let live: ReturnType<typeof openFakeClass>
let scope = effectScope()

/** A lecturer's window on the slide in view. */
async function open(answer: RoomAnswer = found, id = 'fruit', server: Partial<ClassOptions> = {}) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: defineComponent({ template: '' }) }] })
  const Window = defineComponent({
    components: { ClassCover, ClassPanel, QuizCard },
    setup() {
      provide(classKey, openClass({
        key: 'x'.repeat(32),
        find: async () => answer,
        connect: live.connect,
        finish: async () => {
          live.end()
          return true
        },
        ...server,
      }))
      return { id }
    },
    template: '<ClassPanel /><ClassCover /><QuizCard :id="id" />',
  })
  const opened = render(Window, { global: { plugins: [router] } })
  if (answer.kind === 'room')
    await waitFor(() => expect(screen.queryByText('0 phones are in')).toBeTruthy())
  return opened
}
const panel = () => within(screen.getByRole('region', { name: 'Live class' }))
const names = () => panel().getAllByRole('button').map(button => button.textContent.trim())
async function press(name: string) {
  const button = await waitFor(() => panel().getByRole('button', { name }))
  button.focus()
  await user.keyboard('{Enter}')
}
const kept = (what: 'question' | 'answer' | 'result') => live.told(what)
const stateKept = () => live.record.state
const vote = (i: number, choice: unknown, because?: string) => live.vote(phone(i), choice as Choice, undefined, because)
const voteOf = (id = 'fruit') => sharedVote(id)
/** Whether the wall may show what phones voted, and for what. */
const shown = (id = 'fruit') => [voteOf(id).phonesShown.value, voteOf(id).shown.value]
async function startVote() {
  await waitFor(() => expect(names()).toContain('Start the vote'))
  await press('Start the vote')
  await waitFor(() => expect(stateKept().phase).toBe('open'))
}

beforeEach(() => {
  live = openFakeClass()
  scope = effectScope()
  resetSlide()
  Object.assign(slide, { total: 3, clicks: 0, presenter: true, deck: ['moon', 'cloud', 'tide', 'star', 'rain', 'wind', 'snow', 'dawn', 'dusk'].map((name, i) => ({ no: i + 1, meta: { slide: { title: name, frontmatter: { routeAlias: name } } } })) })
})
afterEach(() => {
  cleanup()
  scope.stop()
  localStorage.clear()
  sessionStorage.clear()
  resetSlide()
  resetRoom()
})

it('phones that follow are told the slide and its step, and nothing of what comes while the wall is black', async () => {
  await open()
  const at = () => live.told('at')
  await waitFor(() => expect(at()).toEqual({ slide: 'moon', click: 0 }))
  Object.assign(slide, { page: 3, clicks: 2 })
  await waitFor(() => expect(at()).toEqual({ slide: 'tide', click: 2 }))
  const wall = useWall()
  wall.value = 'black'
  Object.assign(slide, { page: 4, clicks: 1 })
  await nextTick()
  expect(at()).toEqual({ slide: 'tide', click: 2 })
  wall.value = 'open'
  await waitFor(() => expect(at()).toEqual({ slide: 'star', click: 1 }))
})

describe('a poll', () => {
  /** The slide is one without a card: the poll's own component has tests of its own. */
  it('on a figure begins before any click; the figure comes with its hedge, and the guesses with it', async () => {
    await open(found, 'fruit')
    Object.assign(slide, { page: 6, total: 1 })
    await startVote()
    expect(slide.clicks).toBe(0)
    expect(kept('question')).toMatchObject({ type: 'number', stem: 'How much is ripe?', isPoll: true })
    vote(0, '40')
    vote(1, '70')
    await panel().findByText('2 votes')
    slide.clicks = 1
    await waitFor(() => expect(kept('answer')).toBeTruthy())
    expect(kept('answer')).toMatchObject({ said: 'up to 70%.', link: null })
    await waitFor(() => expect(voteOf('guess-ripe').phones.value[0]).toMatchObject({ voters: 2, counts: { 40: 1, 70: 1 } }))
  })

  it('on explanations has no answer to give, no advice, and leaves other slides in peace once it is shown', async () => {
    await open(found, 'fruit')
    Object.assign(slide, { page: 7, total: 0 })
    await startVote()
    vote(0, ['B'])
    await panel().findByText('1 vote')
    expect(panel().getByText('Last vote: Voting is open')).toBeTruthy()
    await press('Close the vote')
    await waitFor(() => expect(names()).toContain('Show the votes'))
    expect(names().filter(name => /answer/i.test(name))).toEqual([])
    expect(panel().queryByText(/are right/)).toBeNull()
    await press('Show the votes')
    await waitFor(() => expect(voteOf('explanations-again').phones.value[0]).toMatchObject({ voters: 1, counts: { paint: 1 } }))
    slide.page = 2
    await nextTick()
    expect(panel().queryByText(/Why is it red/)).toBeNull()
  })
})

describe('sentences from phones', () => {
  const pile = (name: string) => panel().getAllByRole('listitem').find(({ textContent }) => textContent!.startsWith(name))!
  const sentence = (name: RegExp) => panel().getByRole('button', { name })
  const shared = () => voteOf('explanations-again').sentences.value

  it('are folded at first; the room sees none that is not shown, and piles as counts; a tap shows one, keys or a drag lay it down', async () => {
    await open(found, 'fruit')
    Object.assign(slide, { page: 7, total: 0 })
    await startVote()
    expect(kept('question')).toMatchObject({ because: true })
    vote(0, ['A'], 'it hung in <b>light</b>')
    vote(1, ['A'], 'It hung  in <b>light</b>')
    vote(2, ['B'], 'I saw a brush')
    await press('Close the vote')
    await panel().findByText('Sentences (3)')
    expect(panel().queryByText(/hung/)).toBeNull()
    await press('Sentences (3)')
    await user.selectOptions(panel().getByLabelText('Pile of “I saw a brush”'), 'B: A brush lay there')
    await waitFor(() => expect(shared()).toEqual({ piles: { brush: 1 }, shown: [] }))
    await fireEvent.dragStart(sentence(/hung in <b>light/))
    await fireEvent.drop(pile('A: Light fell'))
    await waitFor(() => expect(pile('A: Light fell').textContent).toMatch(/2$/))
    expect(JSON.stringify(roomState)).not.toMatch(/hung|saw/)
    sentence(/hung in <b>light/).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(shared().shown).toEqual([{ text: 'it hung in <b>light</b>', count: 2, pile: 'light' }]))
    await press('And what the article says')
    slide.presenter = false
    const wall = await screen.findByRole('dialog', { name: 'Which passage decided it?' })
    expect(within(wall).getAllByRole('listitem').map(item => item.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^2A: Light fellit hung in <b>light<\/b>Light fell on it\. /),
      expect.stringMatching(/^1B: A brush lay thereA brush lay beside it\. /),
      '0something else',
    ])
    slide.presenter = true
    // shown no longer, it is in no window
    await user.click(sentence(/hung in <b>light/))
    await waitFor(() => expect(shared().shown).toEqual([]))
    expect(JSON.stringify(roomState)).not.toContain('hung')
    // who votes again needs the question and the code
    screen.getByText(/^The wall shows this/)
    await press('Vote again on this question')
    await waitFor(() => expect(screen.queryByText(/^The wall shows this/)).toBeNull())
  })

  it('go to the wall as long as it has room, and the panel says when it has none', async () => {
    const sentences = Array.from({ length: mostShown + 1 }, (_, i) => ({ text: `reason ${i}`, count: 1, pile: null, isShown: i > 0 }))
    const { emitted, rerender } = render(SentencePiles, { props: { sentences, more: 0, wall: 'sentences' } })
    await user.click(screen.getByText('Sentences (7)'))
    await user.click(screen.getByRole('button', { name: 'reason 0' }))
    expect([screen.getByRole('status').textContent.trim(), emitted('placed')]).toEqual([liveClass.sentences.full({ count: mostShown }), undefined])
    await user.click(screen.getByRole('button', { name: 'reason 1' }))
    await rerender({ sentences: sentences.map(each => ({ ...each, isShown: each.isShown && each.text !== 'reason 1' })) })
    await user.click(screen.getByRole('button', { name: 'reason 0' }))
    expect(emitted('placed')).toEqual([[sentences[1], { isShown: false }], [sentences[0], { isShown: true }]])
  })
})

describe('a vote before what it asks is taught', () => {
  it('ends with its counts where a part opens; the check at the part’s end has the second vote and the answer', async () => {
    await open(found, 'pips')
    Object.assign(slide, { page: 8, total: 1 })
    await startVote()
    expect(slide.clicks).toBe(1)
    vote(0, '7')
    await press('Close the vote')
    await press('Show the votes')
    await waitFor(() => expect(names()).toContain('Hide the votes'))
    expect(names().filter(name => /answer|discuss|vote again/i.test(name))).toEqual([])
    expect(panel().queryByText(/are right/)).toBeNull()
    slide.page = 2
    await nextTick()
    expect(panel().queryByText(/^The vote is on another slide/)).toBeNull()
    Object.assign(slide, { page: 4, total: 3, clicks: 1 })
    await waitFor(() => expect(names()).toEqual(expect.arrayContaining(['Vote again on this question', 'Show the answer'])))
    expect(kept('answer')).toBeUndefined()
  })
})

describe('the clicker', () => {
  /** Takes a step, in whichever window; false where it was held for the vote. */
  let step = () => false
  beforeEach(() => {
    scope.run(() => useVoteGuard((hold) => { step = () => !hold() }))
  })

  it.each([
    ['a figure to guess', { page: 6, total: 2 }, 'guess-ripe', '40', 1],
    ['the explanations', { page: 7, total: 0 }, 'explanations-again', ['B'], null],
    ['a question of the bank', { page: 1, total: 3 }, 'fruit', ['A'], 2],
    ['the question of an opener', { page: 8, total: 1 }, 'pips', '7', null],
    ['the question before a picture', { page: 9, total: 3 }, 'ripening', ['a', 'b', 'c', 'd'], 1],
  ] as const)('closes an open vote on %s, then shows what the class said, and then goes on', async (_, place, id, choice, answer) => {
    await open(found, 'fruit')
    Object.assign(slide, place)
    expect(step(), 'no vote').toBe(true)
    await startVote()
    const begun = slide.clicks
    const ids = (kept('question') as PhoneQuestion).options?.map(option => option.id)
    vote(0, id === 'ripening' ? ids : choice)
    await waitFor(() => expect(voteOf(id).live.value).toMatchObject({ phase: 'open', voters: 1 }))
    expect(step(), 'the vote is open').toBe(false)
    await waitFor(() => expect(stateKept().phase).toBe('closed'))
    expect([...shown(id), kept('result'), kept('answer')]).toEqual([false, false, undefined, undefined])
    vote(1, choice)
    expect(step(), 'the votes are hidden').toBe(false)
    expect(shown(id)).toEqual([true, true])
    await waitFor(() => expect((kept('result') as Result).rounds[0]).toMatchObject({ voters: 1 }))
    expect([slide.clicks, kept('answer')]).toEqual([begun, undefined])
    expect(step(), 'the votes are shown').toBe(true)
    if (answer === null)
      return
    slide.clicks = answer
    await waitFor(() => expect(kept('answer')).toBeTruthy())
    expect([...shown(id), step()], 'the answer is out').toEqual([true, true, true])
  })

  it('pressed twice at once shows the votes on the wall and on phones, and none that the lecturer took off again', async () => {
    await open()
    await startVote()
    vote(0, ['A'])
    await waitFor(() => expect(voteOf().live.value).toMatchObject({ voters: 1 }))
    expect([step(), step(), step()]).toEqual([false, false, true])
    await waitFor(() => expect(kept('result')).toBeTruthy())
    await press('Hide the votes')
    await waitFor(() => expect([...shown(), kept('result')]).toEqual([false, false, undefined]))
    expect(step()).toBe(true)
  })

  it('ends a discussion, and holds the second vote as it held the first', async () => {
    await open()
    await startVote()
    vote(0, ['A'])
    await waitFor(() => expect(voteOf().live.value).toMatchObject({ voters: 1 }))
    step()
    await press('Discuss 1 min')
    await waitFor(() => expect(voteOf().live.value).toMatchObject({ phase: 'discuss' }))
    expect(step()).toBe(false)
    await waitFor(() => expect([stateKept().phase, voteOf().countdown.value]).toEqual(['closed', null]))
    await press('Vote again on this question')
    await waitFor(() => expect(voteOf().live.value).toMatchObject({ phase: 'open', round: 2 }))
    expect(step()).toBe(false)
    await waitFor(() => expect(stateKept()).toMatchObject({ phase: 'closed', round: 2 }))
  })

  it('closes a vote that nobody took part in, and goes on with the next step', async () => {
    await open()
    await startVote()
    await waitFor(() => expect(voteOf().live.value).toMatchObject({ phase: 'open' }))
    expect([step(), step()]).toEqual([false, true])
  })

  it('shows hands that were counted, in a room without phones, and goes on with the next step', async () => {
    Object.assign(slide, { page: 6, total: 2 })
    const { setHands, hideVotes, shown: isShown } = voteOf('guess-ripe')
    setHands('35', 4)
    expect([step(), isShown.value, step()]).toEqual([false, true, true])
    hideVotes()
    expect(step(), 'hidden again by the lecturer').toBe(true)
    slide.page = 2
    expect(step(), 'a slide that asks nothing').toBe(true)
  })
})

describe('a vote', () => {
  it('begins with the options on the wall, and shows how many have voted, not for what', async () => {
    await open()
    await startVote()
    expect(slide.clicks).toBe(1)
    expect(JSON.stringify(kept('question'))).not.toContain('why')
    for (const i of [0, 1, 2])
      vote(i, [i ? 'B' : 'A'])
    await panel().findByText('3 votes')
    expect((await screen.findAllByRole('img', { name: 'A QR code for 192.0.2.7:3030/vote' })).length).toBe(1)
    expect(screen.getByText('Code 246810')).toBeTruthy()
    expect(screen.queryAllByRole('listitem').filter(item => item.closest('.class-board'))).toEqual([])
    await waitFor(() => expect(voteOf().live.value?.voters).toBe(3))
    expect([...shown(), kept('result'), kept('answer')]).toEqual([false, false, undefined, undefined])
  })

  it('is closed, shown and hidden; the advice says its reason to the lecturer alone', async () => {
    await open()
    await startVote()
    for (const i of [0, 1, 2, 3])
      vote(i, ['ABAA'[i]])
    await press('Close the vote')
    await panel().findByText(/^(?:Explain it again|Let them discuss|Go on): \d of 4 \(\d+%\) are right\./)
    await press('Show the votes')
    await waitFor(() => expect([...shown(), voteOf().phones.value[0]]).toMatchObject([true, true, { voters: 4 }]))
    expect((kept('result') as Result).rounds[0]!.counts.map(({ count }) => count)).toEqual([3, 1, 0, 0])
    await waitFor(() => expect(screen.getByText('4 votes', { selector: '.sums' })).toBeTruthy())
    await press('Hide the votes')
    await waitFor(() => expect([...shown(), kept('result')]).toEqual([false, false, undefined]))
  })

  it('is taken again after a discussion with a countdown; first and second stand side by side', async () => {
    await open()
    await startVote()
    vote(0, ['A'])
    await press('Close the vote')
    await press('Discuss 2 min')
    expect(stateKept().phase).toBe('discuss')
    expect(voteOf().countdown.value).not.toBeNull()
    await press('Vote again on this question')
    expect([stateKept().phase, stateKept().round, voteOf().countdown.value]).toEqual(['open', 2, null])
    vote(0, ['B'])
    vote(1, ['B'])
    await press('Close the vote')
    expect(names()).not.toContain('Vote again on this question')
    await press('Show the votes')
    await screen.findByText('1 vote, then 2', { selector: '.sums' })
    await screen.findByText('B: First vote 0, after discussion 2')
    expect(voteOf().phones.value.map(({ voters }) => voters)).toEqual([1, 2])
  })

  it('ends with the answer, which the clicker gives on the wall and to phones at once', async () => {
    await open()
    await startVote()
    vote(0, ['A'])
    slide.clicks = 2
    await waitFor(() => expect(JSON.stringify(kept('answer'))).toContain('"why"'))
    vote(1, ['A'])
    await waitFor(() => expect(voteOf().live.value).toBeNull())
    expect([kept('result'), screen.queryByText('1 vote', { selector: 'b' }) !== null]).toEqual([undefined, true])
    await waitFor(() => expect(names()).toContain('Clear and ask again'))
  })

  it('takes the cover that shows how to join off the wall, as a turn of the slide does', async () => {
    await open()
    const cover = () => screen.queryByText(/^The wall shows this/) !== null
    await press('Show how to join')
    await waitFor(() => expect(cover()).toBe(true))
    slide.page = 2
    await waitFor(() => expect(cover()).toBe(false))
    slide.page = 1
    await press('Show how to join')
    await waitFor(() => expect(cover()).toBe(true))
    await startVote()
    await waitFor(() => expect(cover()).toBe(false))
    expect(panel().getByRole('button', { name: 'Show how to join' })).toBeTruthy()
  })

  it('leaves nothing of itself to the next question', async () => {
    await open()
    await startVote()
    vote(0, ['A'])
    await press('Close the vote')
    await press('Show the votes')
    const { ballot } = stateKept()
    slide.page = 3
    await panel().findByText('The vote is on another slide: Which fruit is yellow?')
    await startVote()
    await waitFor(() => expect(stateKept().ballot).not.toBe(ballot))
    expect([kept('result'), kept('answer')]).toEqual([undefined, undefined])
    await panel().findByText('0 votes')
    await waitFor(() => expect([voteOf().live.value, voteOf('lie').live.value?.voters]).toEqual([null, 0]))
  })

  it('of a group that has left is forgotten, and the next group votes anew', async () => {
    await open()
    await startVote()
    vote(0, ['A'])
    await panel().findByText('1 vote')
    await press('Close the vote')
    await press('Show the votes')
    await waitFor(() => expect(shown()).toEqual([true, true]))
    await press('Fill the wall')
    await screen.findByText(/^The wall shows this/)
    clearTraces()
    await waitFor(() => expect(screen.queryByText(/^The wall shows this/)).toBeNull())
    await waitFor(() => expect(names()).toContain('Start the vote'))
    await waitFor(() => expect([stateKept().phase, kept('question'), kept('result')], 'on phones, too').toEqual(['waiting', undefined, undefined]))
    live.join(phone(1))
    await panel().findByText('1 phone is in')
    expect([...shown(), voteOf().phones.value, voteOf().live.value]).toEqual([false, false, [], null])
    await startVote()
    vote(1, ['B'])
    await waitFor(() => expect(voteOf().phones.value).toMatchObject([{ voters: 1 }]))
  })

  it('by phones and hands adds up, on the wall and on phones', async () => {
    await open()
    await startVote()
    vote(0, ['A'])
    vote(1, ['B'])
    await waitFor(() => expect(voteOf().live.value).not.toBeNull())
    await user.click(screen.getByRole('button', { name: 'In class' }))
    await user.type(screen.getByRole('spinbutton', { name: 'Hands for A, first vote' }), '5')
    expect(screen.queryByRole('button', { name: 'Show the result' }), 'one button shows both').toBeNull()
    await press('Close the vote')
    await press('Show the votes')
    await screen.findByText('A: 6')
    expect((kept('result') as Result).rounds[0]).toMatchObject({ voters: 7, counts: [{ id: 'A', count: 6 }, { id: 'B', count: 1 }, { count: 0 }, { count: 0 }] })
    expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Hands for A, first vote' }).value, 'hands stay what was typed').toBe('5')
  })
})

describe('a question of the lecturer’s own', () => {
  const own = 'own:Trade or aid?'
  async function type(stem: string, options?: string) {
    await press('Ask your own')
    await user.type(screen.getByLabelText('Question'), stem)
    options === undefined ? await user.click(screen.getByLabelText('A number')) : await user.type(screen.getByLabelText(/^Two to six options/), options)
    await press('Ask it now')
  }

  it('is typed and asked at once, covers the wall, and is counted by its own words, apart from the bank’s', async () => {
    await open()
    await type('Trade or aid?', 'Trade\nAid')
    await waitFor(() => expect(stateKept().phase).toBe('open'))
    expect(kept('question')).toMatchObject({ type: 'single', stem: 'Trade or aid?', isPoll: true, options: [{ id: 'A', text: 'Trade' }, { id: 'B', text: 'Aid' }] })
    expect(screen.getByText(/^The wall shows this/)).toBeTruthy()
    for (const i of [0, 1, 2])
      vote(i, [i ? 'B' : 'A'])
    await panel().findByText('3 votes')
    await press('Close the vote')
    expect(names().filter(name => /answer|fill/i.test(name))).toEqual([])
    await press('Show the votes')
    await waitFor(() => expect(voteOf(own).phones.value).toEqual([{ voters: 3, counts: { 'A Trade': 1, 'B Aid': 2 } }]))
    expect((kept('result') as Result).rounds[0]!.counts).toEqual([{ id: 'A', label: 'A Trade', count: 1 }, { id: 'B', label: 'B Aid', count: 2 }])
    // on the wall
    slide.presenter = false
    const wall = await screen.findByRole('dialog', { name: 'Trade or aid?' })
    expect(within(wall).getAllByRole('listitem').map(item => item.textContent.replace(/\s+/g, ' ').trim())).toEqual(['A Trade1 33%', 'B Aid2 67%'])
    slide.presenter = true
    // the slide goes on, and the question of the bank knows nothing of it
    slide.clicks = 1
    await waitFor(() => expect(screen.queryByText(/^The wall shows this/)).toBeNull())
    expect(voteOf('fruit').phones.value).toEqual([])
    await startVote()
    await waitFor(() => expect(kept('question')).toMatchObject({ stem: 'Which fruit is yellow?' }))
  })

  it('leaves the class’s votes and sentences to the question that was asked before: each comes back with its own', async () => {
    await open(found, 'fruit')
    Object.assign(slide, { page: 7, total: 0 })
    await startVote()
    vote(0, ['A'], 'it hung in light')
    vote(1, ['B'], 'I saw a brush')
    await press('Close the vote')
    await press('Sentences (2)')
    await user.selectOptions(panel().getByLabelText('Pile of “I saw a brush”'), 'B: A brush lay there')
    await press('Show the votes')
    await waitFor(() => expect(shown('explanations-again')).toEqual([true, true]))
    const before = { ...voteOf('explanations-again').phones.value, ...kept('result') }
    slide.page = 2
    await type('Trade or aid?', 'Trade\nAid')
    await waitFor(() => expect(stateKept().phase).toBe('open'))
    vote(2, ['B'])
    await panel().findByText('1 vote')
    // while another vote goes on nothing comes back
    slide.page = 7
    await panel().findByText('The vote is on another slide: Trade or aid?')
    expect(names()).toContain('Start the vote')
    await press('Go there')
    await press('Close the vote')
    // nor because the slide is looked at, before the votes under its cover are shown
    await user.click(screen.getByRole('button', { name: 'Show the slide' }))
    await waitFor(() => expect(names()).toContain('Bring back its votes'))
    await press('Go there')
    await press('Show the votes')
    await user.click(screen.getByRole('button', { name: 'Show the slide' }))
    await panel().findByText('Sentences (2)')
    expect(names()).not.toContain('Start the vote')
    expect({ ...voteOf('explanations-again').phones.value, ...kept('result') }).toEqual(before)
    await waitFor(() => expect([...shown('explanations-again'), voteOf('explanations-again').sentences.value.piles]).toEqual([true, true, { brush: 1 }]))
    // and the lecturer's own, which no slide asks
    await press('Ask your own')
    await press('Trade or aid?')
    await waitFor(() => expect(voteOf(own).phones.value).toEqual([{ voters: 1, counts: { 'A Trade': 0, 'B Aid': 1 } }]))
    await screen.findByText(/^The wall shows this/)
    expect((kept('result') as Result).rounds[0]).toMatchObject({ voters: 1 })
    slide.page = 6
    await waitFor(() => expect(names()).toContain('Start the vote'))
    slide.page = 7
    await panel().findByText('Sentences (2)')
  })

  it('may ask for a number, and says what is wrong with it', async () => {
    await open()
    await press('Ask your own')
    await press('Ask it now')
    expect(screen.getByRole('alert').textContent.trim()).toBe('Type the question first.')
    await user.type(screen.getByLabelText('Question'), 'How many?')
    await press('Ask it now')
    expect(screen.getByRole('alert').textContent.trim()).toBe('Type at least two options, one in each line.')
    expect(stateKept().phase).toBe('waiting')
    await user.click(screen.getByLabelText('A number'))
    await press('Ask it now')
    await waitFor(() => expect(kept('question')).toMatchObject({ type: 'number', stem: 'How many?' }))
    vote(0, '4')
    await waitFor(() => expect(voteOf('own:How many?').phones.value).toEqual([{ voters: 1, counts: { 4: 1 } }]))
  })
})

describe('votes that are shown', () => {
  it('fill the wall in short words, beside the vote before the lesson, until the next press gives the slide back, in whichever window', async () => {
    let step = () => false
    scope.run(() => useVoteGuard((hold) => { step = () => !hold() }))
    await open()
    const before = voteOf('explanations-first')
    before.phones.value = [{ voters: 4, counts: { sun: 3, paint: 1 } }]
    before.shown.value = before.phonesShown.value = true
    Object.assign(slide, { page: 7, total: 0 })
    await startVote()
    vote(0, ['B'])
    await press('Close the vote')
    expect(names()).not.toContain('Fill the wall')
    await press('Show the votes')
    for (const presenter of [true, false]) {
      await press('Fill the wall')
      slide.presenter = false
      const wall = await screen.findByRole('dialog', { name: 'Why is it red?' })
      expect(within(wall).getAllByRole('listitem').map(row => row.textContent.replace(/\s+/g, ' ').trim())).toEqual(['A The sunBefore3 75%Now0 0%', 'B PaintBefore1 25%Now1 100%'])
      slide.presenter = presenter
      expect(step(), 'the slide is given back').toBe(false)
      slide.presenter = true
      await waitFor(() => expect(screen.queryByText(/^The wall shows this/)).toBeNull())
    }
    expect(step(), 'and then it goes on').toBe(true)
    await press('Show how to join')
    expect(step(), 'how to join goes with the step').toBe(true)
    await waitFor(() => expect(screen.getByRole('button', { name: 'Show how to join' })).toBeTruthy())
  })
})

describe('many phones of one address', () => {
  it('are named to the lecturer, left out with their votes, and counted again, by keyboard', async () => {
    const crowd: Room['crowds'][number] = { id: 7, phones: 565, isOut: false }
    const stuffed = [phone(1), phone(2)]
    await open(found, 'fruit', {
      find: async () => ({ ...found, room: { ...(found as { room: Room }).room, crowds: [{ ...crowd }] } }) as RoomAnswer,
      leave: async (_, id, isOut) => {
        Object.assign(crowd, id === crowd.id ? { isOut } : {})
        live.leaveOut(stuffed, isOut)
        return true
      },
    })
    await startVote()
    for (const i of [0, 1, 2])
      vote(i, [i ? 'B' : 'A'])
    await panel().findByText('3 votes')
    expect(panel().getByText(/^565 new phones came from one address/).getAttribute('role')).toBe('status')
    await press('Leave them out')
    await panel().findByText('1 vote')
    await press('Close the vote')
    await panel().findByText(/565 phones from one address are left out/)
    await press('Show the votes')
    expect((kept('result') as Result).rounds[0]).toMatchObject({ voters: 1, counts: [{ count: 1 }, { count: 0 }, { count: 0 }, { count: 0 }] })
    await press('Hide the votes')
    await press('Count them again')
    await panel().findByText('3 votes')
    expect(names()).toContain('Leave them out')
  })
})

describe('the class', () => {
  it('is ended after a second press, and then says so', async () => {
    await open()
    await press('End the class')
    await press('Keep it')
    await press('End the class')
    await press('End it for all phones')
    expect(stateKept().phase).toBe('ended')
    await panel().findByText(/^The class has ended/)
    expect(panel().queryAllByRole('button')).toEqual([])
  })

  it('that the server does not end is still there, as are phones that it does not leave out; each is said, and can be asked for again', async () => {
    let works = false
    const crowds = [{ id: 7, phones: 565, isOut: false }]
    await open({ ...found, room: { ...(found as { room: Room }).room, crowds } } as RoomAnswer, 'fruit', { finish: async () => works, leave: async () => works })
    await press('Leave them out')
    await waitFor(() => expect(panel().getByRole('alert').textContent).toMatch(/^\s*The server has not done this/))
    await press('End the class')
    await press('End it for all phones')
    await waitFor(() => expect(panel().getByRole('alert').textContent).toMatch(/^\s*The server has not ended the class/))
    expect(panel().queryByText(/^The class has ended. Only/)).toBeNull()
    works = true
    await press('End the class')
    await press('End it for all phones')
    await panel().findByText(/^The class has ended. Only/)
    expect(panel().queryByRole('alert')).toBeNull()
  })

  it('that ended while this window slept has ended here, too', async () => {
    let answer: RoomAnswer = found
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await open(found, 'fruit', { find: async () => answer })
    answer = { kind: 'ended' }
    vi.advanceTimersByTime(5000)
    await panel().findByText(/^The class has ended. Only/)
    vi.useRealTimers()
    expect(panel().queryAllByRole('button')).toEqual([])
  })

  it('says that no phone has reached the computer, and what to do; hands stay at hand', async () => {
    await open()
    await panel().findByText('No phone has reached this computer yet.')
    await user.click(panel().getByText('What to do'))
    expect(panel().getByText(/turn on a phone’s hotspot/)).toBeTruthy()
    live.join(phone(0))
    await panel().findByText('1 phone is in')
    expect(panel().queryByText('What to do')).toBeNull()
    slide.clicks = 1
    await nextTick()
    expect(screen.getByRole('button', { name: 'In class' })).toBeTruthy()
  })

  it.each([['none', /^No class runs on this server/], ['refused', /^The server does not know this window/], ['unreached', /^The server does not answer/]] as const)('that cannot be found (%s) is said, and hands work', async (kind, said) => {
    slide.clicks = 1
    await open({ kind })
    await panel().findByText(said)
    await user.click(screen.getByRole('button', { name: 'In class' }))
    expect(screen.getByRole('spinbutton', { name: 'Hands for A, first vote' })).toBeTruthy()
  })
})

it('a window without the secret of a class that runs says so, and how to lead it', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 401 }))
  render(SpeakerDesk)
  await screen.findByText(/A class is running, but this window does not lead it/)
  vi.unstubAllGlobals()
})

it('a deck without a class says how one is started, on slides that ask', async () => {
  render(SpeakerDesk)
  expect(screen.getByText(/start the deck with “npm start -- --class”/)).toBeTruthy()
  slide.page = 2
  await nextTick()
  expect(screen.queryByText(/npm start -- --class/)).toBeNull()
})

describe.each([[1440, 900], [1024, 768], [1280, 720]])('the presenter’s window at %i × %i', (width, height) => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ')
  const part = (name: 'say' | 'moveOn' | 'activity') => screen.getByRole('region', { name: en.notes[name] })
  const isIn = (box: DOMRect, around: DOMRect) => box.top >= around.top - 1 && box.bottom <= around.bottom + 1
  const desk = defineComponent({
    components: { AudienceButton, PaceBar, SpeakerDesk },
    setup() {
      provide(classKey, openClass({ key: 'x'.repeat(32), find: async () => ({ ...found, room: { ...found.room, phones: [...found.room.phones, { link: `http://198.51.100.7:3030/vote#${room}`, said: '198.51.100.7:3030/vote' }] } }), connect: live.connect, finish: async () => true }))
    },
    template: `<div style="display: grid; grid-template-rows: max-content minmax(0, 1fr) max-content; position: fixed; inset: 0"><PaceBar />
      <div class="note" style="width: ${Math.min(600, width * 0.44)}px; min-height: 0"><SpeakerDesk /></div><div style="display: flex; flex-wrap: wrap; min-height: 45px"><AudienceButton /></div></div>`,
  })

  /** What of the lecturer's own words is not in sight. */
  function listHidden(): string[] {
    const sheet = document.querySelector('.note')!.getBoundingClientRect()
    const text = screen.getByRole('group', { name: en.chrome.notesText })
    const [seen, all] = [text.getBoundingClientRect(), text.querySelector('ol')!.getBoundingClientRect()]
    const line = Number.parseFloat(getComputedStyle(text).lineHeight)
    const now = within(text).getAllByRole('listitem').find(item => item.getAttribute('aria-current') === 'step')!.getBoundingClientRect()
    const way = part('moveOn').querySelector('p')!.getBoundingClientRect()
    return [
      ...seen.height >= Math.min(10 * line, all.height) && isIn(seen, sheet) ? [] : [`say: ${(seen.height / line).toFixed(1)} lines`],
      ...now.top >= seen.top - 1 && now.top <= seen.bottom - line ? [] : ['the step that is said'],
      ...isIn(way, sheet) && isIn(way, part('moveOn').parentElement!.getBoundingClientRect()) ? [] : ['move on'],
    ]
  }

  it('keeps what is said and the way on in sight, whatever is open, and puts away what is no news', async () => {
    await import('slidev-addon-lesson/styles/index.ts')
    await page.viewport(width, height)
    writeStored('sessionStorage', 'green-ladder:class', 'x'.repeat(32))
    vi.spyOn(window, 'open').mockReturnValue(window)
    Object.assign(slide, { page: 7, total: 2 })
    slideNotes.snow = `Say: ${words(60)} [click] ${words(70)} [click] ${words(60)}\nAsk: ${words(24)}\nMove on: ${words(22)}`
    const steps = [{ slide: 'snow', minutes: 3, activity: `Vote again, and compare (3 min). Say: ${words(20)} Collect: ${words(20)} Then: ${words(20)}` }, { slide: 'dawn', minutes: 1 }]
    followed.value = { label: 'Mine', minutes: 9, link: 'snow,dawn', steps, route: [7, 8], planned: steps, skipped: [], skip: () => {}, leave: () => {} }
    render(desk, { global: { plugins: [createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: desk }] })] } })
    await screen.findByText('0 phones are in')
    const hidden: string[] = []
    const look = async (open: string) => {
      await nextTick()
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
      hidden.push(...listHidden().map(what => `${open}: ${what}`))
    }
    await look('help for who has no phone in yet')
    await user.click(screen.getByRole('button', { name: en.lecture.openAudience }))
    await screen.findByText(en.lecture.audience.window())
    await look('the message on the audience window')
    for (const clicks of [1, 2]) {
      slide.clicks = clicks
      await look(`click ${clicks}`)
    }
    screen.getByLabelText(liveClass.address)
    await press('Start the vote')
    await waitFor(() => expect(stateKept().phase).toBe('open'))
    live.join(phone(0))
    Array.from({ length: 8 }, (_, i) => vote(i, ['A'], `${words(20)} ${i}`))
    await waitFor(() => expect(screen.queryByLabelText(liveClass.address)).toBeNull())
    await press('Show how to join')
    screen.getByLabelText(liveClass.address)
    await press('Close the vote')
    await press('Sentences (8)')
    await look('sentences')
    await press(liveClass.own.title)
    await look('a question being typed')
    await user.click(within(part('activity')).getByRole('button', { name: en.notes.more }))
    await look('activity')
    await user.click(screen.getByRole('button', { name: en.pace.start }))
    await look('the pace bar asks')
    expect(hidden).toEqual([])
    // who goes on needs no word of the audience window
    slide.page = 8
    await waitFor(() => expect(screen.queryByText(en.lecture.audience.window())).toBeNull())
    followed.value = null
    vi.restoreAllMocks()
    await page.viewport(1280, 720)
  })
})
