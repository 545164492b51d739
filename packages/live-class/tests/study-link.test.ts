/** Links from the page to vote into the students' deck. */
import { expect, it } from 'vitest'
import { linkInLanguage } from '../phone/study-link.ts'

const deck = { study: 'http://192.0.2.7:3030/', editions: ['ko'], language: 'ko' } as const
const link = 'http://192.0.2.7:3030/#/review/q/moon'

it('lead to the language that the reader has chosen, at the same place', () => {
  expect(linkInLanguage(link, deck)).toBe('http://192.0.2.7:3030/ko/#/review/q/moon')
})

it.each([
  ['the reader has chosen none', { ...deck, language: undefined }],
  ['the deck lacks that language', { ...deck, language: 'mn' }],
  ['it is not known which it has', { ...deck, editions: null }],
  ['the deck is nowhere', { ...deck, study: null }],
  ['the deck is elsewhere', { ...deck, study: 'http://192.0.2.9/' }],
])('stay as they are where %s', (_, other) => expect(linkInLanguage(link, other)).toBe(link))

it('are none where there is none', () => expect(linkInLanguage(null, deck)).toBeNull())
