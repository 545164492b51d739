import { chapters } from './chapters.ts'
import { diagrams } from './diagrams.ts'
import { registry } from './index.ts'
import { questions } from './questions/index.ts'

/** Every id that a chapter may name, by what it names. */
export const knownIds = {
  records: new Set(registry.keys()),
  questions: new Set(Object.keys(questions)),
  diagrams: new Set(Object.keys(diagrams)),
  chapters: new Set(Object.keys(chapters)),
} as const
