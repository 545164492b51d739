import type { Fact, Relation, SourceNote } from '../../model/types.ts'

/** The article's words that draw each relation, by the relation's name. */
export type RelationWords = Readonly<Record<string, string>>

/** What is audited: the records by table, the edges between them with their words, and the notes on the source. */
export interface AuditSubject {
  tables: Readonly<Record<string, Readonly<Record<string, Fact>>>>
  relations: readonly Relation[]
  words: RelationWords
  notes: Readonly<Record<string, SourceNote>>
}

/** What a lock holds: a hash of each record, relation and note as the last audit found it, by "table/id". */
export type AuditLock = Readonly<Record<string, string>>

/** Something that does not stand in the lock as it stands in the data now. */
export interface Unaudited { key: string, how: 'changed' | 'new' | 'gone' }

/** Which fields of a record the audit vouches for: where it stands, what it says, and what it is called. */
const vouched = ['label', 'gist', 'cite', 'also', 'anchors', 'name', 'when', 'founded', 'quantity', 'unit', 'bound'] as const

/** How a relation is named in findings and in the lock: "some-state member-of some-body". */
export function nameRelation({ from, kind, to }: Relation): string {
  return `${from} ${kind} ${to}`
}

/**
 * What the audit vouches for, as text to be hashed, by "table/id" in the data's order. A relation's
 * text has its ends, its kind, its place and its words, so that one turned round is another.
 */
export function listAudited({ tables, relations, words, notes }: AuditSubject): [key: string, text: string][] {
  const records = Object.entries(tables).flatMap(([table, rows]) => Object.entries(rows).map(([id, record]): [string, string] => {
    const fields = record as unknown as Record<string, unknown>
    return [`${table}/${id}`, JSON.stringify(vouched.map(field => fields[field] ?? null))]
  }))
  const edges = relations.map((relation): [string, string] => {
    const name = nameRelation(relation)
    return [`relations/${name}`, JSON.stringify([relation.cite, words[name] ?? ''])]
  })
  return [
    ...records,
    ...edges,
    ...Object.entries(notes).map(([id, note]): [string, string] => [`notes/${id}`, JSON.stringify(note.says)]),
  ]
}

/** What has changed, come or gone since the lock was written, in the data's order. */
export function compareLocks(now: AuditLock, then: AuditLock): readonly Unaudited[] {
  const present = Object.entries(now).filter(([key, hash]) => then[key] !== hash).map(([key]): Unaudited => ({ key, how: key in then ? 'changed' : 'new' }))
  return [...present, ...Object.keys(then).filter(key => !(key in now)).map((key): Unaudited => ({ key, how: 'gone' }))]
}

/**
 * Says what is to be done about it: the file, what has changed there, and the command.
 * @param files the file that each table stands in, by its name in the lock
 */
export function sayUnaudited({ key, how }: Unaudited, files: Readonly<Record<string, string>>): string {
  const [table, ...rest] = key.split('/')
  const what = how === 'gone' ? 'is gone since' : how === 'new' ? 'is not in' : 'has changed since'
  return `${files[table!] ?? table}: "${rest.join('/')}" ${what} the last audit; compare it with the article, run npm run audit -- PASSAGES.json, and commit data/audit-lock.json`
}
