import type { Rule } from '../checking/rule.ts'
import { listBans, listDisputed } from '../../components/quiz/generator/list-bans.ts'
import { chapters } from '../../data/chapters.ts'
import { objectives } from '../../data/objectives.ts'
import { questions } from '../../data/questions/index.ts'
import { registry } from '../../data/schema/records.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { checkBank } from '../checking/check-bank.ts'

export const rule: Rule = {
  name: 'questions',
  holds: 'The data answer every question, and each keeps the rules for writing questions.',
  run: ({ sources }) => checkBank(questions, {
    disputed: listDisputed(sourceNotes, registry.values()),
    bans: listBans(sourceNotes, registry),
    known: { records: new Set(registry.keys()), chapters: new Set(Object.keys(chapters)), objectives: new Set(Object.keys(objectives)) },
    sources: Object.fromEntries(Object.entries(sources).filter(([file]) => file.startsWith('data/questions/'))),
  }),
}
