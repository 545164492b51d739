/** The editions of the deck in other languages: where their texts stand, and what of the deck they have. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refuse } from '@deck/command-line'
import { addonFolder } from '../building/package-folders.ts'

export const catalogueFile = (language: string): string => `locales/${language}.po`

/** The codes of the languages that have one. */
export const listLanguages = (): string[] => globSync('locales/*.po').map(file => basename(file, '.po')).sort()

/** Sees to it that a language that was asked for is one. @throws Refusal that names those there are */
export function requireLanguage(language: string): void {
  const known = listLanguages()
  if (!known.includes(language))
    refuse(`There is no edition in "${language}"${known.length ? `. There is: ${known.join(', ')}` : ''}. To begin one: npm run translate -- ${language}`)
}

/** How dates, lists and numbers are written in words. */
export const formatFile = `${addonFolder}/components/shell/format.ts`

/** Files whose texts an edition may have in its own language. */
export const translatedFiles = ['data/**/*.ts', 'slides/*.md', 'locales/*.ts', 'deck.config.ts', formatFile]

/** A text that is as it is in English: nobody has translated it. Initials and figures are the same everywhere. */
export const isUntranslated = (english: string, own: string | undefined): boolean => english === own && /[a-z]{3}/.test(english)

/** A page of each edition, beside its index.html, with every line beside the English one. */
export const textsPage = 'texts.html'

/** The plan whose explanations and questions an edition has. */
export const editionPlan = 'single-hour'

/**
 * Says in a page which edition it is and which others lie beside it, before any script: styles, and what the browser keeps, go by it.
 * @param html the page
 * @param edition its language; undefined for English
 * @param beside the languages of the editions in its folders
 */
export function markHtml(html: string, edition: string | undefined, beside: readonly string[] = []): string {
  const marks = [edition && ` data-edition="${edition}"`, beside.length && ` data-editions="${beside.join(' ')}"`].filter(Boolean).join('')
  return html.replace(/<html\b[^>]*/, tag => tag + marks)
}

/** The same in the page of a build. @param folder of the build */
export function markPage(folder: string, edition: string | undefined, beside: readonly string[]): void {
  const page = join(folder, 'index.html')
  writeFileSync(page, markHtml(readFileSync(page, 'utf8'), edition, beside))
}
