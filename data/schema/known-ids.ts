import { chapters } from '../chapters.ts'
import { guesses } from '../guesses.ts'
import { questions } from '../questions/index.ts'
import { registry } from './records.ts'

/** Every id that a chapter may name, by what it names. */
export const knownIds = {
  records: new Set(registry.keys()),
  questions: new Set(Object.keys(questions)),
  chapters: new Set(Object.keys(chapters)),
  polls: new Set([...Object.keys(guesses), 'explanations-first', 'explanations-again']),
} as const
