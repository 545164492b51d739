import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import AnswerRows from 'slidev-addon-lesson/inquiry/AnswerRows.vue'
import TakeHome from 'slidev-addon-lesson/inquiry/TakeHome.vue'
import { provideReading } from 'slidev-addon-lesson/shell/useReading.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import SortedPassages from '../../components/passage/SortedPassages.vue'
import { resetSlide, slide } from '../support/fake-slidev.ts'

vi.mock('@deck/lesson/records', async (original) => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  return { ...await original<object>(), findRecord: (id: string) => ({ id, table: 'arguments', record: fakeRecord({ label: id }) }), inquiry: {
    sentence: { asks: 'Which fruit?', model: 'The red one.', criteria: ['It names one.', 'It says why.', 'It says why not.'] },
    essay: { asks: 'How many?', model: 'Seven.', criteria: ['It counts.', 'It weighs.', 'It compares.'] },
  } }
})
afterEach(() => resetSlide())

const isSeen = (text: string) => getComputedStyle(screen.getByText(text)).visibility === 'visible'

describe('what is taken home', () => {
  it('has a model and three criteria for each task where one reads alone, opened by a press', async () => {
    render({ components: { TakeHome }, setup: () => provideReading({ shift: 1, ask: () => {}, width: ref(358) }), template: '<TakeHome essay-id="moon" :talk="[]" />' })
    expect(screen.queryAllByText('The red one.').every(one => !(one.closest('details') as HTMLDetailsElement).open)).toBe(true)
    const summary = screen.getByText('Sentences as examples')
    await userEvent.click(summary)
    expect((summary.parentElement as HTMLDetailsElement).open).toBe(true)
    expect(screen.getByText('The red one.').closest('.our-reading')).toBeTruthy()
    expect(within(summary.parentElement!).getAllByRole('listitem').map(item => item.textContent!.trim())).toEqual(['It names one.', 'It says why.', 'It says why not.'])
  })

  it('shows the tasks alone on a wall', () => {
    render(TakeHome, { props: { essayId: 'moon' as never, talk: [] } })
    expect(screen.getByText('Which fruit?')).toBeTruthy()
    expect(screen.queryByText('The red one.')).toBeNull()
  })
})

describe('passages to be sorted', () => {
  const passages = [{ id: 'moon', says: 'The moon, “it pulls”.', side: 1 }, { id: 'sun', says: 'The sun, “it warms”.', side: 0 }] as never
  it('are asked one by one before they go to their sides, and come back', async () => {
    slide.total = 2
    const { container } = render(SortedPassages, { props: { heads: ['For', 'Against B'], passages } })
    const asked = () => container.querySelector('.asked mark')?.textContent
    const sorted = () => [...container.querySelectorAll<HTMLElement>('section p')].filter(one => getComputedStyle(one).visibility === 'visible').map(one => one.querySelector('mark')!.textContent)
    expect([asked(), sorted()]).toEqual(['“it pulls”', []])
    slide.clicks = 1
    await nextTick()
    expect([asked(), sorted()]).toEqual(['“it warms”', ['“it pulls”']])
    slide.clicks = 2
    await nextTick()
    expect([asked(), sorted()]).toEqual([undefined, ['“it warms”', '“it pulls”']])
    slide.clicks = 0
    await nextTick()
    expect(asked()).toBe('“it pulls”')
  })

  it('stand sorted on paper', () => {
    slide.print = true
    const { container } = render(SortedPassages, { props: { heads: ['For', 'Against'], passages } })
    expect(container.querySelector('.asked')).toBeNull()
    expect([...container.querySelectorAll('section')].map(side => side.textContent)).toEqual([expect.stringMatching(/^For.*it warms/), expect.stringMatching(/^Against.*it pulls/)])
  })
})

it('an answer in rows opens row by row', async () => {
  slide.total = 1
  render({ components: { AnswerRows }, template: '<AnswerRows :asks="[\'How?\', \'Why?\']"><template #0>so</template><template #1>because</template></AnswerRows>' })
  const seen = () => [isSeen('How?'), isSeen('because')]
  expect(seen()).toEqual([true, false])
  slide.clicks = 1
  await nextTick()
  expect(seen()).toEqual([true, true])
})
