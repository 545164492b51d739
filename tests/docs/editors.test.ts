/** The editors' page shows a fact and a question that hold what the deck asks of both. */
import type { Question } from '@deck/questions'
import { readFileSync } from 'node:fs'
import { registry } from '@deck/lesson/records'
import { askRecords, computeAnswer } from '@deck/questions'
import { lintQuestion } from 'slidev-addon-lesson/quiz/generator/lint-question.ts'
import { listBans, listDisputed } from 'slidev-addon-lesson/quiz/generator/list-bans.ts'
import { expect, it } from 'vitest'
import { events } from '../../data/events.ts'
import { objectives } from '../../data/objectives.ts'
import { sourceNotes } from '../../data/source-notes.ts'
import { tablePage, writePictureTable } from '../../packages/cli/drawing/picture-table.ts'

const page = readFileSync('docs/editors.md', 'utf8')
/** The block of code that begins with an entry's id, with what its functions need. */
function readEntry<T>(id: string, needs: Record<string, unknown> = {}): T {
  const [, code] = new RegExp(`\`\`\`ts\\n('${id}': [^]*?)\`\`\``).exec(page)!
  // eslint-disable-next-line no-new-func -- the page's own example, as an editor would paste it
  return (new Function(...Object.keys(needs), `return { ${code} }`)(...Object.values(needs)) as Record<string, T>)[id]!
}

it('its question keeps the rules for writing questions and has the answer that the data give', () => {
  const all = { ...events, 'made-up-summit': readEntry<(typeof events)[keyof typeof events]>('made-up-summit') }
  const question = readEntry<Question>('q-forest-summit', { askRecords, events: all })
  expect(lintQuestion('q-forest-summit', question, { disputed: listDisputed(sourceNotes, registry.values()), bans: listBans(sourceNotes, registry) })).toEqual([])
  expect(computeAnswer('q-forest-summit', question)).toEqual(['made-up-summit'])
  expect(Object.keys(objectives)).toContain(question.objective)
})

it('its source note has what every source note has', () => {
  const { kind, says } = readEntry<(typeof sourceNotes)[keyof typeof sourceNotes]>('note-summit-year')
  expect(new Set(Object.values(sourceNotes).map(note => note.kind))).toContain(kind)
  expect(says.length).toBeGreaterThan(0)
})

it('it lists every picture that a slide shows, as the list has it: npm run draw writes the table anew', async () => {
  expect(await writePictureTable()).toBe(readFileSync(tablePage, 'utf8'))
})
