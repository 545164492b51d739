import { cutRuns, pickVoice, splitSentences } from 'slidev-addon-lesson/read/speech.ts'
/** Text to be read aloud: sentences, languages, voices. */
import { describe, expect, it } from 'vitest'

const cut = (text: string) => splitSentences(text).map(({ from, to }) => text.slice(from, to).trim())

it.each([
  ['One comes. Two follow! Do three? “Yes.” So it ends.', ['One comes.', 'Two follow!', 'Do three?', '“Yes.”', 'So it ends.']],
  ['It rose by 2.24 °C, e.g. There, as Dr. A. Smith (pp. 3) says. Good.', ['It rose by 2.24 °C, e.g. There, as Dr. A. Smith (pp. 3) says.', 'Good.']],
  ['No point at the end', ['No point at the end']],
  ['', []],
])('sentences end where a reader would rest: "%s"', (text, sentences) => {
  expect(cut(text)).toEqual(sentences)
})

it('sentences together hold the whole text', () => {
  const text = 'One. Two? Three … Four.'
  expect(splitSentences(text).map(({ from, to }) => text.slice(from, to)).join('')).toBe(text)
})

describe('a sentence with a word in another language', () => {
  const pieces = [{ text: 'A lamp (', lang: 'en' }, { text: 'λύχνος', lang: 'el' }, { text: ') burns. It is a ', lang: 'en' }, { text: 'lucerna', lang: 'la' }, { text: '.', lang: 'en' }]
  const text = pieces.map(piece => piece.text).join('')
  const [first, second] = splitSentences(text)

  it('has it said by a voice of that language where there is one', () => {
    expect(cutRuns(pieces, first!, 'en', () => true)).toEqual([{ text: 'A lamp (', lang: 'en' }, { text: 'λύχνος', lang: 'el' }, { text: ') burns.', lang: 'en' }])
  })
  it('is said without it where there is none and its letters are strange, and by the main voice where they are not', () => {
    expect(cutRuns(pieces, first!, 'en', () => false)).toEqual([{ text: 'A lamp () burns.', lang: 'en' }])
    expect(cutRuns(pieces, second!, 'en', () => false)).toEqual([{ text: 'It is a lucerna.', lang: 'en' }])
  })
})

describe('the voice', () => {
  const voice = (lang: string, localService: boolean, isUsual = false) => ({ lang, localService, default: isUsual })
  const [far, near, usual, other] = [voice('en-US', false, true), voice('en_GB', true), voice('en-AU', true, true), voice('el-GR', true)]

  it('is one of the device’s own, the usual one first', () => {
    expect(pickVoice([far, near, other, usual], 'en', true)).toBe(usual)
    expect(pickVoice([far, near, other], 'en', true)).toBe(near)
  })
  it('sends text away only with the reader’s leave', () => {
    expect(pickVoice([far, other], 'en', false)).toBeUndefined()
    expect(pickVoice([far, other], 'en', true)).toBe(far)
  })
})
