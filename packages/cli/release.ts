import type { PackedPage } from './live/start-packed.ts'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { claimable, claimFolder, defineCommand, print, readOptions, refuse, runDirectly, runNodeProgram, whenStopped, writeWhole } from '@deck/command-line'
import { published } from '@deck/lesson/outline'
import { buildVotePage } from '@deck/live-class/server/build-page'
import { zipSync } from 'fflate'
/**
 * Packs what a release brings: both builds, handouts, the question bank, courses, and the checksums of all.
 *
 * usage: npm run release [-- --out DIR]
 */
import { commandFile } from './building/package-folders.ts'
import { project } from './building/project.ts'
import { requireBuild } from './exporting/build-audience.ts'
import { loadTexts } from './live/load-texts.ts'
import { pageSource } from './live/page-source.ts'
import { bundleProgram } from './packing/bundle-program.ts'
import { creatorFolder, packCreator } from './packing/pack-creator.ts'

const help = `npm run release [-- --out DIR]

  --out DIR   a new or empty folder (default release)

It packs dist and dist-lecturer: run npm run build and npm run build:lecturer first.
`

/** What stands in a zip: a file's bytes, and whether it is a program. */
type Entries = Record<string, { bytes: Uint8Array, isProgram?: boolean }>

/** A program's rights in a zip: read and run by everybody, written by its owner (Unix's mode in the upper half). */
const programMode = 0o100755 * 0x10000

function packZip(entries: Entries): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, { bytes, isProgram }]) => [name, [bytes, isProgram ? { os: 3, attrs: programMode } : {}]])),
  )
}

/** A folder's files, below a name in the zip. */
function readFolder(folder: string, under: string): Entries {
  return Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [`${under}${file.slice(folder.length).replaceAll('\\', '/')}`, { bytes: readFileSync(file) }]
    }))
}

const write = (text: string) => ({ bytes: new TextEncoder().encode(text) })
const noNode = 'This needs Node.js 20 or newer, which is free: https://nodejs.org/ . Install it, then open this file again.'

/** What starts the zip's program by a double click: on Windows, and on macOS and Linux. */
export const starters = {
  windows: `@echo off\r\ncd /d "%~dp0"\r\nwhere node >nul 2>nul || (echo ${noNode} & pause & exit /b 1)\r\nnode start.mjs %*\r\nif errorlevel 1 pause\r\n`,
  unix: `#!/bin/sh\ncd "$(dirname "$0")" || exit 1\nif ! command -v node >/dev/null; then echo '${noNode}'; read -r _; exit 1; fi\nexec node start.mjs "$@"\n`,
} as const

const readme = `To begin, open this on

  Windows        start.cmd
  macOS, Linux   start.command  (or: sh start.command)

It needs Node.js 20 or newer (https://nodejs.org/). A browser opens with the presenter's window. The window of this
program shows the address for the projector and the code for phones. Students may open the deck at the same address.
`

/** The lecturers' zip. */
export async function packLecturer(folder: string): Promise<Uint8Array> {
  const { editions, texts } = await loadTexts(['dist'])
  const { body, ...page } = await buildVotePage({ ...pageSource, editions })
  const packed: PackedPage = { ...page, body: body.toString('base64'), texts }
  return packZip(Object.fromEntries(Object.entries({
    'start.mjs': { bytes: await bundleProgram(fileURLToPath(new URL('./live/start-packed.ts', import.meta.url))) },
    'start.cmd': write(starters.windows),
    'start.command': { ...write(starters.unix), isProgram: true },
    'README.txt': write(readme),
    'vote-page.json': write(JSON.stringify(packed)),
    ...readFolder('dist-lecturer', 'lecturer'),
    ...readFolder('dist', 'students'),
  }).map(([name, entry]) => [`${folder}/${name}`, entry])))
}

/** Runs a command of ours that fills a new folder. */
async function fill(folder: string, args: readonly string[]): Promise<Entries> {
  if (await runNodeProgram([...args, '--out', folder]) !== 0)
    refuse(`${args[0]} failed; what it said stands above.`)
  return readFolder(folder, '')
}

export const main = defineCommand(async (args) => {
  const { out } = readOptions(args, help, { out: { type: 'string', default: 'release' } })
  if (existsSync(claimable(out)) && readdirSync(out).length)
    refuse(`"${out}" is not empty: name a new folder with --out, or move it away.`)
  claimFolder(out, '--out')
  requireBuild('dist', 'student')
  requireBuild('dist-lecturer', 'lecturer')
  const made = mkdtempSync(join(tmpdir(), 'release-'))
  const clear = () => rmSync(made, { recursive: true, force: true })
  const release = whenStopped(clear)
  const name = `${published.fileName}-${project.version}`
  const files: Record<string, Uint8Array> = {
    [`${name}-students.zip`]: packZip(readFolder('dist', name)),
    [`${name}-lecturers.zip`]: await packLecturer(`${name}-lecturers`),
    [`${name}-questions.zip`]: packZip(await fill(join(made, 'questions'), [commandFile('export-questions'), '--format', 'all'])),
    [`${name}-courses.zip`]: packZip(await fill(join(made, 'courses'), [commandFile('export-course'), '--format', 'all'])),
    [`${name}-handouts.zip`]: packZip(await fill(join(made, 'handouts'), [commandFile('handout')])),
  }
  // a lesson packs itself alone
  if (existsSync(creatorFolder)) {
    const creator = await packCreator(made, project.version)
    files[creator] = readFileSync(join(made, creator))
  }
  const sums = Object.entries(files).map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`).join('')
  for (const [file, content] of [...Object.entries(files), ['SHA256SUMS', sums] as const]) {
    writeWhole(join(out, file), content)
    print(`${join(out, file)}  ${(content.length / 1e6).toFixed(1)} MB`)
  }
  release()
  clear()
})

await runDirectly(import.meta.url, main)
