import { scopeKey } from '@deck/browser/storage'
/** A chapter's question before it and at its end: not graded at first, and the change is shown. */
import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import BeforeChapter from 'slidev-addon-lesson/inquiry/BeforeChapter.vue'
import PreQuestion from 'slidev-addon-lesson/inquiry/PreQuestion.vue'
import { sharedVote } from 'slidev-addon-lesson/room/shared-vote.browser.ts'
import ChapterRecall from 'slidev-addon-lesson/study/ChapterRecall.vue'
import { readProgress } from 'slidev-addon-lesson/study/read-progress.ts'
import { progressKey as progressName } from 'slidev-addon-lesson/study/useProgress.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { chapters } from '../../../data/chapters.ts'
import { prequestions } from '../../../data/prequestions.ts'
import { questions } from '../../../data/questions/index.ts'
import { slide } from '../../support/fake-slidev.ts'
import { resetRoom } from '../../support/room.ts'

vi.mock('slidev-addon-lesson/shell/useAudience.ts', async load => ({ ...await load<object>(), isForLecturers: false }))

const user = userEvent.setup()
const global = { stubs: { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } } }
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const kept = () => readProgress(localStorage.getItem(scopeKey(progressName, '/')))

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
  localStorage.clear()
  history.replaceState(null, '')
})

describe('the question before a chapter', () => {
  it('is one of the chapter, and every chapter has one', () => {
    expect(Object.keys(prequestions)).toEqual(Object.keys(chapters))
    expect(Object.entries(prequestions).filter(([chapter, id]) => questions[id].chapter !== chapter)).toEqual([])
  })

  it('is kept without a grade, comes first at the chapter’s end, and the change is told', async () => {
    const before = render(BeforeChapter, { props: { chapter: 'growth', width: 358 }, global })
    await user.click(screen.getByText('Before you read: one question, not graded'))
    const radios = await screen.findAllByRole('radio')
    radios[0]!.focus()
    await user.keyboard('[Space]')
    await screen.findByText('Kept. You will be asked again at the end of the chapter.')
    expect(kept()).toMatchObject({ value: { answers: {} } })
    before.unmount()

    render(ChapterRecall, { props: { chapter: 'growth' }, global })
    await user.click(button('Begin'))
    expect(document.querySelector('.stem')!.textContent.trim()).toBe(questions[prequestions.growth!].stem)
    expect(screen.queryByText(/^Before the chapter/)).toBeNull()
    await user.click(button('Give up'))
    await waitFor(() => expect(screen.getByText(/^Before the chapter your answer was (?:not )?right .*; now it is not right\.$/)).toBeTruthy())
  })

  it('is the very first question of who has answered nothing yet, in words that need no article', async () => {
    render(ChapterRecall, { props: { chapter: 'opening' }, global })
    await user.click(button('Begin'))
    expect(document.querySelector('.stem')!.textContent.trim()).toBe(questions[prequestions.opening!].stem)
    expect(questions[prequestions.opening!].stem).not.toMatch(/article|introduction|passage/)
  })

  it('takes hands as the first vote on the question, which the check at the end sets beside the second', async () => {
    // in a build for students a class is counted in full screen
    vi.spyOn(document, 'fullscreenElement', 'get').mockReturnValueOnce(document.body)
    Object.assign(slide, { total: 0, clicks: 0 })
    render(PreQuestion, { props: { id: prequestions.growth! }, global })
    await user.click(button('In class'))
    await user.type(screen.getByRole('spinbutton', { name: 'Hands for A, first vote' }), '4')
    expect(Object.values(sharedVote(prequestions.growth!).hands.value[0]!)).toEqual([4])
    expect(document.body.textContent).not.toMatch(/Answer: [A-D]/)
    resetRoom()
  })

  it('of an order shows by one scale how many put each item in its right place, and says so', async () => {
    Object.assign(slide, { total: 3, clicks: 0 })
    const id = 'q-order-smoke-chain'
    const vote = sharedVote(id)
    vote.phones.value = [{ voters: 3, counts: Object.fromEntries(questions[id].options.map((option, i) => [option.id, i ? 1 : 3])) }]
    vote.phonesShown.value = vote.shown.value = true
    render(PreQuestion, { props: { id, tried: true }, global })
    expect(screen.getByText('In the right place')).toBeTruthy()
    const bars = [...document.querySelectorAll('.vote-board .bar')].map(bar => bar.getBoundingClientRect())
    expect(bars).toHaveLength(questions[id].options.length)
    expect(new Set(bars.map(({ left }) => Math.round(left))).size).toBe(1)
    const [longest, ...others] = bars.map(({ width }) => width).sort((a, b) => b - a)
    expect(others.every(width => Math.abs(width - longest! / 3) < 5)).toBe(true)
    resetRoom()
  })
})
