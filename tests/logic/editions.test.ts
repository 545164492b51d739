import { listEditions, pickOffer } from 'slidev-addon-lesson/shell/list-editions.ts'
import { expect, it } from 'vitest'

it('leads from the English deck to each language, named in itself, and back; nowhere where a build has one language', () => {
  expect(listEditions(undefined, 'ko mn')).toEqual([{ language: 'ko', name: '한국어', folder: 'ko/' }, { language: 'mn', name: 'Монгол', folder: 'mn/' }])
  expect([listEditions('ko', undefined), listEditions(undefined, undefined)]).toEqual([[{ language: 'en', name: 'English', folder: '../' }], []])
})

it.each([
  ['en', ['ko-KR', 'en'], 'ko'],
  ['en', ['de', 'ko'], 'ko'],
  ['en', ['en-GB', 'ko'], undefined],
  ['en', ['de'], undefined],
  ['ko', ['en-US', 'ko'], 'en'],
  ['ko', ['ko', 'en'], undefined],
])('on a page in %s it offers a reader of %s: %s', (here, wanted, offer) => {
  expect(pickOffer(here, listEditions(here === 'en' ? undefined : here, 'ko mn'), wanted)).toBe(offer)
})
