/** docs/exports.md says what the code does, and the exported data keep to their schemas. */
import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { exchange } from '../../locales/en-exchange.ts'
import { formats } from '../../scripts/exports/formats.ts'
import { bank, describeDeck, gatherItems } from '../../scripts/exports/gather-items.ts'
import { tools } from '../../scripts/exports/tools.ts'
import { documentFile, writeDocument } from '../../scripts/exports/write-document.ts'

it('docs/exports.md is current: npm run document:exports makes it anew', async () => {
  expect(readFileSync(documentFile, 'utf8')).toBe(await writeDocument())
}, 20_000)

it('questions.json and facts.json keep to the schemas beside them, which refuse what does not', async () => {
  const items = await gatherItems({ ids: Object.keys(bank), chapters: Object.keys(chapters), types: ['single'], generated: 3, seed: 2 }, 'https://deck.example/')
  const files = Object.fromEntries((await formats.json!.write(items, describeDeck(''), exchange, tools)).map(({ name, bytes }) => [name, JSON.parse(new TextDecoder().decode(bytes))]))
  for (const name of ['questions', 'facts']) {
    const check = new Ajv({ allErrors: true, strict: false }).compile(files[`${name}.schema.json`])
    check(files[`${name}.json`])
    expect(check.errors ?? []).toEqual([])
    expect(check({ ...files[`${name}.json`], version: 0 })).toBe(false)
  }
  expect(files['questions.json'].questions).toHaveLength(Object.keys(bank).length + 3)
}, 20_000)
