import { findRevealed } from 'slidev-addon-lesson/shell/useAnnouncements.ts'
/** What is read aloud when a step of a slide reveals something. */
import { describe, expect, it } from 'vitest'

describe('what a step reveals', () => {
  it('is what could not be read before, in its order', () => {
    expect(findRevealed(['Head', 'one'], ['Head', 'one', 'two', ', three', '.'])).toBe('two, three.')
  })

  it('counts a text that comes a second time', () => {
    expect(findRevealed(['wool'], ['wool', 'wool'])).toBe('wool')
  })

  it('is nothing where something went, or only signs came', () => {
    expect(findRevealed(['Head', 'one'], ['Head'])).toBe('')
    expect(findRevealed([], ['→', '·'])).toBe('')
  })

  it('ends at a word where it is long', () => {
    const line = findRevealed([], Array.from<string>({ length: 100 }).fill('lorem'))
    expect(line.length).toBeLessThan(250)
    expect(line).toMatch(/lorem …$/)
  })
})
