import { render } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import DataCount from '../../components/shell/DataCount.vue'

vi.mock('../../data/index.ts', () => ({ registry: new Map([['moon', {}], ['tide', {}]]) }))
vi.mock('../../data/questions/index.ts', () => ({ questions: { a: {}, b: {}, c: {} } }))
vi.mock('../../data/source-notes.ts', () => ({ sourceNotes: { a: {} } }))

describe('a count of the data', () => {
  it.each([['records', '2'], ['questions', '3'], ['notes', '1']] as const)('of %s is what the data hold', (of, count) => {
    expect(render(DataCount, { props: { of } }).container.textContent).toBe(count)
  })
})
