/** The lock that an audit leaves behind: a hash of every record, relation and note as it was found in the article. */
import type { AuditLock } from '../logic/cite/lock-records.ts'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { relationWords } from '../data/relation-words.ts'
import { relations } from '../data/relations.ts'
import { sourceNotes } from '../data/source-notes.ts'
import { listAudited } from '../logic/cite/lock-records.ts'
import { tables } from '../model/records.ts'
import { writeWhole } from './command/write-whole.ts'

/** Where the lock stands, from the project's folder. It is committed. */
export const lockFile = 'data/audit-lock.json'

/** Enough of a SHA-256 to tell one version of a record from another. */
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The lock of what is audited: a short hash by "table/id". */
export function makeLock(audited: readonly (readonly [key: string, text: string])[]): AuditLock {
  return Object.fromEntries(audited.map(([key, text]) => [key, hash(text)]))
}

/** The lock as the data are now. */
export const lockNow = (): AuditLock => makeLock(listAudited({ tables, relations, words: relationWords, notes: sourceNotes }))

/** The lock that the last audit wrote; empty where there has been none. */
export function readLock(path: string | URL = lockFile): AuditLock {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as AuditLock : {}
}

/** Writes the lock. */
export function writeLock(lock: AuditLock): void {
  writeWhole(lockFile, `${JSON.stringify(lock, null, 2)}\n`)
}
