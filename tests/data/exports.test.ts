/** The bank in every format, and what is said of the formats. */
import { readFileSync } from 'node:fs'
import { formats } from '@deck/exports'
import { describeFormats } from '@deck/exports/testing'
import { exchange } from '@deck/words/exchange'
import { expect, it } from 'vitest'
import { documentFile, writeDocument } from '../../packages/cli/document-exports.ts'
import { bank, describeDeck, gatherBank, gatherItems } from '../../packages/cli/exporting/gather-items.ts'

const url = 'https://deck.example/'
describeFormats(async () => ({ bank, items: await gatherBank(url), about: describeDeck(url), words: exchange }), 60_000)

it('a definition of ours is never what the article says', async () => {
  const sources = (await gatherBank()).flatMap(item => item.sources)
  expect(sources.filter(({ ours }) => ours).length).toBeGreaterThan(0)
  expect(sources.filter(({ gist }) => gist.includes('Our definition')).map(({ record }) => record)).toEqual([])
})

it('questions that are built besides come along', async () => {
  const items = await gatherItems({ ids: Object.keys(bank).slice(0, 3), chapters: [...new Set(Object.values(bank).map(({ chapter }) => chapter))], types: ['single'], generated: 3, seed: 2 }, url)
  expect(items).toHaveLength(6)
})

it('each format is named in the words, and docs/exports.md is current: npm run document:exports makes it anew', async () => {
  expect(Object.keys(exchange.formats).toSorted()).toEqual(Object.keys(formats).toSorted())
  expect(readFileSync(documentFile, 'utf8')).toBe(await writeDocument())
})
