/** Several options of several may be right; partial credit is that of gradeChoice. */
import type { ChoiceQuestion } from '../choice.ts'
import type { ListAnswer } from '../grade.ts'
import { boxOptions, choiceParts, exchangeChoice } from '../choice.ts'
import { describePartly } from '../grade.ts'
import { defineKind } from '../kind.ts'

export const multiple = defineKind<ChoiceQuestion, ListAnswer>({
  ...choiceParts,
  verdict: (words, grade) => grade.score ? describePartly(words, grade) : words.verdictWrongMany,
  card: { ...choiceParts.card, pick: (picked, option) => picked.includes(option) ? picked.filter(other => other !== option) : [...picked, option] },
  votes: choiceParts.votes,
  phone: { ...choiceParts.phone, form: 'multiple' },
  paper: shown => ({ how: 'multiple', boxed: boxOptions(shown, 'square') }),
  exchange: (shown, answer, tools) => exchangeChoice(false, shown, answer, tools),
})
