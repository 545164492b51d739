/**
 * Each type of question in the student build: answered by keyboard alone in every way, graded as the data predict. Every question of the
 * bank: tests/full/questions.test.ts; how all are graded: tests/data/answers.test.ts.
 * Why end to end: keys, focus, announcement and record are those of the built page.
 */
import { describeAnswers } from '../support/describe-answers.ts'

describeAnswers(answers => answers.filter(({ how }, i) => answers.findIndex(answer => answer.how === how) === i))
