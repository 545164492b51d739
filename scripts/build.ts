/**
 * Builds the deck as static files, once the question bank and the chains of causes have been found sound.
 *
 * usage: npm run build [-- --out DIR] [--url ADDRESS] [--plain] · npm run build:lecturer [-- --out DIR] [--url ADDRESS] [--plain]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { styleText } from 'node:util'
import { chapters } from '../data/chapters.ts'
import { crises } from '../data/crises.ts'
import { factors } from '../data/factors.ts'
import { objectives } from '../data/objectives.ts'
import { questions } from '../data/questions/index.ts'
import { relations } from '../data/relations.ts'
import { sourceNotes } from '../data/source-notes.ts'
import { bridges, threads } from '../data/threads.ts'
import { readDeckAddress } from '../logic/build/link-preview.ts'
import { listThreads } from '../logic/crisis/build-threads.ts'
import { checkBank } from '../logic/quiz/authoring/check-bank.ts'
import { listDisputed } from '../logic/quiz/authoring/disputed-records.ts'
import { listBans } from '../logic/quiz/authoring/list-bans.ts'
import { sayProblem } from '../logic/text/check-chapter.ts'
import { registry } from '../model/records.ts'
import { finishBuild } from './build/finish-build.ts'
import { runSlidevBuild } from './build/run-slidev-build.ts'
import { readOptions, slidevProgram } from './command-line.ts'
import { openBuild } from './command/build-folder.ts'
import { sayFiles } from './command/inspect-build.ts'
import { checkBrowser } from './command/open-browser.ts'
import { currentIo, defineCommand, print, refuse, runDirectly, warn } from './command/run-command.ts'

const help = `npm run build [-- --out DIR] [--url ADDRESS] [--plain]            for students: no presenter notes, no presenter pages (default dist/)
npm run build:lecturer [-- --out DIR] [--url ADDRESS] [--plain]   with both (default dist-lecturer/)

  --out DIR       where to put the files: a folder that is new, empty or an earlier build. What an earlier build
                  made is replaced once the new one is whole; files from elsewhere stay, and nothing else is touched
  --url ADDRESS   where the deck will stand, such as https://example.org/deck/: previews of links to it then have a picture
  --plain         without a browser: the text of the first slide then waits for the scripts
`

/** @returns the deck's address; '' where nobody said where it will stand */
function readAddress(url: string | undefined): string {
  try {
    return url === undefined ? '' : readDeckAddress(url)
  }
  catch (error) {
    return refuse(`${(error as Error).message} Nothing was built.`)
  }
}
const questionsFolder = 'data/questions'

/** @throws Error that says what in the data does not hold */
function checkData(): void {
  const problems = checkBank(questions, {
    disputed: listDisputed(sourceNotes, registry.values()),
    bans: listBans(sourceNotes, registry),
    known: { records: new Set(registry.keys()), chapters: new Set(Object.keys(chapters)), objectives: new Set(Object.keys(objectives)) },
    sources: Object.fromEntries(readdirSync(questionsFolder).map(name => [`${questionsFolder}/${name}`, readFileSync(`${questionsFolder}/${name}`, 'utf8')])),
  })
  if (problems.length)
    throw new Error(`${problems.map(sayProblem).join('\n')}\n\nNothing was built: the question bank has ${problems.length === 1 ? 'a fault' : `${problems.length} faults`}.`)
  try {
    listThreads({ factors, crises, relations, bridges, threads })
  }
  catch (error) {
    throw new Error(`${(error as Error).message}\n\nNothing was built: the crises cannot be drawn.`)
  }
}

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, { lecturer: { type: 'boolean' }, out: { type: 'string' }, url: { type: 'string' }, plain: { type: 'boolean' } })
  const address = readAddress(values.url)
  const audience = values.lecturer ? 'lecturer' : 'student'
  const out = values.out ?? (values.lecturer ? 'dist-lecturer' : 'dist')
  checkData()
  const build = openBuild(out)
  if (!values.plain)
    await checkBrowser('npm run build -- --plain builds without one; the text of the first slide then waits for the scripts.')
  // whatever the shell says: with NODE_ENV=test Vite would build the deck of `npm start`, for lecturers
  await runSlidevBuild([slidevProgram, 'build', 'slides.md', '--router-mode', 'hash', '--base', './', '--out', build.site, ...(values.lecturer ? [] : ['--without-notes'])], { ...currentIo().env, NODE_ENV: 'production', DECK_AUDIENCE: audience })
  await finishBuild(build.site, { audience, plain: values.plain ?? false, address })
  const { foreign, gone } = build.finish()
  if (foreign.length)
    print(`Left as they were, because no build made them: ${sayFiles(foreign)}.`)
  const papers = gone.filter(file => file.endsWith('.pdf'))
  if (papers.length)
    print(`Gone with the earlier build: ${sayFiles(papers)}. To print them anew: npm run handout.`)
  print(`Built: ${out}`)
  if (values.plain)
    warn(styleText('red', `${out} is a plain build: the text of its first slide waits for the scripts. For a course build it where there is a Chromium.`))
})

await runDirectly(import.meta.url, main)
