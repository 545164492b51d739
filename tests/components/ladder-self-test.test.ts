import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import LadderSelfTest from '../../components/ladder/LadderSelfTest.vue'
import { provideQuizSetting } from '../../composables/useQuizSetting.ts'
import { provideReading } from '../../composables/useReading.ts'
import { provideRendering } from '../../composables/useRendering.ts'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../composables/useLadder.ts', async () => (await import('../support/mock-ladder.ts')).ladder)
vi.mock('../../components/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)

function show(clicks = 0, total = 3) {
  Object.assign(slide, { clicks, total })
  return render(LadderSelfTest)
}

describe('naming the rungs from memory', () => {
  it('starts with years but no names, in the text for screen readers too', () => {
    const { container } = show()
    expect(screen.getByText('0 of 3 names shown')).toBeTruthy()
    for (const name of ['First nod', 'Handshake', 'Embrace', '돌로르'])
      expect(container.textContent).not.toContain(name)
    expect(container.textContent).toContain('3030')
    expect(screen.getAllByText('Name hidden')).toHaveLength(2)
  })

  it('shows names one by one from the lowest, in every window', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Show the next name' }))
    expect(slide.clicks).toBe(1)
    expect(screen.getAllByText('First nod').length).toBeGreaterThan(0)
    await userEvent.click(screen.getByRole('button', { name: 'Show the name of 3010' }))
    expect(slide.clicks).toBe(2)
    expect(screen.getByText('They shook hands.')).toBeTruthy()
  })

  it('asks for the next rung by its date', async () => {
    show(2)
    expect(screen.getByText('What is the rung of May 3030 called?')).toBeTruthy()
  })

  it('follows the clicker both ways', async () => {
    show(3)
    expect(screen.getByText('All names are shown.')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Show the next name' }).disabled).toBe(true)
    slide.clicks = 1
    await nextTick()
    expect(screen.queryByText('Embrace')).toBeNull()
  })

  it('hides all names again', async () => {
    show(3)
    await userEvent.click(screen.getByRole('button', { name: 'Hide all names' }))
    expect(slide.clicks).toBe(0)
    expect(screen.queryByText('First nod')).toBeNull()
  })

  it('works in its own window where the slide declares no clicks', async () => {
    show(0, 0)
    await userEvent.click(screen.getByRole('button', { name: 'Show the next name' }))
    expect(screen.getByText('1 of 3 names shown')).toBeTruthy()
  })

  it('prints every name', () => {
    slide.print = true
    show(0)
    for (const name of ['First nod', 'Handshake', 'Embrace'])
      expect(screen.getByText(name)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Show/ })).toBeNull()
  })

  it.each([[true, 0], [false, 3]])('on paper leaves the names to be written where answers are left blank (%s): %i stand there', (isBlank, count) => {
    Object.assign(slide, { clicks: 3, total: 3 })
    const { container } = render(defineComponent({ setup: () => {
      provideRendering('print')
      provideQuizSetting({ isTest: false, noteHint() {}, isBlank })
      return () => h(LadderSelfTest)
    } }))
    expect(['First nod', 'Handshake', 'Embrace'].filter(name => container.textContent.includes(name))).toHaveLength(count)
    expect(screen.queryAllByText('Name hidden')).toHaveLength(3 - count)
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
  })

  describe('in the page to be read', () => {
    const open = (ask = () => {}) => render(defineComponent({ setup: () => {
      Object.assign(slide, { clicks: 3, total: 3 })
      provideRendering('narrow')
      provideReading({ shift: 2, ask, width: ref(328) })
      return () => h(LadderSelfTest)
    } }))

    it('has no name, and nothing that gives one away, until it is asked for', async () => {
      const { container } = open()
      for (const hint of ['First nod', 'Handshake', 'Embrace', 'They shook hands.'])
        expect(container.textContent).not.toContain(hint)
      screen.getByRole('button', { name: 'Show the next name' }).focus()
      await userEvent.keyboard('{Enter}')
      expect(container.textContent).toContain('First nod')
      expect(container.textContent).not.toContain('Handshake')
      expect(slide.clicks).toBe(3)
    })

    it('says that a question stands there', () => {
      const ask = vi.fn()
      open(ask)
      expect(ask).toHaveBeenCalled()
    })
  })
})
