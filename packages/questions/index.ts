/** Types of question, and all that is done with a question of any type. README.md says how. */
export {
  computeAnswer, describeRightAnswer, describeVerdict, givesAway, gradeAnswer, gradeBefore, isAnswered, layoutQuestion, startAnswer,
} from './answer.ts'
export { known, requireParts } from './ask.ts'
export type { ExchangeForm, ExchangeOption, ExchangePicture, ExchangeTarget, ExchangeTools, Interaction } from './exchange.ts'
export { countGrade, makeGrade } from './grade.ts'
export type { Answer, Grade, ListAnswer, OptionGrade, PairAnswer } from './grade.ts'
export type { PhoneForm, PhoneIds, VoteOption } from './kind.ts'
export { areEven, containsPhrase, firstNumber, lengthOf, listReasons, listTexts, normaliseToWords, slideLimits } from './lint-text.ts'
export type { QuestionCheck, QuestionRule, QuestionRules } from './lint-text.ts'
export { putItem } from './pairs.ts'
export type { PairQuestion } from './pairs.ts'
export type { AnswerLine, BareSpot, Lettered, PaperAnswer, PaperForm } from './paper-form.ts'
export { countFromOne, letterOf, optionsOf, targetsOf } from './question.ts'
export type { Asked, LadderSpot, LetteredSpot, MapSpot, Option, Target } from './question.ts'
export * from './registry.ts'
export { mixSeed, shuffle } from './seeded.ts'
export type { AnswerWords, SpotWords } from './words.ts'
