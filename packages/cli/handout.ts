/**
 * Makes the handouts as PDFs: tagged, outlined, with the fonts in them.
 *
 * usage: npm run handout [-- --kind KIND] [-- --chapters 1-4] [-- --plan PLAN] [-- --paper letter] [-- --seed N] [-- --up N] [-- --answers
 * shown] [-- --start 10:15] [-- --language ko] [-- --out DIR]
 */
import type { Browser, Page } from 'playwright-chromium'
import type { HandoutFile, HandoutOptions, RawOptions } from 'slidev-addon-lesson/handout/options.ts'
import type { FoundPlan } from 'slidev-addon-lesson/lecture/read-plan.ts'
import type { PdfWords } from './print-page.ts'
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  claimable, claimFolder, defineCommand, drawProgress, formatFileNames, inspectFolder, isOurs, isStopping, never,
  openBrowser, print, readInput, readOptions, recordFinished, refuse, refuseCall, refuseForeign, runDirectly,
  runNodeProgram, serveFolder, warn, writeOurs,
} from '@deck/command-line'
import { article, chapters } from '@deck/lesson/outline'
import { en } from '@deck/words'
import {
  addFiles, describeFault, handoutKinds, hasPictures, isNumbered, lecturerKinds, readFiles, readHandoutOptions,
  writeChapters, writeHandoutOptions,
} from 'slidev-addon-lesson/handout/options.ts'
import { namePlanFile } from 'slidev-addon-lesson/lecture/plan-file.ts'
import { commandFile } from './building/package-folders.ts'
import { isForLecturers } from './exporting/build-audience.ts'
import { choosePlan, planNames } from './exporting/exported-slides.ts'
import { printPage } from './print-page.ts'
import { requireLanguage } from './translating/editions.ts'

const help = `npm run handout [-- options]

  --kind KIND      ${handoutKinds.join(', ')}, or all of them (default all); or script, the notes for the lectern
  --chapters A-B   only these: numbers, stretches or names, such as 1-4,7 or ladder (default all)
  --plan PLAN      the slides of a plan, in its order: ${planNames}; or names of slides
  --paper PAPER    a4 (default) or letter
  --seed N         which worksheet, and which answers (default 1): one number, one paper
  --up N           2, 3 or 6 slides on a page of the overview (default 6)
  --answers A      on the pictures of quiz slides: blank (default) or shown
  --start TIME     when the lecture of a script begins, such as 10:15 (default: times count from 0:00)
  --language CODE  in another language, such as ko, from a build that has it (npm run build -- --language ko)
  --out DIR        where to put the PDFs (default DECK/handouts, or DECK/CODE/handouts, where the built deck offers them)
  --deck DIR       the build to print from (default dist, for a script dist-lecturer); where the folder is missing or
                   empty, it is made there

The slides themselves, a page each: npm run export (PDF) and npm run export:pptx.
`
const options = {
  kind: { type: 'string', default: 'all' },
  chapters: { type: 'string' },
  plan: { type: 'string' },
  paper: { type: 'string' },
  seed: { type: 'string' },
  up: { type: 'string' },
  answers: { type: 'string' },
  start: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  deck: { type: 'string' },
} as const
const words = en.handout
const ids = Object.keys(chapters)
const pdfWords: PdfWords = { author: en.deck.title, subject: words.pdf.subject({ article: `${article.author} (${article.year}). ${article.title}` }) }

/** What a run prints, from which build, and into which folder. */
interface Order {
  /** The handouts, one a kind. */
  chosen: HandoutOptions[]
  plan: FoundPlan | null
  isScript: boolean
  deck: string
  /** The edition of the build that is printed; undefined for English. */
  language: string | undefined
  out: string
  /** Whether the folder for the PDFs was named, and does not follow from the build. */
  isPlaced: boolean
}

/** @throws Refusal where an option is wrong */
async function readOrder(args: readonly string[]): Promise<Order> {
  const values = readOptions(args, help, options)
  if (values.plan !== undefined && values.chapters !== undefined)
    refuseCall('--plan and --chapters both say which slides: give one of them.', help)
  const plan = values.plan === undefined ? null : (await choosePlan(values.plan, help)).plan
  const { kind, deck: _, language, ...asked } = values
  if (language !== undefined)
    requireLanguage(language)
  const kinds: readonly string[] = kind === 'all' ? handoutKinds : [kind]
  const chosen = kinds.map((each) => {
    const read = readHandoutOptions({ ...asked as RawOptions, kind: each }, ids, lecturerKinds)
    return 'options' in read
      ? read.options
      : refuseCall(describeFault(words, read.fault, chapters, lecturerKinds) + (read.fault.field === 'kind' ? ' Or: all.' : ''), help)
  })
  const isScript = kind === 'script'
  const deck = values.deck ?? (isScript ? 'dist-lecturer' : 'dist')
  return { chosen, plan, isScript, deck, language, out: values.out ?? join(deck, language ?? '', 'handouts'), isPlaced: values.out !== undefined }
}

/** Whether there is a build to print from. @throws Refusal where the folder is something else: it is left alone */
function judgeDeck({ deck, isScript, language }: Order): boolean {
  const found = inspectFolder(claimable(deck, '--deck'))
  if (found.kind === 'other') {
    refuse(
      `--deck takes the folder of a build, and "${deck}" is none: it holds ${formatFileNames(found.files)}. Nothing was changed. Name a build, or a folder that is new or empty.`,
    )
  }
  if (found.kind === 'build' && !existsSync(join(deck, 'index.html')))
    refuse(`"${deck}" is a build without its index.html: build it again (npm run build -- --out ${deck}).`)
  if (found.kind === 'build' && isScript && !isForLecturers(deck))
    refuse(`"${deck}" is a build for students, and holds no notes: name one for lecturers (npm run build:lecturer), or leave out --deck.`)
  if (found.kind === 'build' && language !== undefined && !existsSync(join(deck, language, 'index.html')))
    refuse(`"${deck}" has no edition in "${language}". To make it: ${isScript ? 'npm run build:lecturer' : 'npm run build'} -- --language ${language}`)
  return found.kind === 'build'
}

/** Sees to it that the notes come into no folder that students get. */
function guardNotes({ out, isScript }: Order): void {
  const above = dirname(resolve(out))
  // an edition's folder is within the build
  const students = [out, above, dirname(above)].find(folder =>
    existsSync(join(folder, 'index.html')) && inspectFolder(folder).kind === 'build' && !isForLecturers(folder))
  if (isScript && students)
    refuse(`"${out}" is in a build for students, who would get the notes with it: choose another folder with --out.`)
}

/** Builds the deck into a new or empty folder. */
async function buildDeck({ deck, isScript, language }: Order): Promise<void> {
  warn(words.pdf.noBuild({ folder: deck }))
  const kind = [...isScript ? ['--lecturer'] : [], ...language === undefined ? [] : ['--language', language]]
  if (await runNodeProgram([commandFile('build'), ...kind, '--out', deck], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0)
    throw new Error(`"${deck}" was not built, so there is nothing to print from: the reason stands above.`)
}

/** The file's name says all that was asked for. */
function nameFile(options: HandoutOptions, { plan, language = '' }: Order): string {
  const parts = [
    options.kind,
    options.kind === 'references' ? '' : options.plan ? `plan-${namePlanFile(plan!)}` : writeChapters(options.chapters, ids).replaceAll(',', '_'),
    isNumbered(options.kind) ? `no${options.seed}` : '',
    options.kind === 'nup' ? `${options.up}up` : '',
    hasPictures(options.kind) && options.answers === 'shown' ? 'answers' : '',
    language,
    options.paper,
  ]
  return `${parts.filter(Boolean).join('-')}.pdf`
}

/** The handouts that the folder's list names and that are there. @throws Refusal where its index.json is not this command's list */
function readKnown(out: string): HandoutFile[] {
  const list = join(out, 'index.json')
  if (!existsSync(list))
    return []
  if (!isOurs(list))
    refuse(`"${list}" is no list of handouts of this command, or was changed since, and is left as it is: choose another folder with --out.`)
  return readFiles(readInput(list, 'handouts')).filter(({ file }) => existsSync(join(out, file)))
}

/** Prints one handout. @returns what the list says of it */
async function printOne(page: Page, origin: string, options: HandoutOptions, order: Order): Promise<HandoutFile> {
  const [file, began] = [nameFile(options, order), Date.now()]
  const { out, plan, language } = order
  const address = `${origin}${language === undefined ? '' : `${language}/`}#/handout?${new URLSearchParams(writeHandoutOptions(options, ids) as Record<string, string>)}`
  const { bytes, pages } = await printPage(page, address, pdfWords)
  writeOurs(join(out, file), bytes)
  recordFinished(join(out, file))
  print(
    words.pdf.written({
      file: join(out, file),
      pages,
      size: words.size({ megabytes: (bytes.length / 1e6).toFixed(1) }),
      seconds: ((Date.now() - began) / 1000).toFixed(1),
    }),
  )
  return {
    file,
    kind: options.kind,
    chapters: options.kind === 'references' || options.plan ? '' : writeChapters(options.chapters, ids),
    ...options.kind !== 'references' && plan && { plan: plan.label || words.ofLink },
    paper: options.paper,
    seed: isNumbered(options.kind) ? options.seed : null,
    ...hasPictures(options.kind) && { answers: options.answers },
    pages,
    bytes: bytes.length,
  }
}

/** Prints them all, one after the other; the list is whole after each. @returns the command's status */
async function printAll(browser: Browser, origin: string, order: Order): Promise<number> {
  const { chosen, out } = order
  let status = 0
  for (const [i, options] of chosen.entries()) {
    drawProgress(i, chosen.length, words.kinds[options.kind])
    const page = await browser.newPage({ serviceWorkers: 'block' })
    try {
      const made = await printOne(page, origin, options, order)
      writeOurs(join(out, 'index.json'), `${JSON.stringify(addFiles(readKnown(out), [made]), null, 2)}\n`)
      drawProgress(i + 1, chosen.length, words.kinds[options.kind])
    }
    catch (error) {
      if (isStopping())
        await never
      status = 1
      warn(words.pdf.failed({ name: nameFile(options, order), why: (error as Error).message }))
    }
    await page.close()
  }
  return status
}

/** Makes sure that PDFs can be written there, and destroy nothing, before anybody waits for them. */
function prepareOut(order: Order): void {
  const { out, chosen } = order
  guardNotes(order)
  claimFolder(claimable(out), '--out')
  readKnown(out)
  for (const options of chosen)
    refuseForeign(join(out, nameFile(options, order)), 'choose another folder with --out')
}

export const main = defineCommand(async (args) => {
  const order = await readOrder(args)
  const { deck } = order
  const isBuilt = judgeDeck(order)
  if (isBuilt || order.isPlaced)
    prepareOut(order)
  if (!isBuilt)
    claimFolder(deck, '--deck')
  const browser = await openBrowser()
  if (isBuilt)
    warn(words.pdf.usesBuild({ folder: deck, when: statSync(join(deck, 'index.html')).mtime.toLocaleString('en-GB') }))
  else
    await buildDeck(order)
  prepareOut(order)
  const server = await serveFolder(deck)
  const status = await printAll(browser, server.origin, order)
  await browser.close()
  server.close()
  return status
})

await runDirectly(import.meta.url, main)
