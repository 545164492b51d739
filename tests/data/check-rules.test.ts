/** The rules of `npm run check`: a file each, in one list, and what those say that no other test plants a mistake for. */
import type { Context } from '../../packages/cli/checks/support/rule.ts'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import process from 'node:process'
import { rungs } from '@deck/lesson/outline'
import { periods } from '@deck/lesson/records'
import { describe, expect, it } from 'vitest'
import { rules } from '../../packages/cli/checks/index.ts'
import { readDeck, readSources } from '../../packages/cli/checks/support/read-project.ts'
import { formatFinding } from '../../packages/cli/checks/support/rule.ts'
import { citationsFile, listStaleCitations } from '../../packages/cli/citation-texts.ts'
import { findingsOf } from '../support/run-rule.ts'

const { slides, unread } = await readDeck(process.cwd())
const context: Context = { root: process.cwd(), sources: readSources(process.cwd()), slides, unread, options: {} }
/** What a rule says of the slides once one of them is changed. */
async function saidOf(name: string, no: number, change: Partial<Context['slides'][number]>) {
  const { rule } = await rules[name]!.load()
  return (await rule.run({ ...context, slides: slides.map((slide, i) => i === no ? { ...slide, ...change } : slide) })).map(formatFinding)
}
const { name, file, line, front } = slides[3]!

describe('the rules', () => {
  it('are a file each, called as they are asked for, and say in a sentence what they hold', async () => {
    const files = globSync('packages/cli/checks/*.ts').map(path => basename(path, '.ts')).filter(each => each !== 'index')
    expect(Object.keys(rules).toSorted()).toEqual(files.toSorted())
    for (const { load } of Object.values(rules))
      expect((await load()).rule.holds).toMatch(/^[A-Z].*\.$/)
  })

  it('that hold each save find nothing in this deck', async () => {
    expect(await findingsOf('settings', 'double-keys', 'pictures', 'components', 'terms', 'citations')).toEqual([])
  })
})

describe('a slide', () => {
  it.each([
    [{ note: undefined, content: 'words' }, `the slide "${name}" has no note: end it with <!--, lines that begin with Say:, Ask:, Move on:, and -->`],
    [{ note: undefined, content: 'words <!-- Say: --> more' }, `the note of "${name}" is not the last thing of its slide: move it to the end, for else students see it`],
    [{ note: 'Say: x\nMove on: y' }, `the note of "${name}" has no "Ask:": add a line "Ask: …", a question to the class`],
  ])('without a whole note is named with what to add: %j', async (change, message) => {
    expect(await saidOf('notes', 3, change)).toEqual([`${file}:${line}: ${message}`])
  })

  it.each([
    [{ front: { clicks: 0 }, content: 'words', note: 'Say: [click] x [click:2] y' }, 'comes in 0 clicks, but its note has 3 [click]: write "clicks: 3" in its settings, or take 3 out of the note'],
    [{ front: {}, content: '<LadderExplorer>', note: '' }, `comes in 0 clicks, but <LadderExplorer> takes ${Object.keys(rungs).length}, one for each rung: write "clicks: ${Object.keys(rungs).length}" in its settings`],
    [{ front: { clicks: 2 }, content: '<TimelineExplorer>', note: '' }, `write "clicks: ${Object.keys(periods).length + 1}" in its settings`],
    [{ front: { clicks: 1 }, content: '<QuizCard id="q-most-comprehensive" />', note: '' }, 'write "clicks: 3" in its settings'],
  ])('whose clicks do not fit its picture or its note is named with what to write: %j', async (change, message) => {
    expect(await saidOf('clicks', 3, change)).toEqual([expect.stringContaining(message)])
  })

  it.each([
    [{ front: { ...front, title: '{{ deck }}' } }, 'has no title that can be read without the data: add "title: …" to its settings'],
    [{ front: { ...front, routeAlias: '' } }, 'has no name: add "routeAlias: some-name" to its settings'],
    [{ front: { ...front, chapter: 'growth' } }, 'names the chapter "growth", but its file belongs to "opening": write "chapter: opening", or move the slide'],
    [{ file: 'slides/01-openin.md' }, 'stands in a file of no chapter; did you mean "slides/01-opening.md"?'],
    [{ front: { ...front, formerly: [slides[5]!.name] } }, 'and that is another slide\'s name now'],
  ])('whose settings do not fit is named with what to write: %j', async (change, message) => {
    expect(await saidOf('chapters', 3, change)).toEqual([expect.stringContaining(message)])
  })

  it('with a link to no slide is named with the one that was meant; a page, a number and a former name are no fault', async () => {
    const links = `<a href="#/${name}x">a</a> [b](#/read/${name}) <a href="#/2?clicks=1">c</a>`
    expect(await saidOf('ids', 3, { content: links, contentLine: 7 })).toEqual([`${file}:7: "#/${name}x" leads to no slide and no page; did you mean "${name}"?`])
  })

  it('that is new gets the lines to paste: a step of the seminar, an explanation', async () => {
    const { rule } = await rules.plans!.load()
    const said = (await rule.run({ ...context, slides: slides.toSpliced(4, 0, { ...slides[3]!, name: 'brand-new', content: 'words' }) })).map(formatFinding)
    expect(said).toEqual(expect.arrayContaining([
      expect.stringMatching(new RegExp(`^data/lecture-plan\\.ts:\\d+: no session of "seminar" shows "brand-new": paste into "seminar-1" behind the step of "${name}": step\\('brand-new'\\),$`)),
      expect.stringMatching(new RegExp(`^data/explanations/\\S+:\\d+: "brand-new" has no explanation: paste behind that of "${name}": 'brand-new': `)),
    ]))
  })
})

it('a citation that the data do not make is named, and one of no work', () => {
  const written = JSON.parse(readFileSync(citationsFile, 'utf8')) as Record<string, { ris: string }>
  const [first] = Object.keys(written).filter(id => id !== 'course' && id !== 'article')
  expect(listStaleCitations(JSON.stringify(written))).toEqual([])
  expect(listStaleCitations(JSON.stringify({ ...written, [first!]: { ris: '' }, nobody: { ris: '' } }))).toEqual(['nobody', first])
})
