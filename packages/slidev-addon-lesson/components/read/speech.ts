/** Text to be read aloud: cut into sentences, each into runs of one language, each run with its voice. */

/** A run of text in one language, as the page has it. */
export interface SpokenPiece { text: string, lang: string }
/** Part of a text: from its first sign to the one behind its last. */
export interface Span { from: number, to: number }
/** What is said at once, in one language. */
export interface SpokenRun { text: string, lang: string }
/** What of a browser's voice counts here. */
export interface VoiceLike { lang: string, localService: boolean, default: boolean }

/** After these a point ends no sentence. */
const short = /(?:\b(?:e\.g|i\.e|cf|al|vs|Dr|Mr|Mrs|Ms|Prof|St|No|p|pp|vol|approx)|\b\p{Lu})$/u
const end = /[.!?…]+["”’)\]]*\s+(?=["“‘([]*[\p{Lu}\p{N}\p{Lo}])/gu

/** The sentences of a text, in order; together they hold all of it. A point in a figure, an initial or a short form ends none. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { index, 0: mark } of text.matchAll(end)) {
    if (mark.startsWith('.') && short.test(text.slice(from, index)))
      continue
    spans.push({ from, to: index + mark.length })
    from = index + mark.length
  }
  return text.slice(from).trim() ? [...spans, { from, to: text.length }] : spans
}

const languageOf = (lang: string) => lang.toLowerCase().split(/[-_]/)[0]!

/**
 * The voice for a language: one of the device's own before all others, the browser's usual one among equals.
 * @param voices all that the browser has
 * @param lang as BCP 47 has it
 * @param mayLeave the reader agreed that a voice may send the text away
 */
export function pickVoice<Voice extends VoiceLike>(voices: readonly Voice[], lang: string, mayLeave: boolean): Voice | undefined {
  const fitting = voices.filter(voice => languageOf(voice.lang) === languageOf(lang) && (voice.localService || mayLeave))
  const rank = (voice: Voice) => (voice.localService ? 2 : 0) + (voice.default ? 1 : 0)
  return [...fitting].sort((a, b) => rank(b) - rank(a))[0]
}

const isLatin = (text: string) => !/\p{L}/u.test(text.replace(/\p{Script=Latin}/gu, ''))

/**
 * What is said of a sentence. A run in another language keeps it where there is a voice; without one it is said by
 * the main voice where its letters are Latin, and left out where they are not.
 * @param pieces the whole text, piece by piece
 * @param sentence the part of it
 * @param main language of the main voice
 * @param hasVoice whether there is a voice for a language
 */
export function cutRuns(pieces: readonly SpokenPiece[], sentence: Span, main: string, hasVoice: (lang: string) => boolean): SpokenRun[] {
  const runs: SpokenRun[] = []
  let at = 0
  for (const { text, lang } of pieces) {
    const part = text.slice(Math.max(0, sentence.from - at), Math.max(0, sentence.to - at))
    at += text.length
    const isOwn = languageOf(lang) !== languageOf(main) && hasVoice(lang)
    if (!part || (!isOwn && !isLatin(part)))
      continue
    const spoken = isOwn ? lang : main
    const last = runs.at(-1)
    if (last?.lang === spoken)
      last.text += part
    else
      runs.push({ text: part, lang: spoken })
  }
  // marks that are left alone between two languages are nothing to say
  return runs.map(({ text, lang }) => ({ text: text.replace(/\s+/g, ' ').trim(), lang })).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}
