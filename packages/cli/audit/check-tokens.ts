import type { Fact, Relation } from '@deck/article'
import type { Doubt, Grounds, StatedText } from './check-figures.ts'
import { escapePattern } from '../checks/support/references.ts'
import { reasonsAt } from './check-figures.ts'

/** A text with the records that its slide shows. */
export interface ShownText extends StatedText { shown: readonly string[] }

/** Ids that stand in the fields of a record. */
function idsOf(value: unknown): string[] {
  if (typeof value === 'string')
    return [value]
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => ['cite', 'also', 'anchors'].includes(key) ? [] : idsOf(inner))
    : []
}

/** Which records are joined: by a relation, because one stands in a field of the other, or because one is a figure from the other's passage. */
export function joinRecords(records: Iterable<readonly [id: string, record: Fact]>, relations: readonly Relation[]): (one: string, other: string) => boolean {
  const all = new Map(records)
  const joins = new Set(relations.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  for (const [id, record] of all) {
    for (const other of idsOf(record).filter(name => all.has(name)))
      joins.add(`${id} ${other}`).add(`${other} ${id}`)
  }
  const isFigureOf = (one: Fact | undefined, other: Fact | undefined) =>
    one && other && 'quantity' in one && one.cite.section === other.cite.section && one.cite.paragraph === other.cite.paragraph
  return (one, other) => one === other || joins.has(`${one} ${other}`) || Boolean(isFigureOf(all.get(one), all.get(other)))
}

/** A token that says a date or a figure, not a name. */
const valueToken = /\[\[([\w-]+)(?:\.(?:value|size))?\]\]/g

type Reasons = Pick<Grounds, 'reasons'>

const doubt = (message: string, reasons: Doubt['reasons']): Doubt => ({ message, reasons, isExcused: reasons.length > 0 })

/**
 * Tokens for a date or a figure that is not one of their slide: neither shown there nor joined to what is shown.
 * @param isJoined whether two records are joined
 */
export function findStrayTokens(texts: readonly ShownText[], isJoined: (one: string, other: string) => boolean, { reasons }: Reasons): Doubt[] {
  return texts.flatMap(text => [...text.text.matchAll(valueToken)].filter(([, id]) => !text.shown.some(other => isJoined(id!, other))).map(match => doubt(
    `${text.where}: "${text.key}" says the date or figure of "${match[1]}" (${text.text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 20).trim()}), which its slide neither shows nor joins to what it shows (${text.shown.join(', ') || 'nothing'}); correct the token, show the record, or say in data/text-reasons.ts why it stands here`,
    reasonsAt(text, match.index, match[0].length, reasons),
  )))
}

/** Whom a text may name: a person or a body, with every form of the name. */
export interface NamedParty {
  id: string
  spellings: readonly string[] /** Somebody, not a body: on a slide that shows them, too, something must have to do with them. */
  isPerson?: true
}

/** Whether the words stand in the text as a whole, in this case. */
function isNamedIn(text: string, words: string) {
  return new RegExp(`(?<![\\p{L}\\d-])${escapePattern(words)}(?![\\p{L}\\d-])`, 'u').test(text)
}

/**
 * People and bodies that a text names, in words or by a token, and people whom its slide shows, though nothing else behind it has to do with them:
 * neither is one of its records joined to them, nor does one name them.
 * @param parties whom to look for
 * @param isJoined whether two records are joined
 * @param textOf every word of a record
 */
export function findStrayNames(
  texts: readonly ShownText[],
  parties: readonly NamedParty[],
  isJoined: (one: string, other: string) => boolean,
  textOf: (id: string) => string,
  { reasons }: Reasons,
): Doubt[] {
  return texts.flatMap((text) => {
    const ids = [...new Set([...text.behind, ...text.shown])]
    const stray = parties.filter(({ id, spellings, isPerson }) => {
      const isSaid = text.text.includes(`[[${id}`)
        || spellings.some(name => isNamedIn(text.text, name))
        || (isPerson && /^slides\/[^.]+\.title$/.test(text.key) && text.shown.includes(id))
      return isSaid && !ids.some(other => other !== id && (isJoined(id, other) || spellings.some(name => isNamedIn(textOf(other), name))))
    })
    return stray.map(({ id, spellings }) => doubt(
      `${text.where}: "${text.key}" names “${spellings[0]}” ("${id}"), with whom none of the records behind it has to do (${ids.filter(other => other !== id).join(', ') || 'it names none'}); correct the name, name the record, or say in data/text-reasons.ts why it stands here`,
      [...spellings, `[[${id}`].filter(name => text.text.includes(name)).flatMap(name => reasonsAt(text, text.text.indexOf(name), name.length, reasons)),
    ))
  })
}
