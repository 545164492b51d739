/** What the lesson aims at: objectives, figures that are guessed before they are seen, worked examples. Fetched with the questions' cards. */
export { guesses } from '@deck/data/guesses.ts'
export type { GuessId } from '@deck/data/guesses.ts'
export { objectives } from '@deck/data/objectives.ts'
export { workedExamples } from '@deck/data/worked-examples.ts'
