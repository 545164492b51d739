import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import FactValue from 'slidev-addon-lesson/cite/FactValue.vue'
import { useOpenRecord } from 'slidev-addon-lesson/cite/useOpenRecord.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('@deck/lesson/records', async (original) => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const records: Record<string, object> = {
    moths: { ...fakeRecord({ label: 'Moths', gist: 'Moths come.' }), quantity: { kind: 'number', value: 40 }, unit: 'moths', bound: 'up to' },
    dust: { ...fakeRecord({ label: 'Dust', gist: 'Dust hangs in the air.' }), quantity: { kind: 'number', value: 4 }, unit: 'mg/m³' },
    lamp: { ...fakeRecord({ label: 'The lamp' }), when: { from: 1888, to: 1894, precision: 'year' }, name: { en: 'Great Lamp', acronym: 'GL', ko: '등불', mn: 'Дэнлүү' } },
    wick: fakeRecord({ label: 'The wick' }),
  }
  return { ...await original<object>(),
    findRecord(id: string) {
      if (!records[id])
        throw new RangeError(`There is no record "${id}" in data/`)
      return { id, table: 'events', record: records[id] }
    },
  }
})

const show = (props: Record<string, unknown>) => render(FactValue, { props: props as never }).container
const said = (props: Record<string, unknown>) => show({ mark: false, ...props }).textContent

beforeEach(() => { vi.spyOn(console, 'warn').mockImplementation(() => {}) })

describe('a fact in a sentence', () => {
  it('is the record’s figure with unit and bound, or its date', () => {
    expect(said({ id: 'moths' })).toBe('up to 40\u00A0moths')
    expect(said({ id: 'lamp' })).toBe('1888 to 1894')
  })

  it('keeps its mark apart from a unit that ends in a raised figure', () => {
    expect([show({ id: 'dust' }).textContent, show({ id: 'moths' }).textContent]).toEqual([expect.stringMatching(/m³\u00A0\d+$/), expect.stringMatching(/moths\d+$/)])
  })

  it.each([['label', 'The lamp'], ['name', 'Great Lamp'], ['acronym', 'GL'], ['ko', '등불'], ['mn', 'Дэнлүү']])('is its %s where asked to', (side, text) => {
    expect(said({ id: 'lamp', show: side })).toBe(text)
  })

  it('says in which language a name is, where that is not English', () => {
    const langOf = (side: string) => show({ id: 'lamp', show: side, mark: false }).querySelector('[lang]')?.getAttribute('lang')
    expect(['ko', 'mn', 'name'].map(langOf)).toEqual(['ko', 'mn', undefined])
  })

  it('carries the mark of its record, which opens it by keyboard', async () => {
    show({ id: 'moths' })
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Source 1: Moths' }))
    await userEvent.keyboard('{Enter}')
    expect(useOpenRecord().openId.value).toBe('moths')
  })

  it('has no mark where asked to go without', () => {
    show({ id: 'moths', mark: false })
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('that no record holds is refused by its id', () => {
    expect(() => show({ id: 'no-lamp' })).toThrow('"no-lamp"')
  })

  it('that the record does not have is refused by id and side, not left blank', () => {
    expect(() => show({ id: 'wick' })).toThrow('"wick" has no value')
    expect(() => show({ id: 'moths', show: 'ko' })).toThrow('"moths" has no ko')
  })
})
