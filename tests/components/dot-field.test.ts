import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import DotField from '../../components/chart/DotField.vue'
import { indicators } from '../../data/indicators.ts'

const { quantity, unit, gist } = indicators['pm25-ulaanbaatar']
const show = (id = 'pm25-ulaanbaatar') => render(DotField, { props: { id } as never, slots: { default: 'of dust' } })

describe('a concentration as a density of dots', () => {
  it('draws ten dots for each unit, and says so', () => {
    const { container } = show()
    expect(container.querySelectorAll('circle')).toHaveLength(Math.round(quantity.value * 10))
    expect(screen.getByText(`Ten dots stand for 1 ${unit}.`)).toBeTruthy()
  })

  it('writes figure, unit and what it is, and says it to readers who cannot see it', () => {
    show()
    expect(screen.getByRole('figure').textContent).toMatch(new RegExp(`${quantity.value}\\s*${unit}.*of dust`, 's'))
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(gist)
  })

  it('refuses a record that is no number', () => {
    expect(() => show('coal-share')).toThrow(/is no number/)
  })
})
