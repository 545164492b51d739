/** The one record on which made-up questions rest; use with vi.mock of @deck/lesson/records. */
export const registry = new Map([['fake-record', { record: { label: 'The fruit bowl', cite: { section: 'fake', paragraph: 1, works: [] } } }]])
export const findRecord = (id: string) => registry.get(id)
