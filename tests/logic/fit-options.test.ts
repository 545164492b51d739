import { expect, it } from 'vitest'
import { fitsOptions } from '../../components/quiz/fit-options.ts'

const words = (count: number) => Array.from({ length: count }).fill('word').join(' ')

it('options keep their texts up to forty words on the slide, their letters and the verdict among them', () => {
  const options = [words(4), words(4), words(4)]
  expect(fitsOptions({ stem: words(10), reason: words(12), options })).toBe(true)
  expect(fitsOptions({ stem: words(10), reason: words(13), options })).toBe(false)
})
