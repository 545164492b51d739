import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import ArgumentSteps from '../../components/pictures/ArgumentSteps.vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../data/index.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const step = (label: string, strength?: string) => ({ ...fakeRecord({ label, gist: `${label}, so it is said.` }), strength })
  const records: Record<string, object> = { moon: step('The moon pulls', 'states'), tide: step('The sea follows', 'argues'), fish: step('Fish may mind', 'hedges'), lamp: step('A lamp') }
  return { findRecord: (id: string) => ({ id, table: 'arguments', record: records[id] }) }
})

const show = (ids: string[], clicks = false) => render(ArgumentSteps, { props: { ids: ids as never, clicks } })
const items = () => screen.getAllByRole('listitem')
const held = () => items().map(item => item.classList.contains('held'))

describe('a line of reasoning', () => {
  it('is a list in order: each step with head, sentence and mark', () => {
    show(['moon', 'tide'])
    expect(screen.getAllByRole('heading', { level: 2 }).map(head => head.textContent)).toEqual(['The moon pulls', 'The sea followsargued'])
    expect(items()[0]!.textContent).toContain('The moon pulls, so it is said.')
    expect(screen.getAllByRole('button', { name: /^Source 1/ })).toHaveLength(2)
  })

  it('says of a step that it is argued or hedged, and of a stated one nothing', () => {
    show(['moon', 'tide', 'fish', 'lamp'])
    expect(items().map(item => item.querySelector('.said')?.textContent)).toEqual([undefined, 'argued', 'hedged', undefined])
  })

  it('comes step by step with the slide’s clicks, and goes back with them', async () => {
    show(['moon', 'tide', 'fish'], true)
    expect(held()).toEqual([false, true, true])
    slide.clicks = 1
    await nextTick()
    expect(held()).toEqual([false, false, true])
    slide.clicks = 0
    await nextTick()
    expect(held()).toEqual([false, true, true])
  })

  it('stands whole without clicks', () => {
    show(['moon', 'tide', 'fish'])
    expect(held()).toEqual([false, false, false])
  })

  it('holds nothing back in print', () => {
    slide.print = true
    show(['moon', 'tide', 'fish'], true)
    expect(held()).toEqual([false, false, false])
  })
})
