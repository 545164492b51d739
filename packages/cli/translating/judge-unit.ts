/** What a translation must have of its English text: figures, tokens, tags, quotation marks, hedges, who and where, before and after. */
import type { SaidName } from '@deck/article'
import type { Hedge, Language } from './languages.ts'

/** In the order of the alphabet, so that another order of words makes no difference. */
const sorted = (found: Iterable<string>) => [...found].sort()

/** Slots, names of records, expressions and tags: what the program fills or reads. */
const tokens = /\{\{[\s\S]*?\}\}|\{\d+\}|\[\[[^\]]+\]\]|<\/?[a-z](?:"[^"]*"|[^>"])*>/gi
const listTokens = (text: string) => sorted(text.match(tokens) ?? [])
/** Numbers outside tokens: years, figures, shares. English words of numbers count as nothing. */
const listFigures = (text: string) => sorted(text.replace(tokens, ' ').match(/\d+(?:[.,]\d+)*/g) ?? [])
/** Short names of bodies, in a sentence: a name or title alone may be written out in another language. */
const listAcronyms = (text: string) => /[.?!][”’)]*$/m.test(text) ? text.replace(tokens, ' ').match(/\b(?!NOT\b)[A-Z][A-Z\d]{2,}\b/g) ?? [] : []
const count = (text: string, sign: string) => text.split(sign).length - 1

const quotes = /“[^”]*”/g
const splitSentences = (text: string) => text.split(/(?<=[.!?][”’)]?(?:<\/\w+>)?)\s+/)
/** Its clauses; one or two words before a comma belong to what follows: "against it, …". */
function splitClauses(text: string): string[] {
  const parts = text.replace(quotes, words => words.replace(/[,;:]/g, '')).split(/[,;:]\s+|\s+and that\s+/)
  return parts.reduce<string[]>((all, part) => (all.at(-1)?.split(' ').length ?? 3) < 3 ? [...all.slice(0, -1), `${all.at(-1)} ${part}`] : [...all, part], [])
}
/** With one of these words, or without a verb of its own, a clause may stand before the other one in another language. */
const turns = /\b(?:although|because|if|since|so that|unless|when|an? \w+ (?:that|which|who))\b|[,;:] (?:and |but |or )?(?:by|for|from|in|of|to|with)\b/i

/**
 * Looks for what stands for a hedge: in the sentence in which English has it, in its clause where both have as many, and among quoted words or not.
 * @returns what became of it, in words; '' where it stands in its place
 */
function followHedge(english: string, text: string, row: Hedge): string {
  const { english: hedge, own } = row
  const lacks = (there: string, here: string) => hedge.test(there) && !own.test(here) && !hedge.test(here)
  if (lacks(english, text))
    return `“${hedge.exec(english)![0]}” is lost`
  const [parts, twins] = [english, text].map(all => all.split('\n\n')) as [string[], string[]]
  if (parts.length > 1 && parts.length === twins.length)
    return parts.map((part, i) => followHedge(part, twins[i]!, row)).find(Boolean) ?? ''
  const [there, here] = [splitSentences(english), splitSentences(text)]
  // a sentence that was divided, or joined to another, moves those after it
  const slack = here.length - there.length
  const listQuoted = (all: string) => all.match(quotes)?.join(' ') ?? ''
  const isMoved = lacks(listQuoted(english), listQuoted(text)) || lacks(english.replace(quotes, ''), text.replace(quotes, '')) || there.some((sentence, i) => {
    const near = here.slice(Math.max(0, i + Math.min(0, slack)), i + Math.max(0, slack) + 1).join(' ')
    const [clauses, others] = [splitClauses(sentence), splitClauses(near)]
    const isEven = slack === 0 && clauses.length === others.length && !turns.test(sentence)
    return lacks(sentence, near) || (isEven && clauses.some((clause, j) => lacks(clause, others[j]!)))
  })
  return isMoved ? `“${hedge.exec(english)![0]}” stands elsewhere than in English` : ''
}

/**
 * Judges one translation.
 * @param english the text that was translated
 * @param text the translation
 * @param language its row
 * @param names of this deck, which must stand in it where English has them
 * @returns what is wrong, each in words; [] where nothing is
 */
export function judgeTranslation(english: string, text: string, language: Language, names: readonly SaidName[] = []): string[] {
  const [wanted, found] = [english, text].map(listTokens) as [string[], string[]]
  const lost = wanted.filter(token => !found.includes(token))
  const odd = found.filter(token => !wanted.includes(token))
  const [figures, own] = [english, text].map(listFigures) as [string[], string[]]
  const hasFigures = figures.every(figure => own.includes(figure))
  const hasQuotes = count(english, '“') === count(text, '“') && count(text, '“') === count(text, '”')
  const after = [...text.matchAll(tokens)].filter(([token]) => !token.startsWith('<')).map(({ 0: token, index }) => text.slice(index + token.length))
  return [
    ...lost.length ? [`it lacks ${lost.join(' ')}`] : [],
    ...odd.length ? [`it has ${odd.join(' ')}, which the English has not`] : [],
    ...hasFigures ? [] : [`its figures are ${own.join(', ') || 'none'}, and the English has ${figures.join(', ')}`],
    ...hasQuotes ? [] : ['it has another number of quotation marks “ ”'],
    ...language.hedges.map(hedge => followHedge(english, text, hedge)).filter(Boolean),
    ...[...new Set(language.keepsAcronyms && listAcronyms(english))].filter(name => !text.includes(name)).map(name => `“${name}” is lost`),
    ...[...language.meanings, ...names]
      .filter(({ english: word, own }) => word.test(english) && !own.test(text) && !word.test(text))
      .map(({ english: word }) => `“${word.exec(english)![0]}” is lost`),
    ...after.some(rest => language.ending?.test(rest)) ? ['an ending stands directly after a token: put a noun of its own before the ending'] : [],
  ]
}

/** The texts among which a reader tells them apart: options of one question, values of one field, words of one part of the deck; undefined for one alone. */
function findGroup(id: string): string | undefined {
  const group = id.replace(/[^./~]+(?=\.(?:text|why)$)|[.~][^.~]*$/, '')
  return /\.|^words\//.test(group) ? group : undefined
}

/** English without what another language may not tell: articles, plurals, forms of a verb, capitals. */
const normalize = (english: string) => english.toLowerCase().replace(/^(?:an?|the|to) |s$|ing$/g, '')

/**
 * Finds texts of one group that say the same in a translation, and not in English.
 * @param texts those of an edition, in any order
 * @returns by the id of the later one, the earlier
 */
export function findTwins(texts: Iterable<{ id: string, english: string, text: string }>): Map<string, string> {
  const seen = new Map<string, { id: string, english: string }>()
  return new Map([...texts].flatMap(({ id, english, text }): [string, string][] => {
    const group = findGroup(id)
    const key = `${group} ${text}`
    const other = seen.get(key)
    if (group && text && !other)
      seen.set(key, { id, english })
    return other && normalize(other.english) !== normalize(english) ? [[id, other.id]] : []
  }))
}
