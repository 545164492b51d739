/** The patches in docs/upstream/ fit the client of Slidev that is installed: whoever offers them there needs no other version. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const folder = 'docs/upstream'
const client = 'packages/client/'
const patches = readdirSync(folder).flatMap((name) => {
  const files = name.endsWith('.patch') ? [...readFileSync(join(folder, name), 'utf8').matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, file]) => file!) : []
  return files.some(file => file.startsWith(client)) ? [{ name, files: files.filter(file => file.startsWith(client)) }] : []
})

it.each(patches)('$name', ({ name, files }) => {
  const copy = mkdtempSync(join(tmpdir(), 'upstream-'))
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(realpathSync('node_modules/@slidev/client'), file.slice(client.length)), join(copy, file))
  }
  const apply = () => execFileSync('git', ['apply', `--include=${client}*`, resolve(folder, name)], { cwd: copy, stdio: 'pipe' })
  apply()
  expect(files.filter(file => readFileSync(join(copy, file), 'utf8') === readFileSync(join('node_modules/@slidev/client', file.slice(client.length)), 'utf8'))).toEqual([])
  // it would be found where it did not fit: upstream has then changed what it changes
  expect(apply).toThrow()
  rmSync(copy, { recursive: true })
})
