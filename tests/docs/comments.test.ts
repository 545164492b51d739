/** A comment that sends its reader to a file names one that is there. */
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const files = globSync(['{components,data,locales,packages,scripts,slides,tests}/**/*.{ts,vue,mjs,css}', '*.ts'], { exclude: ['tests/fixtures/**', 'tests/docs/comments.test.ts'] }).map(file => file.replaceAll('\\', '/'))
/** Not ours: Slidev's client; and what is written by a command, or packed for lecturers. */
const elsewhere = /^(?:client|slidev)\/|^(?:components\.d\.ts|start\.mjs)$/
/** Not the sign of a folder's files in a pattern. */
const comment = /(?<=^|\s)(?:\/\*[\s\S]*?\*\/|\/\/ .*)|<!--[\s\S]*?-->/gm
const named = /(?<![\w/.*{}<>-])(?:[\w-]+\/)*[\w.-]*\w\.(?:ts|vue|mjs|css)\b/g

/** The files that comments of a text name, by path or by name alone. */
function listNamed(text: string): string[] {
  return [...text.matchAll(comment)].flatMap(([said]) => said.match(named) ?? []).filter(path => !elsewhere.test(path))
}
/** A name alone may be that of any file, a path may leave out the first folders. */
const ends = new Set(files.flatMap(file => file.split('/').map((_, i, parts) => parts.slice(i).join('/'))))

it('is there, whichever file a comment names', () => {
  const found = files.flatMap(file => listNamed(readFileSync(file, 'utf8')).map(path => ({ file, path })))
  expect(found.length).toBeGreaterThan(200)
  expect(found.filter(({ path }) => !ends.has(path)).map(({ file, path }) => `a comment of ${file} names ${path}: there is no such file`)).toEqual([])
})

it('would be missed, in brackets, in backticks and by its name alone', () => {
  const text = '/** As orbit.ts has it\n * (moons/io.ts). */\nconst a = \'b.ts\' // like `moons/io.vue`, not data/**/*.ts\n<!-- Slidev\'s client/io.ts -->'
  expect(listNamed(text)).toEqual(['orbit.ts', 'moons/io.ts', 'moons/io.vue'])
  expect(ends.has('docs/rooms.test.ts')).toBe(true)
})
