import { registry } from '@deck/lesson/records'
import { splitAnchors } from 'slidev-addon-lesson/cite/deciding-words.ts'
/** Which of a record's signs are quoted as the article's deciding words: what says something, never a bare name or figure, never more than eight words in a row. */
import { expect, it } from 'vitest'

it.each([
  [['slow-onset disaster', 'зүд', 'dry summer combined with a cold winter'], ['slow-onset disaster', 'dry summer combined with a cold winter']],
  [['1962', 'Five Five-Years Plans', 'heavy industry', 'Ministry of the Environment'], ['heavy industry']],
  [['arguably', '76.9%', 'August 2011'], ['arguably']],
])('of %j it quotes %j', (anchors, words) => {
  expect(splitAnchors(anchors).words).toEqual(words)
})

it('no record has more than eight words of the article in a row, and none of its signs is lost', () => {
  const all = [...registry.values()].map(({ record }) => ({ record, parts: splitAnchors(record.anchors) }))
  expect(all.flatMap(({ parts }) => parts.words).filter(quote => quote.replace(/ …$/, '').split(/\s+/).length > 8)).toEqual([])
  expect(all.filter(({ record, parts }) => parts.words.length + parts.signs.length !== record.anchors.length)).toEqual([])
  // most records say their claim in words of the article
  expect(all.filter(({ parts }) => parts.words.length).length / all.length).toBeGreaterThan(0.6)
})
