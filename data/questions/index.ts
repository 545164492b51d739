import type { Question } from '../types.ts'
import { rungs } from '../partnership.ts'
import { askRecords } from './ask.ts'

/** The question bank: every question by id. */
export const questions = {
  'sample-rung': askRecords(rungs, {
    type: 'single',
    chapter: 'ladder',
    objective: '' as never,
    level: 'recall',
    stem: 'Which name did the partnership take in 2011?',
    options: {
      'complementary-partnership': { why: 'That name came first, in 1999.' },
      'good-neighbourliness': { why: 'That was the name of 2006.' },
      'comprehensive-partnership': { why: 'Declared in August 2011, on a state visit.' },
      'strategic-partnership': { why: 'That is the name since 2021.' },
    },
    holds: rung => rung.when.from === 2011,
    rests: ['comprehensive-partnership'],
    hint: 'It was declared on a state visit.',
  }),
} as const satisfies Record<string, Question>

/** Key of a question in the bank. */
export type QuestionId = keyof typeof questions
