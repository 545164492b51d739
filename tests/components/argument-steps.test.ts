import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import ArgumentSteps from '../../components/pictures/ArgumentSteps.vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../data/schema/records.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const step = (label: string, strength: string) => ({ ...fakeRecord({ label, gist: `${label}, so it is said.` }), strength })
  const records: Record<string, object> = { moon: step('The moon pulls', 'states'), tide: step('The sea follows', 'argues'), fish: step('Fish may mind', 'hedges') }
  return { findRecord: (id: string) => ({ id, table: 'arguments', record: records[id] }) }
})

const show = (props = {}) => render(ArgumentSteps, { props: { steps: [{ id: 'moon' }, { id: 'tide', says: 'It follows.' }, { id: 'fish' }] as never, ...props } })
const said = () => screen.getByRole('status').textContent
const steps = () => screen.getAllByRole('listitem').map(item => item.querySelector('button')!)

describe('a line of reasoning, reason by reason', () => {
  it('says the step reached in full, with its mark, and goes on with the clicks', async () => {
    show()
    expect(said()).toContain('The moon pulls, so it is said.')
    slide.clicks = 2
    await nextTick()
    expect(said()).toMatch(/Fish may mind, so it is said\..*hedged/)
    expect(steps().map(step => step.getAttribute('aria-current'))).toEqual([null, null, 'step'])
  })

  it('goes to the step that is pressed, by keyboard too, and the clicks follow', async () => {
    show()
    // between the two names stands the mark of the first reason's source
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(slide.clicks).toBe(1)
    expect(said()).toContain('It follows.')
  })

  it('draws an edge as firmly as the article puts the reason', () => {
    show()
    expect(screen.getAllByRole('listitem').map(item => ['states', 'argues', 'hedges'].find(strength => item.classList.contains(strength)))).toEqual(['states', 'argues', 'hedges'])
  })

  it('says one reason in full at a time, and both of a pair once the second is reached', async () => {
    const full = () => screen.getAllByRole('listitem').map(item => Boolean(item.querySelector('p')))
    show({ steps: [{ id: 'moon' }, [{ id: 'tide' }, { id: 'fish' }]] })
    expect(full()).toEqual([true, false, false])
    slide.clicks = 1
    await nextTick()
    expect(full()).toEqual([false, true, false])
    slide.clicks = 2
    await nextTick()
    expect(full()).toEqual([false, true, true])
    expect(said()).toContain('Fish may mind')
  })

  it('keeps at the last step only the reasons that are to stay, where there are such', async () => {
    const shown = () => screen.getAllByRole('listitem', { hidden: true }).map(item => item.style.display !== 'none')
    slide.clicks = 1
    show({ steps: [{ id: 'moon', stays: true }, { id: 'tide' }, { id: 'fish' }] })
    expect(shown()).toEqual([true, true, true])
    slide.clicks = 2
    await nextTick()
    expect(shown()).toEqual([true, false, true])
    expect(said()).toContain('Fish may mind')
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
