import { render } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import DataCount from '../../components/cite/DataCount.vue'

vi.mock('../../data/schema/records.ts', () => ({ registry: new Map([['moon', {}], ['tide', {}]]) }))
vi.mock('../../data/works.ts', () => {
  const listed = { section: 'references', paragraph: 1 }
  const cited = [{ section: 'introduction', paragraph: 2 }]
  return { works: { a: { listed, cited }, b: { listed, cited: [] }, c: { listed, cited }, d: { listed: null, cited } } }
})
vi.mock('../../data/source-notes.ts', () => ({ sourceNotes: { a: {} } }))

describe('a count of the data', () => {
  it.each([['records', '2'], ['listed', '3'], ['missing', '1'], ['notes', '1']] as const)('of %s is what the data hold', (of, count) => {
    expect(render(DataCount, { props: { of } }).container.textContent).toBe(count)
  })
})
