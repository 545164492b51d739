import type { Gathered } from './support/gather-texts.ts'
import type { TextKind } from './support/prose-rules.ts'
import type { Rule } from './support/rule.ts'
import { globSync } from 'node:fs'
import { houseWords } from '@deck/lesson/glossary'
import { registry } from '@deck/lesson/records'
import { anchorsOf } from '../audit/check-anchors.ts'
import { gatherChapter, gatherDocs, gatherStrings } from './support/gather-texts.ts'
import { checkText } from './support/prose-rules.ts'
import { lineAt } from './support/references.ts'

/** A sentence for people has a small letter after its first, and no sign of code. */
const isSentence = (text: string) => /^[\p{Lu}“"][\p{L}’']* \S+ \S+/u.test(text.trim()) && /\p{Ll}{3}/u.test(text) && !/[{};]|=>|^\w+\(/.test(text)

/** Every text that people read: records, questions, explanations, slides with their notes, interface words, messages of commands, and docs. */
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
        ...globSync('packages/**/*.{ts,mjs}', { exclude: ['packages/*/tests/**'] }),
        ...globSync('components/**/*.ts'),
      ].filter(file => !/prose/.test(file)),
      gather: file => gatherStrings(file).filter(({ text }) => isSentence(text)),
    },
    { files: globSync('slides/*.md'), gather: gatherChapter },
    { files: [...globSync('docs/*.md'), ...globSync('{README,CONTRIBUTING,SECURITY}.md')], gather: gatherDocs },
  ]
}

export const rule: Rule = {
  holds: 'Every text that people read keeps the rules of plain English, and the wording of data/house-words.ts. While that has none, they are notes.',
  run: () => {
    // who has written down no words to avoid is told of style, and not stopped by it
    const isNote = !Object.keys(houseWords).length && { isNote: true } as const
    const anchors = [...registry.values()].flatMap(({ record }) => anchorsOf(record))
    return listGroups().flatMap(({ files, gather, kind }) => files.flatMap(gather).flatMap(({ file, line, text }) =>
      checkText(text, kind, { houseWords, anchors }).map(({ rule, at, message }) => ({
        file: file.replaceAll('\\', '/'),
        line: line - 1 + lineAt(text, at),
        message: `${message} (${rule})`,
        ...isNote,
      }))))
  },
}
