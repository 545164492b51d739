/** What is signed of a source file: everything that is said, however it is laid out, and nothing of its looks. */
import { describe, expect, it } from 'vitest'
import { readEntries } from '../audit/read-source.ts'

const signedOf = (source: string, file = 'data/moons.ts') => Object.fromEntries(readEntries(file, source).map(({ key, signed }) => [key, signed]))
const moons = `export const moons = {\n  io: { label: 'Io', seal: 'dust', anchors: ['a', 'b'], when: { from: 1610 } },\n} as const`

describe('a table', () => {
  it('is signed field by field, without looks', () => {
    expect(signedOf(moons)).toEqual({ 'moons/io': '{ label: “Io”, anchors: [“a”, “b”], when: { from: 1610 } }' })
    expect(signedOf(moons.replace('\'dust\'', '\'soot\''))).toEqual(signedOf(moons))
  })

  it('is the same however it is laid out, with comments and trailing commas', () => {
    expect(signedOf('export const moons = defineTable<Moon>()({\n  io: {\n    // the first\n    label: "Io",\n    anchors: [\n      \'a\',\n      \'b\',\n    ],\n    when: { from: 1610, },\n  },\n})')).toEqual(signedOf(moons))
  })

  it.each([['a name', '\'Io\'', '\'Europa\''], ['an anchor', '\'b\'', '\'c\''], ['a year', '1610', '1611'], ['a field', 'label:', 'gist:']])('is another with %s', (_, find, replace) => {
    expect(signedOf(moons.replace(find, replace))).not.toEqual(signedOf(moons))
  })

  it('signs short labels and outlines, and of the interface each part by itself', () => {
    expect(signedOf('export const events = { io: { short: \'I\', shape: \'IOO\', seal: \'ink\' } }')).toEqual({ 'events/io': '{ short: “I”, shape: “IOO” }' })
    expect(signedOf('export const en = { cite: { says: \'A\', ends: \'B\' }, one: \'C\' }', 'locales/en.ts')).toEqual({ 'words/cite.says': '“A”', 'words/cite.ends': '“B”', 'words/one': '“C”' })
  })

  it('writes out what the file declares for itself, and a question\'s own functions', () => {
    expect(signedOf('const said = { far: \'It is far.\' }\nexport const moons = { io: { gist: said.far } }')).toEqual({ 'moons/io': '{ gist: “It is far.” }' })
    const questions = signedOf('const isFar = (km: number) => km > 9\nexport const farQuestions = { q: ask({ holds: () => isFar(1) }) }', 'data/questions/far.ts')
    expect(questions['questions/q']).toContain('where isFar = (km: number) => km > 9')
  })

  it('reads explanations, plans and relations by their own names', () => {
    expect(Object.keys(signedOf('export const io = { \'far-moon\': `It is\n  far.` }', 'data/explanations/io.ts'))).toEqual(['explanations/far-moon'])
    expect(Object.keys(signedOf('export const lecturePlans = { hour: { label: \'An hour\', minutes: 60, steps: [step(\'io\', 1), step(\'far\', 2, { bridge: \'On.\' })] } }'))).toEqual(['plans/hour', 'plans/hour/far'])
    expect(Object.keys(signedOf('export const relations = [edge(\'a\', \'leads-to\', \'b\', here), ...each([\'c\', \'d\'], \'answers\', \'e\', here), ...toEach(\'f\', \'hosts\', [\'g\', \'h\'], here)]'))).toEqual(['relations/a leads-to b', 'relations/c answers e', 'relations/d answers e', 'relations/f hosts g', 'relations/f hosts h'])
  })

  it('says on which line each text stands', () => {
    expect(readEntries('data/moons.ts', 'export const moons = {\n  io: {\n    label: \'Io\',\n  },\n}')[0]!.listPieces()).toEqual([expect.objectContaining({ text: 'Io', line: 3, path: ['label'] })])
  })
})

const slide = `---
routeAlias: far-moon
title: Io is far
chapter: moons
dates: [io-seen]
class: tight
---

# Io is far

<p class="big"><CitedText id="io" tone="p2">Far away</CitedText></p>
<RowChart :rows="[{ id: 'io', says: 'One moon', seal: 'globe' }]" />

<style scoped>
.big { color: red; }
</style>

<!--
Say: It was seen in [[io-seen]].
Minutes: 3
-->
`

describe('a slide', () => {
  const read = (source: string) => signedOf(source, 'slides/01-moons.md')

  it('is signed with its title, its words and the records that it names; its note apart', () => {
    expect(read(slide)['slides/far-moon']).toContain('title: Io is far chapter: moons dates: [io-seen] # Io is far')
    expect(read(slide)['presenter-notes/far-moon']).toBe('Say: It was seen in [[io-seen]].')
  })

  it.each([['style', 'red', 'blue'], ['a class', 'class="big"', 'class="small"'], ['a seal', '\'globe\'', '\'tree\''], ['minutes', 'Minutes: 3', 'Minutes: 4']])('is the same with another %s', (_, find, replace) => {
    expect(read(slide.replace(find, replace))).toEqual(read(slide))
  })

  it.each([['record', 'id="io"', 'id="europa"'], ['word', 'Far away', 'Near'], ['prop', 'One moon', 'Two moons'], ['token', '[[io-seen]]', '[[europa-seen]]'], ['title', 'title: Io', 'title: Europa'], ['chapter', 'chapter: moons', 'chapter: suns'], ['reader', 'class: tight', 'ours: true'], ['colour', 'tone="p2"', 'tone="p3"'], ['condition', '<p class', '<p v-if="false" class']])('is another with another %s', (_, find, replace) => {
    expect(read(slide.replace(find, replace))).not.toEqual(read(slide))
  })

  it('gives its words one by one, with their lines', () => {
    const [face, note] = readEntries('slides/01-moons.md', slide)
    expect(face!.listPieces().map(({ text, line }) => `${line} ${text}`)).toEqual(['3 Io is far', '12 One moon', '9 Io is far', '11 Far away'])
    expect(note!.listPieces()).toEqual([expect.objectContaining({ text: 'It was seen in [[io-seen]].', line: 19 })])
  })
})

it('of README what its sections say of the article is signed, and nothing else', () => {
  const readme = '# Moons\n\nThe article asks\nhow far.\n\nInstall it.\n\n## What it claims\n\nNothing.\n\n### The rest\n\nSo says the article.\n'
  expect(signedOf(readme, 'README.md')).toEqual({ 'readme/moons': 'The article asks how far.', 'readme/the-rest': 'So says the article.' })
})
