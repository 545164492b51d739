import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import EvidenceBoard from '../../../components/inquiry/EvidenceBoard.vue'
import { evidence, rivalExplanations } from '../../../data/inquiry.ts'
import { slide } from '../../support/fake-slidev.ts'

const row = (letter: string) => screen.getByRole('row', { name: new RegExp(`^${letter} `) })
const letters = ['A', 'B', 'C']

describe('the board of evidence', () => {
  it('hides a row’s bars, never its letter, until its click', async () => {
    render(EvidenceBoard, { props: { chapters: ['growth'] } })
    const held = () => letters.filter(letter => row(letter).querySelector('.held'))
    expect(held()).toEqual(letters)
    slide.clicks = 2
    await nextTick()
    expect(held()).toEqual(['C'])
  })

  it('has a bar against and a bar for, each as long as its pieces, which it names, and sets off what the title names', () => {
    render(EvidenceBoard, { props: { chapters: ['growth', 'leadership'], named: 'own-experience', again: ['dust-reaches-the-region'] } })
    const found = Object.entries(evidence).filter(([id, { chapter }]) => chapter === 'growth' || chapter === 'leadership' || id === 'dust-reaches-the-region').map(([, one]) => one)
    const kinds = Object.keys(rivalExplanations).flatMap(id => [false, true].map(isFor => found.filter(({ explanation, bearing }) => explanation === id && (bearing === 'supports') === isFor)))
    const bars = letters.flatMap(letter => within(row(letter)).getAllByRole('cell')).map(cell => cell.querySelector<HTMLElement>('.bar')!)
    expect(bars.map(bar => Number(bar.style.getPropertyValue('--pieces')))).toEqual(kinds.map(({ length }) => length))
    expect(bars.map(bar => bar.querySelector('.sr-only')?.textContent ?? '')).toEqual(kinds.map(list => list.map(({ label }) => label).join('; ')))
    expect(letters.filter(letter => row(letter).classList.contains('named'))).toEqual(['B'])
  })

  it('gives way to a slide’s own picture, which hears what is still held', () => {
    slide.clicks = 1
    render(EvidenceBoard, { props: { chapters: ['growth'] }, slots: { default: ({ held }: { held: Record<string, boolean> }) => letters.filter(letter => held[letter]).join('') } })
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText('BC')).toBeTruthy()
  })
})
