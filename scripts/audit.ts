/**
 * Checks every record, relation and note against the article's own words, names each text that is not signed, and signs.
 *
 * usage: npm run audit -- PASSAGES.json [[--sign] ID …]
 */
import type { Finding, Passage } from './audit/audit-records.ts'
import type { ListedText } from './audit/list-texts.ts'
import type { AuditLock } from './audit/lock-records.ts'
import { defineCommand, print, readArguments, readInput, refuse, refuseCall, runDirectly } from '@deck/command-line'
import { sourceNotes } from '#article/notes'
import { sections } from '#article/outline'
import { relations, relationWords } from '#article/reasoning'
import { tables } from '#article/records'
import { auditNotes, auditRecords, auditRelations, readPassages } from './audit/audit-records.ts'
import { listTexts } from './audit/list-texts.ts'
import { compareLock, formatAllUnsigned, formatReading, lockFile, readLock, writeLock } from './audit/lock-records.ts'

const help = `npm run audit -- PASSAGES.json                            checks, and names what is not signed
npm run audit -- PASSAGES.json ID [ID …]                  shows texts beside their passages
npm run audit -- PASSAGES.json --sign ID [ID …]           signs what you have compared with the article

  PASSAGES.json   the article's text as [{ "section": "introduction", "paragraph": 1, "text": "…" }, …];
                  the sections and how many paragraphs each has stand in data/article.ts.
                  Whoever has the article can make this file; it is not part of the project.
  ID              a text as it is named in the list, such as explanations/some-slide. It is printed with
                  its passages, and signed where --sign stands before it.

Signatures stand in ${lockFile}: a hash of each record and text, the day, and the paragraphs it was
compared with. npm run check names what has changed since. Commit the lock with your change.

Exit status: 0 all found, every passage read and every text signed; 1 something missing or not signed;
2 no such file, no such passages, or nothing of that name to sign.
`

/** "indicators/some-share: "7%" is not in introduction ¶ 2" */
function formatFinding({ table, id, section, paragraph, anchor }: Finding): string {
  return anchor === null
    ? `${table}/${id}: cites ${section} ¶ ${paragraph}, which is not among the passages`
    : `${table}/${id}: "${anchor}" is not in ${section} ¶ ${paragraph}`
}

/** What the command was asked for. */
interface Asked { path: string, ids: readonly string[], sign?: boolean }

/** Reads what is asked for. @throws Refusal for options that do not go together */
function readAsked(args: readonly string[]): Asked {
  const { positionals: [path, ...ids], values } = readArguments(args, help, { sign: { type: 'boolean' } })
  if (!path)
    return refuseCall('An argument is missing.', help)
  if (values.sign && !ids.length)
    refuseCall('--sign names nothing: add the ids of the texts that you have compared with the article.', help)
  return { path, ids, ...values }
}

/** The keys that are meant by ids, which may leave out the group where one text only is so called. @throws Refusal for an id that names nothing, or several */
function findKeys({ path, ids }: Asked, known: readonly string[]): readonly string[] {
  return ids.map((id) => {
    const found = known.includes(id) ? [id] : known.filter(key => key.endsWith(`/${id}`))
    if (found.length !== 1) {
      refuse(
        found.length
          ? `"${id}" names ${found.join(' and ')}: say which`
          : `There is no text "${id}" to sign: npm run audit -- ${path} names those that are not signed.`,
      )
    }
    return found[0]!
  })
}

/** Prints a passage as it is to be read beside what is signed. */
function formatPassages(against: string, passages: readonly Passage[]): string {
  const places = against.split('; ').flatMap((place) => {
    const [section, ...paragraphs] = place.split(/,? /)
    return passages.filter(passage => passage.section === section && paragraphs.includes(String(passage.paragraph)))
  })
  return places.map(({ section, paragraph, text }) => `  ${section} ¶ ${paragraph}: ${text}`).join('\n')
}

/** Signs the texts of these keys as they stand, and takes out what is no more. */
function sign(keys: readonly string[], texts: readonly ListedText[], lock: AuditLock): void {
  const present = new Map(texts.map(text => [text.key, text]))
  const kept = [...lock].filter(([key]) => present.has(key))
  const fresh = keys.flatMap((key) => {
    const text = present.get(key)
    return text ? [[key, { hash: text.hash, day: new Date().toISOString().slice(0, 10), against: text.against, isBulk: false }] as const] : []
  })
  writeLock(new Map([...kept, ...fresh]))
}

/** Shows what was named, signs it if asked to, and says by group what has been read; @returns whether all is signed now */
function updateSignatures(asked: Asked, passages: readonly Passage[], faulty: ReadonlySet<string>): boolean {
  const texts = listTexts()
  const lock = readLock()
  const unsigned = compareLock(texts, lock)
  const isGone = unsigned.filter(({ how }) => how === 'gone').map(({ key }) => key)
  const keys = findKeys(asked, [...texts.map(({ key }) => key), ...isGone])
  const sound = keys.filter(key => !asked.sign || !faulty.has(key))
  for (const key of keys.filter(key => !sound.includes(key)))
    print(`${key}: not signed, for its passage lacks what is named above`)
  const byKey = new Map(texts.map(text => [text.key, text]))
  for (const key of sound) {
    const text = byKey.get(key)
    print(
      text
        ? `${key}: ${asked.sign ? 'signed, compared' : 'to be compared'} with ${text.against || 'no passage'}\n  it says: ${text.signed}\n${formatPassages(text.against, passages)}\n`
        : `${key}: is no more${asked.sign ? ', and is taken out' : ''}`,
    )
  }
  if (asked.sign)
    sign(sound, texts, lock)
  const now = asked.sign ? readLock() : lock
  const left = formatAllUnsigned(texts, now)
  for (const said of left)
    print(said)
  const { length: open } = compareLock(texts, now)
  if (now.size)
    print(formatReading(texts, now))
  print(`${texts.length} texts: ${texts.length - open} signed, ${open} not signed`)
  return !left.length
}

export const main = defineCommand((args) => {
  const asked = readAsked(args)
  const read = readPassages(readInput(asked.path, 'the article\'s passages'), sections)
  if ('error' in read)
    return refuse(`${asked.path}: ${read.error}\n\n${help}`)
  const apparatus = new Set(Object.entries(sections).filter(([, section]) => 'apparatus' in section).map(([id]) => id))
  const report = auditRecords(tables, read.passages, apparatus)
  const missingWords = auditRelations(relations, relationWords, read.passages)
  const unquoted = auditNotes(sourceNotes, read.passages)
  const findings = [...report.missing, ...missingWords, ...unquoted]
  for (const finding of findings)
    print(formatFinding(finding))
  for (const { section, paragraph, text } of report.unread)
    print(`no record cites ${section} ¶ ${paragraph}: ${text.slice(0, 70)} …`)
  print(
    `${report.records} records, ${report.anchors} anchors, ${report.anchors - report.missing.length} found, ${report.missing.length} missing; ${relations.length} relations, the words of ${missingWords.length} missing; ${Object.keys(sourceNotes).length} notes, ${unquoted.length} quotations missing; ${report.unread.length} passages without a record`,
  )
  const isSigned = updateSignatures(asked, read.passages, new Set(findings.map(({ table, id }) => `${table}/${id}`)))
  return !findings.length && !report.unread.length && isSigned ? 0 : 1
})

await runDirectly(import.meta.url, main)
