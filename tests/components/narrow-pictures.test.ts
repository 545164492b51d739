/** Pictures in a narrow column, by role and keyboard. */
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { useOpenRecord } from '../../components/cite/useOpenRecord.ts'
import LadderExplorer from '../../components/ladder/LadderExplorer.vue'
import FoldedText from '../../components/shell/FoldedText.vue'
import { provideReading } from '../../components/shell/useReading.ts'
import { provideRendering } from '../../components/shell/useRendering.ts'
import TimelineColumn from '../../components/years/TimelineColumn.vue'

vi.mock('../../components/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)

vi.mock('vue-router', async () => (await import('../support/mock-ladder.ts')).router)

const user = userEvent.setup()
function open(part: object, slots?: Record<string, () => unknown>) {
  return render(defineComponent({ setup: () => {
    provideRendering('narrow')
    provideReading({ shift: 2, ask() {}, width: ref(328) })
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
