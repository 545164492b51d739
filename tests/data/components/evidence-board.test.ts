import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import EvidenceBoard from '../../../components/inquiry/EvidenceBoard.vue'
import { provideRendering } from '../../../components/shell/useRendering.ts'
import { slide } from '../../support/fake-slidev.ts'

const letters = ['A', 'B', 'C', 'D']

describe('the board of evidence', () => {
  it('tells a slide’s picture what is still held', () => {
    slide.clicks = 1
    render(EvidenceBoard, { props: { chapters: ['growth'] }, slots: { default: ({ held }: { held: Record<string, boolean> }) => letters.filter(letter => held[letter]).join('') } })
    expect(screen.getByText('BCD')).toBeTruthy()
  })

  it('lists means and words of the thesis apart from what speaks for a motive', () => {
    render({ components: { EvidenceBoard }, setup: () => provideRendering('text'), template: '<EvidenceBoard :chapters="[\'middle-power\']" />' })
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent!.trim())).toEqual([
      'A It gains by it', 'Words of the thesis', 'B It has been through it', 'Means: how, not why', 'C It wants to lead', 'For', 'Words of the thesis', 'D It is a shared problem', 'Missing',
    ])
  })
})
