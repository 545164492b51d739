/**
 * Builds the deck as static files, once data and chapters have been found sound.
 *
 * usage: npm run build [-- --out DIR] [--url ADDRESS] [--plain] · npm run build:lecturer [-- --out DIR] [--url ADDRESS] [--plain]
 */
import { styleText } from 'node:util'
import { sayProblem } from './audit/check-chapter.ts'
import { readDeckAddress } from './build/link-preview.ts'
import { runSlidevBuild } from './build/run-slidev-build.ts'
import { checkProject } from './checking/check-project.ts'
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

/** @throws Error that names what in the data or the chapters does not hold */
async function checkSources(): Promise<void> {
  const { problems } = await checkProject()
  if (problems.length)
    throw new Error(`${problems.map(sayProblem).join('\n')}\n\nNothing was built: the deck has ${problems.length === 1 ? 'a fault' : `${problems.length} faults`}.`)
}

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, { lecturer: { type: 'boolean' }, out: { type: 'string' }, url: { type: 'string' }, plain: { type: 'boolean' } })
  const address = readAddress(values.url)
  const audience = values.lecturer ? 'lecturer' : 'student'
  const out = values.out ?? (values.lecturer ? 'dist-lecturer' : 'dist')
  await checkSources()
  const { finishBuild } = await import('./build/finish-build.ts')
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
