/** Every key of the deck, in one list: the help that `?` opens is made from it. */
import type { en } from '@deck/words'

/** What it does, as a key of `keys.does` in the locale, and how it is written on a keyboard; any of them will do. */
export const deckKeys: readonly { does: keyof typeof en.keys.does, keys: readonly string[] }[] = [
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
