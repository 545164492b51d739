/** What the lesson aims at: objectives, figures that are guessed before they are seen, worked examples. Fetched with the questions' cards. */
export { guesses } from '../guesses.ts'
export type { GuessId } from '../guesses.ts'
export { objectives } from '../objectives.ts'
export { workedExamples } from '../worked-examples.ts'
