import type { Rule } from './support/rule.ts'
import { objectives } from '@deck/lesson/lessons'
import { sourceNotes } from '@deck/lesson/notes'
import { chapters } from '@deck/lesson/outline'
import { questions } from '@deck/lesson/questions'
import { relations } from '@deck/lesson/reasoning'
import { registry } from '@deck/lesson/records'
import { listBans, listDisputed } from 'slidev-addon-lesson/quiz/generator/list-bans.ts'
import { checkBank } from './support/check-bank.ts'

/** What a source note forbids is said with how the deck treats it: who writes a question may not have seen the note. */
function addHandling(message: string) {
  return message.replace(/which ([\w-]+) forbids \(note-kept\)$/, (said, note: string) => {
    const { handling } = sourceNotes[note as keyof typeof sourceNotes]
    return `${said}: “${handling}”`
  })
}

export const rule: Rule = {
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
  }).map(({ message, ...place }) => ({ ...place, message: addHandling(message) })),
}
