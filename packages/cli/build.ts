/**
 * Builds the deck as static files, once data and chapters have been found sound.
 *
 * usage: npm run build [-- --out DIR] [--url ADDRESS] [--plain] [--language CODE] · npm run build:lecturer [-- --out DIR] [--url ADDRESS] [--plain]
 */
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { styleText } from 'node:util'
import {
  currentIo, defineCommand, formatFileNames, markName, openBrowser, openBuild, print, readOptions, refuse, runDirectly,
  slidevProgram, startProgram, warn,
} from '@deck/command-line'
import { readDeckAddress } from '@deck/slidev-build/link-preview'
import { commandFile } from './building/package-folders.ts'
import { formatFinding } from './checks/support/rule.ts'
import { rulesUntil, runRules } from './checks/support/run-rules.ts'
import { listStale, writeDrawings } from './draw-diagrams.ts'
import { markPage, requireLanguage } from './translating/editions.ts'

/** What Node, and Vite's bundler, say of a disk that takes no more; with a stack of their own. */
const full = /\bENOSPC\b|No space left on device/

/** What the bundler says on a slow machine of how its time was spent: Vite hands no setting on where it reads vite.config.ts. Nobody can act on it. */
const timings = /^.*\[PLUGIN_TIMINGS\][\s\S]*?#bundlertimings for more details\.\s*/gm

/**
 * Runs Slidev's build. What it says of a fault is shown once it has ended; its banner is not.
 * @param args its program, and what that takes
 * @param env its surroundings
 * @throws Error where it has failed
 */
export async function runSlidevBuild(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { child, ended } = startProgram(process.execPath, args, { env, stdio: ['inherit', 'pipe', 'pipe'] })
  let said = ''
  child.stdout!.resume()
  child.stderr!.setEncoding('utf8').on('data', (chunk) => { said += chunk })
  const status = await ended
  if (status !== 0 && full.test(said))
    throw Object.assign(new Error('Slidev met a full disk.'), { code: 'ENOSPC' })
  currentIo().stderr.write(said.replace(timings, ''))
  if (status !== 0)
    throw new Error('Nothing was built: correct what is said above.')
}

const help = `npm run build [-- --out DIR] [--url ADDRESS] [--plain]            for students: no presenter notes, no presenter pages (default dist/)
npm run build:lecturer [-- --out DIR] [--url ADDRESS] [--plain]   with both (default dist-lecturer/)

  --out DIR        where to put the files: a folder that is new, empty or an earlier build. What an earlier build
                   made is replaced once the new one is whole; files from elsewhere stay, and nothing else is touched
  --url ADDRESS    where the deck will stand, such as https://example.org/deck/: previews of links to it then have a picture
  --plain          without a browser: the text of the first slide then waits for the scripts
  --language CODE  with an edition in another language, such as ko, in a folder of that name; what locales/CODE.po does not have stays in English
`

const options = {
  lecturer: { type: 'boolean' },
  out: { type: 'string' },
  url: { type: 'string' },
  plain: { type: 'boolean' },
  language: { type: 'string', multiple: true },
} as const

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
  const { findings } = await runRules(rulesUntil('build'))
  if (findings.length) {
    throw new Error(
      `${findings.map(formatFinding).join('\n')}\n\nNothing was built: the deck has ${findings.length === 1 ? 'a fault' : `${findings.length} faults`}.`,
    )
  }
}

/**
 * Builds the deck in another language, beside the English one.
 * @param folder where to put it
 * @param like what the build of which it is a part was asked for
 * @throws Error where that fails
 */
async function buildEdition(language: string, folder: string, like: { lecturer?: boolean, plain?: boolean, address: string }): Promise<void> {
  const { runInEdition } = await import('./translating/write-edition.ts')
  const kept = [like.lecturer ? '--lecturer' : '', like.plain ? '--plain' : '', like.address && `--url=${like.address}${language}/`].filter(Boolean)
  if (await runInEdition(language, [commandFile('build'), ...kept, '--out', resolve(folder)]))
    throw new Error(`The edition in "${language}" was not built, and nothing of the deck.`)
  rmSync(join(folder, markName))
}

export const main = defineCommand(async (args) => {
  const values = readOptions(args, help, options)
  const address = readAddress(values.url)
  const audience = values.lecturer ? 'lecturer' : 'student'
  const out = values.out ?? (values.lecturer ? 'dist-lecturer' : 'dist')
  const languages = values.language ?? []
  languages.forEach(requireLanguage)
  const build = openBuild(out)
  // the sources of an edition are those that were checked in English
  if (!currentIo().env.DECK_LANGUAGE)
    await checkSources()
  const { finishDeck } = await import('./building/finish-deck.ts')
  const browser = values.plain
    ? null
    : await openBrowser([], 'npm run build -- --plain builds without one; the text of the first slide then waits for the scripts.')
  try {
    const stale = listStale().filter(({ home }) => home === 'deck')
    if (browser && stale.length)
      print(`Drawn anew, as the data have changed: ${(await writeDrawings(browser, stale)).join(', ')}.`)
    // whatever the shell says: with NODE_ENV=test Vite would build the deck of `npm start`, for lecturers
    await runSlidevBuild(
      [slidevProgram, 'build', 'slides.md', '--router-mode', 'hash', '--base', './', '--out', build.site, ...(values.lecturer ? [] : ['--without-notes'])],
      { ...currentIo().env, NODE_ENV: 'production', DECK_AUDIENCE: audience },
    )
    markPage(build.site, currentIo().env.DECK_LANGUAGE, languages)
    await finishDeck(build.site, { audience, browser, address })
    for (const language of languages)
      await buildEdition(language, join(build.site, language), { ...values, address })
  }
  finally {
    await browser?.close()
  }
  const { foreign, gone } = build.finish()
  if (foreign.length)
    print(`Left as they were, because no build made them: ${formatFileNames(foreign)}.`)
  const papers = gone.filter(file => file.endsWith('.pdf'))
  if (papers.length)
    print(`Gone with the earlier build: ${formatFileNames(papers)}. To print them anew: npm run handout.`)
  if (!currentIo().env.DECK_LANGUAGE)
    print(`Built: ${[out, ...languages.map(language => `${out}/${language}`)].join(', ')}`)
  if (values.plain)
    warn(styleText('red', `${out} is a plain build: the text of its first slide waits for the scripts. For a course build it where there is a Chromium.`))
})

await runDirectly(import.meta.url, main)
