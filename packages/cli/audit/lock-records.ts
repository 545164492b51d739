import type { ListedText } from './list-texts.ts'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { writeWhole } from '@deck/command-line'
import { hashOf, readEntries } from './read-source.ts'

/** What the lock holds of one text: a hash of it, the day, the passages that it was compared with, and by whom. */
interface Signature {
  hash: string
  /** The day on which it was compared (ISO 8601); '' where it was before signatures had days. */
  day: string
  /** "contributions/evolution 2, 5; footnote 4"; '' for what rests on no passage. */
  against: string
  /** Who compared it; '' where it was before signatures had names. */
  by: string
}

/** The lock: signatures by key. */
export type AuditLock = ReadonlyMap<string, Signature>

/** A text as it stands now. */
interface PresentText { key: string, hash: string }

/** A text that is not in the lock as it stands now, or is no more. */
interface Unsigned { key: string, how: 'changed' | 'new' | 'gone' }

/** One line for each text, in the order of the keys, so that git merges what two people sign. */
export function writeSignatures(lock: AuditLock): string {
  const lines = [...lock].map(([key, { hash, day, against, by }]): [string, string] =>
    [key, [`${hash}${day && `@${day}`}`, against, by && `by ${by}`].filter(Boolean).join(' ')])
  const sorted = lines.sort(([a], [b]) => a < b ? -1 : 1)
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}

/**
 * Reads the file of a lock.
 * @throws Error where it holds what git writes into a conflict, or no JSON, with the remedy
 */
export function readSignatures(file: string, text: string): AuditLock {
  let lines: Record<string, string>
  try {
    lines = JSON.parse(text) as Record<string, string>
  }
  catch {
    const what = /^[<=>]{7}/m.test(text) ? 'has a conflict' : 'is no JSON'
    throw new Error(
      `${file} ${what}: take either side (git checkout --ours ${file}), then sign what you changed again: npm run audit -- PASSAGES.json --sign KEY`,
    )
  }
  // early versions wrote a "~" before what was signed at once with many others, and had been compared by nobody
  return new Map(Object.entries(lines).filter(([, line]) => !line.startsWith('~')).map(([key, line]) => {
    const [said = '', by = ''] = line.split(/ by (.+)/)
    const [mark = '', ...against] = said.split(' ')
    const [hash = '', day = ''] = mark.split('@')
    return [key, { hash, day, against: against.join(' '), by }]
  }))
}

/** What has changed, come or gone since it was signed, in the order of the texts. */
export function compareLock(present: readonly PresentText[], lock: AuditLock): readonly Unsigned[] {
  const now = new Set(present.map(({ key }) => key))
  return [
    ...present.filter(({ key, hash }) => lock.get(key)?.hash !== hash).map(({ key }): Unsigned => ({ key, how: lock.has(key) ? 'changed' : 'new' })),
    ...[...lock.keys()].filter(key => !now.has(key)).map((key): Unsigned => ({ key, how: 'gone' })),
  ]
}

/** Words that stand around a change when it is shown. */
const context = 4
/** Signs of a change that are shown at most, each of old and new. */
const most = 240

/** What a change took out and what it put in, with the words around: only the stretch from the first to the last word that differs. */
export function showChange(then: string, now: string): { then: string, now: string } {
  const [old, fresh] = [then.split(' '), now.split(' ')]
  const start = fresh.findIndex((word, i) => word !== old[i])
  const first = start < 0 ? Math.min(old.length, fresh.length) : start
  let same = 0
  while (same < Math.min(old.length, fresh.length) - first && old.at(-1 - same) === fresh.at(-1 - same))
    same++
  const cut = (words: readonly string[]) => {
    const [from, to] = [Math.max(0, first - context), Math.min(words.length, words.length - same + context)]
    const text = words.slice(from, to).join(' ')
    return `${from ? '… ' : ''}${text.length > most ? `${text.slice(0, most)} …` : text}${to < words.length ? ' …' : ''}`
  }
  return { then: cut(old), now: cut(fresh) }
}

/** Says of a text that is not signed where it stands, what changed, what to compare it with, and how to sign it. */
export function formatUnsigned({ key, how }: Unsigned, now?: { file: string, line: number, signed: string, against: string }, then?: string): string {
  const sign = `npm run audit -- PASSAGES.json --sign '${key}'`
  if (!now)
    return `data/audit-lock.json: "${key}" is signed and is no more; ${sign} takes it out`
  const change = then === undefined ? undefined : showChange(then, now.signed)
  const what = how === 'new'
    ? 'was never signed'
    : change ? `has changed since it was signed: it said ⟦${change.then}⟧ and says ⟦${change.now}⟧` : 'has changed since it was signed'
  const read = now.against ? `compare it with ${now.against}` : 'it rests on no passage: read it once more'
  return `${now.file}:${now.line}: "${key}" ${what}; ${read}, then sign it: ${sign}`
}

/** Where the lock stands, from the project's folder. It is committed. */
export const lockFile = 'data/audit-lock.json'

/** The lock as it is on disk; empty where nothing was ever signed. @throws Error where it cannot be read, with the remedy */
export const readLock = (): AuditLock => existsSync(lockFile) ? readSignatures(lockFile, readFileSync(lockFile, 'utf8')) : new Map()

export const writeLock = (lock: AuditLock): void => writeWhole(lockFile, writeSignatures(lock))

/** Commits in which the words that were signed are looked for, from the newest back. */
const commitsBack = 20

/** What git says; '' where it has nothing to say, as in a copy without its history. */
export function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 })
  }
  catch {
    return ''
  }
}

const older = new Map<string, ReadonlyMap<string, string>[]>()

/** Every entry of a file in its latest commits, by key, the newest commit first. */
function* readOlder(file: string): Generator<ReadonlyMap<string, string>> {
  const known = older.get(file) ?? []
  older.set(file, known)
  const commits = git('log', `-${commitsBack}`, '--format=%H', '--', file).split('\n').filter(Boolean)
  for (const [i, commit] of commits.entries()) {
    known[i] ??= new Map(readEntries(file, git('show', `${commit}:${file}`)).map(({ key, signed }) => [key, signed]))
    yield known[i]
  }
}

/** The words of a text as they were signed, out of git's history; undefined where it does not have them. */
function findSigned({ key, file }: Pick<ListedText, 'key' | 'file'>, hash: string): string | undefined {
  for (const entries of readOlder(file)) {
    const signed = entries.get(key)
    if (signed !== undefined && hashOf(signed) === hash)
      return signed
  }
  return undefined
}

/** Changes that are said with old and new words at most: to look for more takes longer than it helps. */
const mostShown = 25

/** A sentence for each text that is not signed as it stands, in the order of the texts: 25, and a count of the rest; one where nothing is signed yet. */
export function formatAllUnsigned(texts: readonly ListedText[], lock: AuditLock): string[] {
  if (!lock.size && texts.length)
    return [`${lockFile}: none of ${texts.length} texts is signed yet: compare each with its passages, and sign it: npm run audit -- PASSAGES.json --sign '${texts[0]!.key}'`]
  const byKey = new Map(texts.map(text => [text.key, text]))
  const unsigned = compareLock(texts, lock)
  const said = unsigned.slice(0, mostShown).map((one) => {
    const now = byKey.get(one.key)
    return formatUnsigned(one, now, one.how === 'changed' ? findSigned(now!, lock.get(one.key)!.hash) : undefined)
  })
  return unsigned.length > mostShown ? [...said, `and ${unsigned.length - mostShown} more: npm run audit -- PASSAGES.json counts them`] : said
}

/** How many texts are signed as they stand; then, a line each, how many of a group are not, and by whom the others were compared. */
export function formatSigned(texts: readonly PresentText[], lock: AuditLock): string {
  const isSigned = ({ key, hash }: PresentText) => lock.get(key)?.hash === hash
  const signed = texts.filter(isSigned).map(({ key }) => lock.get(key)!)
  const open = texts.filter(text => !isSigned(text)).map(({ key }) => key.split('/')[0]!)
  return [
    `${signed.length} of ${texts.length} texts are signed as they stand`,
    ...[...new Set(open)].map(group => `  ${group}: ${open.filter(other => other === group).length} not signed`),
    ...[...new Set(signed.map(({ by }) => by))].map((name) => {
      const days = signed.filter(({ by }) => by === name).map(({ day }) => day).sort()
      return `  compared${name && ` by ${name}`}: ${days.length}${days.at(-1) && `, the last on ${days.at(-1)}`}`
    }),
  ].join('\n')
}
