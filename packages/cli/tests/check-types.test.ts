/** What the rules on types and components say of mistakes, all planted at once into the texts of this project: one program has them all. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addonFolder } from '../building/package-folders.ts'
import { rule as components } from '../checks/components.ts'
import { readDeck, readSources } from '../checks/support/read-project.ts'
import { describeSyntax } from '../checks/support/read-syntax.ts'
import { readTags } from '../checks/support/read-tags.ts'
import { formatFinding } from '../checks/support/rule.ts'
import { rule as types } from '../checks/types.ts'

const root = process.cwd()
const sound = readSources(root)
const { slides, unread } = await readDeck(root)

/** In which file what is written in place of what, and how the mistake is said. */
const inData = [
  ['data/indicators.ts', 'percent: 76.9,', 'percent: \'76.9 %\',', '"degraded-share": "percent" is \'76.9 %\'; a number belongs here, not a text: write 76.9'],
  ['data/agreements.ts', /\n {4}purpose: '[^']*',\n/, '\n', '"stockholm-resolutions" lacks "purpose": add purpose: \'…\''],
  ['data/events.ts', 'precision: \'year\'', 'precision: \'century\'', '"precision" is \'century\'; write \'day\', \'decade\', \'month\' or \'year\''],
  ['data/events.ts', 'actors: [\'korea\']', 'actors: \'korea\'', '"actors" is \'korea\'; a list belongs here: write [\'korea\']'],
  ['data/events.ts', 'when: { from: 1', 'when: { form: 1', '"form" is no field of "nature-awareness"; did you mean "from"?'],
  ['data/questions/rungs.ts', 'level: \'recall\'', 'level: \'recal\'', '"level" is \'recal\'; did you mean "recall"?'],
  ['data/source-notes.ts', 'kind: \'contradiction\'', 'kind: \'contradicton\'', '"kind" is \'contradicton\'; did you mean "contradiction"?'],
  ['data/lecture-plan.ts', '[\'guess-the-share\']', '[\'guess-the-shar\']', 'did you mean "guess-the-share"?'],
  ['deck.config.ts', '\'p3\']', '\'p9\']', '\'p9\' may not stand here; did you mean "p1"?'],
  ['data/indicators.ts', /'temperature-rise': \{[\s\S]*?\n {2}\},\n/, '', '"temperature-rise" is in no table of data/, and is named here, at '],
] as const
const inSlides = [
  [' kind="table"', ' kind="tabel"', '<EngravedPlace>: prop "kind" is "tabel"; did you mean "table"?'],
  ['<CitedText id=', '<EngravedPlace kind="table" height="92" /><CitedText id=', 'prop "height" is "92"; a number belongs here, not a text: write :height="92"'],
  ['<EngravedSeal kind=', '<EngravedSeal :kynd=', '"kynd" is no prop of <EngravedSeal>; did you mean "kind"?'],
  ['tone: \'celadon\'', 'tone: \'celadn\'', '"tone" is \'celadn\'; did you mean "celadon"?'],
  ['tone="dust"', 'tone="p33"', 'prop "tone" is "p33"; did you mean "p3"?'],
  [':rows="[\n', ':rows="[{ idd: 1 },\n', '"idd" is no field of <'],
] as const

/** The slides with a text in place of another on the first that has it. */
function plantInSlides(of: typeof slides, from: string, to: string) {
  const first = of.find(({ content }) => content.includes(from))
  return of.map(slide => slide === first ? { ...slide, content: slide.content.replace(from, () => to) } : slide)
}

describe('the types of data and slides', () => {
  it('name every mistake at once, with the value that was meant, and an id that is gone once with all who name it', async () => {
    const sources = { ...sound }
    for (const [file, from, to] of inData) {
      expect(sources[file], file).toMatch(from)
      sources[file] = sources[file]!.replace(from, to)
    }
    const broken = inSlides.reduce((all, [from, to]) => plantInSlides(all, from, to), slides)
    const said = (await types.run({ root, sources, slides: broken, unread, options: {} })).map(formatFinding)
    for (const message of [...inData.map(each => each[3]), ...inSlides.map(each => each[2])])
      expect(said.filter(text => text.includes(message)), `${message} in ${said.join('\n')}`).toHaveLength(1)
    // and nothing of what only follows from them
    expect(said).toHaveLength(inData.length + inSlides.length)
    expect(said.filter(text => !/^(?:data|slides|deck\.config)\S*:\d+: /.test(text))).toEqual([])
  })
})

describe('a component that there is not', () => {
  it('is named with its line and the one that was meant', async () => {
    const broken = plantInSlides(slides, '<LitPassage', '<LitPassag')
    const found = await components.run({ root, sources: sound, slides: broken, unread, options: {} })
    expect(found).toEqual([expect.objectContaining({ message: 'there is no component <LitPassag>; did you mean "LitPassage"?' })])
    const { file, line } = found[0]!
    expect(sound[file]!.split('\n')[line - 1]).toContain('<LitPassage')
    expect(await components.run({ root, sources: sound, slides, unread, options: {} })).toEqual([])
  })

  it('is named where two have its name, since Slidev would take either', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'components-'))
    const other = `${addonFolder}/components/study/MoonMap.vue`
    for (const file of ['components/moon/MoonMap.vue', other]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), '')
    }
    const found = await components.run({ root: folder, sources: {}, slides: [], unread: [], options: {} })
    rmSync(folder, { recursive: true })
    expect(found.map(formatFinding)).toEqual([`components/moon/MoonMap.vue:1: <MoonMap> is ${other} as well, and Slidev would take either: give this one another name`])
  })

  it('is read with what it is handed, over lines and in slots', () => {
    expect(readTags('# A\n\n<OuterThing a="1">\n<template #x>\n<inner-thing\n  :b-c="[\'d\']"\n  flag />\n</template>\n</OuterThing>', 10)).toEqual([
      { name: 'OuterThing', line: 12, isOpen: false, props: [{ name: 'a', value: '1', isBound: false, line: 12 }] },
      { name: 'InnerThing', line: 14, isOpen: false, props: [{ name: 'bC', value: '[\'d\']', isBound: true, line: 15 }, { name: 'flag', value: '', isBound: true, line: 16 }] },
    ])
  })
})

describe('a file that is no TypeScript', () => {
  it.each([
    ['a decimal comma', 'export const a = {\n  b: 76,9,\n}\n', 2, '"76,9" has a decimal comma: write 76.9'],
    ['a missing comma', 'export const a = {\n  b: 1\n  c: 2,\n}\n', 2, 'a "," is missing at the end of this line'],
    ['an apostrophe in a text', 'export const a = {\n  b: \'Mongolia\'s land\',\n}\n', 2, '\' ends the text before “s”: write ’ inside a text, and “…” around what is quoted in it'],
    ['a word misspelt', 'export cnst a = 1\n', 1, expect.stringMatching(/^this is no TypeScript: /)],
  ])('is named with its line: %s', (_, text, line, message) => {
    expect(describeSyntax('data/a.ts', text)).toEqual({ file: 'data/a.ts', line, message })
  })

  it('is none where it can be read', () => expect(describeSyntax('data/a.ts', sound['data/events.ts']!)).toBeUndefined())
})
