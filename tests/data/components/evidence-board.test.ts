import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import EvidenceBoard from '../../../components/inquiry/EvidenceBoard.vue'
import { evidence } from '../../../data/inquiry.ts'
import { slide } from '../../support/fake-slidev.ts'

const column = (letter: string) => screen.getByRole('heading', { level: 2, name: new RegExp(`^${letter} `) }).closest('section')!
const letters = ['A', 'B', 'C']

describe('the board of evidence', () => {
  it('hides a column’s blocks, never its head, until its click', async () => {
    render(EvidenceBoard, { props: { chapters: ['growth'] } })
    const held = () => letters.filter(letter => column(letter).querySelector('.held'))
    expect(held()).toEqual(letters)
    slide.clicks = 2
    await nextTick()
    expect(held()).toEqual(['C'])
  })

  it('stacks a block for each piece on level base lines, sets off what the title names, and marks what its own chapter adds', () => {
    const { container } = render(EvidenceBoard, { props: { chapters: ['growth', 'leadership'], named: ['crisis-at-home'], again: ['dust-reaches-the-region'] } })
    const found = Object.entries(evidence).filter(([id, { chapter }]) => chapter === 'growth' || chapter === 'leadership' || id === 'dust-reaches-the-region')
    expect([...container.querySelectorAll('li')].map(block => block.textContent!.replace(/\d+$/, '')).sort()).toEqual(found.map(([, { label }]) => label).sort())
    expect(new Set(letters.map(letter => Number(column(letter).style.getPropertyValue('--gap')) + column(letter).querySelectorAll('.supports li').length)).size).toBe(1)
    expect([...container.querySelectorAll('section.named, li.named')].map(named => named.tagName)).toEqual(['SECTION', 'LI'])
    expect(container.querySelectorAll('li.new')).toHaveLength(found.filter(([, { chapter }]) => chapter === 'leadership').length)
  })
})
