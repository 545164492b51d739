import type { Root, Sentence } from 'nlcst'
import type { Wording } from '../../data/schema/types.ts'
import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { openings, wordings } from './wording.ts'

/** The most words that a sentence may have. */
export const longestSentence = 28

/** What a text is, where that makes a difference. */
export type TextKind = 'text' | 'explanation'

/** What is wrong in a text. */
export interface Finding {
  /** Name of the rule. */
  rule: string
  /** Offset in the text. */
  at: number
  /** The culprit and the remedy. */
  message: string
}

/** A year, a decade or a record's token, as it follows "since". */
const sinceDate = /\bsince (?:the |early |late |mid-)*(?:\d{4}s?|\[\[[^\]]+\]\]|then)/i
const perfect = /\b(?:have|has|had|having|been|’ve)\b/i

/** How many words a sentence has; a token in brackets counts as one. */
export function countWords(sentence: Sentence): number {
  let words = 0
  visit(sentence, 'WordNode', () => { words++ })
  return words
}

/** The sentences of a text, as trees. */
export function readSentences(text: string): Sentence[] {
  const found: Sentence[] = []
  visit(unified().use(retextEnglish).parse(maskTokens(text)) as Root, 'SentenceNode', (sentence) => { found.push(sentence) })
  return found
}

/** [[id.name]] has a full stop that ends no sentence; a word of the same length takes its place. */
function maskTokens(text: string): string {
  return text.replace(/\[\[[\w.-]+\]\]/g, token => `T${token.slice(1).replace(/\W/g, 'x')}`)
}

function checkSentences(text: string): Finding[] {
  return readSentences(text).flatMap((sentence) => {
    const at = sentence.position!.start.offset!
    const said = text.slice(at, sentence.position!.end.offset)
    const found: Finding[] = []
    const words = countWords(sentence)
    if (words > longestSentence)
      found.push({ rule: 'sentence-length', at, message: `${words} words in one sentence, ${longestSentence} at most: make two of “${said.slice(0, 60)}…”` })
    // a quotation is as it was printed
    const own = said.replace(/“[^”]*”/g, '“”')
    if (sinceDate.test(own) && !perfect.test(own))
      found.push({ rule: 'since-perfect', at, message: `“since” takes the perfect (“have met since”): “${said.slice(0, 80)}”` })
    return found
  })
}

function checkWordings(text: string, fieldTerms: readonly Wording[]): Finding[] {
  const lower = text.toLowerCase()
  return Object.entries({ ...wordings, 'field-term': fieldTerms }).flatMap(([rule, list]) => list.flatMap(({ find, instead }) =>
    [...lower.matchAll(find)].map(match => ({ rule, at: match.index, message: `“${text.slice(match.index, match.index + match[0].length)}”: write ${instead}` }))))
}

/** What the kept plugins find: words said twice, "a" before a vowel. */
function checkGrammar(text: string): Finding[] {
  const file = unified().use(retextEnglish).use(retextRepeatedWords).use(retextIndefiniteArticle).use(retextStringify).processSync(maskTokens(text))
  return file.messages.map(message => ({ rule: message.source ?? 'grammar', at: (message.place as { start?: { offset?: number } } | undefined)?.start?.offset ?? 0, message: message.reason }))
}

/**
 * Holds the rules of plain English against one text.
 * @param text words as the reader meets them; tokens such as [[id]] may stand in it
 * @param kind an explanation may say only once what the article leaves open
 * @param fieldTerms phrases that talk round the terms of the article's field
 * @returns findings in the order in which they stand in the text
 */
export function checkText(text: string, kind: TextKind = 'text', fieldTerms: readonly Wording[] = []): readonly Finding[] {
  const opened = kind === 'explanation' ? [...text.matchAll(openings)].slice(1) : []
  return [
    ...checkSentences(text),
    ...checkWordings(text, fieldTerms),
    ...checkGrammar(text),
    ...opened.map(match => ({ rule: 'one-open-point', at: match.index, message: `“${match[0]}” is the second open point: put it into the record’s note, or leave it out` })),
  ].sort((a, b) => a.at - b.at)
}
