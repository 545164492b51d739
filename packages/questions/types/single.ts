/** One option of several is right. */
import type { ChoiceQuestion } from '../choice.ts'
import type { ListAnswer } from '../grade.ts'
import { boxOptions, choiceParts, exchangeChoice } from '../choice.ts'
import { defineKind } from '../kind.ts'

export const single = defineKind<ChoiceQuestion, ListAnswer>({
  ...choiceParts,
  verdict: words => words.verdictWrong,
  chosen: ({ options }, [chosen]) => options.find(({ id }) => id === chosen)?.text ?? '',
  card: { ...choiceParts.card, pick: (_, option) => [option] },
  votes: { ...choiceParts.votes, readHand: option => [option] },
  phone: { ...choiceParts.phone, form: 'single' },
  paper: shown => ({ how: 'single', boxed: boxOptions(shown, 'round') }),
  exchange: (shown, answer, tools) => exchangeChoice(true, shown, answer, tools),
  hasOneRight: true,
})
