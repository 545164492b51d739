import type { Citation } from '@deck/article'
import { sections } from '@deck/lesson/outline'
import { en } from '@deck/words'

/** How a passage of the article is named: its section in short, and the paragraph. */
export function formatPlace({ section, paragraph }: Pick<Citation, 'section' | 'paragraph'>): string {
  return en.cite.paragraph({ section: sections[section].short, paragraph })
}
