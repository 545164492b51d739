import type { Fact, Relation, SourceNote } from '@deck/article'
import * as v from 'valibot'

/** A numbered passage of the article, as whoever has the article makes them. */
export interface Passage { section: string, paragraph: number, text: string }

/** An anchor, or a relation's words, that the passage lacks; null where the passage is not there. */
export interface Finding { table: string, id: string, section: string, paragraph: number, anchor: string | null }

/** The article's words that draw each relation, by the relation's name. */
export type RelationWords = Readonly<Record<string, string>>

/** How a relation is named in findings and in the lock: "some-state member-of some-body". */
export function nameRelation({ from, kind, to }: Relation): string {
  return `${from} ${kind} ${to}`
}

/** What a whole audit found. */
interface AuditReport {
  records: number
  anchors: number
  /** Anchors not found where they are said to stand. */
  missing: readonly Finding[]
  /** Passages that no record cites. */
  unread: readonly Passage[]
}

/**
 * Folds a text so that what a reader would call the same words are the same: markup gone, quotes
 * and dashes straight, white space single, case ignored.
 */
export function foldText(text: string): string {
  return text
    .replace(/<\/?(?:sup|sub|br)[^>]*>/g, '')
    .replace(/\\(?=[_*#\\])/g, '')
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '')
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, '\'')
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/**
 * Whether the words stand in the passage. A figure counts only whole: "46" does not stand in
 * "46.6", "7%" not in "27%", "1888" not in "11888".
 */
export function containsAnchor(passage: string, anchor: string): boolean {
  const text = foldText(passage)
  const wanted = foldText(anchor).trim()
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(0, at)
    const after = text.slice(at + wanted.length)
    const opens = /^\d/.test(wanted) ? !/\d[.,]?$/.test(before) : !/^[a-z]/.test(wanted) || !/[a-z]$/.test(before)
    const closes = !/\d$/.test(wanted) || !/^[.,]?\d/.test(after)
    if (opens && closes)
      return true
  }
  return false
}

/** Whether the words stand in the passage in this order; " … " stands for words left out between them. */
export function containsWords(passage: string, words: string): boolean {
  const text = foldText(passage)
  let from = 0
  return words.split(' … ').map(part => foldText(part).trim()).every((part) => {
    const at = text.indexOf(part, from)
    from = at + part.length
    return at >= 0 && containsAnchor(text.slice(at), part)
  })
}

/**
 * Checks the words of every relation against the passage that it cites.
 * @param words the words of each relation, by its name
 */
export function auditRelations(relations: readonly Relation[], words: RelationWords, passages: readonly Passage[]): readonly Finding[] {
  return relations.flatMap((relation) => {
    const { cite: { section, paragraph } } = relation
    const id = nameRelation(relation)
    const said = words[id] ?? ''
    const passage = passages.find(p => p.section === section && p.paragraph === paragraph)
    if (passage && said.trim() && containsWords(passage.text, said))
      return []
    return [{ table: 'relations', id, section, paragraph, anchor: passage ? said : null }]
  })
}

/** Checks what the notes on the source quote (“…”) against the passage that they name. */
export function auditNotes(notes: Readonly<Record<string, SourceNote>>, passages: readonly Passage[]): readonly Finding[] {
  return Object.entries(notes).flatMap(([id, { says }]) => says.flatMap(({ place: { section, paragraph }, says: said }) => {
    const passage = passages.find(p => p.section === section && p.paragraph === paragraph)
    const quoted = [...said.matchAll(/“([^”]+)”/g)].map(match => match[1]!)
    return quoted
      .filter(words => !passage || !containsWords(passage.text, words))
      .map(words => ({ table: 'source-notes', id, section, paragraph, anchor: passage ? words : null }))
  }))
}

/**
 * Checks every record's anchors against the passages that it cites, and every passage against
 * the records that cite it.
 * @param apparatus sections that need no record (headings, the reference list)
 */
export function auditRecords(
  tables: Readonly<Record<string, Readonly<Record<string, Fact>>>>,
  passages: readonly Passage[],
  apparatus: ReadonlySet<string>,
): AuditReport {
  const at = (section: string, paragraph: number) => passages.find(p => p.section === section && p.paragraph === paragraph)
  const missing: Finding[] = []
  const read = new Set<Passage>()
  let records = 0
  let anchors = 0
  for (const [table, rows] of Object.entries(tables)) {
    for (const [id, record] of Object.entries(rows)) {
      records++
      for (const citation of [{ ...record.cite, anchors: record.anchors }, ...(record.also ?? [])]) {
        const { section, paragraph } = citation
        const passage = at(section, paragraph)
        if (!passage) {
          missing.push({ table, id, section, paragraph, anchor: null })
          continue
        }
        read.add(passage)
        anchors += citation.anchors.length
        missing.push(...citation.anchors.filter(anchor => !containsAnchor(passage.text, anchor)).map(anchor => ({ table, id, section, paragraph, anchor })))
      }
    }
  }
  return { records, anchors, missing, unread: passages.filter(passage => !read.has(passage) && !apparatus.has(passage.section)) }
}

const shape = v.array(v.object({ section: v.string(), paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)), text: v.string() }))

/**
 * Reads a passages file.
 * @returns the passages, or a sentence on what is wrong: no JSON, another shape, or a section or
 * paragraph that the article does not have
 */
export function readPassages(json: string, sections: Readonly<Record<string, { paragraphs: number }>>): { passages: readonly Passage[] } | { error: string } {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  }
  catch (error) {
    return { error: `this is no JSON (${(error as Error).message}).` }
  }
  const parsed = v.safeParse(shape, raw)
  if (!parsed.success) {
    const [issue] = parsed.issues
    return { error: `entry ${issue.path?.map(part => String(part.key)).join('.') ?? ''}: ${issue.message}.` }
  }
  const stranger = parsed.output.find(({ section, paragraph }) => !Object.hasOwn(sections, section) || paragraph > sections[section]!.paragraphs)
  return stranger
    ? { error: `the article has no passage ${stranger.section} ¶ ${stranger.paragraph}; data/article.ts lists its sections.` }
    : { passages: parsed.output }
}
