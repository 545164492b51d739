import { render, screen } from '@testing-library/vue'
import YearScale from 'slidev-addon-lesson/shell/YearScale.vue'
import { describe, expect, it, vi } from 'vitest'

vi.mock('@deck/lesson/outline', async original => ({
  ...await original<object>(),
  timescale: { from: 3000, to: 3060, minor: 5, major: 10 },
  rungs: { nod: { when: { from: 3010 } }, wave: { when: { from: 3030 } }, hug: { when: { from: 3050 } } },
}))
vi.mock('@deck/lesson/records', async original => ({
  ...await original<object>(),
  periods: {
    dusk: { roman: 'I', label: 'Dusk', band: { from: 3000, to: 3029 } },
    dawn: { roman: 'II', label: 'Dawn', band: { from: 3030, to: 3060 } },
  },
}))

interface Shown { period?: string | null, marks?: { from: number, to?: number, label: string }[], upto?: number }
const show = ({ period = 'dawn', marks = [], upto = 0 }: Shown = {}) => render(YearScale, { props: { period, marks, upto } }).container
const spoken = () => screen.getByRole('img').getAttribute('aria-label')

describe('the year scale', () => {
  it('says its span, the slide’s period and every date on it, to readers who cannot see it', () => {
    show({ marks: [{ from: 3031, label: '3031' }, { from: 3040, to: 3042, label: '3040–42' }] })
    expect(spoken()).toBe('Year scale from 3000 to 3060. Period: dawn. On this slide: 3031, 3040–42.')
  })

  it('says no period and no dates where the slide has none', () => {
    show({ period: null })
    expect(spoken()).toBe('Year scale from 3000 to 3060.')
    document.body.innerHTML = ''
    show({ period: 'no-such-period' })
    expect(spoken()).toBe('Year scale from 3000 to 3060.')
  })

  it('names every period by numeral and name, and fills the slide’s own alone', () => {
    const container = show()
    expect([...container.querySelectorAll('text.caps')].map(text => text.textContent)).toEqual(['Idusk', 'IIdawn'])
    expect([...container.querySelectorAll('g > g > rect')].map(rect => rect.getAttribute('fill'))).toEqual(['none', 'var(--p2)'])
  })

  it('lays the ladder on its side: rails and rungs stand up to the year reached, the rest is dotted', () => {
    const count = (container: Element) => ['.rung:not(.ahead)', '.rung.ahead', '.rail:not(.ahead)', '.rail.ahead'].map(one => container.querySelectorAll(one).length)
    expect(count(show({ upto: 3030 }))).toEqual([2, 1, 2, 2])
    expect(count(show({ upto: 3000 }))).toEqual([0, 3, 0, 2])
    expect(count(show({ upto: 3060 }))).toEqual([3, 0, 2, 0])
  })

  it('shows the slide’s dates, folded into one span where there are more than four, and says each', () => {
    const marks = [3031, 3035, 3040, 3045, 3055].map(from => ({ from, label: String(from) }))
    const labels = (container: Element) => [...container.querySelectorAll('.now')].map(text => text.textContent)
    expect(labels(show({ marks: marks.slice(0, 4) }))).toHaveLength(4)
    document.body.innerHTML = ''
    expect(labels(show({ marks }))).toEqual(['3031–55'])
    expect(spoken()).toContain('On this slide: 3031, 3035, 3040, 3045, 3055.')
  })
})
