import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import LargeParts from '../../components/chart/LargeParts.vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../data/schema/records.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const records: Record<string, object> = {
    storm: { ...fakeRecord({ label: 'A storm' }), when: { from: 1862, precision: 'year' } },
    lamp: { ...fakeRecord({ label: 'The lamp is lit' }), when: { from: 1888, precision: 'year' } },
  }
  return { findRecord: (id: string) => ({ id, table: 'events', record: records[id] }) }
})

const parts = [{ id: 'storm', head: 'Wreck', says: 'in the dark', dated: true }, { id: 'lamp', head: 'Light' }]
const show = (props: object = {}, slots = {}) => render(LargeParts, { props: { parts, ...props } as never, slots })
const said = () => screen.getAllByRole('listitem', { hidden: true }).map(item => item.textContent!.replace(/\s+/g, ' ').trim())

describe('large parts', () => {
  it('say date, head with its mark, and own words, and the join between them', () => {
    show({ between: 'therefore' })
    expect(said()).toEqual(['1862Wreck1in the dark', 'thereforeLight1'])
  })

  it('date the join by its record, and let a slot speak for a part', () => {
    show({ between: 'the keeper', betweenId: 'lamp', join: 'line' }, { lamp: 'for ships' })
    expect(said()).toEqual(['1862Wreck1in the dark', '1888 the keeper1Light1for ships'])
  })

  it('come with the slide’s clicks where it has some; in print all stand', async () => {
    const held = (container: Element) => [...container.querySelectorAll('li')].map(item => item.classList.contains('held'))
    slide.total = 1
    const { container, unmount } = show()
    expect(held(container)).toEqual([false, true])
    slide.clicks = 1
    await nextTick()
    expect(held(container)).toEqual([false, false])
    unmount()
    Object.assign(slide, { clicks: 0, print: true })
    expect(held(show().container)).toEqual([false, false])
  })
})
