/** Telling the deck's own languages apart by their scripts. */
import type { LanguageCode } from '@deck/article'
import { createSplitter } from '@deck/article/split-scripts'
import { languages } from '@deck/lesson/outline'

/** Splits text into runs of the languages that deck.config.ts lists, and of what stands around them. */
export const splitScripts = createSplitter(languages)

/** The language of a short text by the first of its scripts; undefined where all is in the language around it. */
export const langOf = (text: string): LanguageCode | undefined => splitScripts(text).find(({ lang }) => lang)?.lang
