/**
 * Checks every record, relation and note against the article's own words, names each text that is not signed, and signs.
 *
 * usage: npm run audit -- PASSAGES.json [KEY … | --sign KEY | --compared FILE] [--by NAME]
 */
import type { Finding, Passage } from './audit/audit-records.ts'
import type { ListedText } from './audit/list-texts.ts'
import type { AuditLock } from './audit/lock-records.ts'
import { ask, defineCommand, hasTerminal, print, readArguments, readInput, refuse, refuseCall, runDirectly } from '@deck/command-line'
import { sourceNotes } from '@deck/lesson/notes'
import { sections } from '@deck/lesson/outline'
import { relations, relationWords } from '@deck/lesson/reasoning'
import { tables } from '@deck/lesson/records'
import * as v from 'valibot'
import { auditNotes, auditRecords, auditRelations, readPassages } from './audit/audit-records.ts'
import { listTexts } from './audit/list-texts.ts'
import { formatAllUnsigned, formatSigned, git, lockFile, readLock, writeLock } from './audit/lock-records.ts'

const help = `npm run audit -- PASSAGES.json                    checks, and names what is not signed
npm run audit -- PASSAGES.json KEY [KEY …]        shows texts beside their passages
npm run audit -- PASSAGES.json --sign KEY         shows one text, and asks whether you have compared it
npm run audit -- PASSAGES.json --compared FILE    signs many, each by the words that were compared

  PASSAGES.json   the article's text as [{ "section": "introduction", "paragraph": 1, "text": "…" }, …];
                  the sections and how many paragraphs each has stand in data/article.ts.
                  Whoever has the article can make this file; it is not part of the project.
  KEY             a text as it is named in the list, such as explanations/some-slide
  FILE            { "explanations/some-slide": "…", … }, each with its words as the audit shows them after
                  "it says". Where a text has other words by now, it is named, and nothing is signed.
  --by NAME       who has compared them; without it, the name that git has for you

Signatures stand in ${lockFile}: a hash of each text, the day, the paragraphs that it was compared
with, and by whom. npm run check names what has changed since. Commit the lock with your change.

Exit status: 0 all found, every passage read and every text signed; 1 something missing or not signed;
2 no such file, no such passages, nothing of that name, or other words than were compared.
`

/** "indicators/some-share: "7%" is not in introduction ¶ 2" */
function formatFinding({ table, id, section, paragraph, anchor }: Finding): string {
  return anchor === null
    ? `${table}/${id}: cites ${section} ¶ ${paragraph}, which is not among the passages`
    : `${table}/${id}: "${anchor}" is not in ${section} ¶ ${paragraph}`
}

/** What the command was asked for: texts to be shown, one to be asked for, and the words that were compared, by key. */
interface Asked { path: string, keys: readonly string[], sign?: string, compared: Readonly<Record<string, string>>, by: string }

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** @throws Refusal where the file holds something else */
function readCompared(file: string): Readonly<Record<string, string>> {
  const what = 'the words that were compared, as { "explanations/some-slide": "…" }'
  const text = readInput(file, what)
  try {
    return v.parse(v.record(v.string(), v.string()), JSON.parse(text))
  }
  catch {
    return refuse(`${file} does not hold ${what}.`)
  }
}

/** Reads what is asked for. @throws Refusal for options that do not go together */
function readAsked(args: readonly string[]): Asked {
  const { positionals: [path, ...keys], values } = readArguments(args, help, { sign: { type: 'string' }, compared: { type: 'string' }, by: { type: 'string' } })
  const { sign, compared } = values
  const by = inOneLine(values.by ?? git('config', 'user.name'))
  if (!path)
    return refuseCall('An argument is missing.', help)
  if ([keys.length, sign, compared].filter(Boolean).length > 1)
    refuseCall('Show texts, sign one with --sign, or sign those that a file names with --compared: one of these in one call.', help)
  if (sign !== undefined && !hasTerminal())
    refuse('--sign asks whether you have compared the text, and here is no terminal to ask in. A program hands in the words that were compared: --compared FILE.')
  if ((sign ?? compared) !== undefined && !by)
    refuse('Say who has compared them: --by NAME, or git config user.name NAME.')
  return { path, keys, ...sign !== undefined && { sign }, compared: compared === undefined ? {} : readCompared(compared), by }
}

/** The keys that are meant, which may leave out the group where one text only is so called. @throws Refusal for one that names nothing, or several */
function findKeys(path: string, wanted: readonly string[], known: readonly string[]): readonly string[] {
  return wanted.map((id) => {
    const found = known.includes(id) ? [id] : known.filter(key => key.endsWith(`/${id}`))
    if (found.length !== 1) {
      refuse(
        found.length
          ? `"${id}" names ${found.join(' and ')}: say which`
          : `There is no text "${id}": npm run audit -- ${path} names those that are not signed.`,
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

const today = () => new Date().toISOString().slice(0, 10)

/** Signs texts as they stand, and takes out what is no more. */
function sign(signed: readonly ListedText[], by: string, texts: readonly ListedText[], lock: AuditLock): void {
  const present = new Set(texts.map(({ key }) => key))
  const fresh = signed.map(({ key, hash, against }) => [key, { hash, day: today(), against, by }] as const)
  writeLock(new Map([...[...lock].filter(([key]) => present.has(key)), ...fresh]))
}

/** A text as it is to be read, with its passages. */
function formatText({ key, signed, against }: ListedText, passages: readonly Passage[]): string {
  return `${key}: to be compared with ${against || 'no passage'}\n  it says: ${signed}\n${formatPassages(against, passages)}\n`
}

/**
 * The texts that were compared: the one of which somebody says so now, and those whose words were handed in.
 * @throws Refusal for other words than a text has
 */
async function listCompared(asked: Asked, one: ListedText | undefined, byKey: ReadonlyMap<string, ListedText>): Promise<readonly ListedText[]> {
  const other = Object.entries(asked.compared).filter(([key, words]) => byKey.get(key)?.signed !== inOneLine(words)).map(([key]) => key)
  if (other.length)
    refuse(`Nothing was signed, because these texts have other words than those that were compared, or are no more: ${other.join(', ')}`)
  if (one && inOneLine(await ask(`Have you compared it? "yes" signs it as compared by ${asked.by}, on ${today()}: `)) !== 'yes') {
    print(`${one.key}: not signed`)
    return []
  }
  return [...one ? [one] : [], ...Object.keys(asked.compared).map(key => byKey.get(key)!)]
}

/** Shows what was named, signs what was compared, and says what is signed; @returns whether all is signed now */
async function updateSignatures(asked: Asked, passages: readonly Passage[], faulty: ReadonlySet<string>): Promise<boolean> {
  const texts = listTexts()
  const lock = readLock()
  const byKey = new Map(texts.map(text => [text.key, text]))
  const shown = findKeys(asked.path, [...asked.keys, ...asked.sign === undefined ? [] : [asked.sign]], [...new Set([...byKey.keys(), ...lock.keys()])])
  for (const key of shown)
    print(byKey.has(key) ? formatText(byKey.get(key)!, passages) : `${key}: is no more${asked.sign === undefined ? '' : ', and is taken out'}`)
  const one = asked.sign === undefined ? undefined : byKey.get(shown[0]!)
  const compared = await listCompared(asked, one, byKey)
  const sound = compared.filter(({ key }) => !faulty.has(key))
  for (const { key } of compared.filter(({ key }) => faulty.has(key)))
    print(`${key}: not signed, for its passage lacks what is named above`)
  if (sound.length || (asked.sign !== undefined && !one))
    sign(sound, asked.by, texts, lock)
  for (const { key, against } of sound)
    print(`${key}: compared by ${asked.by}, on ${today()}, with ${against || 'no passage'}`)
  const now = readLock()
  const left = formatAllUnsigned(texts, now)
  for (const said of left)
    print(said)
  print(formatSigned(texts, now))
  return !left.length
}

export const main = defineCommand(async (args) => {
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
  const isSigned = await updateSignatures(asked, read.passages, new Set(findings.map(({ table, id }) => `${table}/${id}`)))
  return !findings.length && !report.unread.length && isSigned ? 0 : 1
})

await runDirectly(import.meta.url, main)
