/** README and docs name only what exists: links, headings, files, folders and commands. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { countdownLengths } from 'slidev-addon-lesson/room/countdown.ts'
import { deckKeys } from 'slidev-addon-lesson/shell/deck-keys.ts'
import { roomLasts } from 'slidev-addon-lesson/shell/room.ts'
import { slipDays } from 'slidev-addon-lesson/study/progress.ts'
import { mostPerDay } from 'slidev-addon-lesson/study/today.ts'
import { describe, expect, it } from 'vitest'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { classLasts } from '../../packages/live-class/server/keep-class.ts'
import { checkDocument, listDocuments, listPaths } from '../support/check-document.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const named = { paths: listPaths(root), scripts: new Set(Object.keys(scripts)), read }

describe('the documents', () => {
  it.each(listDocuments(root))('%s names only links, files and commands that exist', (file) => {
    expect(checkDocument(read(file), file, named)).toEqual([])
  })

  it('has a README of at most 150 lines', () => {
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150)
  })

  it('links every document of docs/ in the README', () => {
    const readme = read('README.md')
    expect(listDocuments(root).filter(file => file.startsWith('docs/') && !readme.includes(`](${file})`))).toEqual([])
  })
})

it.each(['README.md', 'docs/editors.md', 'locales/en.ts'])('%s says no more of a text than its signature does', (file) => {
  expect(read(file)).toMatch(/\b[Ss]igned\b/)
  expect(read(file)).not.toMatch(/(?:\bread\b|compared)[^.]*one by one|\bapproved\b/)
})

describe('the keys', () => {
  /** A word of the docs for what a key does. */
  const words: Partial<Record<(typeof deckKeys)[number]['does'], RegExp>> = {
    go: /^go to a slide/, overview: /^all slides/, black: /^a black or white screen/, white: /^a black or white screen/, pen: /^pen/, laser: /^laser/, marks: /^source marks/, dark: /^dark mode/, full: /^full screen/,
  }

  it('are in the lecturer’s list what they are in the deck', () => {
    const list = read('docs/lecturers.md').split('## Keys')[1]!.split('\n## ')[0]!
    const said = [...list.matchAll(/(`\w`(?: and `\w`)?): ([^;\n]+)/g)].flatMap(([, keys, does]) => [...keys!.matchAll(/`(\w)`/g)].map(([, key]) => [key!, does!] as const))
    expect(said.length).toBeGreaterThanOrEqual(9)
    const wrong = said.filter(([key, does]) => !deckKeys.some(each => each.keys.includes(key) && words[each.does]?.test(does)))
    expect(wrong).toEqual([])
  })
})

describe('how long things last', () => {
  const figures = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
  const twelve = (seconds: number) => `${figures[seconds / 3600]} hours`
  /** Every time that a page for readers names, in its order, as the program has it. */
  const lasts = {
    // Safari deletes what a script has stored after seven days of its use without a visit to the site (WebKit, March 2020)
    'students': [`${figures[slipDays]} days`, `${mostPerDay} answers`, 'seven days'],
    'lecturers': [
      'ten minutes', `${lecturePlans['single-hour'].minutes} minutes`, twelve(roomLasts / 1000), '20 seconds', '3 minutes',
      `${countdownLengths[0]} seconds`, `${countdownLengths.at(-1)! / 60} minutes`,
    ],
    'live-class': ['three seconds', twelve(classLasts), 'ten seconds'],
    'privacy': [twelve(classLasts)],
  }

  it.each(Object.entries(lasts))('docs/%s.md says so as it is', (file, wanted) => {
    const text = read(`docs/${file}.md`).replace(/```[\s\S]*?```|^\|.*$/gm, '').replace(/\s+/g, ' ')
    const found = text.match(/\b(?:\d+|t(?:wo|hree|en|welve|wenty)|f(?:our|ive)|s(?:ix|even)(?:ty)?|nine|eight|half) (?:seconds|minutes|hours|days|weeks|months|answers)\b/gi)
    expect(found).toEqual(wanted)
  })
})

describe('the two builds', () => {
  /** Who gets the build of a command, by its script: --lecturer leaves the notes in (tests/e2e/deck.test.ts looks into both). */
  const audienceOf = (command: string) => scripts[command]!.includes('--lecturer') ? 'lecturer' : 'student'
  const said: readonly [file: string, pattern: RegExp, says: Record<string, 'lecturer' | 'student'>][] = [
    ['docs/lecturers.md', /`npm run (build\S*)` makes (the students' deck, without|yours, with) /g, { 'the students\' deck, without': 'student', 'yours, with': 'lecturer' }],
    ['docs/hosting.md', /^npm run (build\S*) .*# .*(with(?:out)?) /gm, { without: 'student', with: 'lecturer' }],
  ]

  it.each(said)('are told in %s as they are', (file, pattern, says) => {
    const told = [...read(file).matchAll(pattern)].map(([, command, words]) => [command, says[words!]])
    expect(told).toEqual([['build', audienceOf('build')], ['build:lecturer', audienceOf('build:lecturer')]])
    expect(told.map(([, audience]) => audience)).toEqual(['student', 'lecturer'])
  })
})

describe('a made-up document', () => {
  const made = {
    paths: new Set(['docs', 'docs/guide.md', 'logic', 'logic/quiz', 'logic/quiz/grade.ts', 'package.json']),
    scripts: new Set(['start', 'build', 'build:lecturer']),
    read: () => '# A guide\n\n## Add a fact, or two\n',
  }
  const check = (text: string) => checkDocument(text, 'docs/guide.md', made).map(fault => fault.replace(/^docs\/guide\.md:/, ''))

  it.each([
    ['a wrong link', 'Read [this](missing.md).', '1: the link missing.md leads to docs/missing.md, which is not there'],
    ['a picture that is not there', '\n![A ladder](ladder.png)', '2: the link ladder.png leads to docs/ladder.png, which is not there'],
    ['a heading that is not there', '[below](#add-a-slide)', '1: the link #add-a-slide leads to a heading that docs/guide.md does not have'],
    ['a file that has moved', 'Grades come from `logic/grade.ts`.', '1: there is no logic/grade.ts'],
    ['a folder that has moved', 'See `logic/study/`.', '1: there is no logic/study/'],
    ['a source without its folder', 'See `sum.ts`.', '1: there is no sum.ts'],
    ['a pattern that fits no file', 'See `logic/*.vue`.', '1: there is no logic/*.vue'],
    ['a path in a message', 'It says `logic/sum.ts:22: "x" is wrong`.', '1: there is no logic/sum.ts'],
    ['a command that is not there', '```sh\nnpm run --silent bake -- --all\n```', '1: package.json has no script "bake" (npm run bake)'],
    ['a short command that is not there', 'Run `npm stop`.', '1: package.json has no script "stop" (npm stop)'],
    ['a file in a diagram', '```text\nclick → logic/sum.ts\n```', '1: there is no logic/sum.ts'],
  ])('with %s has a fault', (_, text, fault) => {
    expect(check(text)).toEqual([fault])
  })

  it('that names what exists, what is built and what is made up has none', () => {
    expect(check(`
[a fact](#add-a-fact-or-two), [the same](guide.md#add-a-fact-or-two), [far](https://example.org/none.md)

\`npm start\`, \`npm run build:lecturer -- --out x\`, \`npm install\`, \`logic/quiz/grade.ts\`, \`logic/quiz/\`, \`grade.ts\`,
\`logic/<room>/*.ts\`, \`dist/handouts/\`, \`text.html\`, \`#/read\`, \`assets/*\`, \`.css\`

\`\`\`ts
import { sum } from 'logic/sum.ts'
\`\`\`
`)).toEqual([])
  })
})
