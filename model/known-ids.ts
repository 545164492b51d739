import { chapters } from '../data/chapters.ts'
import { diagrams } from '../data/diagrams.ts'
import { guesses } from '../data/guesses.ts'
import { questions } from '../data/questions/index.ts'
import { registry } from './records.ts'

/** Every id that a chapter may name, by what it names. */
export const knownIds = {
  records: new Set(registry.keys()),
  questions: new Set(Object.keys(questions)),
  diagrams: new Set(Object.keys(diagrams)),
  chapters: new Set(Object.keys(chapters)),
  polls: new Set([...Object.keys(guesses), 'explanations-before', 'explanations-after']),
} as const
