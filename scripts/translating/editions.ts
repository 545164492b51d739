/** The editions of the deck in other languages: where their texts stand, and what of the deck they have. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export const catalogueFile = (language: string): string => `locales/${language}.po`

/** The codes of the languages that have one. */
export const listLanguages = (): string[] => globSync('locales/*.po').map(file => basename(file, '.po')).sort()

/** Files whose texts an edition may have in its own language. */
export const translatedFiles = ['data/**/*.ts', 'slides/*.md', 'locales/*.ts', 'deck.config.ts', 'components/shell/format.ts']

/** A page of each edition, beside its index.html, with every line beside the English one. */
export const textsPage = 'texts.html'

/** The plan whose explanations and questions an edition has. */
export const editionPlan = 'single-hour'

/**
 * Says on a build's page which edition it is and which others lie beside it, before any script: styles, and what the browser keeps, go by it.
 * @param folder of the build
 * @param edition its language; undefined for English
 * @param beside the languages of the editions in its folders
 */
export function markPage(folder: string, edition: string | undefined, beside: readonly string[]): void {
  const page = join(folder, 'index.html')
  const marks = [edition && ` data-edition="${edition}"`, beside.length && ` data-editions="${beside.join(' ')}"`].filter(Boolean).join('')
  writeFileSync(page, readFileSync(page, 'utf8').replace(/<html\b[^>]*/, tag => tag + marks))
}
