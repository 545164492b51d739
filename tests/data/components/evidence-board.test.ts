import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import EvidenceBoard from '../../../components/inquiry/EvidenceBoard.vue'
import { slide } from '../../support/fake-slidev.ts'

const letters = ['A', 'B', 'C']

describe('the board of evidence', () => {
  it('tells a slide’s picture what is still held', () => {
    slide.clicks = 1
    render(EvidenceBoard, { props: { chapters: ['growth'] }, slots: { default: ({ held }: { held: Record<string, boolean> }) => letters.filter(letter => held[letter]).join('') } })
    expect(screen.getByText('BC')).toBeTruthy()
  })
})
