/** Telling languages apart by their scripts. */
import type { LanguageCode } from './article-ids.ts'
import type { OtherLanguage } from './types.ts'

/** A run of text in one language; without `lang` it is in the language around it. */
interface ScriptRun { text: string, lang?: LanguageCode }

/** Splits text where its script changes to that of another language and back, so that each run can name its language. */
export type SplitScripts = (text: string) => ScriptRun[]

/** A run goes on over spaces and signs from one word of its scripts to the next. */
function patternOf(code: string, { scripts }: OtherLanguage): string {
  const letters = `[${scripts.map(script => `\\p{Script=${script}}`).join('')}]+`
  return `(?<${code}>${letters}(?:[\\s\\p{P}]+${letters})*)`
}

/**
 * Makes the function that splits text by the scripts of these languages. Where two share a script, the first has it;
 * a language in Latin letters is never told from English.
 * @throws SyntaxError where a script is none that Unicode names
 */
export function createSplitter(languages: Readonly<Record<string, OtherLanguage>>): SplitScripts {
  const known = Object.entries(languages).filter(([, { scripts }]) => scripts.length)
  if (!known.length)
    return text => [{ text }]
  const runs = new RegExp(known.map(([code, language]) => patternOf(code, language)).join('|'), 'gu')
  return (text) => {
    const found: ScriptRun[] = []
    let at = 0
    for (const { 0: run, index, groups } of text.matchAll(runs)) {
      if (index > at)
        found.push({ text: text.slice(at, index) })
      found.push({ text: run, lang: known.find(([code]) => groups![code])![0] as LanguageCode })
      at = index + run.length
    }
    return at < text.length || !found.length ? [...found, { text: text.slice(at) }] : found
  }
}
