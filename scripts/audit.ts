/**
 * Checks every record, relation and note against the article's own words, and locks what it has found.
 *
 * usage: npm run audit -- PASSAGES.json [--check]
 */
import type { Finding } from '../logic/cite/audit-records.ts'
import { sections } from '../data/article.ts'
import { relationWords } from '../data/relation-words.ts'
import { relations } from '../data/relations.ts'
import { sourceNotes } from '../data/source-notes.ts'
import { auditNotes, auditRecords, auditRelations } from '../logic/cite/audit-records.ts'
import { compareLocks } from '../logic/cite/lock-records.ts'
import { readPassages } from '../logic/cite/read-passages.ts'
import { tables } from '../model/records.ts'
import { lockFile, lockNow, readLock, writeLock } from './audit-lock.ts'
import { readArgument } from './command-line.ts'
import { readInput } from './command/check-paths.ts'
import { defineCommand, print, refuse, runDirectly } from './command/run-command.ts'

const help = `npm run audit -- PASSAGES.json [--check]

  PASSAGES.json   the article's text as [{ "section": "introduction", "paragraph": 1, "text": "…" }, …];
                  the sections and how many paragraphs each has stand in data/article.ts.
                  Whoever has the article can make this file; it is not part of the project.
  --check         writes nothing, and fails where ${lockFile} is not up to date.

Where everything is found, ${lockFile} is written: a hash of each record, relation and note, by
which npm test knows what has changed since. Commit it with the change.

Exit status: 0 all anchors, words and quotations found and every passage read; 1 something missing, or with --check
a lock out of date; 2 no such file, or not such passages.
`

/** "indicators/some-share: "7%" is not in introduction ¶ 2" */
function sayFinding({ table, id, section, paragraph, anchor }: Finding): string {
  return anchor === null ? `${table}/${id}: cites ${section} ¶ ${paragraph}, which is not among the passages` : `${table}/${id}: "${anchor}" is not in ${section} ¶ ${paragraph}`
}

/** Says what differs from the lock, and brings the lock up to date unless it is only to be checked. @returns whether it may stand */
function settleLock(isCheck: boolean): boolean {
  const now = lockNow()
  const unaudited = compareLocks(now, readLock())
  for (const { key, how } of unaudited)
    print(`${key}: ${how} since the last audit`)
  if (!unaudited.length)
    return true
  if (isCheck) {
    print(`${lockFile} is out of date: run npm run audit -- PASSAGES.json, and commit it`)
    return false
  }
  writeLock(now)
  print(`${lockFile} written; read the records named above once more before you commit it`)
  return true
}

export const main = defineCommand((args) => {
  const { argument: path, values } = readArgument(args, help, { check: { type: 'boolean' } })
  const read = readPassages(readInput(path, 'the article\'s passages'), sections)
  if ('error' in read)
    return refuse(`${path}: ${read.error}\n\n${help}`)
  const apparatus = new Set(Object.entries(sections).filter(([, section]) => 'apparatus' in section).map(([id]) => id))
  const report = auditRecords(tables, read.passages, apparatus)
  const unworded = auditRelations(relations, relationWords, read.passages)
  const unquoted = auditNotes(sourceNotes, read.passages)
  for (const finding of [...report.missing, ...unworded, ...unquoted])
    print(sayFinding(finding))
  for (const { section, paragraph, text } of report.unread)
    print(`no record cites ${section} ¶ ${paragraph}: ${text.slice(0, 70)} …`)
  print(`${report.records} records, ${report.anchors} anchors, ${report.anchors - report.missing.length} found, ${report.missing.length} missing; ${relations.length} relations, the words of ${unworded.length} missing; ${Object.keys(sourceNotes).length} notes, ${unquoted.length} quotations missing; ${report.unread.length} passages without a record`)
  const isWhole = !report.missing.length && !unworded.length && !unquoted.length && !report.unread.length
  return isWhole && settleLock(values.check === true) ? 0 : 1
})

await runDirectly(import.meta.url, main)
