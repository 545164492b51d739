import { splitScripts } from 'slidev-addon-lesson/shell/split-scripts.ts'
/** The languages of this article, told apart by their scripts. */
import { describe, expect, it } from 'vitest'

describe('a text in several scripts', () => {
  it('is split into runs that name Korean and Mongolian', () => {
    expect(splitScripts('Egg (달걀 요리) and өндөг.')).toEqual([{ text: 'Egg (' }, { text: '달걀 요리', lang: 'ko' }, { text: ') and ' }, { text: 'өндөг', lang: 'mn' }, { text: '.' }])
  })

  it('stays whole in one script, and where it is empty', () => {
    expect(splitScripts('Egg')).toEqual([{ text: 'Egg' }])
    expect(splitScripts('')).toEqual([{ text: '' }])
  })

  it('loses nothing', () => {
    for (const text of ['달걀', 'a달b', 'өндөг, 달걀!', '“Хороон Хэрэм” x'])
      expect(splitScripts(text).map(run => run.text).join('')).toBe(text)
  })
})
