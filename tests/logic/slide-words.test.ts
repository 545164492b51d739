import { describe, expect, it } from 'vitest'
import { readSlideWords } from '../../components/read/slide-words.ts'

describe('the words of slides that are still to be made', () => {
  it('are read as the build wrote them', () => {
    expect(readSlideWords('{"lamp":"Oil\\nWick"}')).toEqual({ lamp: 'Oil\nWick' })
    expect(readSlideWords('{}')).toEqual({})
  })

  it.each(['', '<!DOCTYPE html>', 'null', '[]', '["Oil"]', '{"lamp":1}', '7'])('are none in what is no such file (%s)', (text) => {
    expect(readSlideWords(text)).toBeNull()
  })
})
