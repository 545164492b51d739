/** Short free answers: each point stands on a record and in the model answer. */
import type { Fact, RecallTask } from '@deck/article'
import type { Progress } from 'slidev-addon-lesson/study/progress.ts'
import { registry } from '@deck/lesson/records'
import { pickRecall } from 'slidev-addon-lesson/study/compose-paper.ts'
import { addAnswer, emptyProgress } from 'slidev-addon-lesson/study/progress.ts'
import { questionPool } from 'slidev-addon-lesson/study/question-pool.ts'
import { expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { objectives } from '../../data/objectives.ts'
import { recallTasks } from '../../data/questions/recall.ts'
import { checkRecall } from '../../packages/cli/checks/support/check-bank.ts'

const known = new Set(registry.keys())
const sound = { chapter: 'opening', objective: 'state-the-question', stem: 'Explain fruit.', answer: 'A plum is blue. A cherry is red.', points: [{ record: 'korea', text: 'Blue', says: 'plum is blue' }, { record: 'korea', text: 'Red', says: 'cherry is red' }] } as const satisfies RecallTask
const found = (change: Partial<RecallTask>, disputed: ReadonlySet<string> = new Set()) => checkRecall({ fruit: { ...sound, ...change } }, known, disputed)

it('every chapter has a task, and its objective belongs to the chapter', () => {
  const tasks = Object.values(recallTasks)
  expect(Object.keys(chapters).filter(id => !tasks.some(({ chapter }) => chapter === id))).toEqual([])
  expect(tasks.filter(({ chapter, objective }) => objectives[objective].chapter !== chapter)).toEqual([])
})

it('a chapter has a task that is called after it, as pages link to it, and one across chapters', () => {
  const ids = Object.keys(chapters).flatMap(id => [`recall-${id}`, `recall-${id}-across`])
  expect(Object.keys(recallTasks).sort()).toEqual(ids.sort())
  expect(Object.entries(recallTasks).filter(([id, { chapter }]) => !id.startsWith(`recall-${chapter}`))).toEqual([])
})

it('a task across chapters rests on passages of two parts of the article at least', () => {
  const partsOf = ({ points }: RecallTask) => new Set(points.map(({ record }) => { const { cite: { section, paragraph } } = registry.get(record)!.record as Fact; return `${section} ${paragraph}` }))
  expect(Object.entries(recallTasks).filter(([id, task]) => id.endsWith('-across') && partsOf(task).size < 2).map(([id]) => id)).toEqual([])
})

it('the end of a chapter asks its own task first, then the one across chapters, then what is due', () => {
  const day = 86_400_000
  const asked = (progress: Progress, dueBy: number) => pickRecall(questionPool, progress, 'growth', { dueBy, seed: 1 }).filter(id => id.startsWith('recall-'))
  const answer = (progress: Progress, id: string) => addAnswer(progress, id, { state: 'right', score: 1 }, day)
  const once = answer(emptyProgress, 'recall-growth')
  expect(asked(emptyProgress, day)).toEqual(['recall-growth'])
  expect(asked(once, day)).toEqual(['recall-growth-across'])
  expect(asked(answer(once, 'recall-growth-across'), day)).toEqual(['recall-growth'])
})

it('a task keeps to what the source notes forbid', () => {
  const bans = [{ note: 'note-fruit', records: new Map([['korea', {}]]), fields: [], words: ['plum'], apart: false }]
  expect(checkRecall({ fruit: sound }, known, new Set(), bans)).toEqual(['"fruit" says "plum" and rests on "korea", which note-fruit forbids'])
})

it('a task with another length, a missing point or a record that may not be used is named', () => {
  expect(found({})).toEqual([])
  expect(found({ answer: `${sound.answer} A pear is green.` })).toEqual(['"fruit" has a model answer of 3 sentences, not 2'])
  expect(found({ answer: `A plum is blue. A cherry is red${' and round'.repeat(12)}.` })).toEqual(['"fruit" has a sentence of 28 words in its model answer, 26 at most'])
  expect(found({ answer: 'A plum is blue. A cherry is green.' })).toEqual(['"fruit" has a model answer without its point "Red"'])
  expect(found({ points: [sound.points[0], { ...sound.points[1], record: 'a-pear' as never }] })).toEqual(['"fruit" has a point on "a-pear", which is in no table of data/'])
  expect(found({}, new Set(['korea']))).toHaveLength(2)
  expect(found({ points: [sound.points[0]] })).toEqual(['"fruit" has fewer than two points'])
})
