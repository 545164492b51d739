import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import ArgumentList from '../../components/pictures/ArgumentList.vue'

vi.mock('../../data/schema/records.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const step = (label: string, strength?: string) => ({ ...fakeRecord({ label, gist: `${label}, so it is said.` }), strength })
  const records: Record<string, object> = { moon: step('The moon pulls', 'states'), tide: step('The sea follows', 'argues'), fish: step('Fish may mind', 'hedges'), lamp: step('A lamp') }
  return { findRecord: (id: string) => ({ id, table: 'arguments', record: records[id] }) }
})

const show = (ids: string[]) => render(ArgumentList, { props: { ids: ids as never } })
const items = () => screen.getAllByRole('listitem')

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
})
