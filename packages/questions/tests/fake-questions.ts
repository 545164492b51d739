import type { RecordId } from '@deck/article'
import type { ChoiceQuestion } from '../index.ts'

/** Plainly made-up questions: fruit, whose colours nobody could mistake for the article's facts. */

export interface FakeOption { right?: boolean, text?: string, why?: string }

/** A sound question with the given options, right where they say so; anything may be overridden. */
export function fakeQuestion(options: Readonly<Record<string, FakeOption>>, rest: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  return {
    type: 'single',
    chapter: 'fake-chapter' as never,
    objective: 'fake-objective' as never,
    level: 'recall',
    stem: 'Which fruit is yellow?',
    options: Object.entries(options).map(([id, { text, why }]) => ({ id, text: text ?? `Fruit ${id}`, why: why ?? `Fruit ${id} is here for the test only.` })),
    holds: id => Boolean(options[id]?.right),
    rests: ['fake-record' as RecordId],
    hint: 'It is long and bent.',
    order: 'listed',
    ...rest,
  }
}

/** One of four is right. */
export const bananaQuestion = fakeQuestion({
  plum: { text: 'The plum', why: 'Plums in this test are blue.' },
  banana: { right: true, text: 'The banana', why: 'Bananas in this test are yellow.' },
  cherry: { text: 'The cherry', why: 'Cherries in this test are red.' },
  melon: { text: 'The melon', why: 'Melons in this test are green.' },
})

/** Two of four are right. */
export const redQuestion = fakeQuestion({
  cherry: { right: true, text: 'The cherry', why: 'Cherries in this test are red.' },
  plum: { text: 'The plum', why: 'Plums in this test are blue.' },
  apple: { right: true, text: 'The apple', why: 'Apples in this test are red too.' },
  melon: { text: 'The melon', why: 'Melons in this test are green.' },
}, { type: 'multiple', stem: 'Which fruits are red?', hint: 'Two of them.' })
