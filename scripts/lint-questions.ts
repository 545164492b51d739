/**
 * Holds the item-writing rules against the whole question bank and reports its coverage.
 *
 * usage: npm run lint:questions
 */
import process from 'node:process'
import { chapters } from '../data/chapters.ts'
import { registry } from '../data/index.ts'
import { objectives } from '../data/objectives.ts'
import { questions } from '../data/questions/index.ts'
import { sourceNotes } from '../data/source-notes.ts'
import { barRecords } from '../logic/quiz/bar-records.ts'
import { lintBank } from '../logic/quiz/lint-bank.ts'

const findings = lintBank(questions, { barred: barRecords(sourceNotes, registry.values()) })
for (const { question, rule, message } of findings)
  console.log(`data/questions: ${question || 'the bank'}: ${message} (${rule})`)
const list = Object.values(questions)
const count = (matches: (question: typeof list[number]) => boolean) => list.filter(matches).length
console.log(Object.keys(chapters).map(chapter => `${chapter} ${count(q => q.chapter === chapter)}`).join(', '))
console.log(['recall', 'understanding', 'reasoning'].map(level => `${level} ${count(q => q.level === level)}`).join(', '))
const untested = Object.keys(objectives).filter(objective => !count(q => q.objective === objective))
console.log(untested.length ? `objectives without a question: ${untested.join(', ')}` : 'every objective has a question')
console.log(`${list.length} questions, ${findings.length} findings`)
process.exitCode = findings.length ? 1 : 0
