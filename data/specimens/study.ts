import type { Specimen } from '../../model/pictures.ts'
import { workedExamples } from '../worked-examples.ts'

const length = 86_400_000
/** The made-up student's now. */
const now = 1_700_000_000_000
const day = { from: now - length / 2, to: now + length / 2 }
const dueBy = day.to
const answered = (state: 'right' | 'partly' | 'wrong', days: number) => ({ first: now, at: now, score: { right: 1, partly: 0.5, wrong: 0 }[state], state, hinted: false, card: { due: now + days * length, stability: 3, difficulty: 5, days, reps: 1, lapses: 0, state: 2, last: now } })
const nothing = { version: 3, answers: {}, flags: {}, texts: {}, read: {} }
const begun = {
  ...nothing,
  answers: { 'q-opening-plan': answered('right', 4), 'q-opening-crises': answered('right', 0), 'q-growth-alarm': answered('partly', 0), 'q-participation-1994': answered('wrong', 0), 'q-order-rungs': answered('right', 9), 'q-sort-drivers': answered('wrong', 1) },
  flags: { 'q-sort-drivers': { on: true, at: now } },
}
const ids = ['q-opening-plan', 'q-growth-alarm', 'q-number-key-areas']
const paper = { version: 2, started: now, ids, mock: false, index: 1, grades: { 'q-opening-plan': { state: 'right', hinted: false } }, over: false }
const run = { component: 'study/ReviewRun', on: 'page' } as const
const results = { component: 'study/ReviewResults', on: 'page' } as const
const notice = { component: 'study/StudyNotice', on: 'page' } as const

/** Self-study, with what a made-up student has answered. */
export const studySpecimens: readonly Specimen[] = [
  { component: 'study/ReviewLink', state: 'as it is', props: {} },
  { component: 'study/ReviewSetup', state: 'nothing answered yet', props: { progress: nothing, dueBy }, on: 'page' },
  { component: 'study/ReviewSetup', state: 'with what is due, was wrong, is flagged', props: { progress: begun, dueBy }, on: 'page' },
  { component: 'study/ReviewResume', state: 'a paper under way', props: { paper }, on: 'page' },
  { component: 'study/ReviewResume', state: 'a mock test under way', props: { paper: { ...paper, mock: true } }, on: 'page' },
  { component: 'study/ReviewResume', state: 'a paper whose results are out', props: { paper: { ...paper, over: true } }, on: 'page' },
  { ...run, state: 'practice', props: { paper, isFlagged: () => false } },
  { ...run, state: 'a mock test, its last question, flagged', props: { paper: { ...paper, mock: true, index: 2 }, isFlagged: () => true } },
  { ...results, state: 'one right, one partly, one skipped', props: { ids, grades: { 'q-opening-plan': { state: 'right', hinted: true }, 'q-growth-alarm': { state: 'partly', hinted: false, answer: ['onsan', 'busan'] } } } },
  { ...results, state: 'all right', props: { ids, grades: Object.fromEntries(ids.map(id => [id, { state: 'right', hinted: false }])) } },
  { ...results, state: 'all skipped', props: { ids, grades: {} } },
  { component: 'study/StudyQuestion', state: 'by its own link, flagged', props: { id: 'q-truth-pandemic', flagged: true }, on: 'page' },
  { component: 'study/ProgressHeatmap', state: 'nothing answered yet', props: { progress: nothing, dueBy }, on: 'page' },
  { component: 'study/ProgressHeatmap', state: 'begun', props: { progress: begun, dueBy }, on: 'page' },
  { component: 'study/ProgressData', state: 'at rest', props: { exportText: () => '{}', importText: () => 'merged' }, on: 'page' },
  { component: 'study/GivenAnswer', state: 'skipped: the right answer alone', props: { id: 'q-number-key-areas' }, on: 'page' },
  { component: 'study/GivenAnswer', state: 'in one’s own words', props: { id: 'recall-growth' }, on: 'page' },
  { component: 'study/TodayDone', state: 'nothing was asked yet', props: { today: { asked: [], counts: { due: 0, missed: 0, new: 0 }, minutes: 0, next: null }, day }, on: 'page' },
  { component: 'study/TodayDone', state: 'below results, with two left', props: { today: { asked: [], counts: { due: 0, missed: 2, new: 0 }, minutes: 0, next: now + 3 * length }, day, after: true }, on: 'page' },
  { component: 'study/TodayLink', state: 'the whole line', props: { live: true }, on: 'page' },
  { component: 'study/TodayLink', state: 'short', props: { live: true, short: true }, on: 'page' },
  { component: 'study/StudyReminder', state: 'at rest', props: {}, on: 'page' },
  { component: 'study/WorkedClaims', state: 'on one chapter', props: { example: workedExamples[0] }, on: 'page' },
  { component: 'study/ChapterRecall', state: 'before it begins', props: { chapter: 'growth' }, on: 'page' },
  { component: 'study/ChapterRecall', state: 'with a worked example first', props: { chapter: 'outlook' }, on: 'page' },
  { component: 'study/SlideLinks', state: 'two slides', props: { slides: ['ladder-explorer', 'growth-before-all'] }, on: 'page' },
  { ...notice, state: 'all is well', props: { state: { kind: 'saved' }, paperDamaged: false } },
  { ...notice, state: 'nothing can be saved', props: { state: { kind: 'unsaved' }, paperDamaged: false } },
  { ...notice, state: 'saved by a newer edition', props: { state: { kind: 'newer', version: 9 }, paperDamaged: false } },
  { ...notice, state: 'a damaged record was set aside', props: { state: { kind: 'aside', key: 'green-ladder:progress:damaged:1' }, paperDamaged: false } },
  { ...notice, state: 'another window has begun another paper', props: { state: { kind: 'saved' }, paperDamaged: false, paperElsewhere: true } },
  { ...notice, state: 'a paper could not be read', props: { state: { kind: 'saved' }, paperDamaged: true } },
]
