import type { Fact, LanguageCode, Name } from '@deck/article'
import { formatRecord, otherNamesOf } from 'slidev-addon-lesson/shell/format-record.ts'
import { figuresOf } from './check-figures.ts'

/** What is wrong in a record: where it stands, and what to do. */
export interface RecordFault { table: string, id: string, message: string }

/** Tables of records, by name. */
type Tables = Readonly<Record<string, Readonly<Record<string, Fact>>>>

/** What anchors say without a figure: "two-thirds" is a share, "biennial" a span. */
const saidOtherwise: readonly [RegExp, number][] = [
  [/\btwo-thirds\b/, 200 / 3],
  [/\bhalf\b/, 50],
  [/\b(?:second|biennial|bilateral|bipolar|both|either)\b/i, 2],
  [/\b(?:third|tripartite)\b/i, 3],
]
const monthName = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g
/** Fields that say nothing of the article: pointers, sorts, and the names and anchors that are checked apart. */
const unsaid = new Set(['cite', 'also', 'anchors', 'kind', 'tone', 'glyph', 'roman', 'record', 'precision', 'notInArticle'])
/** With these words a gist says that what follows is ours; no passage holds it. */
const ours = /^Our definition:/

/** Every anchor of a record, its further passages included. */
export function anchorsOf(record: Fact): readonly string[] {
  return [record, ...record.also ?? []].flatMap(({ anchors }) => anchors)
}

/** Every text of a record that a reader may meet, by the field it stands in; its names in other languages apart. */
function textsOf(value: unknown, field = ''): { field: string, text: string }[] {
  if (typeof value === 'string')
    return [{ field, text: value }]
  if (!value || typeof value !== 'object' || Array.isArray(value))
    return []
  const others = new Set<string>(field === 'name' ? otherNamesOf(value as Name).map(({ lang }) => lang) : [])
  return Object.entries(value)
    .filter(([key]) => !unsaid.has(key) && !others.has(key))
    .flatMap(([key, inner]) => textsOf(inner, field ? `${field}.${key}` : key))
}

/** The record's figure or date as a token says it; nothing where it has neither. */
function valueOf(id: string, record: Fact): { field: string, text: string }[] {
  try {
    return [{ field: 'value', text: formatRecord(id, record, 'value').text }]
  }
  catch {
    return []
  }
}

/** The numbers that a record's anchors hold, in figures or in words. */
function heldNumbers(anchors: readonly string[]): Set<number> {
  return new Set(anchors.flatMap(anchor => [
    ...figuresOf(anchor).map(({ value }) => value),
    ...saidOtherwise.filter(([pattern]) => pattern.test(anchor)).map(([, value]) => value),
  ]))
}

/** The text without what is counted from the data: "two countries", "three periods". */
function leaveOutCounts(text: string, counted: Readonly<Record<string, number>>): string {
  return text.replace(/\b([a-z]+)(?= ([a-z]+))/gi, (word: string, _: string, noun: string) =>
    noun in counted && figuresOf(word)[0]?.value === counted[noun] ? '' : word)
}

/**
 * The figures and months that a record states and none of its anchors holds. An anchor stands in the
 * article's passage, which the audit sees to; so a figure that no anchor holds may be a wrong one.
 * @param titles heading of each section: a record may repeat that of the section it cites
 * @param counted counts that follow from the data, by the noun that they stand before: { countries: 2 }
 */
export function findUnanchored(tables: Tables, titles: Readonly<Record<string, { title: string }>>, counted: Readonly<Record<string, number>>): RecordFault[] {
  return Object.entries(tables).flatMap(([table, records]) => Object.entries(records).flatMap(([id, record]) => {
    const anchors = anchorsOf(record)
    const heading = (titles[record.cite.section]?.title ?? '').replace(/^\d+[.)]\s*/, '')
    const held = heldNumbers([...anchors, heading])
    return [...textsOf(record), ...valueOf(id, record)].filter(({ text }) => !ours.test(text)).flatMap(({ field, text }) => {
      const figures = figuresOf(leaveOutCounts(text, counted)).filter(({ value }) => !held.has(value)).map(figure => figure.text)
      const months = (text.match(monthName) ?? []).filter(month => !anchors.some(anchor => anchor.includes(month)))
      return [...figures, ...months].map(said => ({
        table,
        id,
        message: `its ${field} says "${said}", which none of its anchors holds; correct it, or add the words of the passage to its anchors and run npm run audit -- PASSAGES.json`,
      }))
    })
  }))
}

/**
 * Names in other languages that neither an anchor holds nor a source outside the article is named for; and sources named for a name that an
 * anchor does hold, or that there is not.
 */
export function findUnanchoredNames(tables: Tables): RecordFault[] {
  return Object.entries(tables).flatMap(([table, records]) => Object.entries(records).flatMap(([id, record]) => {
    const { name } = record as { name?: Name }
    const langs = new Set([...otherNamesOf(name).map(({ lang }) => lang), ...Object.keys(name?.notInArticle ?? {}) as LanguageCode[]])
    return [...langs].flatMap((lang) => {
      const text: string | undefined = name?.[lang]
      const source = name?.notInArticle?.[lang]
      const isHeld = text !== undefined && anchorsOf(record).some(anchor => anchor.includes(text))
      const message = text !== undefined && !isHeld && !source
        ? `its name.${lang} "${text}" stands in none of its anchors; correct it, add it to the anchors of the passage that prints it, or name its source in name.notInArticle.${lang}`
        : source !== undefined && (isHeld || text === undefined)
          ? `name.notInArticle.${lang} names a source, but ${isHeld ? 'an anchor holds the name' : 'there is no such name'}; take it out`
          : undefined
      return message === undefined ? [] : [{ table, id, message }]
    })
  }))
}
