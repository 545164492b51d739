import type { Rule } from '../checking/rule.ts'
import { objectives } from '#article/lessons'
import { sourceNotes } from '#article/notes'
import { chapters } from '#article/outline'
import { questions } from '#article/questions'
import { relations } from '#article/reasoning'
import { registry } from '#article/records'
import { listBans, listDisputed } from '../../components/quiz/generator/list-bans.ts'
import { checkBank } from '../checking/check-bank.ts'

export const rule: Rule = {
  name: 'questions',
  holds: 'The data answer every question, and each keeps the rules for writing questions.',
  run: ({ sources }) => checkBank(questions, {
    disputed: listDisputed(sourceNotes, registry.values()),
    bans: listBans(sourceNotes, registry),
    known: {
      records: new Set(registry.keys()),
      chapters: new Set(Object.keys(chapters)),
      objectives: new Map(Object.entries(objectives).map(([id, { chapter }]) => [id, chapter])),
    },
    data: [...[...registry.values()].map(({ record }) => record), ...relations],
    sources: Object.fromEntries(Object.entries(sources).filter(([file]) => file.startsWith('data/questions/') || file === 'deck.config.ts')),
  }),
}
