/**
 * Builds the deck as static files, once the question bank and the chains of causes have been found sound.
 *
 * usage: npm run build [-- --out DIR] · npm run build:lecturer [-- --out DIR]
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { chapters } from '../data/chapters.ts'
import { crises } from '../data/crises.ts'
import { factors } from '../data/factors.ts'
import { registry } from '../data/index.ts'
import { objectives } from '../data/objectives.ts'
import { questions } from '../data/questions/index.ts'
import { relations } from '../data/relations.ts'
import { sourceNotes } from '../data/source-notes.ts'
import { bridges, threads } from '../data/threads.ts'
import { listThreads } from '../logic/crisis/threads.ts'
import { barRecords } from '../logic/quiz/bar-records.ts'
import { checkBank } from '../logic/quiz/check-bank.ts'
import { sayProblem } from '../logic/text/check-chapter.ts'
import { readOptions, slidevProgram } from './command-line.ts'
import { finishBuild } from './finish-build.ts'

const help = `npm run build [-- --out DIR]            for students: no presenter notes, no presenter pages (default dist/)
npm run build:lecturer [-- --out DIR]   with both (default dist-lecturer/)

  --out DIR   where to put the files; any folder of any static web server will do
`
const values = readOptions(help, { lecturer: { type: 'boolean' }, out: { type: 'string' } })
const folder = 'data/questions'
const problems = checkBank(questions, {
  barred: barRecords(sourceNotes, registry.values()),
  known: { records: new Set(registry.keys()), chapters: new Set(Object.keys(chapters)), objectives: new Set(Object.keys(objectives)) },
  sources: Object.fromEntries(readdirSync(folder).map(name => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')])),
})
if (problems.length) {
  console.error(`${problems.map(sayProblem).join('\n')}\n\nNothing was built: the question bank has ${problems.length === 1 ? 'a fault' : `${problems.length} faults`}.`)
  process.exit(1)
}
try {
  listThreads({ factors, crises, relations, bridges, threads })
}
catch (error) {
  console.error(`${(error as Error).message}\n\nNothing was built: the crises cannot be drawn.`)
  process.exit(1)
}
const out = values.out ?? (values.lecturer ? 'dist-lecturer' : 'dist')
const args = ['build', 'slides.md', '--router-mode', 'hash', '--base', './', '--out', out, ...(values.lecturer ? [] : ['--without-notes'])]
const { status } = spawnSync(process.execPath, [slidevProgram, ...args], {
  stdio: 'inherit',
  env: { ...process.env, DECK_AUDIENCE: values.lecturer ? 'lecturer' : 'student' },
})
if (status !== 0)
  process.exit(status ?? 1)
await finishBuild(out, values.lecturer ? 'lecturer' : 'student')
