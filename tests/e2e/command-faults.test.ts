/** Every command with what can be wrong around it: a sentence, a code, and nothing destroyed, half written or left running. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { copyProject, runScript, startScript } from '../support/run-script.ts'

let folder: string
let copy: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'))
  copy = join(folder, 'project')
  copyProject(copy)
  mkdirSync(join(copy, 'docs'))
  writeFileSync(join(copy, 'docs/mine.md'), 'mine')
  writeFileSync(join(copy, 'mine.pdf'), 'mine')
  writeFileSync(join(copy, 'mine.pptx'), 'mine')
  writeFileSync(join(copy, 'mine.json'), '{"mine":1}')
  mkdirSync(join(copy, 'papers'))
  writeFileSync(join(copy, 'papers/references-a4.pdf'), 'mine')
  mkdirSync(join(copy, 'lists'))
  writeFileSync(join(copy, 'lists/index.json'), '{"mine":1}')
  mkdirSync(join(copy, 'exported'))
  writeFileSync(join(copy, 'exported/questions.json'), '{"mine":1}')
  writeFileSync(join(copy, 'no-browser'), 'words', { mode: 0o755 })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** All files of the copy with their contents, its packages left out. */
function takeStock(): Record<string, string> {
  const files = readdirSync(copy, { withFileTypes: true }).filter(entry => entry.name !== 'node_modules').flatMap(entry => entry.isDirectory()
    ? readdirSync(join(copy, entry.name), { recursive: true, withFileTypes: true }).map(below => join(below.parentPath, below.name))
    : [join(copy, entry.name)])
  return Object.fromEntries(files.map(file => [file, existsSync(file) && !readdirSafe(file) ? readFileSync(file, 'base64') : '']))
}

function readdirSafe(file: string): boolean {
  try {
    readdirSync(file)
    return true
  }
  catch {
    return false
  }
}

interface Fault { command: string, args: string[], fault: string, culprit: string, env?: Record<string, string>, only?: NodeJS.Platform }

const build = 'scripts/build.ts'
const print = 'scripts/export.ts'
const handout = 'scripts/handout.ts'
const bench = 'bench/bench.ts'
const withBrowser = [build, print, handout, bench, 'scripts/draw-diagrams.ts', 'scripts/draw-icons.ts']
const article = 'scripts/new-article.ts'
const questions = 'scripts/export-questions.ts'
const course = 'scripts/export-course.ts'
const all = [...withBrowser, article, questions, course, 'scripts/document-exports.ts', 'scripts/start.ts', 'scripts/audit.ts', 'scripts/cite.ts', 'scripts/subset-map.ts', 'scripts/lint-questions.ts', 'scripts/lint-slides.ts', 'scripts/component-types.ts', 'scripts/setup.mjs']

const faults: Fault[] = [
  ...all.map(command => ({ command, args: ['--sideways'], fault: 'an option that it does not have', culprit: '--sideways' })),
  ...all.filter(command => !command.includes('audit') && command !== article).map(command => ({ command, args: ['sideways'], fault: 'an argument that it does not take', culprit: 'sideways' })),
  ...([[build, '--out'], [print, '--out'], [print, '--range'], [handout, '--deck'], [handout, '--out'], [bench, '--json'], [bench, '--dist'], ['scripts/start.ts', '--port']] as const)
    .map(([command, option], i) => ({ command, args: i % 2 ? [option, ''] : [option], fault: `${option} without a value`, culprit: option })),
  ...withBrowser.map(command => ({ command, args: [], env: { CHROME_PATH: '/bin/true' }, fault: 'a CHROME_PATH that is another program', culprit: 'CHROME_PATH is "/bin/true"', only: 'linux' as const })),
  ...[['a folder', tmpdir()], ['a text', 'no-browser']].map(([what, path]) => ({ command: print, args: [], env: { CHROME_PATH: path! }, fault: `a CHROME_PATH that is ${what}`, culprit: `CHROME_PATH is "${path}"` })),

  { command: build, args: ['--out', 'docs'], fault: 'a folder with something else in it', culprit: 'mine.md' },
  { command: build, args: ['--lecturer', '--out', 'data'], fault: 'a folder of the project', culprit: '"data"' },
  { command: build, args: ['--url', 'nowhere'], fault: 'an address that is none', culprit: '“nowhere”' },
  { command: build, args: ['--out', '.'], fault: 'the project itself', culprit: '"." is no build' },
  { command: build, args: ['--out', 'mine.pdf'], fault: 'a file for a folder', culprit: 'mine.pdf' },
  { command: build, args: ['--out', 'mine.pdf/below'], fault: 'a file in the way', culprit: 'mine.pdf' },
  { command: build, args: ['--out', '/proc/x'], fault: 'a path without an end', culprit: '/proc/x', only: 'linux' },
  { command: build, args: ['--out', '/dev/null'], fault: 'a device', culprit: 'a device', only: 'linux' },

  { command: handout, args: ['--kind', 'references', '--deck', 'data'], fault: 'a deck that is no build', culprit: '"data" is none' },
  { command: handout, args: ['--kind', 'references', '--deck', 'docs', '--out', 'fresh'], fault: 'a deck that is no build, and a new folder', culprit: '"docs" is none' },
  { command: handout, args: ['--deck', 'mine.pdf'], fault: 'a file for the deck', culprit: '--deck takes a folder' },
  { command: handout, args: ['--deck', '/proc/x'], fault: 'a deck without an end', culprit: '/proc/x', only: 'linux' },
  { command: handout, args: ['--deck', 'fresh', '--out', '/proc/x'], fault: 'a path without an end', culprit: '/proc/x', only: 'linux' },
  { command: handout, args: ['--deck', 'fresh', '--out', 'mine.pdf'], fault: 'a file for a folder', culprit: 'mine.pdf' },
  { command: handout, args: ['--deck', 'fresh', '--kind', 'references', '--out', 'papers'], fault: 'somebody else\'s PDF of that name', culprit: 'references-a4.pdf' },
  { command: handout, args: ['--deck', 'fresh', '--kind', 'references', '--out', 'lists'], fault: 'somebody else\'s index.json', culprit: 'is no list of handouts' },
  { command: handout, args: ['--kind', 'poster'], fault: 'a kind that it does not know', culprit: 'poster' },
  { command: handout, args: ['--kind', 'script', '--start', '25:00'], fault: 'a beginning that is no time', culprit: '25:00' },

  { command: print, args: ['--out', 'docs'], fault: 'a folder for a file', culprit: join('docs', 'the-green-ladder.pdf') },
  { command: print, args: ['--out', 'fresh/'], fault: 'a folder that is not there for a file', culprit: 'is a folder' },
  { command: print, args: ['--out', 'mine.json'], fault: 'a file of another kind', culprit: '.pdf' },
  { command: print, args: ['--out', 'mine.pdf'], fault: 'somebody else\'s file', culprit: 'mine.pdf' },
  { command: print, args: ['--pptx', '--out', 'mine.pptx'], fault: 'somebody else\'s presentation', culprit: 'mine.pptx' },
  { command: print, args: ['--out', 'mine.pdf/deck.pdf'], fault: 'a file in the way', culprit: 'mine.pdf' },
  { command: print, args: ['--out', '/proc/x/deck.pdf'], fault: 'a path without an end', culprit: '/proc/x', only: 'linux' },
  { command: print, args: ['--out', '/dev/full'], fault: 'a device', culprit: 'a device', only: 'linux' },
  { command: print, args: ['--range', '999'], fault: 'a slide that there is not', culprit: '"999"' },
  { command: print, args: ['--range', 'some'], fault: 'a range that is none', culprit: '"some"' },

  { command: questions, args: [], fault: 'no format', culprit: '--format' },
  { command: questions, args: ['--format', 'word'], fault: 'a format that it does not know', culprit: '“word”' },
  { command: questions, args: ['--format', 'gift', '--chapters', '99'], fault: 'a chapter that there is not', culprit: '“99”' },
  { command: questions, args: ['--format', 'gift', '--types', 'essay'], fault: 'a type that there is not', culprit: '“essay”' },
  { command: questions, args: ['--format', 'gift', '--generated', 'many'], fault: 'a number that is none', culprit: '“many”' },
  { command: questions, args: ['--format', 'gift', '--seed', '-1'], fault: 'a seed that is none', culprit: '--seed' },
  { command: questions, args: ['--format', 'gift', '--lang', 'ko'], fault: 'a language that there is not', culprit: '“ko”' },
  { command: questions, args: ['--format', 'gift', '--url', 'nowhere'], fault: 'an address that is none', culprit: '“nowhere”' },
  { command: questions, args: ['--format', 'gift', '--plan', 'nowhere'], fault: 'a plan that is none', culprit: '"nowhere"' },
  { command: questions, args: ['--format', 'gift', '--chapters', '1', '--types', 'ordering'], fault: 'no question left', culprit: 'No question fits' },
  { command: questions, args: ['--format', 'gift', '--types', 'point', '--out', 'none'], fault: 'no question that the format holds', culprit: 'can hold none' },
  { command: questions, args: ['--format', 'json', '--out', 'exported'], fault: 'somebody else\'s file', culprit: 'questions.json' },
  { command: questions, args: ['--format', 'gift', '--out', 'mine.pdf'], fault: 'a file for a folder', culprit: 'mine.pdf' },
  { command: questions, args: ['--format', 'gift', '--out', '/proc/x'], fault: 'a path without an end', culprit: '/proc/x', only: 'linux' },

  { command: course, args: [], fault: 'no format', culprit: '--format' },
  { command: course, args: ['--format', 'scorm13'], fault: 'a format that it does not know', culprit: '“scorm13”' },
  { command: course, args: ['--format', 'cmi5', '--seen', '101'], fault: 'more than all slides', culprit: '“101”' },
  { command: course, args: ['--format', 'cmi5', '--per', 'slide'], fault: 'a unit that it does not know', culprit: '“slide”' },
  { command: course, args: ['--format', 'cmi5', '--deck', 'docs'], fault: 'a deck that is no build', culprit: '“docs” is no build' },
  { command: course, args: ['--format', 'cmi5', '--plan', 'title'], fault: 'a plan without a question', culprit: 'None of the slides asks' },

  { command: bench, args: ['--json', 'docs'], fault: 'a folder for a file', culprit: join('docs', 'figures.json') },
  { command: bench, args: ['--json', 'package.json'], fault: 'somebody else\'s file', culprit: 'package.json' },
  { command: bench, args: ['--json', '/proc/x.json'], fault: 'a path without an end', culprit: '/proc', only: 'linux' },
  { command: bench, args: ['--dist', 'docs'], fault: 'a build that is none', culprit: '"docs" has no index.html' },
  { command: bench, args: ['--dist', 'mine.pdf'], fault: 'a file for a build', culprit: 'mine.pdf' },

  { command: article, args: [], fault: 'no folder', culprit: 'An argument is missing' },
  { command: article, args: ['docs'], fault: 'a folder of the project', culprit: 'lies in this project' },
  { command: article, args: ['..'], fault: 'a folder that is not empty', culprit: '".." is not empty' },
  { command: article, args: ['/dev/null'], fault: 'a device', culprit: 'a device', only: 'linux' },
  { command: article, args: ['/proc/x'], fault: 'a path without an end', culprit: '/proc/x', only: 'linux' },

  { command: 'scripts/audit.ts', args: [], fault: 'no argument', culprit: 'An argument is missing' },
  { command: 'scripts/audit.ts', args: ['mine.json', 'more'], fault: 'an argument too many', culprit: '"more"' },
  { command: 'scripts/audit.ts', args: ['mine.json', '--all'], fault: 'everything to be signed for no reason', culprit: '--reason' },
  { command: 'scripts/audit.ts', args: ['mine.json', '--sign'], fault: 'nothing to sign', culprit: '--sign names nothing' },
  { command: 'scripts/audit.ts', args: ['docs'], fault: 'a folder for a file', culprit: 'docs is a folder' },
  { command: 'scripts/audit.ts', args: ['/dev/zero'], fault: 'a file without an end', culprit: '/dev/zero', only: 'linux' },
  { command: 'scripts/audit.ts', args: ['/proc/x'], fault: 'a path that is none', culprit: '/proc/x is not there', only: 'linux' },
  { command: 'scripts/audit.ts', args: ['mine.json'], fault: 'passages that are none', culprit: 'mine.json' },
]

describe('a command says what is wrong, ends with 2 and changes nothing:', () => {
  let before: Record<string, string>
  beforeAll(() => { before = takeStock() })

  for (const { command, args, fault, culprit, env, only } of faults) {
    it.skipIf(only && process.platform !== only)(`${command} with ${fault}`, { timeout: 60_000 }, async () => {
      const { status, out } = await runScript([command, ...args], env, copy)
      expect(out).toContain(culprit)
      expect(out).not.toMatch(/^\s+at .+:\d+:\d+/m)
      expect(status).toBe(2)
    })
  }

  it('after all of that, every file is as it was, and there is no other', () => expect(takeStock()).toEqual(before))
})

describe.skipIf(process.platform === 'win32')('a command that is stopped', { timeout: 120_000 }, () => {
  /** What no command may leave behind. */
  const strays = () => readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter(name => !name.startsWith('node_modules') && /(?:\.part|\.\d+\.(?:pdf|pptx))$|\.building-/.test(name))
  let before: Record<string, string>
  beforeEach(() => { before = takeStock() })

  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('by %s while it builds ends with %d, and the new folder is gone', async (signal, code) => {
    const started = startScript([build, '--out', 'new/site'], {}, copy)
    await started.runs(/slidev\.mjs build/)
    expect(await started.stop(signal)).toMatchObject({ status: code, out: expect.stringContaining('Stopped; nothing was written.'), left: [] })
    expect(existsSync(join(copy, 'new'))).toBe(false)
    expect(takeStock()).toEqual(before)
  })

  it('while it exports leaves no file and no browser', async () => {
    const started = startScript([print], {}, copy)
    // the program that prints, with its browser
    await started.runs(/print-deck\.ts/, 2)
    expect(await started.stop('SIGINT')).toMatchObject({ status: 130, left: [] })
    expect(strays()).toEqual([])
    expect(takeStock()).toEqual(before)
  })

  it('while it prints handouts keeps and names those that are whole', async () => {
    const papers = join(folder, 'stopped')
    const started = startScript([handout, '--deck', 'dist', '--chapters', '9', '--out', papers])
    await started.says(/notes-9-a4\.pdf: \d+ pages/)
    const { status, out, left } = await started.stop('SIGINT')
    expect({ status, left }).toEqual({ status: 130, left: [] })
    const kept = readdirSync(papers).filter(name => name.endsWith('.pdf'))
    expect(kept).toContain('notes-9-a4.pdf')
    expect(out).toContain(`kept: ${kept.map(name => join(papers, name)).join(', ')}`)
    expect((JSON.parse(readFileSync(join(papers, 'index.json'), 'utf8')) as { file: string }[]).map(({ file }) => file)).toEqual(expect.arrayContaining(['notes-9-a4.pdf']))
    expect(readdirSync(papers).filter(name => !/^[a-z0-9-]+\.(?:pdf|json)$/.test(name))).toEqual([])
  })

  it.each(['scripts/draw-diagrams.ts', 'scripts/draw-icons.ts'])('while %s draws leaves every drawing whole, and no browser', async (command) => {
    const started = startScript([command], {}, copy)
    await started.runs(/headless/)
    const { status, left } = await started.stop('SIGINT')
    expect({ status, left, strays: strays() }).toEqual({ status: 130, left: [], strays: [] })
    expect(Object.keys(takeStock())).toEqual(Object.keys(before))
  })

  it('while it measures leaves no folder of its own and no browser', async () => {
    const started = startScript([bench, '--first-load'], { TMPDIR: folder }, copy)
    await started.runs(/slidev\.mjs build/)
    expect(await started.stop('SIGTERM')).toMatchObject({ status: 143, left: [] })
    expect(readdirSync(join(folder, 'deck-bench'))).toEqual([])
  })

  it('while it serves leaves no server', async () => {
    const started = startScript(['scripts/start.ts', '--port', '4300', '--no-open'], {}, copy)
    await started.runs(/slidev\.mjs/)
    expect(await started.stop('SIGINT')).toMatchObject({ status: 130, left: [] })
  })

  it('while it sets up stops the package manager too', async () => {
    const fresh = join(folder, 'fresh')
    mkdirSync(join(fresh, 'scripts'), { recursive: true })
    mkdirSync(join(fresh, 'bin'))
    writeFileSync(join(fresh, 'package-lock.json'), '{}')
    writeFileSync(join(fresh, 'scripts/setup.mjs'), readFileSync('scripts/setup.mjs'))
    writeFileSync(join(fresh, 'bin/npm'), '#!/bin/sh\nexec sleep 600\n', { mode: 0o755 })
    const started = startScript([join(fresh, 'scripts/setup.mjs')], { PATH: `${join(fresh, 'bin')}:/bin:/usr/bin` })
    await started.runs(/sleep/)
    expect(await started.stop('SIGINT')).toMatchObject({ status: 130, out: expect.stringContaining('Stopped'), left: [] })
  })
})

describe('setting up', () => {
  it('never asks for more rights than it has', () => {
    expect(readFileSync('scripts/setup.mjs', 'utf8') + readFileSync('scripts/browser.mjs', 'utf8')).not.toMatch(/['"`]sudo/)
  })

  it('says what to install where there is no package manager', async () => {
    const bare = join(folder, 'bare')
    mkdirSync(join(bare, 'scripts'), { recursive: true })
    writeFileSync(join(bare, 'package-lock.json'), '{}')
    writeFileSync(join(bare, 'scripts/setup.mjs'), readFileSync('scripts/setup.mjs'))
    const { status, out } = await runScript([join(bare, 'scripts/setup.mjs')], { PATH: bare })
    expect(status).toBe(1)
    expect(out).toContain('install Node.js with npm')
  })
})
