import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import SourceNotes from '../../components/cite/SourceNotes.vue'

vi.mock('../../data/source-notes.ts', () => ({ sourceNotes: {
  'note-cheese': { label: 'How many holes?', handling: 'We count no holes.', outside: { says: 'There are nine.', source: 'A mouse' }, says: [
    { place: { section: 'introduction', paragraph: 1 }, says: '“many holes”' },
    { place: { section: 'conclusion', paragraph: 2 }, says: '“no hole at all”' },
  ] },
  'note-name': { label: 'A name', handling: 'Printed as it stands.', says: [{ place: { section: 'references', paragraph: 3 }, says: '치즈' }] },
} }))

const show = (...ids: string[]) => render(SourceNotes, { props: { ids: ids as never } })

describe('source notes on a plate', () => {
  it('are a list of headed notes in the order given', () => {
    show('note-name', 'note-cheese')
    expect(screen.getAllByRole('heading', { level: 2 }).map(head => head.textContent!.trim())).toEqual(['A name', 'How many holes?'])
  })

  it('say where each thing stands, what it says, and how the deck handles it', () => {
    show('note-cheese')
    const text = screen.getByRole('listitem').textContent!.replace(/\s+/g, ' ')
    expect(text).toMatch(/Introduction, ¶ 1 “many holes” ?Conclusion, ¶ 2 “no hole at all” ?In this deck We count no holes\./)
  })

  it('keep what is known from elsewhere off the plate', () => {
    show('note-cheese')
    expect(screen.queryByText(/nine/)).toBeNull()
  })

  it('name the language of a quotation in another script', () => {
    show('note-name')
    expect(within(screen.getByRole('listitem')).getByText('치즈').getAttribute('lang')).toBe('ko')
  })
})
