import type { Rule } from './support/rule.ts'
import { existsSync, readFileSync } from 'node:fs'
import { wordsFile, writeWords } from '../count-words.ts'

export const rule: Rule = {
  holds: 'The words of notes and explanations, from which minutes of plans follow, are counted as they stand.',
  run: () => existsSync(wordsFile) && readFileSync(wordsFile, 'utf8') !== writeWords()
    ? [{ file: wordsFile, line: 1, message: 'notes or explanations have other words than are counted here: run npm run count' }]
    : [],
}
