/** The lock that signing leaves behind: a hash of every record and every text as it was compared with the article. */
import type { ListedText } from './list-texts.ts'
import type { AuditLock } from './lock-records.ts'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { writeWhole } from '../command/write-whole.ts'
import { compareLock, readSignatures, sayUnsigned, writeSignatures } from './lock-records.ts'
import { readEntries } from './read-source.ts'

/** Where the lock stands, from the project's folder. It is committed. */
export const lockFile = 'data/audit-lock.json'

/** Enough of a SHA-256 to tell one version of a text from another. */
export const hashOf = (signed: string) => createHash('sha256').update(signed).digest('hex').slice(0, 12)

/** The lock as it is on disk; empty where nothing was ever signed. @throws Error where it cannot be read, with the remedy */
export const readLock = (): AuditLock => existsSync(lockFile) ? readSignatures(lockFile, readFileSync(lockFile, 'utf8')) : { signatures: new Map() }

/** Writes the lock. */
export const writeLock = (lock: AuditLock): void => writeWhole(lockFile, writeSignatures(lock))

/** Commits in which the words that were signed are looked for, from the newest back. */
const commitsBack = 20

/** What git says; '' where it has nothing to say, as in a copy without its history. */
function git(...args: string[]): string {
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
export function findSigned({ key, file }: Pick<ListedText, 'key' | 'file'>, hash: string): string | undefined {
  for (const entries of readOlder(file)) {
    const signed = entries.get(key)
    if (signed !== undefined && hashOf(signed) === hash)
      return signed
  }
  return undefined
}

/** Changes that are said with old and new words at most: to look for more takes longer than it helps. */
const mostShown = 25

/** A sentence for each text that is not signed as it stands, in the order of the texts; of more than 25 the rest are counted. */
export function sayAllUnsigned(texts: readonly ListedText[], lock: AuditLock): string[] {
  const byKey = new Map(texts.map(text => [text.key, text]))
  const unsigned = compareLock(texts, lock)
  const said = unsigned.slice(0, mostShown).map((one) => {
    const now = byKey.get(one.key)
    return sayUnsigned(one, now, one.how === 'changed' ? findSigned(now!, lock.signatures.get(one.key)!.hash) : undefined)
  })
  return unsigned.length > mostShown ? [...said, `and ${unsigned.length - mostShown} more: npm run audit -- PASSAGES.json counts them`] : said
}
