import type { Root, Sentence } from 'nlcst'
import type { Wording } from '../../data/schema/types.ts'
import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** Images other than the ladder's. */
const images: readonly Wording[] = [
  { find: /\bstair(?:s|case|cases)?\b/g, instead: 'reasons, steps of the argument' },
  {
    find: /\b(?:the|a|one|lower|upper|both|either) (?:bow|bows|beam|beams|strand|strands|thread|threads|seal|seals|pillar|pillars)\b/g,
    instead: 'the plain word: arrow, condition, part, line of work, picture',
  },
  { find: /\bopens? (?:the|a) doors?\b|\bdoors? opens?\b/g, instead: 'makes possible, allows' },
  { find: /\bbears? witness\b/g, instead: 'shows' },
  { find: /\bhangs? (?:by|on|in the air)\b/g, instead: 'depends on, is connected to' },
  { find: /\bcame to rest\b/g, instead: 'became' },
]

/** Words that a third-language student does not meet elsewhere. */
const archaic: readonly Wording[] = [
  { find: /\bbefalls?\b|\bbefell\b/g, instead: 'happens to' },
  { find: /\buppermost\b|\bnethermost\b|\btopmost\b/g, instead: 'top, bottom' },
  {
    find: /\b(?:whence|whither|thence|hence|thereof|therein|thereby|thereupon|hereby|herein|hitherto|henceforth|whereof|wherein|whereby)\b/g,
    instead: 'from there, in it, so far: a plain phrase',
  },
  { find: /\b(?:albeit|lest|amidst|whilst|amongst|notwithstanding)\b/g, instead: 'although, so that … not, during, while, among, despite' },
  { find: /\bupon\b(?! request)/g, instead: 'on' },
  { find: /\bnigh\b|\bto and fro\b|\bfar and wide\b|\bby and by\b/g, instead: 'a plain phrase' },
  { find: /\b(?:deed|deeds)\b/g, instead: 'action, programme' },
  {
    find: /\btells? of\b|\bis not told\b|\bare not told\b|\bnot told\b|\bremains? unsaid\b|\bis not said\b|\bare not said\b/g,
    instead: 'the article does not say …',
  },
  { find: /\b(?:it|the article|she|he|they) tells?\b(?! (?:us|you|them|students|readers))/g, instead: 'says' },
  { find: /\bwhich is not to say\b|\bof what\b|\bso it goes\b|\bbe it\b|\bas it were\b/g, instead: 'a sentence of its own' },
  { find: /\bso much for\b/g, instead: 'leave it out, or say what comes next' },
]

/** Time and change said in signs or in the wrong tense. */
const timeAndChange: readonly Wording[] = [
  { find: /\b(?:changed|changes|went|goes|moved) by [+−-]\s?\d/g, instead: 'rose by, fell by' },
  { find: /\bfrom (?:\d{4}|\[\[[^\]]+\]\]) on\b/g, instead: 'since …' },
]

/** Every wording to avoid in whatever article, by the rule that it belongs to. */
const wordings: Readonly<Record<string, readonly Wording[]>> = {
  'one-image': images,
  'plain-word': archaic,
  'time-and-change': timeAndChange,
}

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

function checkWordings(text: string, fieldTerms: readonly Wording[]): Finding[] {
  const lower = text.toLowerCase()
  return Object.entries({ ...wordings, 'field-term': fieldTerms }).flatMap(([rule, list]) => list.flatMap(({ find, instead }) =>
    [...lower.matchAll(find)].map(match => ({
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
 * @param fieldTerms phrases that talk round the terms of the article's field
 * @returns findings in the order in which they stand in the text
 */
export function checkText(text: string, kind: TextKind = 'text', fieldTerms: readonly Wording[] = []): readonly Finding[] {
  const opened = kind === 'explanation' ? [...text.matchAll(openings)].slice(1) : []
  return [
    ...checkSentences(text),
    ...checkWordings(text, fieldTerms),
    ...checkGrammar(text),
    ...opened.map(match => ({
      rule: 'one-open-point',
      at: match.index,
      message: `“${match[0]}” is the second open point: put it into the record’s note, or leave it out`,
    })),
  ].sort((a, b) => a.at - b.at)
}
