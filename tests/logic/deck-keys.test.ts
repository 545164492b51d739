import { readLetter } from 'slidev-addon-lesson/setup/root/read-letter.ts'
import { deckKeys } from 'slidev-addon-lesson/shell/deck-keys.ts'
import { describe, expect, it } from 'vitest'

const press = (key: string, code: string, also = {}) => ({ key, code, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...also })

describe('a key of the deck', () => {
  it('is the letter or sign that is pressed, or the Latin one in its place', () => {
    expect([press('B', 'KeyB'), press('и', 'KeyB'), press('ㅠ', 'KeyB'), press('.', 'Period'), press('?', 'Slash'), press('b', 'KeyN')].map(readLetter)).toEqual(['b', 'b', 'b', '.', '?', 'b'])
  })

  it('is nothing while others are held, or it is held itself, or it is no letter', () => {
    expect(['ctrlKey', 'metaKey', 'altKey', 'repeat'].map(held => readLetter(press('b', 'KeyB', { [held]: true })))).toEqual(['', '', '', ''])
    expect([press('Enter', 'Enter'), press('7', 'Digit7'), press('PageDown', 'PageDown')].map(readLetter)).toEqual(['', '', ''])
  })

  it('does one thing, unless a kind of slide has a use of its own', () => {
    const shared = deckKeys.flatMap(({ keys }) => keys).filter((key, i, all) => all.indexOf(key) !== i)
    expect(shared.sort()).toEqual(['b', 'c', 'd', '↑', '↓'])
  })
})
