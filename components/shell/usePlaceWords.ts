import type { Citation } from '../../data/schema/types.ts'
import { sections } from '../../data/article.ts'
import { useWords } from './useWords.ts'

/** How a passage of the article is named: its section in short, and the paragraph. */
export function usePlaceWords() {
  const words = useWords()
  return ({ section, paragraph }: Pick<Citation, 'section' | 'paragraph'>) =>
    words.cite.paragraph({ section: sections[section].short, paragraph })
}
