import { guesses } from '#article/lessons'
import { chapters } from '#article/outline'
import { questions } from '#article/questions'
import { registry } from '#article/records'

/** Every id that a chapter may name, by what it names. */
export const knownIds = {
  records: new Set(registry.keys()),
  questions: new Set(Object.keys(questions)),
  chapters: new Set(Object.keys(chapters)),
  polls: new Set([...Object.keys(guesses), 'explanations-first', 'explanations-again']),
} as const
