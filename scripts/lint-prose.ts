/**
 * Holds the rules of plain English against every text that people read: records, questions, explanations,
 * slides with their notes, interface words, messages of commands, and docs.
 *
 * usage: npm run lint:prose [-- FILE …] [-- --count]
 */
import type { TextKind } from './prose/check-text.ts'
import type { Gathered } from './prose/gather-texts.ts'
import { globSync } from 'node:fs'
import { fieldTerms } from '../data/field-terms.ts'
import { defineCommand, print, readOptions, runDirectly } from '../packages/command-line/index.ts'
import { checkText } from './prose/check-text.ts'
import { gatherChapter, gatherDocs, gatherStrings } from './prose/gather-texts.ts'

const help = `npm run lint:prose                  every text that people read
npm run lint:prose -- --only PART   files whose path holds PART
npm run lint:prose -- --count       how many findings each rule has in each folder
`

/** A sentence for people has a small letter after its first, and no sign of code. */
const isSentence = (text: string) => /^[\p{Lu}“"][\p{L}’']* \S+ \S+/u.test(text.trim()) && /\p{Ll}{3}/u.test(text) && !/[{};]|=>|^\w+\(/.test(text)
function listGroups(): { files: string[], gather: (file: string) => Gathered[], kind?: TextKind }[] {
  return [
    { files: globSync('data/explanations/*.ts'), gather: file => gatherStrings(file), kind: 'explanation' },
    // relation-words.ts holds words of the article only, letter for letter
    {
      files: [
        ...globSync('data/*.ts', { exclude: ['data/relation-words.ts'] }),
        ...globSync('data/questions/*.ts'),
        ...globSync('locales/*.ts'),
        'deck.config.ts',
      ],
      gather: file => gatherStrings(file),
    },
    {
      files: [
        ...globSync('scripts/**/*.{ts,mjs}'),
        ...globSync('packages/**/*.ts', { exclude: ['packages/*/tests/**'] }),
        ...globSync('{components/**,data/schema,setup/root}/*.ts'),
      ].filter(file => !/prose/.test(file)),
      gather: file => gatherStrings(file).filter(({ text }) => isSentence(text)),
    },
    { files: globSync('slides/*.md'), gather: gatherChapter },
    { files: [...globSync('docs/*.md'), ...globSync('{README,CONTRIBUTING,SECURITY}.md')], gather: gatherDocs },
  ]
}

const toSlashes = (file: string) => file.replaceAll('\\', '/')

export const main = defineCommand((args) => {
  const values = readOptions(args, help, { only: { type: 'string' }, count: { type: 'boolean' } })
  const isChosen = (file: string) => !values.only || file.includes(values.only)
  const findings = listGroups().flatMap(({ files, gather, kind }) => files.map(toSlashes).filter(isChosen).flatMap(gather).flatMap(({ file, line, text }) =>
    checkText(text, kind, fieldTerms).map(({ rule, at, message }) => ({ file, line: line + text.slice(0, at).split('\n').length - 1, rule, message }))))

  if (values.count) {
    const counts = new Map<string, number>()
    for (const { file, rule } of findings) {
      const place = `${file.split('/').slice(0, -1).join('/') || file}  ${rule}`
      counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    for (const [place, count] of [...counts].sort())
      print(`${String(count).padStart(5)} ${place}`)
  }
  else {
    for (const { file, line, rule, message } of findings)
      print(`${file}:${line}: ${message} (${rule})`)
  }
  print(`${findings.length} findings in ${new Set(findings.map(({ file }) => file)).size} files`)
  return findings.length ? 1 : 0
})

await runDirectly(import.meta.url, main)
