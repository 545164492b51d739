import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import ExplanationVote from 'slidev-addon-lesson/inquiry/ExplanationVote.vue'
import { sharedVote } from 'slidev-addon-lesson/room/shared-vote.browser.ts'
import { follows } from 'slidev-addon-lesson/shell/room-state.browser.ts'
import { provideReading } from 'slidev-addon-lesson/shell/useReading.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { useProgress } from 'slidev-addon-lesson/study/useProgress.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { resetSlide, slide } from '../support/fake-slidev.ts'
import { resetRoom } from '../support/room.ts'

vi.mock('slidev-addon-lesson/shell/useAudience.ts', async load => ({ ...await load<object>(), isForLecturers: false }))
vi.mock('@deck/lesson/questions', async original => ({ ...await original<object>(), questions: {} }))
vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), inquiry: { question: 'Why is the fruit red?', frame: 'The explanations are ours.', answer: { records: [], says: 'The tree does not say.' }, cost: 'Who says both says nothing.' }, rivalExplanations: { sun: { letter: 'A', label: 'The sun', short: 'light', gist: 'It hung in light.' }, paint: { letter: 'B', label: 'Paint', short: 'a painter', gist: 'Somebody painted it.' } }, evidence: {} }))

const user = userEvent.setup()
const show = (id: 'explanations-first' | 'explanations-again', setup = () => {}) => render({ components: { ExplanationVote }, setup: () => { setup(); return { id } }, template: '<ExplanationVote :id="id" />' })
const lines = () => screen.getAllByRole('listitem').map(item => item.textContent.replace(/\s+/g, ' ').trim())

beforeEach(() => {
  Object.assign(slide, { total: 0, clicks: 0 })
})
afterEach(async () => {
  resetRoom()
  await useProgress().deleteAll()
  localStorage.clear()
  resetSlide()
})

describe('the vote on explanations', () => {
  it('is taken alone by keyboard, kept on the device, and compared with the same vote at the end', async () => {
    const before = show('explanations-first')
    screen.getByRole('radio', { name: 'A. The sun. It hung in light.' }).focus()
    await user.keyboard('[Space]')
    expect(screen.getByText('You chose A. At the end you will be asked again.')).toBeTruthy()
    before.unmount()
    show('explanations-again')
    expect(screen.getByText('Before the lesson you chose A.')).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: 'B. Paint. Somebody painted it.' }))
    expect(screen.getByText('You chose A before, and B now.')).toBeTruthy()
  })

  it('tells who reads alone, once chosen again, what the article has and what room for all costs', async () => {
    show('explanations-again', () => provideReading({ shift: 1, ask: () => {}, width: ref(358) }))
    expect(screen.queryByText('The tree does not say.')).toBeNull()
    await user.click(screen.getByRole('radio', { name: /^B/ }))
    expect([screen.getByText('The tree does not say.'), screen.getByText('Who says both says nothing.')].every(one => one.closest('.our-reading'))).toBe(true)
  })

  it('is counted by hands, and both votes stand side by side once the second is shown', async () => {
    const before = sharedVote('explanations-first')
    before.setHands('sun', 3)
    before.setHands('paint', 1)
    // in a build for students a class is counted in full screen
    vi.spyOn(document, 'fullscreenElement', 'get').mockReturnValueOnce(document.body)
    show('explanations-again')
    screen.getByRole('button', { name: 'In class' }).focus()
    await user.keyboard('{Enter}')
    await user.type(screen.getByRole('spinbutton', { name: 'Hands for A, first vote' }), '2')
    await user.type(screen.getByRole('spinbutton', { name: 'Hands for B, first vote' }), '6')
    expect(lines().some(line => line.includes('before'))).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Show the result' }))
    await user.click(screen.getByRole('button', { name: 'In class' }))
    await nextTick()
    expect(lines().filter(line => line.includes('before'))).toEqual([expect.stringContaining('A: before 3, 75%; now 2, 25%.Before 75% 3 Now 25% 2'), expect.stringContaining('B: before 1, 25%; now 6, 75%.Before 25% 1 Now 75% 6')])
  })

  it('compares phones, of which not as many voted the second time', async () => {
    for (const [id, phones] of [['explanations-first', [{ voters: 10, counts: { sun: 8, paint: 2 } }]], ['explanations-again', [{ voters: 5, counts: { sun: 1, paint: 4 } }]]] as const) {
      const vote = sharedVote(id)
      vote.phones.value = phones
      vote.phonesShown.value = vote.shown.value = true
    }
    show('explanations-again')
    expect(lines()[0]).toContain('A: before 8, 80%; now 1, 20%.')
  })

  it('has nothing to press in an audience window, where the frame is said to be ours', () => {
    follows.value = true
    show('explanations-first')
    expect(screen.getByText(/The explanations are ours\./)).toBeTruthy()
    expect([...screen.queryAllByRole('radio'), ...screen.queryAllByRole('button')]).toEqual([])
  })

  it('is a box for each explanation on paper, and two after the lesson', () => {
    const before = show('explanations-first', () => provideRendering('print'))
    expect(before.container.querySelectorAll('.boxes i')).toHaveLength(2)
    before.unmount()
    expect(show('explanations-again', () => provideRendering('print')).container.querySelectorAll('.boxes i')).toHaveLength(4)
  })
})
