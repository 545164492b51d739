/** Checks a chapter's source against the data: every id it names must exist. */
import type { Finding } from './rule.ts'
import { lineAt, suggestId } from './references.ts'

/** Ids that a chapter may name, by what they name. */
export interface KnownIds {
  records: ReadonlySet<string>
  questions: ReadonlySet<string>
  chapters: ReadonlySet<string>
  /** Figures to guess, and votes without a grade. */
  polls: ReadonlySet<string>
}

/** What each component's id-carrying props name; every other component's name records. */
const namesOther: Record<string, keyof KnownIds> = {
  PreQuestion: 'questions',
  TryFirst: 'questions',
  SinceBefore: 'questions',
  GuessFirst: 'polls',
  GuessedShare: 'polls',
  QuizCard: 'questions',
  ExplanationVote: 'polls',
}
const idProps = new Set(['id', 'ids', 'and', 'records', 'low', 'high', 'whole', 'part', 'tell', 'walk', 'crisis', 'only'])
const isIdProp = (name: string) => idProps.has(name) || /-ids?$/.test(name)
/** Ids deeper in a bound value: `id: 'x'`, `and: ['x', 'y']`, `ids: { left: ['x'] }`. */
const nestedIds = /\b(?:id|and|ids): (?:'[^']*'|\[[^\]]*\]|\{[^}]*\})/g
const quoted = /['"`]([\w-]+)['"`]/g
/** Where each kind of id is at home, and what one of it is. */
const homes: Record<keyof KnownIds, readonly [home: string, what: string]> = {
  records: ['data/', 'a record'],
  questions: ['data/questions/', 'a question'],
  chapters: ['data/chapters.ts', 'a chapter'],
  polls: ['data/guesses.ts', 'a guess'],
}
const tag = /<([A-Z]\w*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/g
const attribute = /([^\s=]+)=(?:"([^"]*)"|'([^']*)')/g
const recordToken = /\[\[([\w-]+)(?:\.[a-z]+)?\]\]/g

/** The ids that a prop's value names: all that an id prop holds, else those that stand at an id in its objects. */
function idsIn(value: string, isOfIds: boolean, isBound: boolean): readonly string[] {
  if (!isBound)
    return isOfIds ? [value] : []
  const texts = isOfIds ? [value] : [...value.matchAll(nestedIds)].map(match => match[0])
  return texts.flatMap(text => [...text.matchAll(quoted)].map(match => match[1]!))
}

/** Every id named in a chapter, with its line and what it should be. */
export function findNamedIds(source: string): readonly { id: string, kind: keyof KnownIds, line: number }[] {
  const found: { id: string, kind: keyof KnownIds, line: number }[] = []
  for (const match of source.matchAll(tag)) {
    const kind = namesOther[match[1]!] ?? 'records'
    for (const attr of match[2]!.matchAll(attribute)) {
      const name = attr[1]!.replace(/^:/, '')
      const value = attr[2] ?? attr[3] ?? ''
      const isBound = attr[1]!.startsWith(':')
      found.push(...idsIn(value, isIdProp(name), isBound).map(id => ({ id, kind, line: lineAt(source, match.index) })))
    }
  }
  for (const match of source.matchAll(recordToken))
    found.push({ id: match[1]!, kind: 'records', line: lineAt(source, match.index) })
  for (const match of source.matchAll(/^dates: \[([^\]]*)\]/gm))
    found.push(...match[1]!.split(',').map(s => s.trim()).filter(Boolean).map(id => ({ id, kind: 'records' as const, line: lineAt(source, match.index) })))
  for (const match of source.matchAll(/^chapter: (\S+)/gm))
    found.push({ id: match[1]!, kind: 'chapters', line: lineAt(source, match.index) })
  return found
}

/** "; it is a chapter", or a question whether another id of the kind was meant. */
function hint(id: string, kind: keyof KnownIds, known: KnownIds): string {
  const other = (Object.keys(homes) as (keyof KnownIds)[]).find(each => known[each].has(id))
  return suggestId(id, known[kind]) || (other ? `; it is ${homes[other][1]}` : '')
}

/** The ids that do not exist, with the one that may have been meant, and dates that are no list in brackets. */
export function checkChapter(file: string, source: string, known: KnownIds): readonly Finding[] {
  const unknown = findNamedIds(source)
    .filter(({ id, kind }) => !known[kind].has(id))
    .map(({ id, kind, line }) => ({ file, line, message: `"${id}" is in no table of ${homes[kind][0]}${hint(id, kind, known)}` }))
  const unlisted = [...source.matchAll(/^dates:(?! \[[^\]]*\]$).*/gm)]
    .map(match => ({ file, line: lineAt(source, match.index), message: `"${match[0]}" is no list: write dates: [some-id, another-id]` }))
  return [...unknown, ...unlisted]
}
