/** A note on the source, in words. */
import type { SourceNote } from '@deck/article'
import { render, screen } from '@testing-library/vue'
import NoteText from 'slidev-addon-lesson/cite/NoteText.vue'
import { describe, expect, it } from 'vitest'

const note = (outside: SourceNote['outside']): SourceNote => ({ label: 'Whose milk?', kind: 'missing', says: [], handling: 'We say milk.', about: [], disputed: false, outside })

describe('what a note knows from outside', () => {
  it('says that it was not checked, where the source could not be opened', () => {
    render(NoteText, { props: { note: note({ says: 'It is the cow’s.', source: 'A farmer', unchecked: true }) } })
    expect(screen.getByText(/not checked/).parentElement!.textContent).toMatch(/A farmer.*It is the cow’s\./s)
  })
  it('says nothing of the kind for a source that was read', () => {
    render(NoteText, { props: { note: note({ says: 'It is the cow’s.', source: 'A farmer' }) } })
    expect(screen.queryByText(/not checked/)).toBeNull()
  })
})
