import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import ReliefProfile from '../../components/chart/ReliefProfile.vue'
import { slide } from '../support/fake-slidev.ts'

const stretches = [{ form: 'peaks', text: 'teeth' }, { form: 'basins', text: 'dimples' }, { form: 'sand', text: 'crumbs' }] as const
const show = () => render(ReliefProfile, { props: { stretches, fall: 'falls to the left' } })

describe('a land in profile, as a slide', () => {
  it('says its stretches in order, and which way the land falls, to readers who cannot see it', () => {
    show()
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('A sketch of the land in profile: teeth; dimples; crumbs. It falls to the left.')
  })

  it('names each stretch below it, the outer ones flush with the edges', () => {
    show()
    expect(['teeth', 'dimples', 'crumbs'].map(name => screen.getByText(name).getAttribute('text-anchor'))).toEqual(['start', 'middle', 'end'])
  })

  it('says that it is a sketch', () => {
    show()
    expect(screen.getByText('A sketch:')).toBeTruthy()
  })

  it('is the same in print', () => {
    const live = show().container.innerHTML
    slide.print = true
    expect(show().container.innerHTML).toBe(live)
  })
})
