/** A figure stands once, in its own record: whatever else says it takes it from there, so that a change to it reaches every text. What slides say is held by stated-texts.test.ts. */
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { indicators } from '../../data/indicators.ts'

/** Their own home; quotations of the article, which stay as they are; outlines of the map. */
const ownWords = /^data\/(?:indicators|source-notes|relation-words|map|glyphs)\.ts$/
/** A figure that is no count: nobody writes it by chance. */
const isTelling = (value: unknown): value is number => typeof value === 'number' && !Number.isInteger(value)

const telling = Object.entries(indicators).flatMap(([id, { quantity }]) => Object.values(quantity).filter(isTelling).map(value => ({ id, value: Math.abs(value) })))

/** Lines outside anchors and comments that hold the figure in digits. */
function findTyped(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, i) => {
    const said = line.replace(/anchors: \[[^\]]*\]/, '').trim()
    const found = /^(?:\*|\/\/)/.test(said) ? undefined : telling.find(({ value }) => new RegExp(`(?<![\\d.,])${String(value).replace('.', '\\.')}(?![\\d]|[.,]\\d)`).test(said))
    return found ? [`${file}:${i + 1}: ${found.value} is the figure of "${found.id}"; take it from there: \${indicators['${found.id}'].quantity…}, or the token [[${found.id}]] in explanations`] : []
  })
}

it('no record, question or explanation repeats the figure of an indicator in digits', () => {
  const files = globSync('data/**/*.ts').map(file => file.replaceAll('\\', '/')).filter(file => !ownWords.test(file))
  expect(files.flatMap(file => findTyped(file, readFileSync(file, 'utf8')))).toEqual([])
})

it('one that is typed a second time is found', () => {
  const { id, value } = telling[0]!
  expect(findTyped('data/events.ts', `// ${value}\n  gist: 'It was ${value}% then.',\n  anchors: ['${value}'],`)).toEqual([expect.stringContaining(`data/events.ts:2: ${value} is the figure of "${id}"`)])
})
