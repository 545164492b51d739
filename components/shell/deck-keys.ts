/** Every key of the deck, in one list: the help that `?` opens is made from it. */

/** What a key does, and where. */
export interface DeckKey {
  /** Key of `keys.does` in the locale. */
  does: 'next'
    | 'back'
    | 'slides'
    | 'rungs'
    | 'go'
    | 'overview'
    | 'black'
    | 'white'
    | 'pen'
    | 'laser'
    | 'marks'
    | 'dark'
    | 'full'
    | 'help'
    | 'answer'
    | 'check'
    | 'leave'
  /** As they are written on a keyboard; any of them will do. */
  keys: readonly string[]
}

export const deckKeys: readonly DeckKey[] = [
  { does: 'next', keys: ['→', 'Space', 'PageDown'] },
  { does: 'back', keys: ['←', 'Shift+Space', 'PageUp'] },
  { does: 'slides', keys: ['↓', '↑'] },
  { does: 'rungs', keys: ['↑', '↓'] },
  { does: 'go', keys: ['g'] },
  { does: 'overview', keys: ['o'] },
  { does: 'black', keys: ['b', '.'] },
  { does: 'white', keys: ['w'] },
  { does: 'pen', keys: ['p'] },
  { does: 'laser', keys: ['l'] },
  { does: 'marks', keys: ['c'] },
  { does: 'dark', keys: ['d'] },
  { does: 'full', keys: ['f'] },
  { does: 'answer', keys: ['a', 'b', 'c', 'd'] },
  { does: 'check', keys: ['Enter'] },
  { does: 'leave', keys: ['Esc'] },
  { does: 'help', keys: ['?'] },
]
