/** What a lecturer speaks from: four labelled parts, steps that follow the clicks, a size that is remembered. */
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import SpeakerDesk from 'slidev-addon-lesson/lecture/SpeakerDesk.vue'
import SpeakerNotes from 'slidev-addon-lesson/lecture/SpeakerNotes.vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { slideNotes } from '../support/fake-slide-notes.ts'
import { resetSlide, slide } from '../support/fake-slidev.ts'
import { presenterNotesFontSize } from '../support/fake-state.ts'

/** A deck of slides with these notes. */
function showDeck(...notes: string[]) {
  slide.deck = notes.map((_, i) => ({ no: i + 1, meta: { slide: { title: `Slide ${i + 1}`, frontmatter: { routeAlias: `slide-${i + 1}` } } } }))
  notes.forEach((note, i) => { slideNotes[`slide-${i + 1}`] = note })
}
const moon = 'Say: The moon is far. [click] It turns. [click:2] It shines.\nAsk: Who has seen it?\nMove on: Now the tide.\nMinutes: 4'

beforeEach(() => {
  resetSlide()
  presenterNotesFontSize.value = 1
  showDeck(moon, 'Say: The tide comes.\nAsk: When?\nMove on: Home.\nMinutes: 1', '')
})

/** The step that is marked as the one to be said now. */
const stepNow = () => screen.getAllByRole('listitem').filter(item => item.getAttribute('aria-current') === 'step').map(item => item.textContent.trim())

describe('the notes', () => {
  it('stand in labelled parts, and what is not there has no label', () => {
    render(SpeakerNotes, { props: { no: 1, click: 0 } })
    expect(screen.getAllByRole('region').map(part => part.getAttribute('aria-label'))).toEqual(['Say', 'Ask', 'Move on'])
    expect(screen.getByRole('region', { name: 'Ask' }).textContent).toContain('Who has seen it?')
    expect(within(screen.getByRole('region', { name: 'Say' })).getByRole('heading', { name: 'Say' })).toBeTruthy()
  })

  it('light up the step of the click, also at a click without a step of its own', async () => {
    const { rerender } = render(SpeakerNotes, { props: { no: 1, click: 0 } })
    const seen = [stepNow()]
    for (const click of [1, 2, 3, 99]) {
      await rerender({ click })
      seen.push(stepNow())
    }
    expect(seen).toEqual([['The moon is far.'], ['Click 1 It turns.'], ['Click 1 It turns.'], ['Click 3 It shines.'], ['Click 3 It shines.']])
  })

  it('scroll to the step that is said, and for another slide back to the beginning', async () => {
    const { rerender } = render(SpeakerNotes, { props: { no: 1, click: 0 } })
    const room = screen.getByRole('group', { name: 'Notes on this slide' })
    Object.assign(room.style, { flex: 'none', height: '100px' })
    screen.getAllByRole('listitem').forEach(item => Object.assign(item.style, { height: '60px', marginBottom: '340px' }))
    await rerender({ click: 3 })
    // it glides there
    await expect.poll(() => {
      const [seen, step] = [room, screen.getAllByRole('listitem')[2]!].map(each => each.getBoundingClientRect())
      return Math.abs(step!.top - seen!.top - (seen!.height - step!.height) / 2)
    }).toBeLessThan(2)
    await rerender({ no: 2, click: 0 })
    await expect.poll(() => screen.getByRole('group', { name: 'Notes on this slide' }).scrollTop).toBe(0)
  })

  it('that are not there are said to be none', () => {
    render(SpeakerNotes, { props: { no: 3, click: 0 } })
    expect(screen.getByText('This slide has no note.')).toBeTruthy()
  })
})

describe('the size of the notes', () => {
  it('is changed by keyboard between its ends, and kept where Slidev keeps it', async () => {
    render(SpeakerDesk)
    const size = within(screen.getByRole('group', { name: 'Size of the notes' }))
    size.getByRole('button', { name: 'Larger notes' }).focus()
    await userEvent.keyboard('{Enter}{Enter}')
    expect([presenterNotesFontSize.value, size.getByText('120%')]).toEqual([1.2, expect.anything()])
    size.getByRole('button', { name: 'Smaller notes' }).focus()
    for (let presses = 0; presses < 9; presses++)
      await userEvent.keyboard('{Enter}')
    expect(presenterNotesFontSize.value).toBe(0.7)
    expect(size.getByRole<HTMLButtonElement>('button', { name: 'Smaller notes' }).disabled).toBe(true)
  })
})
