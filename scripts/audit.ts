/**
 * Checks every record against the article's own words.
 *
 * usage: npm run audit -- PASSAGES.json
 */
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { sections } from '../data/article.ts'
import { tables } from '../data/index.ts'
import { auditRecords } from '../logic/cite/audit-records.ts'
import { readPassages } from '../logic/cite/read-passages.ts'

const help = `npm run audit -- PASSAGES.json

  PASSAGES.json   the article's text as [{ "section": "introduction", "paragraph": 1, "text": "…" }, …];
                  the sections and how many paragraphs each has stand in data/article.ts.
                  Whoever has the article can make this file; it is not part of the project.

Exit status: 0 all anchors found and every passage read; 1 something missing; 2 no such file, or not such passages.
`
const [path] = process.argv.slice(2)
if (!path || path === '--help' || path === '-h') {
  console.log(help)
  process.exit(path ? 0 : 2)
}
if (!existsSync(path)) {
  console.error(`${path} is not there. ${help}`)
  process.exit(2)
}
const read = readPassages(readFileSync(path, 'utf8'), sections)
if ('error' in read) {
  console.error(`${path}: ${read.error}\n\n${help}`)
  process.exit(2)
}
const apparatus = new Set(Object.entries(sections).filter(([, section]) => 'apparatus' in section).map(([id]) => id))
const report = auditRecords(tables, read.passages, apparatus)
for (const { table, id, section, paragraph, anchor } of report.missing)
  console.log(anchor === null ? `${table}/${id}: cites ${section} ¶ ${paragraph}, which is not among the passages` : `${table}/${id}: "${anchor}" is not in ${section} ¶ ${paragraph}`)
for (const { section, paragraph, text } of report.unread)
  console.log(`no record cites ${section} ¶ ${paragraph}: ${text.slice(0, 70)} …`)
console.log(`${report.records} records, ${report.anchors} anchors, ${report.anchors - report.missing.length} found, ${report.missing.length} missing; ${report.unread.length} passages without a record`)
process.exitCode = report.missing.length || report.unread.length ? 1 : 0
