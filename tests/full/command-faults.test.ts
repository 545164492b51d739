/** Every command with what can be wrong around it: a sentence that names the culprit, the code 2, and nothing changed. */
import type { Main } from '@deck/command-line/run-command'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { runMain } from '@deck/command-line/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { main as audit } from '../../packages/cli/audit.ts'
import { main as bench } from '../../packages/cli/bench.ts'
import { main as build } from '../../packages/cli/build.ts'
import { main as check } from '../../packages/cli/check.ts'
import { main as cite } from '../../packages/cli/cite.ts'
import { main as liveClass } from '../../packages/cli/class.ts'
import { main as types } from '../../packages/cli/component-types.ts'
import { main as document } from '../../packages/cli/document-exports.ts'
import { main as diagrams } from '../../packages/cli/draw-diagrams.ts'
import { main as icons } from '../../packages/cli/draw-icons.ts'
import { main as course } from '../../packages/cli/export-course.ts'
import { main as questions } from '../../packages/cli/export-questions.ts'
import { main as print } from '../../packages/cli/export.ts'
import { main as handout } from '../../packages/cli/handout.ts'
import { main as release } from '../../packages/cli/release.ts'
import { main as start } from '../../packages/cli/start.ts'
import { main as map } from '../../packages/cli/subset-map.ts'
import { main as lesson } from '../../packages/create-lesson/create-lesson.ts'
import { takeStock, useFolder } from '../support/run-main.ts'

/** Every command that takes options, or takes none and says so, by the file in which it stands. */
const commands = {
  'packages/cli/bench.ts': bench,
  'packages/cli/audit.ts': audit,
  'packages/cli/build.ts': build,
  'packages/cli/check.ts': check,
  'packages/cli/cite.ts': cite,
  'packages/cli/class.ts': liveClass,
  'packages/cli/component-types.ts': types,
  'packages/cli/document-exports.ts': document,
  'packages/cli/draw-diagrams.ts': diagrams,
  'packages/cli/draw-icons.ts': icons,
  'packages/cli/export-course.ts': course,
  'packages/cli/export-questions.ts': questions,
  'packages/cli/export.ts': print,
  'packages/cli/handout.ts': handout,
  'packages/create-lesson/create-lesson.ts': lesson,
  'packages/cli/release.ts': release,
  'packages/cli/start.ts': start,
  'packages/cli/subset-map.ts': map,
} as const
const nameOf = (main: Main) => Object.entries(commands).find(([, each]) => each === main)![0]
const takesArguments: readonly Main[] = [audit, lesson]
const withBrowser = [build, print, handout, bench, diagrams, icons]

/** What somebody has beside the project's own files. A build for students is there as well. */
const folder = useFolder({
  'docs/mine.md': 'mine',
  'mine.pdf': 'mine',
  'mine.pptx': 'mine',
  'mine.json': '{"mine":1}',
  'package.json': '{}',
  'papers/references-a4.pdf': 'mine',
  'lists/index.json': '{"mine":1}',
  'exported/questions.json': '{"mine":1}',
  'no-browser': 'words',
  'locales/ko.po': '',
  'student/.deck-build.json': '{"about":"","files":{}}',
  'student/index.html': '',
  'student/assets/slidev/main.js': '',
  'lecturer/.deck-build.json': '{"about":"","files":{}}',
  'lecturer/index.html': '',
  'lecturer/exports/index.json': '[]',
})

interface Fault { main: Main, args: readonly string[], fault: string, culprit: string | RegExp, env?: Record<string, string>, only?: NodeJS.Platform }
const faultsOf = (main: Main, faults: readonly [fault: string, args: readonly string[], culprit: string | RegExp, only?: NodeJS.Platform][]): Fault[] => faults.map(([fault, args, culprit, only]) => ({ main, fault, args, culprit, only }))

const faults: Fault[] = [
  ...Object.values(commands).map(main => ({ main, args: ['--sideways'], fault: 'an option that it does not have', culprit: '--sideways' })),
  ...Object.values(commands).filter(main => !takesArguments.includes(main)).map(main => ({ main, args: ['sideways'], fault: 'an argument that it does not take', culprit: 'sideways' })),
  ...([[build, '--out'], [print, '--out'], [print, '--range'], [handout, '--deck'], [handout, '--out'], [bench, '--dist'], [start, '--port']] as const)
    .map(([main, option], i) => ({ main, args: i % 2 ? [option, ''] : [option], fault: `${option} without a value`, culprit: option })),
  ...withBrowser.flatMap(main => [
    { main, args: [], env: { CHROME_PATH: '/bin/true' }, fault: 'a CHROME_PATH that is another program', culprit: 'CHROME_PATH is "/bin/true"', only: 'linux' as const },
    { main, args: [], env: { CHROME_PATH: '/no/such/browser' }, fault: 'a CHROME_PATH that is not there', culprit: 'CHROME_PATH is "/no/such/browser"' },
    { main, args: [], env: { PATH: 'docs', CHROME_PATH: '' }, fault: 'no browser anywhere', culprit: 'No Chromium was found', only: 'linux' as const },
  ]),
  ...[['a folder', tmpdir()], ['a text', 'no-browser']].map(([what, path]) => ({ main: print, args: [], env: { CHROME_PATH: path! }, fault: `a CHROME_PATH that is ${what}`, culprit: `CHROME_PATH is "${path}"` })),

  ...faultsOf(build, [
    ['a folder with something else in it', ['--out', 'docs'], 'mine.md'],
    ['a folder of the project', ['--lecturer', '--out', 'data'], '"data"'],
    ['an address that is none', ['--url', 'nowhere'], '“nowhere”'],
    ['the project itself', ['--out', '.'], '"." is no build'],
    ['a file for a folder', ['--out', 'mine.pdf'], 'mine.pdf'],
    ['a file in the way', ['--out', 'mine.pdf/below'], 'mine.pdf'],
    ['a path without an end', ['--out', '/proc/x'], '/proc/x', 'linux'],
    ['a device', ['--out', '/dev/null'], 'a device', 'linux'],
  ]),

  ...faultsOf(handout, [
    ['a deck that is no build', ['--kind', 'references', '--deck', 'data'], '"data" is none'],
    ['a deck that is no build, and a new folder', ['--kind', 'references', '--deck', 'docs', '--out', 'fresh'], '"docs" is none'],
    ['a file for the deck', ['--deck', 'mine.pdf'], '--deck takes a folder'],
    ['a deck without an end', ['--deck', '/proc/x'], '/proc/x', 'linux'],
    ['a path without an end', ['--deck', 'fresh', '--out', '/proc/x'], '/proc/x', 'linux'],
    ['a file for a folder', ['--deck', 'fresh', '--out', 'mine.pdf'], 'mine.pdf'],
    ['a folder below a file', ['--deck', 'student', '--out', 'mine.pdf/below'], /mine\.pdf" is a file, not a folder/],
    ['somebody else\'s PDF of that name', ['--deck', 'fresh', '--kind', 'references', '--out', 'papers'], 'references-a4.pdf'],
    ['somebody else\'s index.json', ['--deck', 'fresh', '--kind', 'references', '--out', 'lists'], 'is no list of handouts'],
    ['a kind that it does not know', ['--kind', 'poster'], /“poster”.*notes, nup, worksheet, answers, references and script.* all/],
    ['a chapter that there is not', ['--chapters', '3-99'], /“3-99”.*1 opening \(The question\).*15 summary/],
    ['a paper that there is not', ['--paper', 'a5'], /“a5”.*a4 and letter/],
    ['a seed that is none', ['--seed', '-1'], '--seed'],
    ['a beginning that is no time', ['--kind', 'script', '--start', '25:00'], /“25:00”.*10:15/],
    ['a plan and chapters', ['--plan', Object.keys(lecturePlans)[0]!, '--chapters', '1'], '--plan and --chapters'],
    ['a script from a build for students', ['--kind', 'script', '--deck', 'student'], '"student" is a build for students, and holds no notes'],
    ['a language that the build has not', ['--language', 'ko', '--deck', 'student'], '"student" has no edition in "ko"'],
    ['a script into an edition for students', ['--kind', 'script', '--deck', 'lecturer', '--out', 'student/ko/handouts'], 'in a build for students, who would get the notes'],
    ['a script into a build for students', ['--kind', 'script', '--deck', 'lecturer', '--out', 'student/handouts'], 'in a build for students, who would get the notes'],
  ]),

  ...faultsOf(print, [
    ['a folder for a file', ['--out', 'docs'], join('docs', 'the-green-ladder.pdf')],
    ['a folder that is not there for a file', ['--out', 'fresh/'], 'is a folder'],
    ['a file of another kind', ['--out', 'mine.json'], '.pdf'],
    ['somebody else\'s file', ['--out', 'mine.pdf'], 'mine.pdf'],
    ['somebody else\'s presentation', ['--pptx', '--out', 'mine.pptx'], 'mine.pptx'],
    ['a file in the way', ['--out', 'mine.pdf/deck.pdf'], 'mine.pdf'],
    ['a path without an end', ['--out', '/proc/x/deck.pdf'], '/proc/x', 'linux'],
    ['a device', ['--out', '/dev/full'], 'a device', 'linux'],
    ['a slide that there is not', ['--range', '999'], '"999"'],
    ['a range that is none', ['--range', 'some'], '"some"'],
    ['a plan that is none', ['--plan', 'no-such-plan'], `--plan takes ${Object.keys(lecturePlans).slice(0, 2).join(', ')}`],
    ['a range and a plan', ['--range', '1', '--plan', 'title'], '--range and --plan'],
    ['answers that are neither shown nor hidden', ['--answers', 'some'], '"some"'],
    ['a presentation in another language', ['--pptx', '--language', 'ko'], '--language is for PDF'],
    ['a PDF that can be edited', ['--editable'], 'npm run export:pptx'],
    ['a plan for text that can be edited', ['--pptx', '--editable', '--plan', 'title'], 'leave out --plan'],
  ]),

  ...faultsOf(questions, [
    ['no format', [], '--format'],
    ['a format that it does not know', ['--format', 'word'], '“word”'],
    ['a chapter that there is not', ['--format', 'gift', '--chapters', '99'], '“99”'],
    ['a type that there is not', ['--format', 'gift', '--types', 'essay'], '“essay”'],
    ['a number that is none', ['--format', 'gift', '--generated', 'many'], '“many”'],
    ['a seed that is none', ['--format', 'gift', '--seed', '-1'], '--seed'],
    ['a language that there is not', ['--format', 'gift', '--lang', 'ko'], '“ko”'],
    ['an address that is none', ['--format', 'gift', '--url', 'nowhere'], '“nowhere”'],
    ['a plan that is none', ['--format', 'gift', '--plan', 'nowhere'], '"nowhere"'],
    ['no question left', ['--format', 'gift', '--chapters', '1', '--types', 'point'], 'No question fits'],
    ['no question that the format holds', ['--format', 'gift', '--types', 'point', '--out', 'none'], 'can hold none'],
    ['somebody else\'s file', ['--format', 'json', '--out', 'exported'], 'questions.json'],
    ['a file for a folder', ['--format', 'gift', '--out', 'mine.pdf'], 'mine.pdf'],
    ['a path without an end', ['--format', 'gift', '--out', '/proc/x'], '/proc/x', 'linux'],
  ]),

  ...faultsOf(course, [
    ['no format', [], '--format'],
    ['a format that it does not know', ['--format', 'scorm13'], '“scorm13”'],
    ['more than all slides', ['--format', 'cmi5', '--seen', '101'], '“101”'],
    ['a unit that it does not know', ['--format', 'cmi5', '--per', 'slide'], '“slide”'],
    ['an address that is none', ['--format', 'cmi5', '--url', 'nowhere'], '“nowhere”'],
    ['a deck that is no build', ['--format', 'cmi5', '--deck', 'docs'], '“docs” is no build'],
    ['a build for lecturers', ['--format', 'cmi5', '--deck', 'lecturer'], '“lecturer” is no build'],
    ['a plan without a question', ['--format', 'cmi5', '--plan', 'title'], 'None of the slides asks'],
    ['a file for a folder', ['--format', 'cmi5', '--deck', 'student', '--out', 'mine.pdf'], '--out takes a folder, and "mine.pdf" is a file'],
    ['a path without an end', ['--format', 'cmi5', '--deck', 'student', '--out', '/proc/x'], '/proc/x', 'linux'],
  ]),

  ...faultsOf(release, [
    ['a folder with something else in it', ['--out', 'docs'], '"docs" is not empty'],
    ['a file for a folder', ['--out', 'mine.pdf'], '--out takes a folder, and "mine.pdf" is a file'],
    ['a file in the way', ['--out', 'mine.pdf/below'], /mine\.pdf" is a file, not a folder/],
    ['a path without an end', ['--out', '/proc/x'], '/proc/x', 'linux'],
    ['a device', ['--out', '/dev/null'], 'a device', 'linux'],
    ['no build', [], '"dist" holds no built deck'],
  ]),

  ...faultsOf(bench, [
    ['a build that is none', ['--dist', 'docs'], '"docs" has no index.html'],
    ['a file for a build', ['--dist', 'mine.pdf'], 'mine.pdf'],
    ['a number of runs that is none', ['--runs', 'many'], 'not "many"'],
    ['no runs at all', ['--runs', '0'], 'not "0"'],
  ]),

  ...faultsOf(lesson, [
    ['no folder', [], 'Name a folder'],
    ['two folders', ['../fresh', '../other'], 'leave out "../other"'],
    ['a folder that is not empty', ['..'], '".." is not empty'],
    ['an older project that is none', ['../fresh', '--from', 'docs'], '"docs" is no project of a deck'],
    ['a lesson to update that is none', ['--update', 'docs'], '"docs" is no lesson'],
    ['an article for a lesson to update', ['--update', '--from', 'docs'], 'choose one of them'],
    ['a device', ['/dev/null'], 'a device', 'linux'],
    ['a path without an end', ['/proc/x'], '/proc/x', 'linux'],
  ]),

  ...faultsOf(audit, [
    ['no argument', [], 'npm run audit -- PASSAGES.json'],
    ['everything to be signed at once', ['mine.json', '--all'], '--all'],
    ['nothing to sign', ['mine.json', '--sign'], '--sign'],
    ['no terminal to sign in', ['mine.json', '--sign', 'slides/title', '--by', 'Ann'], 'here is no terminal'],
    ['one text to sign and a file of many', ['mine.json', '--sign', 'slides/title', '--compared', 'mine.json'], 'one of these in one call'],
    ['several texts to sign in one call', ['mine.json', '--sign', 'slides/title', 'slides/guess'], 'one of these in one call'],
    ['no file of what was compared', ['mine.json', '--compared', 'none.json', '--by', 'Ann'], 'none.json is not there'],
    ['a file of something else', ['mine.json', '--compared', 'mine.json', '--by', 'Ann'], 'mine.json does not hold the words'],
    ['no such file', ['none.json'], 'none.json is not there'],
    ['a folder for a file', ['docs'], 'docs is a folder'],
    ['a file without an end', ['/dev/zero'], '/dev/zero', 'linux'],
    ['a path that is none', ['/proc/x'], '/proc/x is not there', 'linux'],
    ['passages that are none', ['mine.json'], 'mine.json'],
  ]),
  ...faultsOf(start, [
    ['a port that is none', ['--port', 'x'], 'not "x"'],
    ['a class\'s option without a class', ['--address', '192.0.2.7'], '--address goes with --class'],
    ['a class here and elsewhere', ['--class', '--class-at', 'https://a.example'], 'choose one of them'],
    ['a class elsewhere without the secret', ['--class-at', 'https://a.example'], 'DECK_CLASS_SECRET'],
    ['a class at what is no address', ['--class-at', 'a.example'], 'not "a.example"'],
  ]),

  ...faultsOf(liveClass, [
    ['a port that is none', ['--port', '99999'], 'not "99999"'],
    ['a host without a secret', ['--url', 'https://a.example'], 'DECK_CLASS_SECRET'],
    ['a folder without a build', ['--dist', 'docs'], '--dist: "docs" holds no built deck'],
    ['a build for students, which has no presenter', ['--dist', 'student'], '--dist: "student" is a build for students: it has no presenter and no notes. npm run build:lecturer makes one'],
    ['a folder without a build for students', ['--dist', 'lecturer', '--students', 'docs'], '--students: "docs" holds no built deck'],
    ['a build for lecturers that phones would get', ['--dist', 'lecturer', '--students', 'lecturer'], '--students: "lecturer" is a build for lecturers'],
  ]),

  ...faultsOf(check, [
    ['a folder without a build', ['legibility', '--dist', 'docs'], '"docs" has no index.html'],
    ['a slide that there is not', ['legibility', '--dist', 'student', '--slides', 'nowhere'], 'no slide "nowhere"'],
    ['a rule that there is not', ['proze'], 'There is no rule "proze"; did you mean "prose"?'],
  ]),
]

describe('a command says what is wrong, ends with 2 and changes nothing:', () => {
  let before: Record<string, string>
  beforeAll(() => { before = takeStock(folder.path) })

  for (const { main, args, fault, culprit, env, only } of faults) {
    it.skipIf(only && process.platform !== only)(`${nameOf(main)} with ${fault}`, async () => {
      const { status, out } = await runMain(main, args, env)
      expect(out).toEqual(culprit instanceof RegExp ? expect.stringMatching(culprit) : expect.stringContaining(culprit))
      expect(out).not.toMatch(/^\s+at .+:\d+:\d+/m)
      expect(status).toBe(2)
    })
  }

  it('after all of that, every file is as it was, and there is no other', () => expect(takeStock(folder.path)).toEqual(before))
})

describe('a command', () => {
  it.each(Object.entries(commands))('%s says on --help what it takes, and ends with 0', async (_, main) => {
    const { status, out } = await runMain(main, ['--help'])
    expect(status).toBe(0)
    expect(out).toMatch(/npm (?:run|start)|node packages\/cli|^create-lesson FOLDER/)
  })

  it('of package.json is main in its file, and the last line of the file runs it', () => {
    const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { scripts: Record<string, string> }
    const files = [...new Set(Object.values(scripts).flatMap(script => [...script.matchAll(/\bnode (packages\/cli\/[\w-]+\.ts)/g)].map(([, file]) => file!)))]
    expect(files.length).toBeGreaterThan(15)
    const bad = files.filter((file) => {
      const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8')
      return !text.includes('export const main = defineCommand(') || !text.trimEnd().endsWith('\nawait runDirectly(import.meta.url, main)')
    })
    expect(bad).toEqual([])
    expect(Object.keys(commands).filter(file => !existsSync(join(import.meta.dirname, '../..', file)))).toEqual([])
  })
})
