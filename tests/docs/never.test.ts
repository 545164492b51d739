/** The table of what must never happen in a live class names tests that exist. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const rows = [...readFileSync('packages/live-class/tests/NEVER.md', 'utf8').matchAll(/^\| [^|]+ \| `((?:packages\/live-class\/)?tests\/[^`]+)`: ([^|]+) \|$/gm)].map(([, file, name]) => ({ file: file!, name: name! }))

it('each line names a test that there is', () => {
  expect(rows.length).toBeGreaterThan(20)
  const missing = rows.filter(({ file, name }) => !readFileSync(file, 'utf8').replaceAll('\\\'', '\'').split('\n').some(line => /\bit(?:\.\w+)?\(|\bit\.|it\.each/.test(line) && line.includes(name)))
  expect(missing).toEqual([])
})
