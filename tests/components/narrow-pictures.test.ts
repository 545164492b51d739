import { rungs } from '@deck/lesson/outline'
import { periods } from '@deck/lesson/records'
/** Pictures in a narrow column, by role and keyboard. */
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { useOpenRecord } from 'slidev-addon-lesson/cite/useOpenRecord.ts'
import FoldedText from 'slidev-addon-lesson/shell/FoldedText.vue'
import { provideReading } from 'slidev-addon-lesson/shell/useReading.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import LadderExplorer from '../../components/ladder/LadderExplorer.vue'
import TimelineColumn from '../../components/years/TimelineColumn.vue'
import TimelineExplorer from '../../components/years/TimelineExplorer.vue'
import { resetSlide, slide } from '../support/fake-slidev.ts'

vi.mock('slidev-addon-lesson/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)

vi.mock('vue-router', async () => (await import('../support/mock-ladder.ts')).router)

const user = userEvent.setup()
function open(part: object, slots?: Record<string, () => unknown>, more: object = {}) {
  return render(defineComponent({ setup: () => {
    provideRendering('narrow')
    provideReading({ shift: 2, ask() {}, width: ref(328), ...more })
    return () => h(part, null, slots)
  } }))
}

describe('the timeline in a column', () => {
  it('says of each period how many events each lane has', () => {
    open(TimelineColumn)
    const pictures = screen.getAllByRole('img')
    expect(pictures).toHaveLength(3)
    for (const picture of pictures)
      expect(picture.getAttribute('aria-label')).toMatch(/, a dot for each event: .+ \d/)
  })

  it('opens an event’s record from the keyboard', async () => {
    const { openId, closeRecord } = useOpenRecord()
    closeRecord()
    open(TimelineColumn)
    const [first] = screen.getAllByRole('button')
    expect(first!.getAttribute('aria-haspopup')).toBe('dialog')
    first!.focus()
    await user.keyboard('{Enter}')
    expect(openId.value).not.toBeNull()
  })
})

describe('the ladder in a column', () => {
  it('names every rung from the highest down, and folds in what followed', () => {
    const { container } = open(LadderExplorer)
    const names = [...container.querySelectorAll('.ladder-column .ladder li')].map(each => each.textContent)
    expect(names).toHaveLength(5)
    expect(names.map(name => Number.parseInt(name!, 10))).toEqual(names.map(name => Number.parseInt(name!, 10)).sort((a, b) => b - a))
    const fold = screen.getByRole('group')
    expect(fold.hasAttribute('open')).toBe(false)
    expect(within(fold).getByText('Show what followed')).toBeTruthy()
  })
})

it('a folded list stands open on paper, and is folded again after', () => {
  open(FoldedText, { default: () => h('p', 'The list') })
  const fold = screen.getByRole('group') as HTMLDetailsElement
  window.dispatchEvent(new Event('beforeprint'))
  expect(fold.open).toBe(true)
  window.dispatchEvent(new Event('afterprint'))
  expect(fold.open).toBe(false)
})

describe('a picture on a phone that follows a lecture', () => {
  const follow = (part: object) => open(part, { default: () => h('h1', 'Title') }, { isStepped: true })
  const levels = () => screen.getAllByRole('heading').map(each => each.textContent)
  afterEach(resetSlide)

  it('shows the hall’s rung, and what stands behind it', async () => {
    slide.total = 6
    follow(LadderExplorer)
    expect(levels()).toEqual(['Title'])
    slide.clicks = 2
    await nextTick()
    expect(levels()[1]).toContain(Object.values(rungs)[1]!.name.en)
    expect(screen.queryByText('Show what followed')).toBeNull()
  })

  it('shows the hall’s period of the timeline alone, and the rungs before and after', async () => {
    slide.total = 4
    follow(TimelineExplorer)
    const all = [['Title'], ...Object.values(periods).map(({ label }) => ['Title', label]), ['Title']]
    for (const [click, shown] of all.entries()) {
      slide.clicks = click
      await nextTick()
      expect(levels().map(each => shown.find(one => each.includes(one)))).toEqual(shown)
    }
    expect(screen.getAllByRole('button')).toHaveLength(Object.keys(rungs).length)
  })
})
