import type { Wording } from '@deck/article'
import type { Root, Sentence } from 'nlcst'
import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** Time and change said in signs or in the wrong tense. */
const timeAndChange: readonly Wording[] = [
  { find: /\b(?:changed|changes|went|goes|moved) by [+−-]\s?\d/g, instead: 'rose by, fell by' },
  { find: /\bfrom (?:\d{4}|\[\[[^\]]+\]\]) on\b/g, instead: 'since …' },
]

/** How a text says that the article leaves something open. */
const openings = new RegExp([
  `${String.raw`\b(?:the article|it|the text|the passage|the sentence|the declaration) (?:does not|doesn’t|never)`
  } (?:say|name|tell|list|give|state|date|explain|weigh|describe|report|mention|make clear)\\b`,
  String.raw`\bleaves? (?:it |this |that )?open\b`,
  String.raw`\bnames? (?:none|no one|nobody)\b`,
  String.raw`\bgives? no (?:date|year|name|number|source|reason)s?\b`,
].join('|'), 'gi')

/** The most words that a sentence may have. */
export const longestSentence = 28

/** What a text is, where that makes a difference. */
export type TextKind = 'text' | 'explanation'

/** What is wrong in a text. */
interface Finding {
  /** Name of the rule. */
  rule: string
  /** Offset in the text. */
  at: number
  /** The culprit and the remedy. */
  message: string
}

/** What one deck asks of its words. */
export interface DeckWords {
  /** Words that it avoids, by the rule that they belong to. */
  houseWords: Readonly<Record<string, readonly Wording[]>>
  /** What its article prints: that may be said, whatever the deck avoids. */
  anchors: readonly string[]
}

/** A year, a decade or a record's token, as it follows "since". */
const sinceDate = /\bsince (?:the |early |late |mid-)*(?:\d{4}s?|\[\[[^\]]+\]\]|then)/i
const perfect = /\b(?:have|has|had|having|been|’ve)\b/i

/** How many words a sentence has; a token in brackets counts as one. */
function countWords(sentence: Sentence): number {
  let words = 0
  visit(sentence, 'WordNode', () => { words++ })
  return words
}

/** The sentences of a text, as trees. */
function readSentences(text: string): Sentence[] {
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

function checkWordings(text: string, { houseWords, anchors }: DeckWords): Finding[] {
  const lower = text.toLowerCase()
  const printed = anchors.join(' | ').toLowerCase()
  return Object.entries({ 'time-and-change': timeAndChange, ...houseWords }).flatMap(([rule, list]) => list.flatMap(({ find, instead }) =>
    [...lower.matchAll(find)].filter(([words]) => !printed.includes(words)).map(match => ({
      rule,
      at: match.index,
      message: `“${text.slice(match.index, match.index + match[0].length)}”: write ${instead}`,
    }))))
}

/** What the kept plugins find: words said twice, "a" before a vowel. */
function checkGrammar(text: string): Finding[] {
  const file = unified().use(retextEnglish).use(retextRepeatedWords).use(retextIndefiniteArticle).use(retextStringify).processSync(maskTokens(text))
  return file.messages.map(message => ({
    rule: message.source ?? 'grammar',
    at: (message.place as { start?: { offset?: number } } | undefined)?.start?.offset ?? 0,
    message: message.reason,
  }))
}

/**
 * Holds the rules of plain English against one text.
 * @param text words as the reader meets them; tokens such as [[id]] may stand in it
 * @param kind an explanation may say only once what the article leaves open
 * @param words what the deck asks of its words
 * @returns findings in the order in which they stand in the text
 */
export function checkText(text: string, kind: TextKind = 'text', words: DeckWords = { houseWords: {}, anchors: [] }): readonly Finding[] {
  const opened = kind === 'explanation' ? [...text.matchAll(openings)].slice(1) : []
  return [
    ...checkSentences(text),
    ...checkWordings(text, words),
    ...checkGrammar(text),
    ...opened.map(match => ({
      rule: 'one-open-point',
      at: match.index,
      message: `“${match[0]}” is the second open point: put it into the record’s note, or leave it out`,
    })),
  ].sort((a, b) => a.at - b.at)
}
