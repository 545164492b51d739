/** Every question of the bank in the student build, answered right by keyboard alone. In every other way, once for each type: tests/e2e/questions.test.ts. */
import { describeAnswers } from '../support/describe-answers.ts'

describeAnswers(answers => answers.filter(({ kind }) => kind === 'right'))
