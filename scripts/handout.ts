/**
 * Makes the handouts as PDFs: tagged, outlined, with the faces in them.
 *
 * usage: npm run handout [-- --kind KIND] [-- --chapters 1-4] [-- --paper letter] [-- --seed N] [-- --up N] [-- --answers shown] [-- --out DIR]
 */
import type { HandoutFile } from '../logic/handout/files.ts'
import type { HandoutWish, RawWish } from '../logic/handout/wish.ts'
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { article } from '../data/article.ts'
import { chapters } from '../data/chapters.ts'
import { en } from '../locales/en.ts'
import { addFiles, readFiles } from '../logic/handout/files.ts'
import { handoutKinds, hasPictures, isNumbered, readWish, sayFault, writeChapters, writeWish } from '../logic/handout/wish.ts'
import { findBrowser, howToGetOne } from './browser.mjs'
import { readOptions } from './command-line.ts'
import { printPage, writeWhole } from './print-page.ts'
import { drawProgress } from './progress-bar.ts'
import { serveFolder } from './serve-folder.ts'

const help = `npm run handout [-- options]

  --kind KIND      ${handoutKinds.join(', ')}, or all of them (default all)
  --chapters A-B   only these: numbers, stretches or names, such as 1-4,7 or ladder (default all)
  --paper PAPER    a4 (default) or letter
  --seed N         which worksheet, and which key (default 1): one number, one paper
  --up N           2, 3 or 6 slides on a page of the overview (default 6)
  --answers A      on the pictures of quiz slides: blank (default) or shown
  --out DIR        where to put the PDFs (default DECK/handouts, where the built deck offers them)
  --deck DIR       the build to print from (default dist; it is made where there is none)

The slides themselves, a page each: npm run export (PDF) and npm run export:pptx.
`
const words = en.handout
const values = readOptions(help, {
  kind: { type: 'string', default: 'all' },
  chapters: { type: 'string' },
  paper: { type: 'string' },
  seed: { type: 'string' },
  up: { type: 'string' },
  answers: { type: 'string' },
  out: { type: 'string' },
  deck: { type: 'string', default: 'dist' },
})
const ids = Object.keys(chapters)
const { kind, deck, ...asked } = values

function fail(message: string, status: number): never {
  console.error(message)
  process.exit(status)
}

/** The wishes of this command, one a kind; ends it with 2 where they cannot be had. */
function readWishes(): HandoutWish[] {
  const kinds: readonly string[] = kind === 'all' ? handoutKinds : [kind]
  return kinds.map((each) => {
    const read = readWish({ ...asked as RawWish, kind: each }, ids)
    return 'wish' in read ? read.wish : fail(sayFault(words, read.fault, chapters) + (read.fault.field === 'kind' ? ' Or: all.' : ''), 2)
  })
}

/** Makes sure that PDFs can be written there, before anybody waits for them. */
function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  }
  catch (error) {
    fail(words.pdf.unwritable({ folder, why: (error as Error).message }), 2)
  }
}

function openBrowser(): string {
  try {
    return findBrowser() ?? fail(howToGetOne, 1)
  }
  catch (error) {
    return fail((error as Error).message, 1)
  }
}

function openDeck(): void {
  const page = join(deck, 'index.html')
  if (existsSync(page)) {
    console.error(words.pdf.usesBuild({ folder: deck, when: statSync(page).mtime.toLocaleString('en-GB') }))
    return
  }
  console.error(words.pdf.noBuild({ folder: deck }))
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--out', deck], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0)
    process.exit(1)
}

/** The file's name says all that was asked for. */
function nameFile(wish: HandoutWish): string {
  const parts = [wish.kind, wish.kind === 'references' ? '' : writeChapters(wish.chapters, ids).replaceAll(',', '_'), isNumbered(wish.kind) ? `no${wish.seed}` : '', wish.kind === 'nup' ? `${wish.up}up` : '', hasPictures(wish.kind) && wish.answers === 'shown' ? 'answers' : '', wish.paper]
  return `${parts.filter(Boolean).join('-')}.pdf`
}

const wishes = readWishes()
const out = values.out ?? join(deck, 'handouts')
const executablePath = openBrowser()
if (values.out !== undefined)
  openFolder(out)
openDeck()
openFolder(out)

const server = await serveFolder(deck)
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
const made: HandoutFile[] = []
let failed = false
for (const [i, wish] of wishes.entries()) {
  const file = nameFile(wish)
  const began = Date.now()
  drawProgress(i, wishes.length, words.kinds[wish.kind])
  const page = await browser.newPage({ serviceWorkers: 'block' })
  try {
    const address = `${server.origin}#/handout?${new URLSearchParams(writeWish(wish, ids) as Record<string, string>)}`
    const { bytes, pages } = await printPage(page, address, { author: en.deck.title, subject: words.pdf.subject({ article: `${article.author} (${article.year}). ${article.title}` }) })
    writeWhole(join(out, file), bytes)
    made.push({ file, kind: wish.kind, chapters: wish.kind === 'references' ? '' : writeChapters(wish.chapters, ids), paper: wish.paper, seed: isNumbered(wish.kind) ? wish.seed : null, ...hasPictures(wish.kind) && { answers: wish.answers }, pages, bytes: bytes.length })
    drawProgress(i + 1, wishes.length, words.kinds[wish.kind])
    console.log(words.pdf.written({ file: join(out, file), pages, size: words.size({ megabytes: (bytes.length / 1e6).toFixed(1) }), seconds: ((Date.now() - began) / 1000).toFixed(1) }))
  }
  catch (error) {
    failed = true
    console.error(words.pdf.failed({ name: file, why: (error as Error).message }))
  }
  await page.close()
}
await browser.close()
server.close()

const list = join(out, 'index.json')
const known = existsSync(list) ? readFiles(readFileSync(list, 'utf8')).filter(({ file }) => existsSync(join(out, file))) : []
writeWhole(list, `${JSON.stringify(addFiles(known, made), null, 2)}\n`)
process.exitCode = failed ? 1 : 0
