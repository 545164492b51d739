import { en } from '@deck/words'
import { render, screen } from '@testing-library/vue'
import EvidenceBoard from 'slidev-addon-lesson/inquiry/EvidenceBoard.vue'
import EvidenceStrip from 'slidev-addon-lesson/inquiry/EvidenceStrip.vue'
import { findEvidence } from 'slidev-addon-lesson/inquiry/gather-evidence.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { describe, expect, it } from 'vitest'
import { evidence } from '../../../data/inquiry.ts'
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
      'A It gains by it', 'Words of the thesis', 'B It has been through it', 'Means or result, not motive', 'C It wants to lead', 'Means or result, not motive', 'Words of the thesis', 'D It is a shared problem', 'Missing',
    ])
  })
})

describe('the strip of evidence', () => {
  const marksOf = (container: Element) => (['supports', 'challenges', 'missing'] as const).map(bearing => container.querySelectorAll(`i.${bearing}`).length)

  it('has a mark for each piece, the strongest for and against in words, and all of it for the ear', () => {
    const { container } = render(EvidenceStrip, { props: { explanation: 'shared-problem' } })
    const counts = (['supports', 'challenges', 'missing'] as const).map(bearing => findEvidence(evidence, 'shared-problem', bearing).length)
    expect(marksOf(container)).toEqual(counts)
    const said = container.textContent!.replace(/\s+/g, ' ')
    expect(said).toMatch(new RegExp(`${counts[0]} for, ${counts[1]} against, ${counts[2]} missing.*For: Dust reaches the region.*Against: Work follows the rungs`))
    expect(said).not.toContain(`(${en.evidence.general})`)
  })

  it('says of a passage on a policy as a whole that it is general', () => {
    const { container } = render(EvidenceStrip, { props: { explanation: 'wants-to-lead' } })
    expect(container.textContent).toContain(`(${en.evidence.general})`)
  })
})
