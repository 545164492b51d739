/** Whether every id that the data name exists: what the types say as well, but within a second, and while the deck is being edited. */
import type { Finding } from './rule.ts'

/** Words as a pattern of themselves. */
export const escapePattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The 1-based line on which a place of a text stands. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

/** Ids that may be named, by what they name, with the file in which they are at home. */
export type IdHomes = Readonly<Record<string, { home: string, ids: ReadonlySet<string> }>>

/** What the fields of data name, by the field's name, wherever it stands. */
const kindOfField: Readonly<Record<string, string>> = {
  about: 'records and works',
  actors: 'actors',
  agreements: 'agreements',
  approaches: 'approaches',
  behind: 'records',
  chapter: 'chapters',
  country: 'actors',
  crises: 'crises',
  crisis: 'crises',
  declaredBy: 'people',
  founders: 'actors',
  from: 'records',
  institutions: 'institutions',
  lane: 'lanes',
  members: 'actors',
  nodes: 'records',
  objective: 'objectives',
  parties: 'actors',
  people: 'people',
  period: 'periods',
  projects: 'projects',
  record: 'records',
  rests: 'records',
  rung: 'rungs',
  seat: 'places',
  section: 'sections',
  slide: 'slides',
  slides: 'slides',
  to: 'records',
  upto: 'rungs',
  works: 'works',
}

/** Addresses of pages, beside those of slides: a slide of such a name could not be reached. */
export const pages: readonly string[] = [
  'read', 'review', 'today', 'glossary', 'sources', 'handout', 'plan', 'lectures', 'presenter', 'notes',
  'overview', 'entry', 'export', 'print', 'not-found', 'vote', 'chapter', 'accessibility', 'privacy',
]

/** Letters to add, drop or change to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const above = row
    row = [i]
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
  }
  return row[b.length]!
}

/** A question whether another id was meant, where one is alike; else "". */
export function suggestId(wrong: string, ids: Iterable<string>): string {
  const [best] = [...ids].filter(id => id !== wrong).map(id => ({ id, off: distance(wrong, id) })).sort((a, b) => a.off - b.off)
  return best && best.off <= Math.max(2, wrong.length / 4) ? `; did you mean "${best.id}"?` : ''
}

interface Named { field: string, kind: string, id: string }

/** Every id that stands in a field that names something, however deep. */
function* listNamed(value: unknown): Generator<Named> {
  if (Array.isArray(value)) {
    for (const each of value)
      yield* listNamed(each)
    return
  }
  if (!value || typeof value !== 'object')
    return
  for (const [field, inner] of Object.entries(value)) {
    const kind = Object.hasOwn(kindOfField, field) ? kindOfField[field]! : undefined
    for (const id of kind === undefined ? [] : [inner].flat()) {
      if (typeof id === 'string')
        yield { field, kind: kind!, id }
    }
    yield* listNamed(inner)
  }
}

/**
 * Where an id stands in a file.
 * @param text of the file
 * @param owner the key of the entry that names it; '' where the file has no keys
 * @param id that is looked for from the entry's first line on
 */
export function findLine(text: string, owner: string, id: string): number {
  const lines = text.split('\n')
  const from = Math.max(0, owner ? lines.findIndex(line => new RegExp(`^\\s*(['"]?)${escapePattern(owner)}\\1:`).test(line)) : 0)
  const at = lines.findIndex((line, i) => i >= from && (line.includes(`'${id}'`) || line.includes(`"${id}"`) || line.includes(`[[${id}`)))
  return (at < 0 ? from : at) + 1
}

/** The file in which an entry stands: a table may be made of those of several. */
export function findHome(file: string, id: string, sources: Readonly<Record<string, string>>): string {
  const entry = new RegExp(`^ {2,4}(['"]?)${escapePattern(id)}\\1: `, 'm')
  const isIn = (path: string) => entry.test(sources[path] ?? '')
  return !id || isIn(file) ? file : Object.keys(sources).find(path => path.startsWith('data/') && isIn(path)) ?? file
}

/** Where an entry stands in a file, or something that it names. */
export function placeEntry(file: string, owner: string, sources: Readonly<Record<string, string>>, id = owner): { file: string, line: number } {
  return { file, line: findLine(sources[file] ?? '', owner, id) }
}

/**
 * Ids in the fields of entries that name nothing, with file, line and the id that may have been meant.
 * @param tables entries by the file in which they stand; entries without keys are an array
 * @param homes what may be named
 * @param sources texts of the files
 */
export function checkReferences(
  tables: readonly (readonly [file: string, entries: object])[],
  homes: IdHomes,
  sources: Readonly<Record<string, string>>,
): readonly Finding[] {
  return tables.flatMap(([file, entries]) => Object.entries(entries).flatMap(([key, entry]) => {
    const owner = Array.isArray(entries) ? '' : key
    const found = [...listNamed(entry)].filter(({ kind, id }) => homes[kind] && !homes[kind].ids.has(id))
    const home = found.length ? findHome(file, owner, sources) : file
    return found.map(({ field, kind, id }) => ({
      ...placeEntry(home, owner, sources, id),
      message: `${owner ? `"${owner}" has ` : ''}"${id}" in "${field}", which is not in ${homes[kind]!.home}${suggestId(id, homes[kind]!.ids) || '; correct it, or add it there'}`,
    }))
  }))
}

/** How many places of an id are listed. */
const mostPlaces = 8

/**
 * An id that is named in several places and has no entry anywhere, as after its record was taken out.
 * @returns undefined where it has one, or where it is named once: then whoever found it says it better
 */
export function describeMissingId(id: string, sources: Readonly<Record<string, string>>): Finding | undefined {
  const own = Object.entries(sources).filter(([file]) => /^(?:data\/|slides\/|deck\.config)/.test(file))
  const entry = new RegExp(`^ {2,4}(['"]?)${escapePattern(id)}\\1: `, 'm')
  // everyday words and reasons are about records, and have none
  if (own.some(([file, text]) => !/everyday-words|text-reasons/.test(file) && entry.test(text)))
    return undefined
  const named = new RegExp(`['"]${escapePattern(id)}['"]|\\[\\[${escapePattern(id)}[.\\]]`)
  const places = own.flatMap(([file, text]) => text.split('\n').flatMap((line, i) => named.test(line) ? [`${file}:${i + 1}`] : []))
  if (places.length < 2)
    return undefined
  const [, file, line] = /^(.*):(\d+)$/.exec(places[0]!)!
  const others = places.slice(1, mostPlaces)
  const keys = own.flatMap(([file, text]) => file.startsWith('data/') ? [...text.matchAll(/^ {2}'?([a-z][\w-]*)'?: \{/gm)].map(([, key]) => key!) : [])
  return {
    file: file!,
    line: Number(line),
    message: `"${id}" is in no table of data/, and is named here, at ${others.join(', ')}${places.length > mostPlaces ? ` and in ${places.length - mostPlaces} more places` : ''}${suggestId(id, keys) || ': put it back, or take it out there'}`,
  }
}
