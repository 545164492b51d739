import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import ReasonStairs from '../../components/pictures/ReasonStairs.vue'
import { placeSteps } from '../../logic/pictures/place-steps.ts'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../data/index.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const step = (label: string, strength: string) => ({ ...fakeRecord({ label, gist: `${label}, so it is said.` }), strength })
  const records: Record<string, object> = { moon: step('The moon pulls', 'states'), tide: step('The sea follows', 'argues'), fish: step('Fish may mind', 'hedges') }
  return { findRecord: (id: string) => ({ id, table: 'arguments', record: records[id] }) }
})

const show = () => render(ReasonStairs, { props: { ids: ['moon', 'tide', 'fish'] as never } })
const said = () => screen.getByRole('status').textContent
const steps = () => screen.getAllByRole('listitem').map(item => item.querySelector('button')!)

describe('a line of reasoning as a stair', () => {
  it('says the step reached in full, with its mark, and goes up with the clicks', async () => {
    show()
    expect(said()).toContain('The moon pulls, so it is said.')
    slide.clicks = 2
    await nextTick()
    expect(said()).toContain('hedgedFish may mind, so it is said.')
    expect(steps().map(step => step.getAttribute('aria-current'))).toEqual([null, null, 'step'])
  })

  it('goes to the step that is pressed, by keyboard too, and the clicks follow', async () => {
    show()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(slide.clicks).toBe(1)
    expect(said()).toContain('The sea follows')
  })

  it('draws a tread as firmly as the article puts the step', () => {
    const { container } = show()
    expect([...container.querySelectorAll('.tread')].map(tread => ['states', 'argues', 'hedges'].find(strength => tread.classList.contains(strength)))).toEqual(['states', 'argues', 'hedges'])
  })

  it('stays on the last step where the slide has more clicks', async () => {
    slide.clicks = 9
    show()
    expect(said()).toContain('Fish may mind')
  })

  it('is a list in print, with every sentence', () => {
    slide.print = true
    show()
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual([expect.stringContaining('The moon pulls, so'), expect.stringContaining('The sea follows, so'), expect.stringContaining('Fish may mind, so')])
  })
})

describe('the stair’s geometry', () => {
  it.each([1, 3, 6])('rises to the right with %i treads of one width, inside its frame', (count) => {
    const { treads, base } = placeSteps(count, { width: 600, height: 200, head: 60 })
    expect(treads.at(-1)!.y).toBe(60)
    expect(treads.at(-1)!.x + treads.at(-1)!.width).toBeCloseTo(600)
    expect(base).toBeLessThanOrEqual(200)
    expect(treads.every(({ y }, i) => i === 0 || y < treads[i - 1]!.y)).toBe(true)
  })

  it('falls to the right where it is asked to', () => {
    expect(placeSteps(3, { width: 600, height: 200, head: 60 }, true).treads.map(({ y }) => y)).toEqual(placeSteps(3, { width: 600, height: 200, head: 60 }).treads.map(({ y }) => y).toReversed())
  })

  it('has no stair without a step', () => {
    expect(() => placeSteps(0, { width: 600, height: 200, head: 60 })).toThrow('a stair needs a step')
  })
})
