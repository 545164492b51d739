import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import ShareWaffle from '../../components/chart/ShareWaffle.vue'
import { useOpenRecord } from '../../composables/useOpenRecord.ts'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../data/index.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const share = (label: string, percent: number) => ({ ...fakeRecord({ label }), unit: '%', quantity: { kind: 'share', percent, of: 'the cheese' } })
  const records: Record<string, unknown> = {
    eaten: share('Eaten', 61.8),
    nibbled: share('Nibbled', 20.1),
    weight: { ...fakeRecord({ label: 'Weight' }), unit: 'g', quantity: { kind: 'number', value: 250 } },
  }
  return { findRecord: (id: string) => ({ id, table: 'indicators', record: records[id] }) }
})

const show = (props: Record<string, string> = {}) => render(ShareWaffle, { props: { whole: 'eaten', part: 'nibbled', wholeSays: 'eaten by noon', partSays: 'by mice', reading: 'both shares read as parts of it', ...props } as never })

describe('a share within a share', () => {
  it('says both figures and their words beside the drawing', () => {
    show()
    const figure = screen.getByRole('figure')
    expect(figure.textContent?.replace(/\s+/g, ' ')).toMatch(/61\.8% eaten by noon.*20\.1% by mice/)
  })

  it('says in the caption which reading is drawn, and on paper what a mark is', () => {
    const { unmount } = show()
    expect(screen.getByText('both shares read as parts of it').tagName).toBe('FIGCAPTION')
    unmount()
    slide.print = true
    show()
    expect(screen.getByText('One mark is 0.1% of the cheese; both shares read as parts of it.').tagName).toBe('FIGCAPTION')
  })

  it('tells readers who cannot see it how many marks of which kind there are', () => {
    show()
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('1000 marks. 201 squares: by mice. 417 slant strokes: the others eaten by noon. 382 upright pairs: the rest.')
  })

  it('draws a thousand marks in three hatches', () => {
    const { container } = show()
    const [inner, between, rest] = [...container.querySelectorAll('.marks path')].map(path => path.getAttribute('d')!.split('M').length - 1)
    expect([inner, between, rest]).toEqual([201, 417, 2 * 382])
  })

  it('opens the record behind a figure from its mark, by keyboard', async () => {
    show()
    screen.getByRole('button', { name: /Nibbled/ }).focus()
    await userEvent.keyboard('{Enter}')
    expect(useOpenRecord().openId.value).toBe('nibbled')
  })

  it('fills column by column on a screen, and stands complete in print', () => {
    expect(show().container.querySelector('.waffle')?.classList.contains('still')).toBe(false)
    slide.print = true
    const { container } = show()
    expect(container.querySelector('.waffle')?.classList.contains('still')).toBe(true)
  })

  it('refuses a figure that is no share, by name', () => {
    expect(() => show({ whole: 'weight' })).toThrow('"weight" is no share')
  })

  it('refuses a part that is larger than its whole', () => {
    expect(() => show({ whole: 'nibbled', part: 'eaten' })).toThrow('a part is larger than what holds it')
  })
})
