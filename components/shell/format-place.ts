import type { Citation } from '../../data/schema/types.ts'
import { sections } from '../../data/article.ts'
import { en } from '../../locales/en.ts'

/** How a passage of the article is named: its section in short, and the paragraph. */
export function formatPlace({ section, paragraph }: Pick<Citation, 'section' | 'paragraph'>): string {
  return en.cite.paragraph({ section: sections[section].short, paragraph })
}
