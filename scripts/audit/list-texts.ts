/** Every record and every text that users read, with the records on which it rests and the passages to compare it with. */
import type { SourceNote } from '../../data/schema/types.ts'
import type { SourceEntry } from './read-source.ts'
import { globSync, readFileSync } from 'node:fs'
import { relations } from '../../data/relations.ts'
import { registry } from '../../data/schema/records.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { nameRelation } from './audit-records.ts'
import { hashOf } from './lock.ts'
import { readEntries } from './read-source.ts'

/** A text as it stands now. */
export interface ListedText extends SourceEntry {
  hash: string
  /** The records that its source names, in their order. */
  behind: readonly string[]
  /** Sections with their paragraphs: "contributions/evolution 2, 5; footnote 4". */
  against: string
}

/** Files and exports of data/ that nobody reads as a text: each with its reason. */
export const unsigned: readonly { file: string, groups?: readonly string[], reason: string }[] = [
  { file: 'data/schema/', reason: 'the vocabulary of every article' },
  { file: 'data/glyphs.ts', reason: 'drawings' },
  { file: 'data/field-terms.ts', reason: 'rules of the prose linter' },
  { file: 'data/text-reasons.ts', reason: 'reasons for the tests' },
  { file: 'data/everyday-words.ts', reason: 'words to search by, which the deck does not show' },
  { file: 'data/map.ts', groups: ['land-shapes', 'country-words'], reason: 'where words stand on the map' },
  { file: 'data/lecture-plan.ts', groups: ['seminar'], reason: 'a list of the other exports' },
  { file: 'data/prequestions.ts', reason: 'ids of questions, which are signed themselves' },
  { file: 'data/questions/index.ts', reason: 'a list of the other files' },
  { file: 'data/explanations/index.ts', reason: 'a list of the other files' },
]
/** What of deck.config.ts users read. */
const configured = new Set(['deck', 'published', 'parties', 'lanes', 'languages', 'scene'])
const isSigned = ({ file, key }: SourceEntry) => file === 'deck.config.ts' ? configured.has(key.split('/')[0]!) : !unsigned.some(one => file.startsWith(one.file) && (!one.groups || one.groups.includes(key.split('/')[0]!)))

/** Where ids stand in a source: in quotes, in a token, behind a dot or the sign of a slot, in a slide's list of dates. */
const idPlaces = /(?<=[“"'`.#]|\[\[|dates: \[(?:[a-z0-9-]+, )*)[a-z0-9]+(?:-[a-z0-9]+)*/g

/** The records that a source names, each once, in their order. */
export function idsIn(source: string): string[] {
  return [...new Set(source.match(idPlaces))].filter(id => registry.has(id))
}

interface Place { section: string, paragraph: number }

/** Where a text may be compared with the article: its own places, else those of the records behind it. */
function listPlaces({ key, behind }: { key: string, behind: readonly string[] }): readonly Place[] {
  const [group, id] = [key.split('/')[0]!, key.slice(key.indexOf('/') + 1)]
  if (group === 'relations' || group === 'relation-words')
    return relations.filter(relation => nameRelation(relation) === id).map(({ cite }) => cite)
  if (group === 'source-notes')
    return ((sourceNotes as Readonly<Record<string, SourceNote | undefined>>)[id]?.says ?? []).map(({ place }) => place)
  return behind.flatMap(name => [registry.get(name)!.record].flatMap(({ cite, also = [] }) => [cite, ...also]))
}

/** "contributions/evolution 2, 5; footnote 4" */
function sayPlaces(places: readonly Place[]): string {
  const sections = [...new Set(places.map(({ section }) => section))].sort()
  const paragraphsOf = (wanted: string) => [...new Set(places.filter(({ section }) => section === wanted).map(({ paragraph }) => paragraph))].sort((a, b) => a - b)
  return sections.map(section => `${section} ${paragraphsOf(section).join(', ')}`).join('; ')
}

let listed: readonly ListedText[] | undefined

/** Every text of the deck, file by file, read once. A record rests on itself; anything else on the records that it names. */
export const listTexts = (): readonly ListedText[] => listed ??= readTexts()

function readTexts(): readonly ListedText[] {
  const files = [...globSync('data/**/*.ts'), ...globSync('slides/*.md'), 'deck.config.ts'].map(file => file.replaceAll('\\', '/')).sort()
  const entries = files.flatMap(file => readEntries(file, readFileSync(file, 'utf8'))).filter(isSigned)
  return entries.map((entry) => {
    const id = entry.key.slice(entry.key.indexOf('/') + 1)
    const behind = registry.get(id)?.table === entry.key.split('/')[0] ? [id] : idsIn(`${entry.signed}${entry.key.startsWith('equivalents/') ? ` “${id}”` : ''}`)
    return { ...entry, hash: hashOf(entry.signed), behind, against: sayPlaces(listPlaces({ key: entry.key, behind })) }
  })
}
