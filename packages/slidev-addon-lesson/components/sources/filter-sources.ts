/** Narrows works and notes to those in which the words that a reader typed stand. */
import type { Fact, Name, SourceNote, Work, WorkId } from '@deck/article'
import { normaliseText } from '../shell/format.ts'

/** A word that was typed, and what else finds as much: the name that it abbreviates. */
type Wanted = readonly string[]

const has = (text: string, wanted: readonly Wanted[]) => wanted.every(forms => forms.some(form => text.includes(form)))
const join = (parts: readonly unknown[]) => normaliseText(parts.filter(part => part !== null && part !== undefined).join(' '))

/** Names by their abbreviation, as `splitTyped` needs them. */
export function listAbbreviated(records: readonly { name?: Pick<Name, 'en' | 'acronym'> }[]): ReadonlyMap<string, string> {
  return new Map(records.flatMap(({ name }) => name?.acronym ? [[normaliseText(name.acronym), normaliseText(name.en)] as const] : []))
}

/**
 * The words that were typed, as they are looked for.
 * @param typed what was typed
 * @param abbreviated names by their abbreviation: a work may have the one where a reader types the other
 */
export function splitTyped(typed: string, abbreviated: ReadonlyMap<string, string> = new Map()): Wanted[] {
  return normaliseText(typed).split(/\s+/).filter(Boolean).map(word => abbreviated.has(word) ? [word, abbreviated.get(word)!] : [word])
}

/**
 * Whether a work has every word: in its authors, title, year or place of publication, or in what rests on it.
 * @param work the work
 * @param resting labels, sentences and everyday words of the records that rest on it
 * @param wanted as `splitTyped` gives them; none fits every work
 */
export function fitsWork(work: Work, resting: readonly string[], wanted: readonly Wanted[]): boolean {
  const { authors, authorsEn, year, yearInText, title, titleEn, container, publisher } = work
  return has(join([authors, authorsEn, year, yearInText, title, titleEn, container, publisher, ...resting]), wanted)
}

/** Whether a note has every word: in its name, in what the places say, or in how the deck treats them. */
export function fitsNote({ label, says, handling, outside }: SourceNote, wanted: readonly Wanted[]): boolean {
  return has(join([label, ...says.map(one => one.says), handling, outside?.says]), wanted)
}

/** A record that leans on a work. */
export interface Resting<Table extends string = string> { id: string, table: Table, label: string }

/**
 * What rests on each work: every record whose passage, or one of whose further passages, leans on
 * it, in the order of the tables. A work on which nothing rests has an empty list.
 * @param tables every table of records, by name
 * @param workIds the works to ask for
 */
export function gatherResting<Table extends string>(
  tables: Readonly<Record<Table, Readonly<Record<string, Fact>>>>,
  workIds: readonly WorkId[],
): Map<WorkId, Resting<Table>[]> {
  const found = new Map<WorkId, Resting<Table>[]>(workIds.map(id => [id, []]))
  for (const [table, records] of Object.entries(tables) as [Table, Readonly<Record<string, Fact>>][]) {
    for (const [id, record] of Object.entries(records)) {
      const leaned = new Set([record.cite, ...record.also ?? []].flatMap(({ works }) => works))
      for (const work of leaned)
        found.get(work)?.push({ id, table, label: record.label })
    }
  }
  return found
}

/** Source notes of one kind, each with its key. */
interface NoteGroup { kind: SourceNote['kind'], notes: { id: string, note: SourceNote }[] }

/** What contradicts comes first: it matters most to whoever would lean on the article. */
const order: readonly SourceNote['kind'][] = ['contradiction', 'loose', 'scope', 'missing', 'reference', 'spelling']

/**
 * The source notes by kind, weightiest first, each kind in the data's order; kinds without a note are left out.
 * @param only the one kind that is wanted; all where absent
 */
export function groupNotes(notes: Readonly<Record<string, SourceNote>>, only?: SourceNote['kind']): NoteGroup[] {
  return order
    .filter(kind => only === undefined || kind === only)
    .map(kind => ({ kind, notes: Object.entries(notes).filter(([, note]) => note.kind === kind).map(([id, note]) => ({ id, note })) }))
    .filter(group => group.notes.length > 0)
}
