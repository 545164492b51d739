import type { QuestionType } from '../../../data/schema/types.ts'
import type { Locale } from '../../../locales/en.ts'

/** What an answer still lacks that cannot be graded as it stands. */
export function describeLack(words: Locale['quiz'], type: QuestionType): string {
  const isPlaced = type === 'ordering' || type === 'matching' || type === 'sorting'
  return type === 'number' ? words.unreadable : isPlaced ? words.nothingPlaced : words.nothingChosen
}
