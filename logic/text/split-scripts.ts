/** A run of text in one language; without `lang` it is in the language around it. */
export interface ScriptRun { text: string, lang?: 'ko' | 'mn' }

// A run goes on over spaces and signs from one word of its script to the next.
const runs = /(?<ko>\p{Script=Hangul}+(?:[\s\p{P}]+\p{Script=Hangul}+)*)|(?<mn>\p{Script=Cyrillic}+(?:[\s\p{P}]+\p{Script=Cyrillic}+)*)/gu

/**
 * Splits text where its script changes to Hangul or Cyrillic and back, so that each run can name its
 * language. In this deck Cyrillic is Mongolian, and Hangul Korean.
 */
export function splitScripts(text: string): ScriptRun[] {
  const found: ScriptRun[] = []
  let at = 0
  for (const { 0: run, index, groups } of text.matchAll(runs)) {
    if (index > at)
      found.push({ text: text.slice(at, index) })
    found.push({ text: run, lang: groups!.ko ? 'ko' : 'mn' })
    at = index + run.length
  }
  return at < text.length || !found.length ? [...found, { text: text.slice(at) }] : found
}
