/**
 * Builds the deck as static files.
 *
 * usage: npm run build [-- --out DIR] · npm run build:lecturer [-- --out DIR]
 */
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { readOptions, slidevProgram } from './command-line.ts'

const help = `npm run build [-- --out DIR]            for students: no presenter notes, no presenter pages (default dist/)
npm run build:lecturer [-- --out DIR]   with both (default dist-lecturer/)

  --out DIR   where to put the files; any folder of any static web server will do
`
const values = readOptions(help, { lecturer: { type: 'boolean' }, out: { type: 'string' } })
const out = values.out ?? (values.lecturer ? 'dist-lecturer' : 'dist')
const args = ['build', 'slides.md', '--router-mode', 'hash', '--base', './', '--out', out, ...(values.lecturer ? [] : ['--without-notes'])]
const { status } = spawnSync(process.execPath, [slidevProgram, ...args], {
  stdio: 'inherit',
  env: { ...process.env, DECK_AUDIENCE: values.lecturer ? 'lecturer' : 'student' },
})
process.exit(status ?? 1)
