/** The table in tests/engines/TRIED.md names every spec that runs in the engines, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../engines/', import.meta.url)
const specs = readdirSync(folder).filter(name => name.endsWith('.test.ts')).flatMap(file =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\('((?:[^'\\]|\\.)+)', async \(/g)].map(([, title]) => `${file}: ${title!.replace(/\\'/g, '\'')}`))
const rows = readFileSync(new URL('TRIED.md', folder), 'utf8').split('\n').filter(line => /^\| .*\.test\.ts/.test(line)).map(line => line.split('|').slice(1, -1).map(cell => cell.trim()))

it('has a row for each spec, under the spec’s own name', () => {
  expect(specs.length).toBeGreaterThan(15)
  expect(rows.map(([, file, title]) => `${file!.replaceAll('`', '')}: ${title}`).toSorted()).toEqual(specs.toSorted())
})

it('says for each engine what came of it', () => {
  const engines = rows[0]!.length - 3
  expect(engines).toBeGreaterThanOrEqual(3)
  expect(rows.filter(row => row.length !== engines + 3 || row.slice(3).some(cell => !cell)).map(row => row[2])).toEqual([])
})
