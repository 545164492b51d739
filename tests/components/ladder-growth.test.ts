import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { useOpenRecord } from '../../components/cite/useOpenRecord.ts'
import LadderGrowth from '../../components/ladder/LadderGrowth.vue'
import { provideRendering } from '../../components/shell/useRendering.ts'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../components/ladder/useLadderGrowth.ts', async () => {
  const { fakeRungs, fakeSides } = await import('../support/fake-rungs.ts')
  const rungs = fakeRungs.map(rung => ({ ...rung, leaves: rung.followed.slice(0, 4).map(item => ({ ...item, leaf: item.id === 'forum' ? 'house' : item.id === 'vow' ? 'paper' : 'tree' })) }))
  return { useLadderGrowth: () => ({ rungs, sides: fakeSides }) }
})
vi.mock('../../components/ladder/useLadder.ts', async () => (await import('../support/mock-ladder.ts')).ladder)
vi.mock('../../components/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)

const leaves = () => screen.queryAllByRole('button').filter(button => button.className.includes('leaf')).map(button => button.getAttribute('aria-label'))

function show(clicks = 0) {
  Object.assign(slide, { clicks, total: 3 })
  return render(LadderGrowth)
}

describe('the ladder as it grows', () => {
  it('begins bare, with every rung still to come', () => {
    const { container } = show()
    expect(leaves()).toEqual([])
    expect(container.querySelectorAll('.year.ahead')).toHaveLength(3)
    expect(screen.getByRole('status').textContent).toContain('No rung is open.')
  })

  it('adds at each click what followed under the next rung, and keeps what was there', async () => {
    const { container } = show(1)
    const rows = () => [...container.querySelectorAll('.row')].map(row => [row.querySelectorAll('rect:not(.fresh)').length, row.querySelectorAll('rect.fresh').length, row.textContent])
    expect(rows()).toEqual([[0, 1, '1']])
    slide.clicks = 2
    await nextTick()
    expect(rows()).toEqual([[0, 1, '1'], [1, 4, '5']])
    expect(screen.getByRole('heading', { name: /Handshake/ })).toBeTruthy()
    expect(screen.queryByRole('heading', { name: /First nod/ })).toBeNull()
  })

  it('counts for a hall what followed under the rung, kind by kind, and writes no name out', () => {
    const { container } = show(2)
    expect([...container.querySelectorAll('.counts li')].map(item => item.textContent?.trim())).toEqual(['4plantings'])
    expect(container.querySelectorAll('.leaf .label')).toHaveLength(0)
    expect(screen.getByText('Filled: new. When, not why.')).toBeTruthy()
  })

  it('says at the end how many there are in all, and how many of each kind', () => {
    const { container } = show(3)
    expect(screen.getByText('6 in all')).toBeTruthy()
    expect([...container.querySelectorAll('.counts li')].map(item => item.textContent?.trim())).toEqual(['1document', '1body', '4plantings', '0programmes'])
  })

  it('has on demand a leaf for each thing, with its name and its kind', async () => {
    show(1)
    await userEvent.click(screen.getByRole('button', { name: 'Show names' }))
    expect(leaves()).toEqual(['Lorem forum (body; 3001)'])
  })

  it('writes out, on demand, the names of the new ones only; the older ones keep theirs for whoever asks', async () => {
    show(2)
    await userEvent.click(screen.getByRole('button', { name: 'Show names' }))
    const named = screen.getAllByRole('button').filter(button => button.querySelector('.label')).map(button => button.textContent)
    expect(named).toHaveLength(4)
    expect(screen.getByRole('button', { name: /Lorem forum/ }).title).toContain('Lorem forum')
  })

  it('opens a leaf’s record, by keyboard too, and gives the focus back after the mouse', async () => {
    show(2)
    await userEvent.click(screen.getByRole('button', { name: 'Show names' }))
    const { openId, closeRecord } = useOpenRecord()
    await userEvent.click(screen.getByRole('button', { name: /Lorem forum/ }))
    expect(openId.value).toBe('forum')
    expect(document.activeElement).toBe(document.body)
    screen.getByRole('button', { name: /deed-2/ }).focus()
    await userEvent.keyboard('{Enter}')
    expect(openId.value).toBe('deed-2')
    closeRecord()
  })

  it('says that nothing more is named where only the declaring came with a rung', async () => {
    show(3)
    await userEvent.click(screen.getByRole('button', { name: 'Show names' }))
    expect(screen.getByText('After that the article names nothing more.')).toBeTruthy()
  })

  it('makes no claim of cause', () => {
    show()
    expect(screen.getByText('“What followed” says when; the article does not say why.')).toBeTruthy()
  })

  it('holds the same as a list of rungs with what followed under each', () => {
    show()
    const list = within(screen.getByRole('region', { name: 'The ladder as a list' }))
    expect(list.getAllByText(/Lorem/)).toHaveLength(6)
    expect(list.getByText(/body, regional/)).toBeTruthy()
  })
})

describe('the grown ladder on paper and as text', () => {
  it('prints everything with its name and mark', () => {
    slide.print = true
    show()
    expect(screen.getAllByText(/Lorem/)).toHaveLength(6)
    expect(screen.getAllByRole('button').every(button => button.textContent === 'source')).toBe(true)
  })

  it('is a nested list where there is no room to draw', () => {
    const { container } = render({ components: { LadderGrowth }, setup() { provideRendering('text') }, template: '<LadderGrowth />' })
    expect(container.querySelector('.growth-drawing')).toBeNull()
    expect(container.querySelectorAll('ol > li > ul > li')).toHaveLength(6)
  })
})
